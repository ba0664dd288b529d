"""Positions kept once computed, and the days on which a position can change: between two of them it stays the same."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta

from cordon.decide import Decider
from cordon.decide.evidence import is_general_denial
from cordon.decide.reach import Reach, Vendor, reach
from cordon.decide.stance import stance
from cordon.model.act import COMPANY, HIGH_RISK, ORIGIN
from cordon.model.codes import DateKind
from cordon.model.event import Event
from cordon.model.position import Position, Question, Stance
from cordon.model.scope import Scope
from cordon.names import Names
from cordon.publish.bounded import Bounded

_MOST = 200_000  # positions kept: about 200 MB, and far more than the shipped ledger asks for
_DAY = timedelta(days=1)
_OVER_AFTER = frozenset({DateKind.DEADLINE, DateKind.ENDED, DateKind.EFFECTIVE})


class Answers:
    """One decider's answers. Not for use from several threads that write at once: a lost entry is computed again."""

    def __init__(self, decider: Decider, names: Names) -> None:
        self.decider = decider
        self.names = names
        self._kept: Bounded[Question, Position] = Bounded(_MOST)
        self._shared: Bounded[tuple[str, int, date, Scope], Position] = Bounded(_MOST)
        self._kin: Bounded[tuple[str, str, date], int] = Bounded(_MOST)
        self._families: dict[tuple[str, tuple[Reach, ...]], int] = {}
        self._turns: dict[tuple[str, str, bool], tuple[date, ...]] = {}
        self._about: dict[str, list[Event]] | None = None
        self._by_company: dict[str, list[Event]] | None = None
        self._like: Bounded[tuple[str, Scope], Scope] = Bounded(_MOST)
        self._alike: Bounded[tuple[str, bool, tuple[int, ...]], Scope] = Bounded(_MOST)
        self._used: dict[str, list[Scope]] = {}
        self._touched: Bounded[tuple[str, Scope], bool] = Bounded(_MOST)

    def position(self, question: Question) -> Position:
        """The position, exactly as the decider gives it."""
        found = self._kept.get(question)
        if found is None:
            found = self._kept[question] = self.decider.position(question)
        return found

    def within(self, question: Question, news: bool = False) -> Position:
        """The position of the last turning day up to the asked one: the same status and dates, found once for a whole span of days.

        Its question has that turning day. `news`: `newest_evidence` is right too. A question about earlier knowledge is answered exactly.
        """
        if question.known_at is not None:
            return self.position(question)
        asked = Question(question.place, question.vendor, self.turn(question, news), question.scope)
        found = self._kept.get(asked)
        if found is None:
            decided = self._alike_on(asked)
            shown = asked.scope or decided.shown_scope
            found = self._kept[asked] = decided if decided.question == asked else replace(decided, question=asked, shown_scope=shown)
        return found

    def alike(self, question: Question, news: bool = False) -> Position:
        """As `within`, but its question may name another vendor and another scope, to which all acts in the place relate alike."""
        if question.known_at is not None:
            return self.position(question)
        return self._alike_on(Question(question.place, question.vendor, self.turn(question, news), question.scope))

    def turn(self, question: Question, news: bool = False) -> date:
        """The last turning day up to the asked one; the first of all days where there is none."""
        turns = self.turns(question.place, question.vendor, news)
        index = bisect_right(turns, question.as_of)
        return turns[index - 1] if index else date.min

    def _alike_on(self, asked: Question) -> Position:
        """Scopes to which all acts in the place relate alike have the same position, as have vendors whom all acts reach alike."""
        scope = self.like(asked.place, asked.scope)
        key = (asked.place, self._family(asked), asked.as_of, scope)
        found = self._shared.get(key)
        if found is None:
            found = self._shared[key] = self.decider.position(Question(asked.place, asked.vendor, asked.as_of, scope))
        return found

    def _family(self, asked: Question) -> int:
        """The number of the vendors whom all acts in the place reach on that day as they reach this one."""
        found = self._kin.get((asked.place, asked.vendor, asked.as_of))
        if found is None:
            vendor = Vendor.at(asked.vendor, asked.as_of, self.names)
            signature = (asked.place, tuple(reach(event, vendor) for event in self._by_place(asked.place)))
            found = self._kin[asked.place, asked.vendor, asked.as_of] = self._families.setdefault(signature, len(self._families))
        return found

    def turns(self, place: str, vendor: str, news: bool = False) -> tuple[date, ...]:
        """The days on which the position of the vendor in the place can change, in order; with `news`, also those of reports."""
        key = (place, vendor, news)
        if key not in self._turns:
            days = {day for event in self._concerning(place, vendor) for day in _days(event, news)}
            self._turns[key] = tuple(sorted(days | self._memberships(place) | self._ownerships(vendor)))
        return self._turns[key]

    def concern(self, place: str, scope: Scope) -> bool:
        """Whether any act that concerns the place touches the scope. If none does, no rule on it can be known."""
        key = (place, scope)
        if key not in self._touched:
            self._touched[key] = any(event.act.scope.touches(scope) for event in self._by_place(place))
        return self._touched[key]

    def like(self, place: str, scope: Scope) -> Scope:
        """The first scope asked for to which every act in the place relates as to this one: both have the same position."""
        found = self._like.get((place, scope))
        if found is None:
            signature = tuple(_relation(other, scope) for other in self._scopes(place)) if scope else ()
            key = (place, bool(scope), signature)
            found = self._like[place, scope] = self._alike.get(key) or scope
            self._alike[key] = found
        return found

    def _scopes(self, place: str) -> list[Scope]:
        if place not in self._used:
            self._used[place] = list({event.act.scope: None for event in self._by_place(place)})
        return self._used[place]

    def stance(self, company: str, question: Question) -> Stance | None:
        """Where a company stands, as the decider gives it; only the company's own acts are looked at."""
        if question.known_at is not None:
            return self.decider.stance(company, question)
        if self._by_company is None:
            self._by_company = defaultdict(list)
            for event in self.decider.events:
                self._by_company[event.act.actor].append(event)
        own = [event for event in self._by_company.get(COMPANY + company, ()) if event.known(None)]
        vendor = Vendor.at(question.vendor, question.as_of, self.names)
        return stance(own, company, vendor, question.scope, question.as_of)

    def _concerning(self, place: str, vendor: str) -> list[Event]:
        known = self.names.vendors.by_slug.get(vendor)
        owners = {owned.owner for owned in known.owners} if known else set()
        wanted = {vendor, *owners, HIGH_RISK, f"{ORIGIN}{self.names.origin(vendor)}"}
        return [event for event in self._by_place(place) if wanted.intersection((*event.act.targets, *event.aimed_at))]

    def _by_place(self, place: str) -> list[Event]:
        if self._about is None:
            self._about = self._gathered()
        return [*self._about[place], *self._about[""]]

    def _gathered(self) -> dict[str, list[Event]]:
        """By place; those that may concern every place under the empty name."""
        found: dict[str, list[Event]] = defaultdict(list)
        for event in self.decider.events:
            everywhere = is_general_denial(event) or (event.binding is True and self.names.members(event.act.actor, event.recorded))
            for place in [""] if everywhere else {*event.act.where, event.act.actor}:
                found[place].append(event)
        return found

    def _memberships(self, place: str) -> set[date]:
        acting = [group for group in self.names.groups.by_slug.values() if group.place]
        return _edges((m.since, m.until) for group in acting for m in group.members if m.place == place)

    def _ownerships(self, vendor: str) -> set[date]:
        known = self.names.vendors.by_slug.get(vendor)
        return _edges((owned.since, owned.until) for owned in known.owners) if known else set()


def _relation(act: Scope, asked: Scope) -> int:
    """All that deciding asks of two scopes, as one number."""
    return act.covers(asked) | asked.covers(act) << 1 | act.touches(asked) << 2 | act.bears_on(asked) << 3


def _days(event: Event, news: bool) -> Iterable[date]:
    """A date takes force on its last day; a duty or a licence is over on the day after."""
    for kind, when in event.act.dates.by_kind.items():
        if when.has_year:
            yield when.last
        if when.has_year and kind in _OVER_AFTER:
            yield when.last + _DAY
    if news:
        yield from (one.published.last for one in event.evidence if one.published is not None and one.published.has_year)


def _edges(spans: Iterable[tuple[date | None, date | None]]) -> set[date]:
    spans = list(spans)
    return {since for since, _ in spans if since} | {until + _DAY for _, until in spans if until and until != date.max}
