"""What one act by an authority amounts to on a day, before links and other acts are considered: a status, or nothing."""

from __future__ import annotations

from datetime import date

from cordon.decide.reach import Reach
from cordon.model.codes import RESTRICTIONS, Certainty, DateKind, Measure, Stage, Status
from cordon.model.event import Event
from cordon.model.partial_date import PartialDate

IN_FORCE_STATUS = {
    Measure.BAN: Status.BANNED,
    Measure.REMOVE: Status.PHASE_OUT,
    Measure.LIMIT: Status.LIMITED,
    Measure.LIST: Status.LISTED,
    Measure.ADVISE: Status.ADVISED_AGAINST,
}
_DRAFTS = frozenset({Stage.CONSIDERED, Stage.PROPOSED, Stage.THREATENED, Stage.POSTPONED})
_DRAFT_STAGES = frozenset({Stage.CONSIDERED, Stage.PROPOSED, Stage.URGED, Stage.THREATENED})
_DONE = frozenset({Stage.IN_FORCE, Stage.ANNOUNCED})
_RAN = frozenset({Stage.IN_FORCE, Stage.ENDED})
RESTRICTING = frozenset({Status.BANNED, Status.PHASE_OUT, Status.LIMITED, Status.LISTED})
SOFT = frozenset({Status.ALLOWED, Status.UNDER_REVIEW})


def standing(event: Event, reached: Reach, on: date) -> Status | None:
    """The status that the act alone gives on that day; None where it sets nothing (talk, urging, not yet decided, expired).

    Table: docs/reference/deciding.md.
    """
    act = event.act
    if not act.dates.decided_by(on) or (reached is Reach.POWER and _gives_no_power(event)):
        return None
    if has_run_out(event, on):
        return Status.LIFTED if act.measure in RESTRICTIONS and act.stage in _RAN and reached is not Reach.POWER else None
    if act.measure in RESTRICTIONS:
        return _restriction(event, reached, on)
    if act.measure is Measure.ALLOW:
        return _permission(event, on)
    if act.measure is Measure.REVIEW:
        return Status.UNDER_REVIEW if act.stage in _DRAFTS | _DONE else None
    return _easing(event, on) if act.measure is Measure.LIFT else None


def in_force(event: Event, on: date) -> bool:
    """Whether a decided act applies on that day: done, or announced with a date of effect that has come."""
    effective = event.act.dates.get(DateKind.EFFECTIVE)
    if event.act.stage is Stage.ANNOUNCED:
        return effective is not None and effective.reached(on)
    force = event.act.dates.force
    return force is not None and force[1].reached(on)


def ends_on(event: Event) -> PartialDate | None:
    """The day on which the act runs out, None where no source gives one with a year."""
    ended = event.act.dates.get(DateKind.ENDED)
    return ended if ended is not None and ended.has_year else None


def has_run_out(event: Event, on: date) -> bool:
    """Whether the act is over by itself on that day. What "ended" without a date is over from the day it was told."""
    ended = ends_on(event)
    return ended.reached(on) if ended is not None else event.act.stage is Stage.ENDED


def is_draft(event: Event) -> bool:
    """A bill, a plan or a debate: its end sets nothing, and a decision replaces it at once."""
    return event.act.stage in _DRAFT_STAGES or event.act.measure is Measure.REVIEW


def is_decision(event: Event) -> bool:
    """Known from a decision with a date of its own, and not by weak evidence only: only such an act replaces another such one."""
    return event.certainty is not Certainty.WEAK and not is_remark(event)


def is_remark(event: Event) -> bool:
    """Known only from something said: it never replaces a dated decision."""
    decision = event.act.dates.decision
    return decision is not None and decision[0] is DateKind.SAID


def _gives_no_power(event: Event) -> bool:
    """Declarations and advice that name no one, and drafts that are aimed at others."""
    draft_at_others = bool(event.aimed_at) and event.act.stage in _DRAFTS
    return event.binding is False or event.act.measure is Measure.ADVISE or draft_at_others


def _restriction(event: Event, reached: Reach, on: date) -> Status | None:
    stage = event.act.stage
    if stage is Stage.REFUSED:
        return Status.ALLOWED
    if stage is Stage.ENDED:
        return _decided(event, reached, on)  # not over yet: until then it applies
    if stage is Stage.SUSPENDED:
        return Status.SUSPENDED if reached is not Reach.POWER else None
    if stage in _DRAFTS:
        return Status.UNDER_REVIEW
    return _decided(event, reached, on) if stage in _DONE else None


def _decided(event: Event, reached: Reach, on: date) -> Status | None:
    if event.binding is False:
        return Status.ADVISED_AGAINST
    if reached is Reach.POWER:
        return Status.POWERS_ONLY
    return IN_FORCE_STATUS[event.act.measure] if in_force(event, on) else Status.ANNOUNCED


def _permission(event: Event, on: date) -> Status | None:
    stage = event.act.stage
    if stage in _DONE:
        force = event.act.dates.force
        return Status.ALLOWED if force is not None and force[1].reached(on) else None
    if stage is Stage.REFUSED:
        return Status.BANNED
    return Status.UNDER_REVIEW if stage in _DRAFTS else None


def _easing(event: Event, on: date) -> Status | None:
    """An easing that is promised eases nothing yet."""
    if event.act.stage in _DONE:
        return Status.LIFTED if in_force(event, on) else Status.UNDER_REVIEW
    return Status.UNDER_REVIEW if event.act.stage in (Stage.CONSIDERED, Stage.PROPOSED) else None
