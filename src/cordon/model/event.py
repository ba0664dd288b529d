"""One act in the world, behind one or more statements and facts, and what it rests on."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from cordon.model.act import Act
from cordon.model.codes import ActorKind, Certainty, ChangeKind, OutletTier
from cordon.model.partial_date import PartialDate


@dataclass(frozen=True, slots=True)
class Evidence:
    """One statement or fact behind an event. `quote` is None for an editor's fact; `accepted` is False for what only a machine has read.

    `origin` names where the information came from (a paper that broke it, an official text); outlets that repeat it share it.
    """

    id: str
    outlet: str
    tier: OutletTier
    origin: str
    summary: str
    certainty: Certainty
    recorded: date
    accepted: bool = True
    published: PartialDate | None = None
    url: str | None = None
    quote: str | None = None


@dataclass(frozen=True, slots=True)
class EventChange:
    """An explicit link to an earlier event."""

    event: str
    how: ChangeKind


@dataclass(frozen=True, slots=True)
class Claim:
    """One value of a field, and who gives it: the ids of the evidence and its outlets, each outlet once."""

    value: str
    evidence: tuple[str, ...]
    outlets: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Conflict:
    """Values of one field that can't all be right. `standing` is the one that the event shows; the others are dissent."""

    field: str
    standing: str
    claims: tuple[Claim, ...]


@dataclass(frozen=True, slots=True)
class Exemption:
    """A licence, waiver, trial, site or firm that a duty leaves out, with its own expiry (None: none known)."""

    event: str
    what: str
    until: PartialDate | None


@dataclass(frozen=True, slots=True)
class Instrument:
    """The law, order, list, guidance or contract that events rest on. `url` None means: official text not linked."""

    id: str
    title: str
    place: str
    url: str | None = None


@dataclass(frozen=True, slots=True)
class Event:
    """One act. Its id is given once and never changes. `act` holds the codes that stand (narrowest best-sourced), `conflicts` what some
    of its evidence gives otherwise.

    `recorded` is the day the ledger first knew it; `withdrawn` the day an editor took it back, None if it stands.
    `body` is the agency in words.
    """

    id: str
    act: Act
    evidence: tuple[Evidence, ...]
    recorded: date
    aimed_at: tuple[str, ...] = ()
    body: str | None = None
    actor_kind: ActorKind = ActorKind.OTHER
    instrument: str | None = None
    changes: tuple[EventChange, ...] = ()
    partial: bool = False
    binding: bool | None = None
    withdrawn: date | None = None
    conflicts: tuple[Conflict, ...] = ()

    def __hash__(self) -> int:
        """By id: equal events have equal ids, and views keep what they made of an event."""
        return hash(self.id)

    def known(self, at: date | None) -> bool:
        """Whether the ledger held it on that day (None: today, with all it knows): recorded by then and not yet withdrawn."""
        if at is None:
            return self.withdrawn is None
        return self.recorded <= at and (self.withdrawn is None or self.withdrawn > at)

    @property
    def certainty(self) -> Certainty:
        """The best certainty of its accepted evidence, else of any."""
        order = list(Certainty)
        pool = [e for e in self.evidence if e.accepted] or list(self.evidence)
        return min((e.certainty for e in pool), key=order.index, default=Certainty.WEAK)

    @property
    def accepted(self) -> bool:
        """Whether an editor or a measured rule stands behind at least one of its statements or facts (law 9)."""
        return any(e.accepted for e in self.evidence)

    @property
    def origins(self) -> tuple[str, ...]:
        """The distinct origins, sorted: repeats by other outlets don't count."""
        return tuple(sorted({e.origin for e in self.evidence}))

    @property
    def outlets(self) -> tuple[str, ...]:
        """The distinct outlets as printed first, best-sourced first: `CNet` is `CNET`, and a second sentence of one article adds none."""
        return outlets_of(self.evidence)

    def resting_on(self, evidence: tuple[Evidence, ...]) -> Event:
        """The event as this part of its evidence tells it: claims that nobody of it makes fall away."""
        return replace(self, evidence=evidence, conflicts=conflicts_among(self.conflicts, evidence))

    @property
    def summary(self) -> str:
        """The first plain sentence that tells it."""
        return self.evidence[0].summary if self.evidence else ""


def outlets_of(evidence: Iterable[Evidence]) -> tuple[str, ...]:
    """The distinct outlets as printed first; spelling by case, spaces or a leading article makes no other outlet."""
    found: dict[str, str] = {}
    for one in evidence:
        found.setdefault(_folded(one.outlet), one.outlet)
    return tuple(found.values())


def same_outlet(one: Evidence, two: Evidence) -> bool:
    """Whether two pieces of evidence were printed by one outlet."""
    return _folded(one.outlet) == _folded(two.outlet)


def conflicts_among(conflicts: Iterable[Conflict], evidence: Sequence[Evidence]) -> tuple[Conflict, ...]:
    """What is left of conflicts when only this evidence is there: fields on which it gives two values or more."""
    held = {one.id: one for one in evidence}
    found = []
    for conflict in conflicts:
        given = [(claim.value, [held[ident] for ident in claim.evidence if ident in held]) for claim in conflict.claims]
        claims = tuple(Claim(value, tuple(one.id for one in told), outlets_of(told)) for value, told in given if told)
        if len(claims) > 1:
            found.append(replace(conflict, claims=claims))
    return tuple(found)


def _folded(outlet: str) -> str:
    return " ".join(outlet.casefold().removeprefix("the ").split())
