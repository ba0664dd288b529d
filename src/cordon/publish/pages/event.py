"""The page of an event: all reports with outlets against origins, quotes side by side, dissent, what it changes, and the reply."""

from __future__ import annotations

from collections.abc import Sequence

from cordon.model.act import COMPANY
from cordon.model.codes import Measure
from cordon.model.event import Event
from cordon.publish.address import event_path, place_path
from cordon.publish.catalogue import instrument_of
from cordon.publish.desk import Desk
from cordon.publish.differing import differing_rows, field_words
from cordon.publish.edition import Waiting
from cordon.publish.linked.rows import claim_row, trail_row
from cordon.publish.pages.page import Page
from cordon.publish.rows import event_row
from cordon.publish.takeaway.events import sources_table
from cordon.publish.takeaway.table import dump
from cordon.publish.told import actor_name

_MOST_REPLIES = 5


def event_page(desk: Desk, event: Event) -> Page:
    """One act and all that is said of it."""
    path = event_path(event.id)
    title = f"{actor_name(desk, event.act.actor)}: {event.act.measure.value}, {event.act.stage.value}"
    return Page(
        path=path,
        title=title,
        template="event.html",
        context={
            "event": event,
            "dates": list(event.act.dates.by_kind.items()),
            "pairs": _pairs(desk, event),
            "changed": [(change.how, desk.edition.by_id[change.event]) for change in event.changes if change.event in desk.edition.by_id],
            "changed_by": desk.changed_by.get(event.id, ()),
            "conflicts": differing_rows(event),
            "waiting": _waiting(desk, event),
            "field_words": field_words,
            "replies": replies(desk, event),
            "accuses": event.act.measure is Measure.ACCUSE,
            "instrument": instrument_of(event),
        },
        description=event.summary,
        forms={"csv": lambda: sources_table([event]).as_csv(), "json": lambda: dump(event_row(event))},
        linked=(claim_row(event, path), trail_row(("Changes", "/changes"), (title, path))),
    )


def _waiting(desk: Desk, event: Event) -> list[tuple[Waiting, Event]]:
    """The links that an editor has not decided on, each with the other event."""
    held = desk.edition.by_id
    return [(one, held[one.event]) for one in desk.edition.waiting.get(event.id, ()) if one.event in held]


def _pairs(desk: Desk, event: Event) -> list[tuple[str, str, str]]:
    """The positions that it touches: place, vendor, path."""
    vendors = [slug for slug in (*event.act.targets, *event.aimed_at) if slug in desk.vendors]
    places = [place for place in event.act.where if place in desk.names.places.by_code]
    return [(place, vendor, place_path(place, vendor)) for place in places for vendor in dict.fromkeys(vendors)][:24]


def replies(desk: Desk, event: Event) -> Sequence[Event]:
    """What is known as a reply to an accusation: denials by the vendor, those for the same places and after it first (law 6)."""
    if event.act.measure is not Measure.ACCUSE:
        return ()
    accused = set(event.act.targets) | set(event.aimed_at)
    denials = [one for one in desk.denials if accused & {*one.act.targets, one.act.actor.removeprefix(COMPANY)}]
    return sorted(denials, key=lambda one: _distance(event, one))[:_MOST_REPLIES]


def _distance(accusation: Event, reply: Event) -> tuple[bool, bool, int, str]:
    ours, theirs = accusation.act.dates.settled, reply.act.dates.settled
    days = (theirs.last - ours.last).days if ours and theirs else 100_000
    elsewhere = bool(reply.act.where) and not set(reply.act.where) & set(accusation.act.where)
    return (elsewhere, days < 0, abs(days), reply.id)
