"""Removal dates: the last one within the scope, each with its history."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from cordon.decide.weigh import Standing, Weighed
from cordon.model.codes import DateKind, Measure, Status
from cordon.model.partial_date import PartialDate
from cordon.model.position import Deadline
from cordon.model.scope import Scope

_STANDING = frozenset({Status.PHASE_OUT, Status.ANNOUNCED})


def deadlines(weighed: Weighed, scope: Scope, on: date) -> tuple[Deadline, ...]:
    """All removal dates that stand and touch the scope, by last day. Only `remove` sets one: a cap's date is no removal date."""
    found = [_deadline(one, weighed, on) for one in weighed.standings if _sets_removal(one) and one.event.act.scope.bears_on(scope)]
    return tuple(sorted((d for d in found if d is not None), key=lambda d: (d.last_day.order, d.event)))


def last_removal(found: Sequence[Deadline], scope: Scope) -> PartialDate | None:
    """The last removal date within the scope.

    Duties that cover it all bind: of the narrowest the first date counts (the core of 5G falls under duties on 5G and on cores).
    Else the last date of the duties inside it, else of those beside it.
    """
    covering = [d for d in found if d.scope.covers(scope)]
    narrowest = [d for d in covering if not any(d.scope.covers(o.scope) and d.scope.cells != o.scope.cells for o in covering)]
    if narrowest:
        by_scope = [_last(d for d in narrowest if d.scope.cells == cells) for cells in {d.scope.cells for d in narrowest}]
        return min(by_scope, key=lambda day: day.order)
    inside = [d for d in found if scope.covers(d.scope)]
    return _last(inside or found) if found else None


def _last(duties: Iterable[Deadline]) -> PartialDate:
    return max((d.last_day for d in duties), key=lambda day: day.order)


def _sets_removal(one: Standing) -> bool:
    return one.event.act.measure is Measure.REMOVE and one.status in _STANDING


def _deadline(one: Standing, weighed: Weighed, on: date) -> Deadline | None:
    first = one.event.act.dates.get(DateKind.DEADLINE)
    days = [day for day in (first, *weighed.links.moved.get(one.event.id, ())) if day is not None and day.has_year]
    if not days:
        return None
    return Deadline(one.event.act.scope, days[-1], one.event.id, tuple(days[:-1]), overdue=days[-1].last < on)
