"""The panel: place × month, the status at the end of each month, for every vendor that anything is known of there."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from cordon.publish.desk import Desk
from cordon.publish.history import Line, Step
from cordon.publish.map.families import family_of
from cordon.publish.pages.overview import main_scope
from cordon.publish.rows import Row
from cordon.publish.takeaway.table import Table

COLUMNS = ("vendor", "place", "month", "status", "in_part", "family", "map_scope", "map_status")


def panel_table(desk: Desk) -> Table:
    """One row a vendor, place and month, from the month of the first step to this one. The last month is as of today."""
    rows = [row for place, vendor in desk.pairs for row in _rows(desk, place, vendor)]
    return Table(COLUMNS, rows, "status at the end of each month; the headline, and that on the scope of the vendor's map")


def _rows(desk: Desk, place: str, vendor: str) -> Iterator[Row]:
    scope = main_scope(desk, vendor)
    overall, shown = desk.line_steps(place, vendor), desk.steps(Line(place, vendor, scope))
    for day in _month_ends(overall, desk.today):
        now, on_map = _at(overall, day), _at(shown, day)
        if now is not None:
            yield {
                "vendor": vendor,
                "place": place,
                "month": f"{day.year:04d}-{day.month:02d}",
                "status": now.position.status.value,
                "in_part": now.position.in_part,
                "family": family_of(now.position.status).value,
                "map_scope": str(scope),
                "map_status": on_map.position.status.value if on_map else None,
            }


def _month_ends(steps: list[Step], today: date) -> Iterator[date]:
    if not steps:
        return
    year, month = steps[0].day.year, steps[0].day.month
    while (year, month) <= (today.year, today.month):
        year, month = (year, month + 1) if month < 12 else (year + 1, 1)
        yield min(date(year, month, 1) - timedelta(days=1), today)


def _at(steps: list[Step], day: date) -> Step | None:
    return next((step for step in reversed(steps) if step.day <= day), None)
