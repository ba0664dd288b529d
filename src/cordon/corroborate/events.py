"""Statements and facts -> events: grouped by the matching rule and editors' rulings, folded, under ids that last."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from cordon.corroborate.fold import fold
from cordon.corroborate.group import Grouping, Link, links_of
from cordon.corroborate.judgements import Judgement, Rulings
from cordon.corroborate.match import MatchRule
from cordon.corroborate.report import Report, SourcedStatement, of_fact, of_statement
from cordon.model.event import Conflict, Event
from cordon.model.fact import Fact
from cordon.model.identity import record_id
from cordon.names.outlets import Outlets


@dataclass(frozen=True, slots=True)
class Known:
    """What stands from before: the events, the redirects (old id -> id), what editors ruled, and the rule's settings."""

    events: Sequence[Event] = ()
    redirects: Mapping[str, str] = field(default_factory=dict)
    judgements: Sequence[Judgement] = ()
    rule: MatchRule = field(default_factory=MatchRule)


@dataclass(frozen=True, slots=True)
class Proposal:
    """Two events that may be one act: for an editor to rule on, never applied."""

    one: str
    two: str
    reports: tuple[str, str]
    score: float
    why: str


@dataclass(frozen=True, slots=True)
class EventLayer:
    """The events in order of id, the redirects of merged ids, and proposals best first."""

    events: tuple[Event, ...]
    redirects: Mapping[str, str]
    proposals: tuple[Proposal, ...]

    @property
    def conflicts(self) -> Mapping[str, tuple[Conflict, ...]]:
        """The conflicts by event id."""
        return {event.id: event.conflicts for event in self.events if event.conflicts}


def events_of(facts: Iterable[Fact], statements: Iterable[SourcedStatement], outlets: Outlets, known: Known | None = None) -> EventLayer:
    """The event layer of these facts and statements.

    With no earlier events the result depends on the set alone. What `known` holds stays together under its id: a new report joins it or
    makes a new event, and two standing events become one only by an editor's ruling, which leaves a redirect.
    """
    before = known or Known()
    reports = {report.id: report for report in (*(of_fact(f, outlets) for f in facts), *(of_statement(s, outlets) for s in statements))}
    rulings = Rulings.of(before.judgements)
    standing = _standing(before.events, rulings)
    grouping = Grouping(reports, before.rule, rulings)
    grouping.start(standing)
    grouping.take(links_of((reports[name] for name in sorted(reports)), before.rule, standing))
    return _layer(grouping, before)


def event_id(founder: str) -> str:
    """The id of an event that this report founds. It is given once and stays, whatever joins or leaves later."""
    return record_id("e", founder)


def _standing(events: Iterable[Event], rulings: Rulings) -> dict[str, str]:
    """Which event holds each report. An event with a pair that an editor set apart or reopened is taken apart and grouped anew."""
    unsettled = rulings.apart | rulings.reopened
    found: dict[str, str] = {}
    for event in events:
        names = {evidence.id for evidence in event.evidence}
        if not any(a in names and b in names for a, b in unsettled):
            found.update(dict.fromkeys(names, event.id))
    return found


def _layer(grouping: Grouping, before: Known) -> EventLayer:
    named, redirects = _named(list(grouping.members.values()), grouping.reports, before)
    event_of = {name: ident for ident, names in named.items() for name in names}
    withdrawn = {event.id: event.withdrawn for event in before.events if event.withdrawn}
    folded = {ident: fold(ident, (grouping.reports[name] for name in names), event_of) for ident, names in sorted(named.items())}
    return EventLayer(
        events=tuple(replace(event, withdrawn=withdrawn.get(ident)) for ident, event in folded.items()),
        redirects=redirects,
        proposals=_proposals(grouping.open_links, event_of),
    )


def _named(groups: Sequence[Sequence[str]], reports: Mapping[str, Report], before: Known) -> tuple[dict[str, list[str]], dict[str, str]]:
    """Each group under its id, and the redirects: an id once given to a group's founder stays; of several the oldest is kept."""
    live = {event.id for event in before.events}
    issued = live | set(before.redirects)
    holders = _holders(before.events, reports)
    named: dict[str, list[str]] = {}
    redirects = dict(before.redirects)
    for names in groups:
        ordered = sorted(names, key=lambda name: (reports[name].evidence.recorded, name))
        given = [ident for name in ordered for ident in (event_id(name), *holders.get(name, ())) if ident in issued]
        kept = min(dict.fromkeys(given), key=lambda ident: ident not in live, default=event_id(ordered[0]))
        named[kept] = ordered
        redirects.update({ident: kept for ident in given if ident != kept})
        redirects.pop(kept, None)
    return named, redirects


def _holders(events: Iterable[Event], reports: Mapping[str, Report]) -> dict[str, list[str]]:
    """For an event whose founder is gone: its first remaining report carries the id on."""
    found: dict[str, list[str]] = {}
    for event in events:
        names = [evidence.id for evidence in event.evidence if evidence.id in reports]
        if names and not any(event_id(name) == event.id for name in names):
            found.setdefault(min(names), []).append(event.id)
    return found


def _proposals(links: Iterable[Link], event_of: Mapping[str, str]) -> tuple[Proposal, ...]:
    best: dict[tuple[str, str], Proposal] = {}
    for link in links:
        one, two = sorted((event_of[link.a], event_of[link.b]))
        known = best.get((one, two))
        if one != two and (known is None or known.score < link.verdict.score):
            why = "dates or scope are too loose to tell" if link.loose else "much agrees, not enough"
            best[(one, two)] = Proposal(one, two, (link.a, link.b), round(link.verdict.score, 3), why)
    return tuple(sorted(best.values(), key=lambda item: (-item.score, item.one, item.two)))
