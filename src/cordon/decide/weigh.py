"""What each act of a place's authorities amounts to on the day: its own status, links applied, overtaken ones set aside."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from cordon.decide.links import Course, Links, is_draft, read_links
from cordon.decide.reach import Reach, Vendor, reach
from cordon.decide.standing import SOFT, in_force, is_remark, standing
from cordon.model.codes import Certainty, ChangeKind, Measure, Stage, Status
from cordon.model.event import Event

_ENDING = frozenset({ChangeKind.ENDS, ChangeKind.ANNULS, ChangeKind.REPLACES})
_CLOSING_STAGES = frozenset({Stage.ENDED, Stage.POSTPONED, Stage.REFUSED})
_MOVERS = frozenset({ChangeKind.POSTPONES, ChangeKind.ENDS, ChangeKind.ANNULS, ChangeKind.RESUMES})


@dataclass(frozen=True, slots=True)
class Standing:
    """One act with the status it gives on the day and the reason in words."""

    event: Event
    status: Status
    reached: Reach
    why: str = ""

    @property
    def weak(self) -> bool:
        """Whether only weak evidence stands behind it."""
        return self.event.certainty is Certainty.WEAK

    @property
    def dated(self) -> bool:
        """A decision with a date of its own, not a remark and not weak: it can replace an earlier permission or draft."""
        return not self.weak and not is_remark(self.event)


@dataclass(frozen=True, slots=True)
class Weighed:
    """The standings of the day, and the links that led to them."""

    standings: tuple[Standing, ...]
    links: Links


def weigh(events: Sequence[Event], vendor: Vendor, on: date) -> Weighed:
    """Weigh the general acts (`partial` ones are left to the exemptions) of one place's authorities for one vendor on one day."""
    general = [event for event in events if not event.partial and event.act.dates.decided_by(on)]
    links = read_links(general, vendor, on)
    known = {event.id: event for event in general}
    found = []
    for event in general:
        one = _one(event, vendor, on, links)
        if one is not None and not _only_ends_drafts(event, known):
            found.append(one)
    return Weighed(tuple(_without_overtaken(found)), links)


def _one(event: Event, vendor: Vendor, on: date, links: Links) -> Standing | None:
    reached = reach(event, vendor)
    status = standing(event, reached, on) if reached is not Reach.NONE else None
    if status is None or event.id in links.over:
        return None
    own = Standing(event, status, reached)
    course = links.course.get(event.id, Course.RUNNING)
    if course is Course.REPLACED:
        return None
    if course is Course.ENDED:
        return _after_the_end(own, on)
    if course is Course.SUSPENDED and status not in SOFT:
        return replace(own, status=Status.SUSPENDED, why="stopped for a time by a later act")
    if event.act.stage is Stage.POSTPONED and any(change.how in _MOVERS for change in event.changes):
        return None  # it moved the date of another duty; it is no review of its own
    return own


def _after_the_end(own: Standing, on: date) -> Standing | None:
    """A measure that was in force and was ended reads `lifted`; the end of a draft, of a permission or of an announcement sets nothing."""
    if is_draft(own.event) or own.status in SOFT or own.status is Status.POWERS_ONLY or not in_force(own.event, on):
        return None
    return replace(own, status=Status.LIFTED, why="ended by a later act")


def _only_ends_drafts(event: Event, known: dict[str, Event]) -> bool:
    """Whether the act does nothing but end drafts."""
    if event.act.stage not in _CLOSING_STAGES and event.act.measure is not Measure.LIFT:
        return False
    ended = [known[change.event] for change in event.changes if change.how in _ENDING and change.event in known]
    return bool(ended) and all(is_draft(earlier) for earlier in ended)


def _without_overtaken(found: list[Standing]) -> list[Standing]:
    """A later dated decision replaces an earlier permission, refusal, review or proposal on the same scope, and nothing else."""
    decisions = [one for one in found if one.dated and one.status is not Status.UNDER_REVIEW]
    return [one for one in found if one.status not in SOFT or not any(_overtakes(later, one) for later in decisions)]


def _overtakes(later: Standing, earlier: Standing) -> bool:
    if later is earlier or not later.event.act.scope.covers(earlier.event.act.scope):
        return False
    if (
        later.reached is Reach.POWER
        and earlier.reached is not Reach.POWER
        and earlier.status is Status.UNDER_REVIEW
        and not is_draft(earlier.event)
    ):
        return False
    ours, theirs = later.event.act.dates.decision, earlier.event.act.dates.decision
    return ours is not None and theirs is not None and ours[1].after(theirs[1])
