"""The page of an event that was merged into another: its address stays, and leads on."""

from __future__ import annotations

from collections.abc import Iterator

from cordon.model.event import Event
from cordon.publish.address import event_path
from cordon.publish.desk import Desk
from cordon.publish.pages.page import Page
from cordon.publish.takeaway.table import dump


def moved_page(desk: Desk, ident: str) -> Page | None:
    """Where the event went; None for an id that was merged into nothing that stands."""
    event = carried_on(desk, ident)
    if event is None:
        return None
    return Page(
        path=event_path(ident),
        title="Merged into another event",
        template="moved.html",
        context={"event": event, "gone": ident, "canonical": event_path(event.id)},
        description="This record was found to tell the same act as another one.",
        forms={"json": lambda: dump({"id": ident, "merged_into": event.id})},
    )


def moved(desk: Desk) -> Iterator[str]:
    """The ids that lead on to an event that stands."""
    return (ident for ident in sorted(desk.edition.redirects) if ident not in desk.edition.by_id and carried_on(desk, ident) is not None)


def carried_on(desk: Desk, ident: str) -> Event | None:
    """The event that carries on; a circle in the data ends the walk."""
    seen: set[str] = set()
    while ident in desk.edition.redirects and ident not in seen:
        seen.add(ident)
        ident = desk.edition.redirects[ident]
    return desk.edition.by_id.get(ident)
