"""The feed of a list: its updates, those that the ledger learned last first."""

from __future__ import annotations

from cordon.model.event import Event
from cordon.publish.address import event_path
from cordon.publish.desk import Desk
from cordon.publish.feeds.atom import Feed, FeedEntry, atom
from cordon.publish.listing import Listing
from cordon.publish.query_text import print_query
from cordon.publish.updates import update_of

_MOST = 100


def updates_feed(desk: Desk, shown: Listing, path: str, title: str) -> str:
    """The Atom feed of a listing."""
    ids = dict.fromkeys(update.event for entry in shown.entries for update in entry.updates if update.event)
    text = print_query(shown.query, desk.today)
    return events_feed(f"{path}?{text}" if text else path, title, [shown.events[name] for name in ids if name in shown.events])


def events_feed(path: str, title: str, events: list[Event]) -> str:
    """The Atom feed of some events."""
    newest = sorted(events, key=_newness)[:_MOST]
    return atom(Feed(path, title, [entry_of(event) for event in newest]))


def entry_of(event: Event) -> FeedEntry:
    """One event. It is updated when a report was added."""
    decision = event.act.dates.decision
    update = update_of(event)
    when = f"{decision[1]}: " if decision else ""
    published = decision[1].last if decision and decision[1].last <= event.recorded else None
    changed = max(one.recorded for one in event.evidence) if event.evidence else event.recorded
    return FeedEntry(event.id, f"{when}{event.summary}", changed, event_path(event.id), f"{event.summary} {update.credit}", published)


def _newness(event: Event) -> tuple[int, int, str]:
    decision = event.act.dates.decision
    changed = max((one.recorded for one in event.evidence), default=event.recorded)
    return (-changed.toordinal(), -decision[1].last.toordinal() if decision else 0, event.id)
