"""Places by status over time for one vendor, as plot and as table."""

from __future__ import annotations

from datetime import date

from markupsafe import Markup

from cordon.publish.address import vendor_path
from cordon.publish.charts.over_time import OverTime, counts_on, over_time
from cordon.publish.desk import Desk
from cordon.publish.history import Line, Step
from cordon.publish.linked.rows import trail_row
from cordon.publish.map.families import Family
from cordon.publish.pages.overview import main_scope
from cordon.publish.pages.page import Page
from cordon.publish.pages.world import year_ends
from cordon.publish.rows import Row
from cordon.publish.takeaway.table import Table, table_forms
from cordon.publish.words import scope_words

COLUMNS = ("date", *(family.value for family in Family if family is not Family.UNSEEN))


def over_time_page(desk: Desk, vendor: str) -> Page:
    """The plot on the scope of the vendor's map, and the counts at the end of each year and today."""
    scope, name = main_scope(desk, vendor), desk.edition.vendor_name(vendor)
    lines = _lines(desk, vendor)
    days = [*year_ends(desk, vendor), desk.today]
    rows: list[Row] = [{"date": day.isoformat(), **{family.value: n for family, n in counts_on(lines, day).items()}} for day in days]
    about = scope_words(scope) if scope else "equipment"
    drawn = over_time_plot(desk, vendor)
    path = f"{vendor_path(vendor)}/over-time"
    return Page(
        path=path,
        title=f"{name} over time",
        template="over_time.html",
        context={"name": name, "about": about, "rows": rows, "plot": drawn, "vendor": vendor, "columns": COLUMNS},
        description=f"How many places ban, limit or allow {name} {about}, year by year.",
        section="vendors",
        forms={**table_forms(lambda: Table(COLUMNS, rows, f"places by family of status, {about}")), "svg": lambda: str(drawn)},
        linked=(trail_row((name, vendor_path(vendor)), ("Over time", path)),),
    )


def over_time_plot(desk: Desk, vendor: str) -> Markup:
    """The plot; empty where no place has a rule."""
    return desk.once.of(("over time", vendor), lambda: _plot(desk, vendor))


def _plot(desk: Desk, vendor: str) -> Markup:
    scope, name = main_scope(desk, vendor), desk.edition.vendor_name(vendor)
    lines = _lines(desk, vendor)
    busy = (
        day for day in year_ends(desk, vendor) if sum(n for family, n in counts_on(lines, day).items() if family is not Family.SILENT) > 1
    )
    start = min(busy, default=desk.today)
    about = scope_words(scope) if scope else "equipment"
    view = OverTime(f"{name}, {about}: places by status over time", lines, date(start.year, 1, 1), desk.today)
    return Markup(over_time(view))


def _lines(desk: Desk, vendor: str) -> list[list[Step]]:
    scope = main_scope(desk, vendor)
    return [desk.steps(Line(place, vendor, scope)) for place in desk.reached(vendor)]
