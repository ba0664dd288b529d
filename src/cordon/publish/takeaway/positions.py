"""Positions as a table: one row for each place and column of the matrix, and the headline."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from cordon.model.position import Position
from cordon.publish.cells import csv_text
from cordon.publish.desk import Desk
from cordon.publish.listing import COLUMNS as LIST_COLUMNS
from cordon.publish.pages.overview import Overview
from cordon.publish.rows import Row, text
from cordon.publish.survey import SILENT, PlaceRow
from cordon.publish.takeaway.table import Table

COLUMNS = (
    *("vendor", "place", "name", "scope", "as_of", "status", "in_part", "shown_scope", "buy", "keep", "since", "since_kind"),
    *("deadline", "overdue", "binds", "confidence", "newest_evidence", "names_no_vendor", "events"),
)


def positions_table(seen: Overview) -> Table:
    """The rows of an overview. An empty scope is the headline over all equipment."""
    return Table(COLUMNS, _cells(seen, silent=True), "positions by place and scope; an empty scope is the headline")


def ruled_table(seen: Overview) -> Table:
    """The headlines, and the scopes for which any rule is known: what the matrix shows."""
    note = "positions by place and scope; an empty scope is the headline; scopes without a known rule are left out"
    return Table(COLUMNS, _cells(seen, silent=False), note)


def ruled_csv(desk: Desk, seen: Overview) -> str:
    """The ruled table as CSV. The lines of a place are written once for all days on which they differ in nothing but the day."""
    vendor, day = seen.query.vendor, seen.query.as_of.isoformat()
    lines = [csv_text([COLUMNS])]
    for row in seen.rows:
        parts = desk.once.of(("ruled", row, vendor), partial(_lines_around_day, row, vendor))
        lines += [f"{before},{day},{after}" for before, after in parts]
    return "".join(lines)


def _lines_around_day(row: PlaceRow, vendor: str) -> list[tuple[str, str]]:
    """Each line in the parts before and behind the day."""
    at = COLUMNS.index("as_of")
    cells = [[cells[column] for column in COLUMNS] for cells in _place_cells(row, vendor, "", silent=False)]
    return [(csv_text([held[:at]])[:-1], csv_text([held[at + 1 :]])) for held in cells]


def _cells(seen: Overview, silent: bool) -> list[Row]:
    vendor, day = seen.query.vendor, seen.query.as_of.isoformat()
    return [cells for row in seen.rows for cells in _place_cells(row, vendor, day, silent)]


def _place_cells(row: PlaceRow, vendor: str, as_of: str, silent: bool) -> Iterator[Row]:
    cells = zip(LIST_COLUMNS, row.cells, strict=True)
    shown = ((scope, position) for scope, position in cells if silent or position.status not in SILENT)
    for scope, position in [("", row.overall), *shown]:
        where: Row = {"vendor": vendor, "place": row.place, "name": row.name, "scope": scope, "as_of": as_of}
        yield {**where, **position_cells(position, scope)}


def position_cells(position: Position, scope: str) -> Row:
    """What one position on a column says; an empty one is the headline."""
    return {
        "status": position.status.value,
        "in_part": position.in_part,
        "shown_scope": ([scope] if scope else list(position.shown_scope.ordered)) if position.basis else [],
        "buy": str(position.buy),
        "keep": str(position.keep),
        "since": text(position.since),
        "since_kind": position.since_kind.value if position.since_kind else None,
        "deadline": text(position.deadline),
        "overdue": position.overdue,
        "binds": list(position.binds),
        "confidence": position.confidence.value if position.confidence else None,
        "newest_evidence": text(position.newest_evidence),
        "names_no_vendor": position.names_no_vendor,
        "events": [one.event.id for one in position.basis],
    }
