"""One group of reports -> one event: the narrowest best-sourced codes stand, what differs is kept as a conflict."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

from cordon.corroborate.conflicts import conflict, date_conflict
from cordon.corroborate.counted import count_conflicts
from cordon.corroborate.heard import evidence_of
from cordon.corroborate.report import Report
from cordon.model.act import ANYWHERE, Act, Dates
from cordon.model.codes import ActorKind, Certainty, DateKind, OutletTier
from cordon.model.event import Conflict, Event, EventChange
from cordon.model.partial_date import PartialDate
from cordon.model.scope import Scope

_CERTAINTY = list(Certainty)
_TIER = list(OutletTier)
_PRECISION = ("day", "month", "year")


def rank(report: Report) -> tuple[bool, int, int, str]:
    """Best sourced first: accepted, then certainty, then tier; the id settles ties."""
    evidence = report.evidence
    return (not evidence.accepted, _CERTAINTY.index(evidence.certainty), _TIER.index(evidence.tier), report.id)


def fold(ident: str, reports: Iterable[Report], event_of: Mapping[str, str]) -> Event:
    """The event of these reports. `event_of` names the event that holds each report, for the links."""
    ranked = sorted(reports, key=rank)
    best = _best_sourced(ranked)
    act = _act(ranked, best)
    return Event(
        id=ident,
        act=_known_by(act, ranked),
        evidence=evidence_of(ranked),
        recorded=min(report.evidence.recorded for report in ranked),
        aimed_at=tuple(sorted({slug for report in ranked for slug in report.aimed_at} - set(act.targets))),
        body=next((report.body for report in ranked if report.body), None),
        actor_kind=next((report.actor_kind for report in ranked if report.actor_kind is not ActorKind.OTHER), ActorKind.OTHER),
        instrument=next((report.instrument for report in ranked if report.instrument), None),
        changes=_changes(ident, ranked, event_of),
        partial=ranked[0].partial,
        binding=next((report.binding for report in ranked if report.binding is not None), None),
        conflicts=_conflicts(ranked, act),
    )


def _known_by(act: Act, ranked: Sequence[Report]) -> Act:
    """An act of which no passage gives a date was known by the day its first source was published: `said`, "by then at the latest"."""
    published = [when for report in ranked if (when := report.evidence.published) is not None and when.has_year]
    if act.dates.decision is not None or not published:
        return act
    first = min(published, key=lambda when: when.order)
    return replace(act, dates=Dates.of({**act.dates.as_row(), DateKind.SAID.value: str(first)}))


def _best_sourced(ranked: Sequence[Report]) -> list[Report]:
    head = rank(ranked[0])[:3]
    return [report for report in ranked if rank(report)[:3] == head]


def _act(ranked: Sequence[Report], best: Sequence[Report]) -> Act:
    first = ranked[0].act
    return Act(
        measure=first.measure,
        stage=first.stage,
        actor=first.actor,
        where=_where(ranked, best),
        targets=_targets(ranked),
        scope=_scope(ranked),
        dates=_dates(ranked),
    )


def _scope(ranked: Sequence[Report]) -> Scope:
    """The narrowest scope of the best tier that gives one; an empty scope says nothing."""
    given = [report for report in ranked if report.act.scope]
    if not given:
        return ranked[0].act.scope
    pool = _best_sourced(given)
    return min((report.act.scope for report in pool), key=lambda scope: (scope.cells.bit_count(), str(scope)))


def _where(ranked: Sequence[Report], best: Sequence[Report]) -> tuple[str, ...]:
    """Places that all of the best sources name; for an act towards "other countries" every place that one names."""
    given = [report.act.where for report in best if report.act.where] or [report.act.where for report in ranked if report.act.where]
    if not given:
        return ()
    if any(ANYWHERE in where for where in given):
        return tuple(dict.fromkeys(place for where in given for place in where))
    shared = tuple(place for place in given[0] if all(place in where for where in given))
    return shared or given[0]


def _targets(ranked: Sequence[Report]) -> tuple[str, ...]:
    """Every target that a source as certain as the best names: a source may leave out a vendor that it does not write about."""
    sure = [report for report in ranked if rank(report)[:2] == rank(ranked[0])[:2]]
    return tuple(dict.fromkeys(target for report in sure for target in report.act.targets))


def _dates(ranked: Sequence[Report]) -> Dates:
    """The best date of each kind. Of the days on which somebody spoke of the act the first counts: known by then at the latest."""
    found: dict[DateKind, PartialDate] = {}
    for kind in DateKind:
        given = [when for report in ranked if (when := report.act.dates.get(kind)) is not None]
        if given:
            found[kind] = min(given, key=lambda when: (not when.has_year, when.order)) if kind is DateKind.SAID else _best_date(given)
    return Dates(found)


def _best_date(given: Sequence[PartialDate]) -> PartialDate:
    """The most precise date that agrees with the best-sourced one."""
    first = given[0]
    agreeing = [when for when in given if when.overlaps(first)] or [first]
    return min(agreeing, key=lambda when: _PRECISION.index(when.precision))


def _changes(ident: str, ranked: Sequence[Report], event_of: Mapping[str, str]) -> tuple[EventChange, ...]:
    links = (EventChange(event_of[link.id], link.how) for report in ranked for link in report.changes if link.id in event_of)
    return tuple(dict.fromkeys(link for link in links if link.event != ident))


def _conflicts(ranked: Sequence[Report], act: Act) -> tuple[Conflict, ...]:
    scoped = ((report, str(report.act.scope)) for report in ranked if report.act.scope)
    found = [
        conflict("scope", scoped, str(act.scope)),
        conflict("stage", ((report, report.act.stage.value) for report in ranked), act.stage.value),
        _listed("where", [(report, report.act.where) for report in ranked], act.where),
        _listed("targets", [(report, report.act.targets) for report in ranked], act.targets),
    ]
    found += [date_conflict(kind, ranked, str(act.dates.get(kind))) for kind in DateKind if kind is not DateKind.SAID]
    return (*(item for item in found if item is not None), *count_conflicts(ranked))


def _listed(name: str, given: Sequence[tuple[Report, tuple[str, ...]]], standing: tuple[str, ...]) -> Conflict | None:
    """The conflict on a list of places or targets. A shorter list is no contradiction: a source leaves out what it does not write about."""
    lists = sorted({frozenset(values) for _, values in given if values}, key=len)
    nested = all(one <= two for one, two in pairwise(lists))
    if nested or any(ANYWHERE in values for values in lists):
        return None
    return conflict(name, ((report, "+".join(sorted(values))) for report, values in given if values), "+".join(sorted(standing)))
