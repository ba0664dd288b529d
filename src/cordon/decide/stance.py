"""Where a company stands on a vendor by its own choice: uses, chose, dropping by, dropped, stopped supplying, in dispute, speaks only."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from cordon.decide.confidence import confidence
from cordon.decide.reach import Reach, Vendor, reach
from cordon.model.act import COMPANY
from cordon.model.codes import BUYER_MEASURES, Certainty, DateKind, Measure, Stage, StanceCode
from cordon.model.event import Event
from cordon.model.partial_date import PartialDate
from cordon.model.position import Stance
from cordon.model.scope import Scope, ScopeCode

_DISPUTES = frozenset({Measure.RETALIATE, Measure.PROSECUTE})
_UNDECIDED = frozenset({Stage.CONSIDERED, Stage.PROPOSED, Stage.URGED, Stage.THREATENED})


def stance(events: Iterable[Event], company: str, vendor: Vendor, scope: Scope, on: date) -> Stance | None:
    """The stance on that day, for a scope or (an empty one) for all; None when nothing is known of the company on the vendor.

    A later choice replaces an earlier one; weak rows, and what only a machine has read, decide only where nothing better stands.
    """
    known = [e for e in events if e.act.actor == COMPANY + company and _about(e, vendor) and e.act.dates.decided_by(on)]
    touching = [e for e in known if not scope or e.act.scope.touches(scope) or not e.act.scope]
    touching = [e for e in touching if e.accepted] or touching
    if not touching:
        return None
    chosen = _decisive(touching, scope, on)
    if not chosen:
        return _made(company, vendor, on, StanceCode.SPEAKS_ONLY, (touching, ()))
    code = _overall(chosen, scope, on)
    basis = [event for event in chosen if _code(event, on) is code]
    return _made(company, vendor, on, code, (basis, [event for event in touching if event not in basis]))


def _about(event: Event, vendor: Vendor) -> bool:
    return reach(event, vendor) in (Reach.NAMED, Reach.GROUP, Reach.AIMED)


def _decisive(events: Sequence[Event], scope: Scope, on: date) -> list[Event]:
    """The choices and disputes, newest first; those that cover the scope before those that only touch it, firm before weak."""
    acts = [e for e in events if _code(e, on) is not StanceCode.SPEAKS_ONLY]
    for pool in ([e for e in acts if e.certainty is not Certainty.WEAK], acts):
        if pool:
            return sorted(pool, key=lambda e: (_rank(e, scope), -_moment(e).last.toordinal(), e.id))
    return []


def _overall(chosen: Sequence[Event], scope: Scope, on: date) -> StanceCode:
    """The code of the first choice. Where no choice covers the scope, a company that drops one part and has dropped another is dropping."""
    code = _code(chosen[0], on)
    parts = _newest_by_part(chosen)
    if _rank(chosen[0], scope) and code is StanceCode.DROPPED and any(_code(e, on) is StanceCode.DROPPING_BY for e in parts):
        return StanceCode.DROPPING_BY
    return code


def _newest_by_part(chosen: Sequence[Event]) -> list[Event]:
    newest: dict[Scope, Event] = {}
    for event in sorted(chosen, key=lambda e: (-_moment(e).last.toordinal(), e.id)):
        newest.setdefault(event.act.scope, event)
    return list(newest.values())


def _rank(event: Event, scope: Scope) -> int:
    if not scope or not event.act.scope or event.act.scope.covers(scope):
        return 0
    return 1 if scope.covers(event.act.scope) else 2


def _code(event: Event, on: date) -> StanceCode:
    act = event.act
    if _disputes(event):
        return StanceCode.IN_DISPUTE
    if act.measure not in BUYER_MEASURES or act.stage in _UNDECIDED:
        return StanceCode.SPEAKS_ONLY
    if act.measure is Measure.DROP:
        return _dropping(event, on)
    if act.stage in (Stage.REFUSED, Stage.ENDED):
        return StanceCode.DROPPED
    return StanceCode.USES if act.stage is Stage.IN_FORCE else StanceCode.CHOSE


def _disputes(event: Event) -> bool:
    """A suit against a measure (the guide codes it `retaliate`), a prosecution, or a claim for money over it."""
    act = event.act
    if act.measure is Measure.FUND:
        return act.stage is Stage.URGED
    return act.measure in _DISPUTES and act.stage not in _UNDECIDED and act.stage is not Stage.ENDED


def _dropping(event: Event, on: date) -> StanceCode:
    act = event.act
    if act.stage in (Stage.REFUSED, Stage.ENDED):
        return StanceCode.USES
    deadline, effective = act.dates.get(DateKind.DEADLINE), act.dates.get(DateKind.EFFECTIVE)
    begun = act.stage is Stage.IN_FORCE or (effective is not None and effective.reached(on))
    if effective is not None and not effective.reached(on):
        begun = False
    if not begun or (deadline is not None and deadline.has_year and deadline.last >= on):
        return StanceCode.DROPPING_BY
    return StanceCode.STOPPED_SUPPLYING if ScopeCode.EXPORTS in act.scope.codes else StanceCode.DROPPED


def _moment(event: Event) -> PartialDate:
    decision = event.act.dates.decision
    return decision[1] if decision is not None else PartialDate(1)


def _made(company: str, vendor: Vendor, on: date, code: StanceCode, events: tuple[Sequence[Event], Sequence[Event]]) -> Stance:
    basis, others = events
    force = [moment for event in basis if (moment := event.act.dates.force) is not None]
    kind, since = min(force, key=lambda moment: (moment[1].order, moment[0]), default=(None, None))
    deadline = next((day for event in basis if (day := event.act.dates.get(DateKind.DEADLINE)) is not None), None)
    return Stance(company, vendor.slug, code, on, since, kind, deadline, confidence(basis), tuple(basis), tuple(others))
