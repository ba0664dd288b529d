"""The A-Z list of one vendor: places and companies by letter, status chips by scope, dated updates with their sources."""

from __future__ import annotations

import unicodedata
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Protocol

from cordon.decide.reach import Reach, Vendor, reach
from cordon.model.act import ANYWHERE, COMPANY
from cordon.model.codes import Status
from cordon.model.document import HeadingKind
from cordon.model.event import Event
from cordon.model.position import Position, Question, Stance
from cordon.model.scope import Scope
from cordon.publish.edition import Edition, TrackedItem
from cordon.publish.query import Query
from cordon.publish.updates import Update, newest_first, noted, update_of

# The columns of the list and of the matrix: the scopes for which people ask.
COLUMNS = ("5g", "4g", "core", "ran", "fixed", "cables", "cloud", "phones", "cameras", "drones", "apps", "government", "exports")
COLUMN_SCOPES = tuple(Scope.parse(code) for code in COLUMNS)
_SILENT = frozenset({Status.NO_RULE_KNOWN, Status.NOT_ASSESSED})


@dataclass(frozen=True, slots=True)
class Entry:
    """One heading of the list: a place with its positions, a company with its stance, or a tracker heading that is neither.

    `chips` are the positions on the columns that say anything; `ruled` those on the scopes that rules name and no column shows whole.
    """

    heading: str
    kind: HeadingKind
    key: str
    chips: tuple[Position, ...]
    overall: Position | None
    stance: Stance | None
    updates: tuple[Update, ...]
    ruled: tuple[Position, ...] = ()

    @property
    def letter(self) -> str:
        """The letter that it stands under; `?` for a question."""
        return "?" if self.kind is HeadingKind.QUESTION else letter_of(self.heading)


@dataclass(frozen=True, slots=True)
class Listing:
    """The list that a query gives, in the order of the alphabet; questions of a tracker's FAQ come last. `events`: those told, by id."""

    query: Query
    entries: tuple[Entry, ...]
    events: Mapping[str, Event]

    @property
    def letters(self) -> tuple[str, ...]:
        """The letters that have entries."""
        return tuple(dict.fromkeys(entry.letter for entry in self.entries))


def letter_of(heading: str) -> str:
    """The first letter without its accents, upper case; `#` where a heading starts with no letter."""
    plain = unicodedata.normalize("NFKD", heading.strip())[:1].upper()
    return plain if "A" <= plain <= "Z" else "#"


class Decides(Protocol):
    """Who is asked for positions and stances: the decider, or one that keeps its answers."""

    def position(self, question: Question) -> Position:
        """The position."""
        ...

    def stance(self, company: str, question: Question) -> Stance | None:
        """The stance."""
        ...


class Keeps(Decides, Protocol):
    """One that also keeps the entries made from its answers."""

    def entry(self, question: Question, events: Sequence[Event], make: Callable[[], Entry]) -> Entry:
        """The entry on these events, made now or when the question's answers were last the same."""
        ...


@dataclass(frozen=True, slots=True)
class _Plain:
    """A decider that keeps nothing."""

    decider: Decides

    def position(self, question: Question) -> Position:
        return self.decider.position(question)

    def stance(self, company: str, question: Question) -> Stance | None:
        return self.decider.stance(company, question)

    def entry(self, question: Question, events: Sequence[Event], make: Callable[[], Entry]) -> Entry:
        return make()


@dataclass(frozen=True, slots=True)
class _Maker:
    """What entries are made from. `places` empty: all of them."""

    edition: Edition
    query: Query
    decides: Keeps
    places: tuple[str, ...]


def listing(edition: Edition, query: Query, decides: Keeps | None = None) -> Listing:
    """The list, as the ledger knew it on the query's `known_at`. Every event on the vendor is shown under each place and company it names.

    `decides` answers questions with a `known_at` too.
    """
    decides = decides or _Plain(edition.decider)
    edition = edition.as_known(query.known_at)
    vendor = Vendor.at(query.vendor, query.as_of, edition.names)
    maker = _Maker(edition, query, decides, query.wanted(edition.names))
    events = [event for event in edition.events if _shown(event, vendor, query)]
    entries = [*_place_entries(maker, events), *_company_entries(maker, events)]
    entries = _with_items(edition, query, entries)
    wanted = [entry for entry in entries if _wanted(entry, query)]
    wanted.sort(key=lambda entry: (entry.kind is HeadingKind.QUESTION, alphabetic(entry.heading), entry.kind.value))
    return Listing(query, tuple(wanted), edition.by_id)


def _shown(event: Event, vendor: Vendor, query: Query) -> bool:
    if not event.act.dates.decided_by(query.as_of) and event.act.dates.decision is not None:
        return False
    return event.known(None) and reach(event, vendor) is not Reach.NONE


def _place_entries(maker: _Maker, events: Iterable[Event]) -> list[Entry]:
    by_place: dict[str, list[Event]] = defaultdict(list)
    for event in events:
        for place in dict.fromkeys((*event.act.where, *_acting_state(event))):
            by_place[place].append(event)
    return [_place_entry(maker, place, held) for place, held in by_place.items() if not maker.places or place in maker.places]


def _acting_state(event: Event) -> tuple[str, ...]:
    return (event.act.actor,) if event.act.by_state and ANYWHERE not in event.act.actor else ()


def _place_entry(maker: _Maker, place: str, events: list[Event]) -> Entry:
    query = maker.query
    if place == ANYWHERE:
        updates = newest_first(update_of(event) for event in events)
        return Entry("Other countries", HeadingKind.OTHER, place, (), None, None, tuple(updates))
    question = Question(place, query.vendor, query.as_of, query.scope, query.known_at)
    return maker.decides.entry(question, events, lambda: _made_entry(maker, question, events))


def _made_entry(maker: _Maker, question: Question, events: list[Event]) -> Entry:
    edition, place = maker.edition, question.place
    kind = HeadingKind.BLOC if edition.names.groups.members(place, question.as_of) else HeadingKind.COUNTRY

    def ask(scope: Scope) -> Position:
        return maker.decides.position(replace(question, scope=scope))

    columns = [question.scope] if question.scope else COLUMN_SCOPES
    chips = [position for position in (ask(scope) for scope in columns) if position.status not in _SILENT]
    ruled = [ask(scope) for scope in _narrower(chips)]
    updates = newest_first(update_of(event) for event in events)
    return Entry(edition.place_name(place), kind, place, tuple(chips), ask(question.scope), None, tuple(updates), tuple(ruled))


def _narrower(chips: Iterable[Position]) -> list[Scope]:
    """The scopes of the rules behind what holds in part only, less those that a chip shows whole: `core` in part because of `5g+core`."""
    chips = list(chips)
    whole = {position.question.scope for position in chips if not position.in_part}
    named = (one.event.act.scope for position in chips if position.in_part for one in position.basis)
    return [scope for scope in dict.fromkeys(named) if scope and scope not in whole]


def _company_entries(maker: _Maker, events: Iterable[Event]) -> list[Entry]:
    edition, query = maker.edition, maker.query
    by_company: dict[str, list[Event]] = defaultdict(list)
    for event in events:
        if event.act.by_company:
            by_company[event.act.actor.removeprefix(COMPANY)].append(event)
    found = []
    for slug, held in by_company.items():
        if maker.places and not any(place in maker.places for event in held for place in event.act.where):
            continue
        stance = maker.decides.stance(slug, Question(ANYWHERE, query.vendor, query.as_of, query.scope, query.known_at))
        updates = newest_first(update_of(event) for event in held)
        found.append(Entry(edition.company_name(slug), HeadingKind.COMPANY, COMPANY + slug, (), None, stance, tuple(updates)))
    return found


def _with_items(edition: Edition, query: Query, entries: list[Entry]) -> list[Entry]:
    """Every item of a tracker page is given back under its own heading: its events where it has any on the list, else as noted."""
    held = {(entry.key): entry for entry in entries}
    extra: dict[str, list[Update]] = defaultdict(list)
    shown = {update.event for entry in entries for update in entry.updates}
    heads: dict[str, TrackedItem] = {}
    for tracked in edition.items:
        key = _key(edition, tracked)
        under = {update.event for update in held[key].updates} if key in held else set()
        if tracked.gone or under.intersection(tracked.events):
            continue
        heads.setdefault(key, tracked)
        mine = [update_of(edition.by_id[name]) for name in tracked.events if name in edition.by_id and name in shown]
        extra[key] += mine or [noted(tracked)]
    for key, updates in extra.items():
        entry = held.get(key) or Entry(heads[key].item.heading, heads[key].item.heading_kind, key, (), None, None, ())
        held[key] = _joined(entry, updates)
    return list(held.values())


def _joined(entry: Entry, updates: list[Update]) -> Entry:
    together = tuple(newest_first({(u.event or u.words): u for u in (*entry.updates, *updates)}.values()))
    return replace(entry, updates=together)


def _key(edition: Edition, tracked: TrackedItem) -> str:
    heading = tracked.item.heading
    if tracked.item.heading_kind in (HeadingKind.COUNTRY, HeadingKind.BLOC):
        return edition.names.find_place(heading) or heading
    if tracked.item.heading_kind is HeadingKind.COMPANY:
        slug = edition.names.find_company(heading)
        return COMPANY + slug if slug else heading
    return heading


def _wanted(entry: Entry, query: Query) -> bool:
    if query.letter and entry.letter != query.letter.upper():
        return False
    if query.statuses and (entry.overall is None or entry.overall.status not in query.statuses):
        return False
    words = query.text.casefold()
    return not words or words in entry.heading.casefold() or any(words in update.words.casefold() for update in entry.updates)


def alphabetic(heading: str) -> tuple[str, str]:
    """A key for the order of names: accents and case don't count."""
    plain = "".join(ch for ch in unicodedata.normalize("NFKD", heading) if not unicodedata.combining(ch))
    return plain.casefold(), heading
