"""Indexes over the events of an edition: by vendor, place, company, instrument, document and outlet."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import TypeVar

from cordon.model.act import COMPANY
from cordon.model.codes import ChangeKind, Measure, OutletTier
from cordon.model.event import Event, Evidence
from cordon.model.identity import canonical_json, content_hash, record_id
from cordon.publish.address import safe
from cordon.publish.edition import Edition, is_vendor

Cited = tuple[Event, Evidence]
_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class InstrumentKey:
    """An instrument as events name it: the title, and whose it is."""

    id: str
    title: str
    actor: str


@dataclass(frozen=True, slots=True)
class SourceKey:
    """An outlet as the pages show it. `key` names its page; `known` is False for one that only a document printed."""

    key: str
    name: str
    tier: OutletTier
    country: str
    state_owned: bool
    known: bool


class Catalogue:
    """The events of one edition that stand today, found by whatever they name."""

    def __init__(self, edition: Edition) -> None:
        self.edition = edition
        self.names = edition.names

    @cached_property
    def events(self) -> tuple[Event, ...]:
        """The events that stand today, in order of id."""
        return tuple(event for event in self.edition.events if event.known(None))

    @cached_property
    def vendors(self) -> Mapping[str, int]:
        """The vendors that any event names or is aimed at, with the number of events, most first."""
        counted: Counter[str] = Counter()
        for event in self.events:
            named = {slug for slug in (*event.act.targets, *event.aimed_at) if is_vendor(slug)}
            counted.update(named & self.names.vendors.by_slug.keys())
        return dict(sorted(counted.items(), key=lambda item: (-item[1], item[0])))

    @cached_property
    def by_vendor(self) -> Mapping[str, tuple[Event, ...]]:
        """Events by the vendors that they name or are aimed at."""
        found: dict[str, list[Event]] = defaultdict(list)
        for event in self.events:
            for slug in {*event.act.targets, *event.aimed_at}:
                found[slug].append(event)
        return _frozen(found)

    @cached_property
    def by_place(self) -> Mapping[str, tuple[Event, ...]]:
        """Events by place: where they apply and whose state acts."""
        found: dict[str, list[Event]] = defaultdict(list)
        for event in self.events:
            for place in {*event.act.where, event.act.actor}:
                if place in self.names.places.by_code:
                    found[place].append(event)
        return _frozen(found)

    @cached_property
    def pairs(self) -> Mapping[tuple[str, str], int]:
        """The pairs of place and vendor that any event names, with the number of events."""
        counted: Counter[tuple[str, str]] = Counter()
        for place, events in self.by_place.items():
            counted.update((place, slug) for event in events for slug in {*event.act.targets, *event.aimed_at} if slug in self.vendors)
        return dict(sorted(counted.items()))

    @cached_property
    def by_company(self) -> Mapping[str, tuple[Event, ...]]:
        """Events by the company that acts (its slug)."""
        found: dict[str, list[Event]] = defaultdict(list)
        for event in self.events:
            if event.act.by_company:
                found[event.act.actor.removeprefix(COMPANY)].append(event)
        return _frozen(found)

    @cached_property
    def by_instrument(self) -> Mapping[InstrumentKey, tuple[Event, ...]]:
        """Events by the instrument that they rest on."""
        found: dict[InstrumentKey, list[Event]] = defaultdict(list)
        for event in self.events:
            key = instrument_of(event)
            if key is not None:
                found[key].append(event)
        return dict(sorted(((key, tuple(held)) for key, held in found.items()), key=lambda item: (item[0].title.casefold(), item[0].id)))

    @cached_property
    def by_document(self) -> Mapping[str, tuple[Cited, ...]]:
        """What each document was cited for, by its id: one address, or (where none is known) one outlet's issue of a day."""
        found: dict[str, list[Cited]] = defaultdict(list)
        for event in self.events:
            for one in event.evidence:
                found[self.document_of(one)].append((event, one))
        return _frozen(found)

    @cached_property
    def by_source(self) -> Mapping[SourceKey, tuple[Cited, ...]]:
        """What each outlet reported, most first."""
        found: dict[SourceKey, list[Cited]] = defaultdict(list)
        for event in self.events:
            for one in event.evidence:
                found[self.source(one)].append((event, one))
        return dict(sorted(((key, tuple(held)) for key, held in found.items()), key=lambda item: (-len(item[1]), item[0].key)))

    @cached_property
    def changed_by(self) -> Mapping[str, tuple[tuple[ChangeKind, Event], ...]]:
        """For each event the later ones that change it, with how."""
        found: dict[str, list[tuple[ChangeKind, Event]]] = defaultdict(list)
        for event in self.events:
            for change in event.changes:
                found[change.event].append((change.how, event))
        return _frozen(found)

    @cached_property
    def denials(self) -> tuple[Event, ...]:
        """Every denial and reply."""
        return tuple(event for event in self.events if event.act.measure is Measure.DENY)

    @cached_property
    def source_keys(self) -> Mapping[str, SourceKey]:
        """Outlets by the key of their page. Of several printed forms of one outlet the first stands for all."""
        found: dict[str, SourceKey] = {}
        for key in self.by_source:
            found.setdefault(key.key, key)
        return found

    def document_of(self, one: Evidence) -> str:
        """The id of the document that a report stands in: the one it was read in, else that of its address."""
        return self.edition.read_in.get(one.id) or cited_document(one)

    def source(self, one: Evidence) -> SourceKey:
        """The outlet of a report."""
        known = self._outlets.get(one.outlet)
        if known is None:
            found = self.names.find_outlet(one.outlet)
            made = SourceKey(safe(found.slug), found.name, found.tier, found.country, found.state_owned, True) if found else None
            known = self._outlets[one.outlet] = made or SourceKey(safe(one.outlet), one.outlet, one.tier, "", False, False)
        return known

    @cached_property
    def _outlets(self) -> dict[str, SourceKey]:
        return {}

    @cached_property
    def data_version(self) -> str:
        """Twelve hex digits over all events: the same data give the same version."""
        rows = (
            canonical_json({"id": event.id, **event.act.as_row(), "evidence": [[one.id, one.accepted] for one in event.evidence]})
            for event in self.edition.events
        )
        return content_hash("\n".join(rows).encode("utf-8", "surrogatepass"))[:12]

    @cached_property
    def last_recorded(self) -> date | None:
        """The day of the newest record."""
        return max((one.recorded for event in self.events for one in event.evidence), default=None)

    @cached_property
    def first_recorded(self) -> date | None:
        """The day of the oldest record."""
        return min((event.recorded for event in self.events), default=None)


def instrument_of(event: Event) -> InstrumentKey | None:
    """The instrument of an event, under the id that the ledger gives it."""
    if event.instrument is None:
        return None
    return InstrumentKey(record_id("i", event.act.actor, event.instrument), event.instrument, event.act.actor)


def cited_document(one: Evidence) -> str:
    """The id of the document that an editor cites: the ledger's id of its address; of one without an address, of the outlet's issue."""
    return record_id("d", one.url or f"{one.outlet}\n{one.published or ''}")


def _frozen(found: Mapping[str, list[_T]]) -> Mapping[str, tuple[_T, ...]]:
    return {key: tuple(held) for key, held in sorted(found.items())}
