"""What explicit `changes` links do by a day: end, replace, suspend, resume and postpone. Nothing else ends a restriction."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from cordon.decide.reach import Vendor, common_vendor
from cordon.decide.standing import ends_on, in_force, is_decision, is_draft
from cordon.model.codes import ChangeKind, DateKind, Stage
from cordon.model.event import Event
from cordon.model.partial_date import PartialDate


class Course(StrEnum):
    """Where a run of links leaves an act."""

    RUNNING = "running"
    SUSPENDED = "suspended"
    ENDED = "ended"
    REPLACED = "replaced"


_EFFECT = {
    ChangeKind.ENDS: Course.ENDED,
    ChangeKind.ANNULS: Course.ENDED,
    ChangeKind.REPLACES: Course.REPLACED,
    ChangeKind.SUSPENDS: Course.SUSPENDED,
    ChangeKind.RESUMES: Course.RUNNING,
}
_MOVES = frozenset({ChangeKind.POSTPONES, ChangeKind.AMENDS})
_RULINGS = frozenset({ChangeKind.RESUMES, ChangeKind.ANNULS})
_FINAL = (Course.ENDED, Course.REPLACED)
Moment = tuple[DateKind, PartialDate]


@dataclass(frozen=True, slots=True)
class Links:
    """The state of the linked acts on one day for one vendor.

    `course`: what became of an act (absent: running), `turned`: since when. `moved`: the removal dates that later acts gave it,
    oldest first; `delayed`: the day of effect that one gave it. `over`: stays that hold nothing any more.
    """

    course: Mapping[str, Course]
    turned: Mapping[str, Moment]
    moved: Mapping[str, tuple[PartialDate, ...]]
    delayed: Mapping[str, PartialDate]
    over: frozenset[str]


@dataclass(frozen=True, slots=True)
class _Link:
    later: Event
    earlier: Event
    how: ChangeKind
    moment: Moment


def read_links(events: Sequence[Event], vendor: Vendor, on: date) -> Links:
    """Follow the links of the events, which must be those of the authorities of one place, in the order in which they took effect."""
    run = _Run(events)
    for link in _in_order(events, vendor, on):
        run.take(link)
    over = frozenset(stay for stay, held in run.holds.items() if not held)
    return Links(run.course, run.turned, {name: tuple(dates) for name, dates in run.moved.items()}, run.delayed, over)


@dataclass(slots=True)
class _Run:
    """The state while the links are followed. `holds`: the duties that each stay still holds; `moves`: the duties that a mover moved."""

    events: Sequence[Event]
    course: dict[str, Course] = field(default_factory=dict)
    turned: dict[str, Moment] = field(default_factory=dict)
    moved: dict[str, list[PartialDate]] = field(default_factory=lambda: defaultdict(list))
    delayed: dict[str, PartialDate] = field(default_factory=dict)
    holds: dict[str, set[str]] = field(default_factory=dict)
    moves: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))

    def take(self, link: _Link) -> None:
        if link.how in _MOVES:
            self._move(link)
        elif link.earlier.id in self.holds:
            self._release(link.earlier.id, link.moment)
        elif link.how is ChangeKind.SUSPENDS:
            self._hold(link)
        else:
            self._turn(link.earlier.id, _EFFECT[link.how], link.moment)
            self._rule(link)

    def _move(self, link: _Link) -> None:
        """A postponement moves the duty, and with it whatever an earlier postponement moved; an amendment only a duty of its own kind."""
        if link.how is ChangeKind.AMENDS and link.later.act.measure is not link.earlier.act.measure:
            return
        duties = {link.earlier.id, *self.moves[link.earlier.id]}
        self.moves[link.later.id] |= duties
        deadline, effective = (link.later.act.dates.get(kind) for kind in (DateKind.DEADLINE, DateKind.EFFECTIVE))
        for duty in sorted(duties):
            if deadline is not None and deadline.has_year and self.moved[duty][-1:] != [deadline]:
                self.moved[duty].append(deadline)
            if effective is not None and effective.has_year and link.how is ChangeKind.POSTPONES:
                self.delayed[duty] = effective

    def _hold(self, link: _Link) -> None:
        """A stay holds every duty of its instrument."""
        held = self.holds.setdefault(link.later.id, set())
        for event in _same_instrument(link.earlier, self.events):
            if self.course.get(event.id) not in _FINAL:
                self._turn(event.id, Course.SUSPENDED, link.moment)
                held.add(event.id)

    def _rule(self, link: _Link) -> None:
        """A ruling on a held duty ends the stay for all it holds; a mere end or replacement only for that duty."""
        for stay, held in self.holds.items():
            if link.earlier.id in held:
                held.discard(link.earlier.id)
                if link.how in _RULINGS:
                    self._release(stay, link.moment)

    def _release(self, stay: str, moment: Moment) -> None:
        freed, self.holds[stay] = self.holds[stay], set()
        for duty in freed:
            if not any(duty in held for held in self.holds.values()):
                self._turn(duty, Course.RUNNING, moment)

    def _turn(self, duty: str, course: Course, moment: Moment) -> None:
        if self.course.get(duty) not in _FINAL:
            self.course[duty] = course
            self.turned[duty] = moment


def _in_order(events: Iterable[Event], vendor: Vendor, on: date) -> list[_Link]:
    known = {event.id: event for event in events}
    found = []
    for later in known.values():
        for change in later.changes if not later.partial else ():
            earlier = known.get(change.event)
            if earlier is None or change.how is ChangeKind.CONFIRMS or not common_vendor(later, earlier, vendor):
                continue
            moment = _takes_effect(later, earlier, change.how, on)
            if moment is not None and moment[1].reached(on):
                found.append(_Link(later, earlier, change.how, moment))
    return sorted(found, key=lambda link: (link.moment[1].order, link.later.id, link.earlier.id, link.how))


def _takes_effect(later: Event, earlier: Event, how: ChangeKind, on: date) -> Moment | None:
    """A draft is overtaken by the next draft or the decision; a rule only by what is in force. Remarks and weak rows never replace a
    dated decision; they may tell of its stay or delay."""
    if is_draft(earlier) or (how is ChangeKind.POSTPONES and not is_draft(later)):
        return _decided(later)  # a delay counts at once; its day of effect is that of the delayed rule
    replacing = _EFFECT.get(how) in _FINAL
    if is_draft(later) or (replacing and is_decision(earlier) and not is_decision(later)):
        return None
    if later.act.stage is Stage.ENDED and (ended := ends_on(later)) is not None:
        return DateKind.ENDED, ended
    return later.act.dates.force if in_force(later, on) else None


def _decided(event: Event) -> Moment | None:
    decision, settled = event.act.dates.decision, event.act.dates.settled
    return (decision[0], settled) if decision is not None and settled is not None else None


def _same_instrument(event: Event, events: Sequence[Event]) -> list[Event]:
    if event.instrument is None:
        return [event]
    return [
        e for e in events if e.id == event.id or (e.instrument == event.instrument and e.act.actor == event.act.actor and not e.partial)
    ]
