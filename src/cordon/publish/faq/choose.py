"""Which events answer a question: those on the vendor, best sourced and clearest first."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from cordon.model.codes import Certainty, Measure, OutletTier, Stage
from cordon.model.event import Event
from cordon.publish.desk import Desk

_TIERS = {tier: rank for rank, tier in enumerate(OutletTier)}
_CERTAIN = {certainty: rank for rank, certainty in enumerate(Certainty)}


def about(desk: Desk, vendor: str, wanted: Callable[[Event], bool], most: int) -> list[Event]:
    """At most so many events on the vendor, one an actor at first, in order of their dates."""
    found = sorted((event for event in desk.events if _names(event, vendor) and wanted(event)), key=_quality)
    chosen = _one_an_actor(found)[:most]
    if len(chosen) < most:
        chosen += [event for event in found if event not in chosen][: most - len(chosen)]
    return sorted(chosen, key=_day)


def by_company(desk: Desk, vendor: str, wanted: Callable[[Event], bool], most: int) -> list[Event]:
    """The vendor's own acts."""
    known = desk.names.vendors.by_slug.get(vendor)
    own = desk.by_company.get(known.company if known else vendor, ())
    return sorted(sorted((event for event in own if wanted(event)), key=_quality)[:most], key=_day)


def measure_is(*measures: Measure, stages: Iterable[Stage] = ()) -> Callable[[Event], bool]:
    """A test for some measures, and for some stages where any are given."""
    allowed = frozenset(stages)
    return lambda event: event.act.measure in measures and (not allowed or event.act.stage in allowed)


def _names(event: Event, vendor: str) -> bool:
    return vendor in event.act.targets or vendor in event.aimed_at


def _one_an_actor(events: list[Event]) -> list[Event]:
    first: dict[str, Event] = {}
    for event in events:
        first.setdefault(event.act.actor, event)
    return list(first.values())


def _quality(event: Event) -> tuple[bool, int, int, int, int, str]:
    """Confirmed first, then certain, from more origins, from better outlets, newest."""
    tier = min((_TIERS[one.tier] for one in event.evidence), default=len(_TIERS))
    settled = event.act.dates.settled
    newness = -settled.last.toordinal() if settled else 0
    return (not event.accepted, _CERTAIN[event.certainty], -len(event.origins), tier, newness, event.id)


def _day(event: Event) -> tuple[int, str]:
    settled = event.act.dates.settled
    return (settled.last.toordinal() if settled else 0, event.id)
