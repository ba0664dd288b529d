"""What each act of a place's authorities amounts to on the day: its own status, links applied, overtaken ones set aside."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from cordon.decide.links import Course, Links, Moment, read_links
from cordon.decide.reach import Reach, Vendor, reach
from cordon.decide.standing import RESTRICTING, SOFT, ends_on, in_force, is_decision, is_draft, standing
from cordon.model.codes import Certainty, ChangeKind, DateKind, Measure, Stage, Status
from cordon.model.event import Event
from cordon.model.partial_date import PartialDate

_ENDING = frozenset({ChangeKind.ENDS, ChangeKind.ANNULS, ChangeKind.REPLACES})
_CLOSING_STAGES = frozenset({Stage.ENDED, Stage.POSTPONED, Stage.REFUSED})
_MOVERS = frozenset({ChangeKind.POSTPONES, ChangeKind.ENDS, ChangeKind.ANNULS, ChangeKind.RESUMES})


@dataclass(frozen=True, slots=True)
class Standing:
    """One act with the status it gives on the day and the reason in words. `turned`: since when a later act has changed it;
    `delayed`: the day of effect that a later act gave it."""

    event: Event
    status: Status
    reached: Reach
    why: str = ""
    turned: Moment | None = None
    delayed: PartialDate | None = None

    @property
    def weak(self) -> bool:
        """Whether only weak evidence stands behind it."""
        return self.event.certainty is Certainty.WEAK

    @property
    def dated(self) -> bool:
        """A decision with a date of its own, not a remark and not weak: it can replace an earlier permission or draft."""
        return is_decision(self.event)

    @property
    def effective(self) -> PartialDate | None:
        """From when it applies or will apply, None where no source gives a date."""
        return self.delayed or self.event.act.dates.get(DateKind.EFFECTIVE)

    @property
    def since(self) -> Moment | None:
        """From when the status holds: the later act that gave it, the end, the decision of what is not in force yet, else the effect."""
        if self.turned is not None:
            return self.turned
        ended, dates = ends_on(self.event), self.event.act.dates
        if self.status is Status.LIFTED and ended is not None:
            return DateKind.ENDED, ended
        return dates.decision if self.status is Status.ANNOUNCED else dates.force


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
    course = links.course.get(event.id, Course.RUNNING)
    if status is None or event.id in links.over or course is Course.REPLACED:
        return None
    own = Standing(event, status, reached)
    if course is Course.ENDED:
        return _after_the_end(own, on, links)
    if course is Course.SUSPENDED:
        return _while_suspended(own, links)
    if event.act.stage is Stage.POSTPONED and any(change.how in _MOVERS for change in event.changes):
        return None  # it moved the date of another duty; it is no review of its own
    return _while_delayed(own, on, links)


def _after_the_end(own: Standing, on: date, links: Links) -> Standing | None:
    """A measure that was in force and was ended reads `lifted`; the end of a draft, of a permission or of an announcement sets nothing."""
    if is_draft(own.event) or own.status in SOFT or own.status is Status.POWERS_ONLY or not in_force(own.event, on):
        return None
    return replace(own, status=Status.LIFTED, why="ended by a later act", turned=links.turned[own.event.id])


def _while_suspended(own: Standing, links: Links) -> Standing | None:
    """A stay turns a measure into `suspended`; it leaves drafts and mere powers as they are, and a stayed permission permits nothing."""
    if own.status is Status.ALLOWED:
        return None
    if own.status in (Status.UNDER_REVIEW, Status.POWERS_ONLY):
        return own
    return replace(own, status=Status.SUSPENDED, why="stopped for a time by a later act", turned=links.turned[own.event.id])


def _while_delayed(own: Standing, on: date, links: Links) -> Standing:
    effective = links.delayed.get(own.event.id)
    if effective is None or effective.reached(on) or own.status not in RESTRICTING | {Status.ANNOUNCED}:
        return own
    return replace(own, status=Status.ANNOUNCED, why="its effect was put off by a later act", delayed=effective)


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
    ours, theirs = later.event.act.dates.settled, earlier.event.act.dates.settled
    return ours is not None and theirs is not None and ours.after(theirs)
