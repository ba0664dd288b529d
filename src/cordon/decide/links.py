"""What explicit `changes` links do by a day: end, replace, suspend, resume and postpone. Nothing else ends a restriction."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from cordon.decide.reach import Vendor, common_vendor
from cordon.model.codes import ChangeKind, DateKind, Measure, Stage
from cordon.model.event import Event
from cordon.model.partial_date import PartialDate

_DRAFT_STAGES = frozenset({Stage.CONSIDERED, Stage.PROPOSED, Stage.URGED, Stage.THREATENED})


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


@dataclass(frozen=True, slots=True)
class Links:
    """The state of the linked acts on one day for one vendor.

    `course`: what became of an act (absent: running). `moved`: the removal dates that later acts gave it, oldest first.
    `over`: stays that a ruling has ended.
    """

    course: Mapping[str, Course]
    moved: Mapping[str, tuple[PartialDate, ...]]
    over: frozenset[str]


def is_draft(event: Event) -> bool:
    """A bill, a plan or a debate: its end sets nothing, and a decision replaces it at once."""
    return event.act.stage in _DRAFT_STAGES or event.act.measure is Measure.REVIEW


def read_links(events: Sequence[Event], vendor: Vendor, on: date) -> Links:
    """Follow the links of the events, which must be those of the authorities of one place, in the order in which they took effect."""
    known = {event.id: event for event in events}
    course: dict[str, Course] = {}
    moved: dict[str, list[PartialDate]] = defaultdict(list)
    stays: dict[str, set[str]] = defaultdict(set)
    over: set[str] = set()
    for later, earlier, how in _in_order(events, known, vendor, on):
        if how in _MOVES:
            deadline = later.act.dates.get(DateKind.DEADLINE)
            if deadline is not None and (how is ChangeKind.POSTPONES or later.act.measure is earlier.act.measure):
                moved[earlier.id].append(deadline)
            continue
        for event in _same_instrument(earlier, events) if how is ChangeKind.SUSPENDS else (earlier,):
            if course.get(event.id) not in (Course.ENDED, Course.REPLACED):
                course[event.id] = _EFFECT[how]
            if how is ChangeKind.SUSPENDS:
                stays[event.id].add(later.id)
        if how is not ChangeKind.SUSPENDS:
            over |= stays.pop(earlier.id, set())
    return Links(course, {name: tuple(dates) for name, dates in moved.items()}, frozenset(over))


def _in_order(events: Iterable[Event], known: Mapping[str, Event], vendor: Vendor, on: date) -> list[tuple[Event, Event, ChangeKind]]:
    found = []
    for later in events:
        if later.partial:
            continue
        for change in later.changes:
            earlier = known.get(change.event)
            if earlier is None or change.how is ChangeKind.CONFIRMS or not common_vendor(later, earlier, vendor):
                continue
            when = _takes_effect(later, earlier)
            if when is not None and when.reached(on):
                found.append((when.order, later, earlier, change.how))
    found.sort(key=lambda link: (link[0], link[1].id, link[2].id))
    return [(later, earlier, how) for _, later, earlier, how in found]


def _takes_effect(later: Event, earlier: Event) -> PartialDate | None:
    """A draft is overtaken by the decision; a rule only by what is in force. Remarks and weak rows are left to the caller's order."""
    dates = later.act.dates
    if later.act.stage is Stage.ENDED and dates.get(DateKind.ENDED) is not None:
        return dates.get(DateKind.ENDED)
    moment = dates.decision if is_draft(earlier) else dates.force
    return moment[1] if moment is not None else None


def _same_instrument(event: Event, events: Sequence[Event]) -> list[Event]:
    """A stay holds every duty of its instrument."""
    if event.instrument is None:
        return [event]
    return [
        e for e in events if e.id == event.id or (e.instrument == event.instrument and e.act.actor == event.act.actor and not e.partial)
    ]
