"""Events as a table: one row an event with its codes, dates, outlets and origins; or one row a report."""

from __future__ import annotations

from collections.abc import Iterable

from cordon.model.codes import DateKind
from cordon.model.event import Event
from cordon.publish.rows import Row
from cordon.publish.takeaway.basis import act_cells, source_rows
from cordon.publish.takeaway.table import Table

_DATES = tuple(kind.value for kind in DateKind)
COLUMNS = (
    *("event", "measure", "stage", "actor", "body", "where", "targets", "aimed_at", "act_scope", "instrument", "partial", "binding"),
    *_DATES,
    *("summary", "outlets", "origins", "urls", "certainty", "confirmed", "changes", "recorded"),
)
SOURCE_COLUMNS = ("event", "outlet", "published", "url", "held_as", "confirmed", "recorded")


def events_table(events: Iterable[Event]) -> Table:
    """One row an event, in the order given."""
    return Table(COLUMNS, [event_cells(event) for event in events], "events: one act in the world each")


def event_cells(event: Event) -> Row:
    """The columns of one event."""
    return {
        **act_cells(event),
        "aimed_at": list(event.aimed_at),
        "partial": event.partial,
        "binding": event.binding,
        "outlets": list(dict.fromkeys(one.outlet for one in event.evidence)),
        "origins": list(event.origins),
        "urls": list(dict.fromkeys(one.url for one in event.evidence if one.url)),
        "certainty": event.certainty.value,
        "confirmed": event.accepted,
        "changes": [f"{change.how.value} {change.event}" for change in event.changes],
        "recorded": event.recorded.isoformat(),
    }


def sources_table(events: Iterable[Event]) -> Table:
    """One row a report."""
    rows = [{"event": event.id, **row} for event in events for row in source_rows(event)]
    return Table(SOURCE_COLUMNS, rows, "reports: who says so")
