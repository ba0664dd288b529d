"""How well the dates of two reports agree: only what is certain counts, and dates of different kinds are not mixed up."""

from __future__ import annotations

from datetime import timedelta
from enum import IntEnum

from cordon.model.act import Dates
from cordon.model.codes import DateKind
from cordon.model.partial_date import PartialDate

SLACK_DAYS = 1
"""Days by which two sources may differ on one day: time zones, and "yesterday" counted from the print date."""
FOLLOW_UP_DAYS = 45
"""An undated report so long after an act still tells of it, unless a later act is nearer."""
DEADLINE_SLACK_DAYS = 62
_DECIDED = (DateKind.ADOPTED, DateKind.ANNOUNCED, DateKind.SAID)
_POINTS = (*_DECIDED, DateKind.EFFECTIVE, DateKind.ENDED)
_PRECISION = {"year": 1, "month": 2, "day": 3}


class Agreement(IntEnum):
    """What two reports' dates say of each other, worst first; from YEAR on it is the precision to which they agree."""

    CLASH = -1
    OPEN = 0
    YEAR = 1
    MONTH = 2
    DAY = 3


def apart(one: PartialDate, two: PartialDate) -> int:
    """Days that certainly lie between two dates with a year; 0 when they can be the same day."""
    if one.overlaps(two):
        return 0
    early, late = (one, two) if one.before(two) else (two, one)
    return (late.first - early.last).days


def far(one: PartialDate, two: PartialDate, slack: int) -> bool:
    """Certainly different dates. The slack is for two days; months and years that don't overlap differ as they stand."""
    both_days = one.day is not None and two.day is not None
    return apart(one, two) > (slack if both_days else 0)


def agreement(one: Dates, two: Dates, slack: int = SLACK_DAYS) -> Agreement:
    """Compare the dates of decision, then those of effect; deadlines, effects and ends that certainly differ are a clash."""
    if _clash(one, two, slack):
        return Agreement.CLASH
    return max((_level(a, b) for a in _points(one) for b in _points(two) if not far(a, b, slack)), default=Agreement.OPEN)


def _clash(one: Dates, two: Dates, slack: int) -> bool:
    if _differ(one, two, DateKind.DEADLINE, DEADLINE_SLACK_DAYS):
        return True
    if _differ(one, two, DateKind.EFFECTIVE, slack) or _differ(one, two, DateKind.ENDED, slack):
        return True
    first, second = _decisions(one), _decisions(two)
    if first and second:
        return all(far(a, b, slack) for a in first for b in second)
    firsts, seconds = first or _points(one), second or _points(two)
    return bool(firsts and seconds) and all(far(a, b, slack) for a in firsts for b in seconds)


def _differ(one: Dates, two: Dates, kind: DateKind, slack: int) -> bool:
    a, b = one.get(kind), two.get(kind)
    return a is not None and b is not None and a.has_year and b.has_year and far(a, b, slack)


def _decisions(dates: Dates) -> list[PartialDate]:
    return [when for kind in _DECIDED if (when := dates.get(kind)) is not None and when.has_year]


def _points(dates: Dates) -> list[PartialDate]:
    return [when for kind in _POINTS if (when := dates.get(kind)) is not None and when.has_year]


def _level(one: PartialDate, two: PartialDate) -> Agreement:
    return Agreement(min(_PRECISION[one.precision], _PRECISION[two.precision]))


def only_said(one: Dates, two: Dates) -> bool:
    """Whether both have no other date than that of a remark: many remarks fall into one month."""
    return all(dates.by_kind.keys() <= {DateKind.SAID, DateKind.DEADLINE} for dates in (one, two))


def same_deadline(one: Dates, two: Dates) -> bool:
    """Whether both set a last day and it can be the same."""
    a, b = one.get(DateKind.DEADLINE), two.get(DateKind.DEADLINE)
    return a is not None and b is not None and a.overlaps(b)


def within_follow_up(one: PartialDate | None, two: PartialDate | None) -> bool:
    """Whether two reports came out near enough to tell of one act. False when either has no date."""
    return one is not None and two is not None and one.has_year and two.has_year and apart(one, two) <= FOLLOW_UP_DAYS


def told_before(published: PartialDate | None, dates: Dates) -> bool:
    """Whether a report certainly came out before the act was decided, so that it can't tell of it as done."""
    decision = dates.decision
    if published is None or not published.has_year or decision is None:
        return False
    return published.end + timedelta(days=SLACK_DAYS) <= decision[1].first
