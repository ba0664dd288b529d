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
    return tuple(_tracked(item, spoken[item.document], event_of) for item in reader.items())


def _tracked(item: StoredItem, statements: Iterable[StoredStatement], event_of: dict[str, str]) -> TrackedItem:
    start, end = item.item.span
    inside = tuple(one.id for one in statements if start <= one.statement.start and one.statement.end <= end)
    events = tuple(dict.fromkeys(event_of[name] for name in inside if name in event_of))
    return TrackedItem(item.document, item.item, events, reports=inside, recorded=item.life.recorded)
