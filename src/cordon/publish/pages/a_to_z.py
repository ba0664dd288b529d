"""The A-Z list as a page shows it: places and companies apart, each update told in full once and pointed to from the other headings."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass

from cordon.model.act import ANYWHERE, COMPANY
from cordon.model.document import HeadingKind
from cordon.model.event import Event
from cordon.publish.address import company_path, place_path, safe
from cordon.publish.chips import chips
from cordon.publish.desk import Desk
from cordon.publish.listing import Entry, Listing
from cordon.publish.updates import Update


@dataclass(frozen=True, slots=True)
class Heading:
    """One heading: the updates told here, those told under another heading (with its name and anchor), and noted items."""

    entry: Entry
    anchor: str
    path: str
    chips: tuple[str, ...]
    told: tuple[Event, ...]
    elsewhere: tuple[tuple[Event, str, str], ...]
    noted: tuple[Update, ...]

    @property
    def looks(self) -> Hashable:
        """Headings that look alike have the same one."""
        status = self.entry.overall.status if self.entry.overall else None
        return (self.anchor, self.entry.heading, self.path, self.chips, self.told, self.elsewhere, self.noted, status)


@dataclass(frozen=True, slots=True)
class Letter:
    """The headings under one letter."""

    letter: str
    anchor: str
    headings: tuple[Heading, ...]


def letters(desk: Desk, shown: Listing, companies: bool) -> list[Letter]:
    """The list of places and the rest, or of companies."""
    homes = _homes(shown)
    found: dict[str, list[Heading]] = {}
    for entry in shown.entries:
        if (entry.kind is HeadingKind.COMPANY) is companies:
            found.setdefault(entry.letter, []).append(_heading(desk, shown, entry, homes))
    kind = "company" if companies else "place"
    return [Letter(letter, f"{kind}-{_letter_name(letter)}", tuple(held)) for letter, held in found.items()]


def _letter_name(letter: str) -> str:
    return {"?": "questions", "#": "other"}.get(letter, letter)


def _heading(desk: Desk, shown: Listing, entry: Entry, homes: dict[str, Entry]) -> Heading:
    told, elsewhere, noted = [], [], []
    for update in entry.updates:
        event = shown.events.get(update.event or "")
        home = homes.get(update.event or "", entry)
        if event is None:
            noted.append(update)
        elif home is entry:
            told.append(event)
        else:
            elsewhere.append((event, home.heading, anchor_of(home)))
    return Heading(
        entry, anchor_of(entry), _path(desk, shown.query.vendor, entry), tuple(chips(entry)), tuple(told), tuple(elsewhere), tuple(noted)
    )


def _homes(shown: Listing) -> dict[str, Entry]:
    """Under which heading each event is told in full: that of who acts, else the first one that it names."""
    homes: dict[str, Entry] = {}
    actors = {entry.key: entry for entry in shown.entries}
    for entry in shown.entries:
        for update in entry.updates:
            if update.event is not None:
                homes.setdefault(update.event, entry)
    for key, entry in actors.items():
        homes.update({update.event: entry for update in entry.updates if update.event and update.actor == key})
    return homes


def anchor_of(entry: Entry) -> str:
    """The anchor of a heading in its page."""
    return f"at-{safe(entry.key.replace(':', '-'))}" if entry.key != ANYWHERE else "at-anywhere"


def _path(desk: Desk, vendor: str, entry: Entry) -> str:
    if entry.key.startswith(COMPANY):
        return company_path(entry.key)
    return place_path(entry.key, vendor) if entry.key in desk.names.places.by_code else ""
