"""Invented acts for the tests of `decide`: an imaginary state NN with territory NT in a bloc UU, and its neighbour MM.

`act("ban", "5g", adopted="2020-05")` is NN's own ban of `acme` in force. Vendors: `acme` and `bolt` come from ZZ,
`cress` from YY; `acme` owned `spin` until 30 June 2020.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, field
from datetime import date
from itertools import count

from cordon.decide import Decider
from cordon.model.act import Act, Dates
from cordon.model.codes import Certainty, ChangeKind, DateKind, Measure, OutletTier, Stage
from cordon.model.event import Event, EventChange, Evidence
from cordon.model.partial_date import PartialDate
from cordon.model.position import Position, Question, Stance
from cordon.model.scope import Scope

RECORDED = date(2022, 1, 1)
_COUNT = count(1)
_SOLD = date(2020, 7, 1)


class Names:
    """Who owns whom, comes from where and belongs to what, in the imaginary world."""

    def owners_at(self, vendor: str, on: date) -> Collection[str]:
        return ("acme",) if vendor == "spin" and on < _SOLD else ()

    def origin(self, vendor: str) -> str | None:
        return {"acme": "ZZ", "bolt": "ZZ", "cress": "YY"}.get(vendor)

    def members(self, group: str, on: date) -> Collection[str]:
        if group != "UU":
            return ()
        return ("NN", "MM") if on < date(2021, 1, 1) else ("NN",)

    def parent(self, place: str) -> str | None:
        return {"NT": "NN"}.get(place)


@dataclass(frozen=True)
class Told:
    """Who tells of an act, besides its codes."""

    certainty: str = "firm"
    accepted: bool = True
    origins: tuple[str, ...] = ("courier",)
    tier: str = "paper"
    recorded: date = RECORDED
    published: str | None = None


@dataclass(frozen=True)
class Extra:
    """What is rarely needed of an act."""

    id: str = ""
    stage: str = "in-force"
    actor: str = "NN"
    where: tuple[str, ...] = ("NN",)
    targets: tuple[str, ...] = ("acme",)
    aimed_at: tuple[str, ...] = ()
    instrument: str | None = None
    changes: tuple[EventChange, ...] = ()
    partial: bool = False
    binding: bool | None = None
    withdrawn: date | None = None
    told: Told = field(default_factory=Told)


def act(measure: str, scope: str, extra: Extra | None = None, **dates: str) -> Event:
    """One invented act: the measure on the scope, decided on 1 May 2020 unless dates are given."""
    more = extra or Extra()
    name = more.id or f"ev{next(_COUNT):05d}"
    return Event(
        id=name,
        act=Act(Measure(measure), Stage(more.stage), more.actor, more.where, more.targets, Scope.parse(scope), _dates(dates)),
        evidence=tuple(_evidence(name, origin, more.told) for origin in more.told.origins),
        recorded=more.told.recorded,
        aimed_at=more.aimed_at,
        instrument=more.instrument,
        changes=more.changes,
        partial=more.partial,
        binding=more.binding,
        withdrawn=more.withdrawn,
    )


def changes(how: str, *earlier: Event) -> tuple[EventChange, ...]:
    """Links to earlier acts."""
    return tuple(EventChange(event.id, ChangeKind(how)) for event in earlier)


def ask(events: Collection[Event], scope: str = "5g", on: str = "2021-06-01", vendor: str = "acme", place: str = "NN") -> Position:
    """The position of the vendor in the place on the day, with everything known."""
    return Decider(events, Names()).position(Question(place, vendor, date.fromisoformat(on), Scope.parse(scope)))


def status(events: Collection[Event], scope: str = "5g", on: str = "2021-06-01", vendor: str = "acme", place: str = "NN") -> str:
    """The status alone, with `*` behind it where only narrower rules hold."""
    found = ask(events, scope, on, vendor, place)
    return found.status.value + ("*" if found.in_part else "")


def stand(events: Collection[Event], scope: str = "", on: str = "2021-06-01", vendor: str = "acme") -> Stance | None:
    """The stance of the company `telco` on the vendor on the day."""
    return Decider(events, Names()).stance("telco", Question("NN", vendor, date.fromisoformat(on), Scope.parse(scope)))


def ids(events: Collection[Event]) -> list[str]:
    """Their ids, in order."""
    return [event.id for event in events]


def _dates(given: dict[str, str]) -> Dates:
    return Dates({DateKind(kind): PartialDate.parse(text) for kind, text in (given or {"adopted": "2020-05-01"}).items()})


def _evidence(event: str, origin: str, told: Told) -> Evidence:
    return Evidence(
        id=f"{event}-{origin}",
        outlet=origin,
        tier=OutletTier(told.tier),
        origin=origin,
        summary=f"Invented report on {event}.",
        certainty=Certainty(told.certainty),
        recorded=told.recorded,
        accepted=told.accepted,
        published=PartialDate.parse(told.published) if told.published else None,
    )
