"""The items of tracker pages that the ledger holds, each with the events that its statements lead to."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from cordon.ledger.reading import Reader
from cordon.ledger.records import StoredItem, StoredStatement
from cordon.model.event import Event
from cordon.publish.edition import TrackedItem


def tracked_items(reader: Reader, events: Iterable[Event]) -> tuple[TrackedItem, ...]:
    """In the order of the pages."""
    event_of = {evidence.id: event.id for event in events for evidence in event.evidence}
    spoken: dict[str, list[StoredStatement]] = defaultdict(list)
    for statement in reader.statements():
        spoken[statement.document].append(statement)
    return tuple(TrackedItem(item.document, item.item, _events(item, spoken[item.document], event_of)) for item in reader.items())


def _events(item: StoredItem, statements: Iterable[StoredStatement], event_of: dict[str, str]) -> tuple[str, ...]:
    start, end = item.item.span
    inside = (one for one in statements if start <= one.statement.start and one.statement.end <= end)
    return tuple(dict.fromkeys(event_of[one.id] for one in inside if one.id in event_of))
