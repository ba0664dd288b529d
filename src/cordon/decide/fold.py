"""The fold: from standings to one status for one scope. Restrictions add up; the strictest that covers the question wins the headline."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from cordon.decide.reach import Reach
from cordon.decide.standing import RESTRICTING
from cordon.decide.weigh import Standing
from cordon.model.codes import Status
from cordon.model.scope import Scope

_ORDER = {status: rank for rank, status in enumerate(Status)}


@dataclass(frozen=True, slots=True)
class Verdict:
    """The status for one scope, with the standings that give it and the rest that touch the scope."""

    status: Status
    scope: Scope
    in_part: bool = False
    basis: tuple[Standing, ...] = ()
    others: tuple[Standing, ...] = ()

    @property
    def rank(self) -> int:
        """0 for the strictest status."""
        return _ORDER[self.status]


def verdict(standings: Sequence[Standing], scope: Scope) -> Verdict | None:
    """The verdict on one scope; None when nothing touches it. Weak rows decide only where nothing better stands."""
    touching = [one for one in standings if one.event.act.scope.bears_on(scope)]
    for pool in ([one for one in touching if not one.weak], touching):
        if pool:
            return _strictest(pool, touching, scope)
    return None


def _strictest(pool: Sequence[Standing], touching: Sequence[Standing], scope: Scope) -> Verdict:
    covering = _settle_reviews([one for one in pool if one.event.act.scope.covers(scope)])
    inside = [one for one in pool if not one.event.act.scope.covers(scope)]
    narrower = [one for one in inside if one.status in RESTRICTING]
    status = min((one.status for one in covering), key=_ORDER.__getitem__, default=None)
    if narrower and (status is None or _ORDER[status] > _ORDER[Status.LIMITED]):
        return _made(Status.LIMITED, narrower, touching, (scope, True))
    if status is not None:
        return _made(status, [one for one in covering if one.status is status], touching, (scope, False))
    status = min((one.status for one in inside), key=_ORDER.__getitem__)
    return _made(status, [one for one in inside if one.status is status], touching, (scope, True))


def _made(status: Status, basis: Sequence[Standing], touching: Sequence[Standing], about: tuple[Scope, bool]) -> Verdict:
    chosen = sorted(basis, key=_newest_first)
    rest = sorted((one for one in touching if one not in basis), key=lambda one: (_ORDER[one.status], *_newest_first(one)))
    return Verdict(status, about[0], about[1], tuple(chosen), tuple(rest))


def _newest_first(one: Standing) -> tuple[int, int, str]:
    force = one.event.act.dates.force
    return (0 if force else 1, -(force[1].last.toordinal() if force else 0), one.event.id)


def _settle_reviews(covering: Sequence[Standing]) -> list[Standing]:
    """`under-review` counts unless an allowing is later; a remark doesn't reopen a dated permission.

    Where a law already gives the power, a draft that names no one adds nothing.
    """
    allowing = [one for one in covering if one.status is Status.ALLOWED]
    powers = any(one.status is Status.POWERS_ONLY for one in covering)

    def counts(one: Standing) -> bool:
        if one.status is not Status.UNDER_REVIEW:
            return True
        return not (powers and one.reached is Reach.POWER) and not any(_outlives(allowed, one) for allowed in allowing)

    return [one for one in covering if counts(one)]


def _outlives(allowed: Standing, review: Standing) -> bool:
    if allowed.dated and not review.dated:
        return True
    ours, theirs = allowed.event.act.dates.settled, review.event.act.dates.settled
    return ours is not None and theirs is not None and ours.last >= theirs.last
