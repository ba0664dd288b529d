"""The dated updates under a heading: what happened, on which day, and who says so."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from cordon.model.event import Event, Evidence
from cordon.model.partial_date import PartialDate
from cordon.publish.edition import TrackedItem
from cordon.publish.quotes import short
from cordon.publish.rows import NO_QUOTE, Row, text
from cordon.publish.words import date_words


@dataclass(frozen=True, slots=True)
class Update:
    """One update. `event` None: an item of a tracker page that holds no measure, noted."""

    when: PartialDate | None
    words: str
    sources: tuple[str, ...]
    links: tuple[str | None, ...] = ()
    event: str | None = None
    origins: int = 0
    confirmed: bool = True
    noted: bool = False
    held_as: str = NO_QUOTE
    actor: str = ""

    def as_row(self) -> Row:
        """Plain values."""
        return {
            "date": text(self.when),
            "text": self.words,
            "sources": list(self.sources),
            "links": list(self.links),
            "event": self.event,
            "origins": self.origins,
            "confirmed": self.confirmed,
            "noted": self.noted,
            "held_as": self.held_as,
        }

    @property
    def credit(self) -> str:
        """`Source: Reuters, 2020-06-20.`, with the count of origins where outlets repeat each other, and what is not confirmed."""
        origins = f"{self.origins} origin" if self.origins == 1 else f"{self.origins} origins"
        counted = f" ({len(self.sources)} outlets, {origins})" if len(self.sources) > 1 else ""
        marks = "" if self.confirmed else " Unconfirmed: read by machine."
        noted = " Noted, no measure." if self.noted else ""
        return f"Source: {'; '.join(self.sources) or 'none printed'}{counted}.{marks}{noted}"


@lru_cache(maxsize=20_000)
def update_of(event: Event) -> Update:
    """The update that an event makes."""
    decision = event.act.dates.decision
    quoted = event.evidence[0].quote if event.evidence else None
    spoke = _once_an_outlet(event)
    return Update(
        when=decision[1] if decision else None,
        words=event.summary,
        sources=tuple(_credit(one) for one in spoke),
        links=tuple(one.url for one in spoke),
        event=event.id,
        origins=len(event.origins),
        confirmed=event.accepted,
        actor=event.act.actor,
        held_as=short(quoted) if quoted is not None else NO_QUOTE,
    )


def noted(tracked: TrackedItem) -> Update:
    """The update that a tracker item without a measure makes: its own opening words, marked as noted."""
    item = tracked.item
    sources = tuple(_printed(note.outlet, note.via, note.date) for note in item.sources)
    when = item.sources[0].date if item.sources else None
    return Update(when, short(item.text), sources, noted=True, confirmed=True, held_as=short(item.text))


def newest_first(updates: Iterable[Update]) -> list[Update]:
    """In the order in which a list shows them; undated ones last."""
    floor = date.min
    return sorted(updates, key=lambda u: ((u.when.last if u.when and u.when.has_year else floor).toordinal() * -1, u.event or u.words))


def _once_an_outlet(event: Event) -> list[Evidence]:
    """The first report of each outlet: two sentences of one article are no two sources."""
    wanted = dict.fromkeys(event.outlets)
    return [next(one for one in event.evidence if one.outlet == outlet) for outlet in wanted]


def _credit(one: Evidence) -> str:
    return f"{one.outlet}, {date_words(one.published)}" if one.published else one.outlet


def _printed(outlet: str, via: str | None, when: PartialDate | None) -> str:
    name = f"{outlet} via {via}" if via else outlet
    return f"{name}, {date_words(when)}" if when else name
