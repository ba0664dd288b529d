"""The two plain lines: may one buy, may one keep. From the status by a table, sharpened by the removal date."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from cordon.decide.fold import Verdict
from cordon.decide.weigh import Standing
from cordon.model.codes import Measure, Status
from cordon.model.partial_date import PartialDate
from cordon.model.position import Answer
from cordon.model.scope import Scope

YES, NO, APPROVAL, NO_RULE, CANNOT_TELL = "yes", "no", "with approval", "no rule found", "cannot tell"

# (buy, keep) for a status that covers the question. Explained row by row in docs/reference/deciding.md.
TABLE = {
    Status.BANNED: (NO, NO),
    Status.PHASE_OUT: (NO, NO),
    Status.LIMITED: (APPROVAL, APPROVAL),
    Status.LISTED: (CANNOT_TELL, CANNOT_TELL),
    Status.ADVISED_AGAINST: (YES, YES),
    Status.ANNOUNCED: (CANNOT_TELL, CANNOT_TELL),
    Status.SUSPENDED: (CANNOT_TELL, CANNOT_TELL),
    Status.UNDER_REVIEW: (NO_RULE, NO_RULE),
    Status.ALLOWED: (YES, YES),
    Status.LIFTED: (NO_RULE, NO_RULE),
    Status.POWERS_ONLY: (NO_RULE, NO_RULE),
    Status.NO_RULE_KNOWN: (NO_RULE, NO_RULE),
    Status.NOT_ASSESSED: (CANNOT_TELL, CANNOT_TELL),
}
_WHY = {
    Status.ADVISED_AGAINST: "advice without legal force",
    Status.LISTED: "the list decides by transaction",
    Status.UNDER_REVIEW: "nothing decided yet",
    Status.NOT_ASSESSED: "no data is not permission",
    Status.NO_RULE_KNOWN: "no data is not permission",
    Status.POWERS_ONLY: "a law gives the power, nobody is designated",
}


def dealing(found: Verdict, deadline: PartialDate | None, standings: Sequence[Standing], on: date) -> tuple[Answer, Answer]:
    """The buy and the keep line. `deadline` is the last removal date that stands within the scope."""
    if found.in_part:
        part = _in_part(found)
        return part, part
    buy, keep = (Answer(word, why=_WHY.get(found.status, "")) for word in TABLE[found.status])
    last = _last_day_before(standings, found.scope, on)
    if found.status is Status.ANNOUNCED and last is not None:
        buy = keep = Answer("until", last, "the decided rule applies from the next day")
    if found.status in (Status.BANNED, Status.PHASE_OUT) and deadline is not None:
        keep = Answer("until", deadline.last) if deadline.last >= on else Answer(NO, why="the removal date has passed")
    if found.status is Status.PHASE_OUT and last is not None:
        buy = Answer("until", last, "the purchase ban applies from the next day")
    if found.status is Status.ANNOUNCED and deadline is not None and last is None and deadline.last >= on:
        keep = Answer(CANNOT_TELL, why="a removal date is announced and not yet in force")
    return buy, keep


def _in_part(found: Verdict) -> Answer:
    parts = sorted({str(one.event.act.scope) for one in found.basis})
    return Answer(CANNOT_TELL, why=f"depends on the part: rules on {', '.join(parts)}")


def _last_day_before(standings: Sequence[Standing], scope: Scope, on: date) -> date | None:
    """The day before a decided ban that covers the scope takes effect, when that still lies ahead."""
    days = []
    for one in standings:
        effective = one.effective
        if one.status is not Status.ANNOUNCED or one.weak or one.event.act.measure is not Measure.BAN:
            continue
        if effective is not None and effective.has_year and one.event.act.scope.covers(scope) and effective.last > on:
            days.append(effective.last - timedelta(days=1))
    return min(days, default=None)
