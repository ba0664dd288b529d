"""Positions as a table: one row for each place and column of the matrix, and the headline."""

from __future__ import annotations

from collections.abc import Iterator

from cordon.model.position import Position
from cordon.publish.pages.overview import Overview
from cordon.publish.rows import Row, text
from cordon.publish.survey import SILENT
from cordon.publish.takeaway.table import Table

COLUMNS = (
    *("vendor", "place", "name", "scope", "as_of", "status", "in_part", "shown_scope", "buy", "keep", "since", "since_kind"),
    *("deadline", "overdue", "binds", "confidence", "newest_evidence", "names_no_vendor", "events"),
)


def positions_table(seen: Overview) -> Table:
    """The rows of an overview. An empty scope is the headline over all equipment."""
    return Table(COLUMNS, list(_rows(seen, silent=True)), "positions by place and scope; an empty scope is the headline")


def ruled_table(seen: Overview) -> Table:
    """The headlines, and the scopes for which any rule is known: what the matrix shows."""
    note = "positions by place and scope; an empty scope is the headline; scopes without a known rule are left out"
    return Table(COLUMNS, list(_rows(seen, silent=False)), note)


def _rows(seen: Overview, silent: bool) -> Iterator[Row]:
    as_of = seen.query.as_of.isoformat()
    for row in seen.rows:
        yield position_cells(row.overall, row.name, "", as_of)
        for scope, position in zip(seen.columns, row.cells, strict=True):
            if silent or position.status not in SILENT:
                yield position_cells(position, row.name, scope, as_of)


def position_cells(position: Position, name: str, scope: str, as_of: str) -> Row:
    """One position in a row."""
    return {
        "vendor": position.question.vendor,
        "place": position.question.place,
        "name": name,
        "scope": scope,
        "as_of": as_of,
        "status": position.status.value,
        "in_part": position.in_part,
        "shown_scope": list(position.shown_scope.ordered) if position.basis else [],
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
