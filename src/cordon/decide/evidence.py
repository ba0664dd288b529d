"""What stands beside a status: exemptions, what buyers do, talk and foreign pressure, dissent, and how fresh it all is."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from cordon.decide.fold import Verdict
from cordon.decide.reach import Reach, Vendor, has_authority, reach
from cordon.decide.registry import Registry
from cordon.model.codes import AUTHORITY_MEASURES, BUYER_MEASURES, DateKind, Measure, Status
from cordon.model.event import Event, Exemption
from cordon.model.partial_date import PartialDate
from cordon.model.scope import Scope

_SETTING = AUTHORITY_MEASURES | {Measure.REVIEW}
_SHOWN_DATES = (DateKind.ADOPTED, DateKind.ANNOUNCED, DateKind.SAID, DateKind.EFFECTIVE, DateKind.ENDED)


@dataclass(frozen=True, slots=True)
class Gathered:
    """The events about one place and one vendor on one day, by the part they play. `aimed`: the rules that are more than a power."""

    rules: tuple[Event, ...]
    aimed: tuple[Event, ...]
    practice: tuple[Event, ...]
    context: tuple[Event, ...]

    @property
    def any_of_vendor(self) -> bool:
        """Whether anything at all is held on the vendor in the place."""
        return bool(self.aimed or self.practice or self.context)

    def speaks_of(self, scope: Scope) -> bool:
        """Whether something on the vendor itself, a rule, a purchase or a debate, touches the scope."""
        return any(event.act.scope.touches(scope) for event in (*self.aimed, *self.practice, *self.context))


def gather(events: Iterable[Event], place: str, vendor: Vendor, on: date, registry: Registry) -> Gathered:
    """Sort the events that have surely happened by that day: rules of the own authorities, buyers' choices, and the rest."""
    rules, practice, context = [], [], []
    for event in events:
        if not event.act.dates.decided_by(on):
            continue
        reached = reach(event, vendor)
        measure = event.act.measure
        if measure in _SETTING and reached is not Reach.NONE and has_authority(event, place, on, registry):
            rules.append(event)
        elif reached in (Reach.NONE, Reach.POWER, Reach.GROUP) or place not in event.act.where:
            continue  # talk and purchases about all vendors of an origin are not about this one
        elif measure in BUYER_MEASURES:
            practice.append(event)
        else:
            context.append(event)
    aimed = tuple(event for event in rules if reach(event, vendor) is not Reach.POWER)
    return Gathered(tuple(rules), aimed, _newest_first(practice), _newest_first(context))


def exemptions(rules: Iterable[Event], scope: Scope, on: date) -> tuple[Exemption, ...]:
    """The partial acts that touch the scope: licences, waivers, trials, sites, firms. An expired one is left out."""
    found = []
    for event in rules:
        until = event.act.dates.get(DateKind.ENDED)
        expired = until is not None and until.has_year and until.last < on
        if event.partial and event.act.scope.bears_on(scope) and not expired:
            found.append(Exemption(event.id, event.summary, until))
    return tuple(sorted(found, key=lambda exemption: exemption.event))


def dissent(found: Verdict) -> tuple[Event, ...]:
    """Claims that say something else than the headline on at least its scope: a contrary status, or weak rows that were outweighed."""
    contrary = {Status.ALLOWED} if found.status is not Status.ALLOWED else set()
    return tuple(one.event for one in found.others if one.weak or one.status in contrary)


def newest(events: Iterable[Event], on: date) -> PartialDate | None:
    """The newest date on which a source spoke, up to that day."""
    days: list[PartialDate] = []
    for event in events:
        days += [day for kind in _SHOWN_DATES if (day := event.act.dates.get(kind)) is not None and day.reached(on)]
        days += [one.published for one in event.evidence if one.published is not None and one.published.reached(on)]
    return max(days, key=lambda day: day.order, default=None)


def _newest_first(events: Sequence[Event]) -> tuple[Event, ...]:
    def key(event: Event) -> tuple[int, str]:
        decision = event.act.dates.decision
        return (-decision[1].last.toordinal() if decision else 0, event.id)

    return tuple(sorted(events, key=key))
