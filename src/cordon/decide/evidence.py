"""What stands beside a status: exemptions, what buyers do, talk and foreign pressure, dissent, and how fresh it all is."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum, auto
from functools import lru_cache

from cordon.decide.fold import Verdict
from cordon.decide.reach import Reach, Vendor, has_authority, reach
from cordon.decide.registry import Registry
from cordon.decide.standing import is_draft
from cordon.model.act import ANYWHERE
from cordon.model.codes import AUTHORITY_MEASURES, BUYER_MEASURES, ChangeKind, DateKind, Measure, Stage, Status
from cordon.model.event import Event, Exemption
from cordon.model.partial_date import PartialDate
from cordon.model.scope import Scope

_SETTING = AUTHORITY_MEASURES | {Measure.REVIEW}
_SPOKEN = (DateKind.ADOPTED, DateKind.ANNOUNCED, DateKind.SAID)
_REVOKES = frozenset({ChangeKind.ENDS, ChangeKind.ANNULS, ChangeKind.REPLACES})


@dataclass(frozen=True, slots=True)
class Gathered:
    """The events about one place and one vendor on one day, by the part they play. `aimed`: the rules that are more than a power.

    `beside`: what the state does about other places, and what no source dates. It is shown and tells nothing of the place on the day.
    """

    rules: tuple[Event, ...]
    aimed: tuple[Event, ...]
    practice: tuple[Event, ...]
    context: tuple[Event, ...]
    beside: tuple[Event, ...] = ()

    @property
    def any_of_vendor(self) -> bool:
        """Whether anything at all is held on the vendor in the place."""
        return bool(self.aimed or self.practice or self.context)

    def speaks_of(self, scope: Scope) -> bool:
        """Whether something on the vendor itself, a rule, a purchase or a debate, touches the scope."""
        return any(event.act.scope.touches(scope) for event in (*self.aimed, *self.practice, *self.context))


def gather(events: Iterable[Event], place: str, vendor: Vendor, on: date, registry: Registry) -> Gathered:
    """Sort the events that have surely happened by that day, and those that no source dates, by the part they play."""
    found: dict[_Part, list[Event]] = {part: [] for part in _Part}
    for event in events:
        reached = reach(event, vendor)
        if reached is not Reach.NONE:
            found[_part(event, place, reached, (on, registry))].append(event)
    if any(event.act.measure is Measure.ACCUSE for event in found[_Part.CONTEXT]):
        found[_Part.CONTEXT] += found[_Part.REPLY]
    rules = tuple(found[_Part.RULE])
    aimed = tuple(event for event in rules if reach(event, vendor) is not Reach.POWER)
    return Gathered(rules, aimed, *(_newest_first(found[part]) for part in (_Part.PRACTICE, _Part.CONTEXT, _Part.BESIDE)))


class _Part(Enum):
    """The part that an event plays in the answer on a place."""

    RULE = auto()
    PRACTICE = auto()
    CONTEXT = auto()
    REPLY = auto()
    BESIDE = auto()
    NONE = auto()


def _part(event: Event, place: str, reached: Reach, when: tuple[date, Registry]) -> _Part:
    on, registry = when
    named = reached not in (Reach.POWER, Reach.GROUP)  # talk and purchases about all vendors of an origin are not about this one
    if event.act.dates.decision is None:
        return _Part.BESIDE if named and place in (*event.act.where, event.act.actor) else _Part.NONE
    if not event.act.dates.decided_by(on):
        return _Part.NONE
    if event.act.measure in _SETTING and has_authority(event, place, on, registry):
        return _Part.CONTEXT if _sets_nothing(event) and reached is not Reach.POWER else _Part.RULE
    return _part_in_talk(event, place) if named else _Part.NONE


def _part_in_talk(event: Event, place: str) -> _Part:
    """Of an act that sets nothing in the place."""
    if place in event.act.where:
        return _Part.PRACTICE if event.act.measure in BUYER_MEASURES else _Part.CONTEXT
    if event.act.actor == place:
        return _Part.BESIDE
    return _Part.REPLY if is_general_denial(event) else _Part.NONE


def is_general_denial(event: Event) -> bool:
    """A reply that isn't tied to one place: it answers an accusation wherever that is shown (law 6)."""
    where = event.act.where
    return event.act.measure is Measure.DENY and (not where or ANYWHERE in where)


def _sets_nothing(event: Event) -> bool:
    """Demands, also by an own legislator, and drafts that concern one firm or site: shown as talk."""
    return event.act.stage is Stage.URGED or (event.partial and is_draft(event))


def exemptions(rules: Iterable[Event], scope: Scope, on: date) -> tuple[Exemption, ...]:
    """The partial acts that bear on the scope (all of them for an empty one): licences, waivers, trials, sites, firms. Expired and revoked
    ones are left out."""
    rules = tuple(rules)
    revoked = {change.event for event in rules for change in event.changes if change.how in _REVOKES and not is_draft(event)}
    found = []
    for event in rules:
        until = event.act.dates.get(DateKind.ENDED)
        over = event.act.stage is Stage.ENDED or (until is not None and until.has_year and until.last < on)
        if event.partial and not over and event.id not in revoked and (not scope or event.act.scope.bears_on(scope)):
            found.append(Exemption(event.id, event.summary, until))
    return tuple(sorted(found, key=lambda exemption: exemption.event))


def dissent(found: Verdict) -> tuple[Event, ...]:
    """Claims that say something else than the headline on at least its scope: a contrary status, or weak rows that were outweighed."""
    contrary = {Status.ALLOWED} if found.status is not Status.ALLOWED else set()
    beside = [one for one in found.others if one.event.act.scope.touches(found.scope)]
    return tuple(one.event for one in beside if one.weak or one.status in contrary)


def newest(events: Iterable[Event], on: date) -> PartialDate | None:
    """The newest date on which a source spoke, up to that day. The day on which a rule takes effect brings no news by itself."""
    return max((day for event in events for day in _spoken(event) if day.reached(on)), key=lambda day: day.order, default=None)


@lru_cache(maxsize=20_000)
def _spoken(event: Event) -> tuple[PartialDate, ...]:
    """The days on which sources spoke of the act, and on which it was decided. Dates without a year can't be placed."""
    decision = event.act.dates.decision
    given = [
        *(event.act.dates.get(kind) for kind in _SPOKEN),
        decision[1] if decision else None,
        *(one.published for one in event.evidence),
    ]
    return tuple(dict.fromkeys(day for day in given if day is not None and day.has_year))


def _newest_first(events: Sequence[Event]) -> tuple[Event, ...]:
    def key(event: Event) -> tuple[int, str]:
        decision = event.act.dates.decision
        return (-decision[1].last.toordinal() if decision else 0, event.id)

    return tuple(sorted(events, key=key))
