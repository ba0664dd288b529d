"""What comparing whole documents adds to the matching rule: reports in articles on one event that tell the same are one act.

The rulings made here are the rule's, made anew each time and older than any editor's, so that an editor's ruling on a pair prevails.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, datetime
from itertools import combinations

from cordon.corroborate import Judgement, Ruling
from cordon.model.act import Act
from cordon.pipeline.telling import Told

_AUTHOR = "documents compared"
_BEFORE_ALL = datetime(1, 1, 1, tzinfo=UTC)
_MOST = 40  # statements of one kind on one event that are compared with each other


def rulings(spoken: Iterable[Told]) -> Iterator[Judgement]:
    """Same: told alike in articles on one event. Apart: told in one article of one place and of no place, or on other equipment."""
    alike: dict[tuple[object, ...], list[Told]] = defaultdict(list)
    for one in spoken:
        if one.event is not None:
            act = one.statement.statement.act
            alike[(one.event, act.actor, act.measure, act.stage)].append(one)
    for group in alike.values():
        yield from _of_group(group[:_MOST])


def _of_group(group: Sequence[Told]) -> Iterator[Judgement]:
    for one, two in combinations(group, 2):
        fits = _fits(one.statement.statement.act, two.statement.statement.act)
        if fits:
            yield _judgement(Ruling.SAME, one, two, "articles on one event tell it alike")
        elif one.statement.document == two.statement.document:
            yield _judgement(Ruling.APART, one, two, "one article tells of two acts")


def _fits(one: Act, two: Act) -> bool:
    """The same targets, and the same places on equipment that can be the same; who names neither place nor equipment fits all."""
    if not set(one.targets) & set(two.targets):
        return False
    scopes = not one.scope or not two.scope or one.scope.touches(two.scope)
    vague = any(not act.where and not act.scope for act in (one, two))
    return vague or (scopes and bool(set(one.where) & set(two.where)))


def _judgement(ruling: Ruling, one: Told, two: Told, reason: str) -> Judgement:
    return Judgement(ruling, one.statement.id, two.statement.id, _AUTHOR, _BEFORE_ALL, reason)
