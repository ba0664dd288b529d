"""What holds for (place, vendor, scope) on a date: gathers, weighs, folds and dresses the answer."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache

from cordon.decide.confidence import confidence
from cordon.decide.deadlines import deadlines, last_removal
from cordon.decide.dealing import dealing
from cordon.decide.evidence import Gathered, dissent, exemptions, gather, is_general_denial, newest
from cordon.decide.fold import Verdict, verdict
from cordon.decide.reach import Reach, Vendor
from cordon.decide.registry import Registry
from cordon.decide.stance import stance
from cordon.decide.weigh import Standing, Weighed, weigh
from cordon.model.act import COMPANY
from cordon.model.codes import DateKind, Status
from cordon.model.event import Event
from cordon.model.partial_date import PartialDate
from cordon.model.position import Basis, Position, Question, Stance
from cordon.model.scope import BINDING, DEALING, EQUIPMENT, Scope, ScopeCode

_NOTHING = Scope(frozenset())
_EVERYTHING = Scope(frozenset({ScopeCode.ALL}))
_SILENT = frozenset({Status.NO_RULE_KNOWN, Status.NOT_ASSESSED})
_Held = tuple[Sequence[Event], Sequence[Event]]
ToldAt = Callable[[date], Iterable[Event]]
_PASTS = 8  # earlier days whose events are kept
_KEPT = 4096  # cases: one a place, vendor and day, whatever the scopes asked


@dataclass(frozen=True, slots=True)
class _Case:
    """What is held and what stands on one vendor in one place on one day: the same for every scope."""

    held: Gathered
    weighed: Weighed


class Decider:
    """Answers questions from one set of events. Deterministic: the same events and question give the same position.

    `told_at` gives the events as they were told at the end of an earlier day (merged, split and read otherwise than today); without it
    the past is today's events less what was recorded later.
    """

    def __init__(self, events: Iterable[Event], registry: Registry, told_at: ToldAt | None = None) -> None:
        self.registry = registry
        self._past = lru_cache(maxsize=_PASTS)(lambda day: Decider(told_at(day), registry)) if told_at is not None else None
        self.events = tuple(sorted(events, key=lambda event: event.id))
        self._anywhere = tuple(event for event in self.events if _is_of_a_bloc(event, registry) or is_general_denial(event))
        self._by_place = _by_place(self.events, frozenset(event.id for event in self._anywhere))
        self._by_actor = _by_actor(self.events)
        self._today = {place: _split(_known(events, None)) for place, events in self._by_place.items()}
        self._today_anywhere = _split(_known(self._anywhere, None))
        self._case = lru_cache(maxsize=_KEPT)(self._made_case)

    def position(self, question: Question) -> Position:
        """The position; without a scope, the strictest over the equipment scopes, with the other facets as lines of their own."""
        if question.known_at is not None and self._past is not None:
            return self._past(question.known_at).position(question)
        whole = replace(question, scope=_NOTHING)
        answer = _answer(question, self._case(whole, False))
        machine = self._held(question)[1]
        if not machine:
            return answer
        if answer.status in _SILENT:
            read = _answer(question, self._case(whole, True))
            answer = read if read.status not in _SILENT else answer
        vendor = Vendor.at(question.vendor, question.as_of, self.registry)
        unread = gather(machine, question.place, vendor, question.as_of, self.registry)
        return replace(answer, unconfirmed=(*unread.rules, *unread.practice, *unread.context, *unread.beside))

    def as_known(self, day: date | None) -> Decider:
        """The decider over the events as they were told at the end of an earlier day; itself for None."""
        if day is None:
            return self
        return self._past(day) if self._past is not None else Decider(_as_they_stood(self.events, day), self.registry)

    def stance(self, company: str, question: Question) -> Stance | None:
        """Where a company stands on the question's vendor on its day; None when nothing is known of it. The place is not used."""
        if question.known_at is not None and self._past is not None:
            return self._past(question.known_at).stance(company, question)
        vendor = Vendor.at(question.vendor, question.as_of, self.registry)
        own = self._by_actor.get(COMPANY + company, ())
        return stance(_known(own, question.known_at), company, vendor, question.scope, question.as_of)

    def _held(self, question: Question) -> _Held:
        """What concerns the place, as the ledger had it: confirmed, and read by a machine only."""
        if question.known_at is None:
            return self._today.get(question.place, self._today_anywhere)
        return _split(_known(self._by_place.get(question.place, self._anywhere), question.known_at))

    def _made_case(self, question: Question, with_machine: bool) -> _Case:
        vendor = Vendor.at(question.vendor, question.as_of, self.registry)
        confirmed, machine = self._held(question)
        events = (*confirmed, *machine) if with_machine else confirmed
        held = gather(events, question.place, vendor, question.as_of, self.registry)
        return _Case(held, weigh(held.rules, vendor, question.as_of))


def _answer(question: Question, case: _Case) -> Position:
    standings = case.weighed.standings
    if question.scope:
        found = verdict(standings, question.scope) or _silence(case.held, question.scope)
        return _dress(question, _with_the_rest(found, standings), case)
    general = _on_subject(standings, case.held)
    found = _strictest_general(general) or _silence(case.held, _NOTHING)
    answer = _dress(question, _with_the_rest(found, general, all_scopes=True), case)
    facets = [replace(question, scope=scope) for scope in _facets(standings)]
    lines = [(facet, verdict(standings, facet.scope)) for facet in facets]
    return replace(answer, facets=tuple(_dress(facet, line, case) for facet, line in lines if line is not None))


def _by_actor(events: Iterable[Event]) -> dict[str, list[Event]]:
    found: dict[str, list[Event]] = {}
    for event in events:
        found.setdefault(event.act.actor, []).append(event)
    return found


def _is_of_a_bloc(event: Event, registry: Registry) -> bool:
    return event.binding is True and bool(registry.members(event.act.actor, event.recorded))


def _by_place(events: Iterable[Event], anywhere: frozenset[str]) -> dict[str, tuple[Event, ...]]:
    """The events that concern each place that any event names, with those that may concern every place, in order of id."""
    events = tuple(events)
    places = {place for event in events for place in (*event.act.where, event.act.actor)}
    found: dict[str, list[Event]] = {place: [] for place in places}
    for event in events:
        for place in places if event.id in anywhere else {*event.act.where, event.act.actor}:
            found[place].append(event)
    return {place: tuple(about) for place, about in found.items()}


def _split(events: Iterable[Event]) -> _Held:
    confirmed: list[Event] = []
    machine: list[Event] = []
    for event in events:
        (confirmed if event.accepted else machine).append(event)
    return confirmed, machine


def _known(events: Sequence[Event], known_at: date | None) -> list[Event]:
    """The events as the ledger had them on that day: later evidence is left out, withdrawn ones are in until the withdrawal."""
    held = [event for event in events if event.known(known_at)]
    if known_at is None:
        return held
    return [event.resting_on(tuple(one for one in event.evidence if one.recorded <= known_at)) for event in held]


def _as_they_stood(events: Sequence[Event], day: date) -> list[Event]:
    """The events as the ledger had them; what was withdrawn later still stood."""
    return [replace(event, withdrawn=None) if event.withdrawn else event for event in _known(events, day)]


def _silence(held: Gathered, scope: Scope) -> Verdict:
    return Verdict(Status.NO_RULE_KNOWN if held.any_of_vendor else Status.NOT_ASSESSED, scope)


def _with_the_rest(found: Verdict, standings: Sequence[Standing], all_scopes: bool = False) -> Verdict:
    """Adds what is shown and doesn't decide: acts whose scope no source gives and, without a scope, those on other equipment."""
    shown = {one.event.id for one in (*found.basis, *found.others)}
    rest = [one for one in standings if not one.event.act.scope or (all_scopes and one.event.act.scope.is_general)]
    return replace(found, others=(*found.others, *(one for one in rest if one.event.id not in shown)))


def _strictest_general(standings: Sequence[Standing]) -> Verdict | None:
    """The strictest verdict that covers an equipment scope for everyone or operators; of equals the widest."""
    general = [one for one in standings if one.event.act.scope.is_general]
    scopes = {one.event.act.scope for one in general} | {_single(code) for code in EQUIPMENT if any(_names(one, code) for one in general)}
    found = [v for v in (verdict(general, scope) for scope in scopes) if v is not None]
    return min(found, key=lambda v: (v.in_part, v.rank, -v.scope.cells.bit_count(), str(v.scope)), default=None)


def _on_subject(standings: Sequence[Standing], held: Gathered) -> list[Standing]:
    """A power that names no one answers a general question only where something on the vendor touches its scope: a law on 5G is no
    answer about a maker of software."""
    return [one for one in standings if one.reached is not Reach.POWER or held.speaks_of(one.event.act.scope)]


def _single(code: ScopeCode) -> Scope:
    return Scope(frozenset({code}))


def _names(one: Standing, code: ScopeCode) -> bool:
    return code in one.event.act.scope.codes


def _facets(standings: Sequence[Standing]) -> list[Scope]:
    """The scopes of rules on government, public funds, exports, investment or research, each shown as a line of its own."""
    special = {*BINDING, *DEALING}
    return sorted({one.event.act.scope for one in standings if one.event.act.scope.codes & special}, key=str)


def _dress(question: Question, found: Verdict, case: _Case) -> Position:
    weighed, held = case.weighed, case.held
    day = question.as_of
    about = question.scope or found.scope
    dates = deadlines(weighed, question.scope or _EVERYTHING, day)
    last = last_removal([one for one in dates if one.scope.bears_on(about)], about)
    buy, keep = dealing(found, last, weighed.standings, day)
    events = [one.event for one in (*found.basis, *found.others)]
    since_kind, since = _since(found)
    practice = tuple(event for event in held.practice if not about or not event.act.scope or event.act.scope.touches(about))
    return Position(
        question=question,
        status=found.status,
        buy=buy,
        keep=keep,
        confidence=confidence([one.event for one in found.basis] or practice or held.context),
        shown_scope=found.scope,
        in_part=found.in_part,
        since=since,
        since_kind=since_kind,
        deadline=last,
        deadlines=dates,
        overdue=last is not None and last.last < day,
        binds=tuple(sorted({whom for one in found.basis for whom in one.event.act.scope.bound})),
        names_no_vendor=bool(found.basis) and all(one.reached in (Reach.AIMED, Reach.POWER) for one in found.basis),
        basis=tuple(_basis(one, about) for one in found.basis),
        others=tuple(_basis(one, about) for one in found.others),
        exemptions=exemptions(held.rules, question.scope, day),
        practice=practice,
        dissent=dissent(found),
        context=(*held.context, *held.beside),
        newest_evidence=newest([*events, *held.practice, *held.context], day),
        recorded=min((event.recorded for event in events), default=None),
        changed=max((one.recorded for event in events for one in event.evidence), default=None),
    )


def _basis(one: Standing, scope: Scope) -> Basis:
    return Basis(one.event, one.status, one.event.act.scope.covers(scope), one.why)


def _since(found: Verdict) -> tuple[DateKind | None, PartialDate | None]:
    """The earliest date from which the headline's rules hold; a decided one's date of decision, an ended one's end."""
    dates = [moment for one in found.basis if (moment := one.since) is not None]
    return min(dates, key=lambda moment: (moment[1].order, moment[0]), default=(None, None))
