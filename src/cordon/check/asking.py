"""Asks the decider for one item: about its maker, then about its class of goods; says which rule for others there is. Answers are kept."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType

from cordon.check.classes import Goods, classes_of
from cordon.check.options import As, CheckOptions
from cordon.check.outcome import Outcome, Ruling, ruling
from cordon.decide import Decider
from cordon.model.codes import Status
from cordon.model.position import Position, Question
from cordon.model.scope import Scope, ScopeCode
from cordon.names import Names

_PARTIES: Mapping[As, str] = MappingProxyType(
    {As.OPERATOR: "operators", As.COMPANY: "others", As.GOVERNMENT: "government", As.CONSUMER: "others"}
)
_OTHERS = (As.OPERATOR, As.GOVERNMENT, As.COMPANY)
_BINDS: Mapping[As, str] = MappingProxyType({As.OPERATOR: "operators", As.GOVERNMENT: "public bodies", As.COMPANY: "companies"})
_WORD: Mapping[As, str] = MappingProxyType(
    {As.OPERATOR: "an operator", As.GOVERNMENT: "a public body", As.COMPANY: "a company", As.CONSUMER: "a consumer"}
)
_STRICT = frozenset({Outcome.PROHIBITED, Outcome.RESTRICTED})
_RULES = frozenset({Status.BANNED, Status.PHASE_OUT, Status.LIMITED, Status.LISTED, Status.ANNOUNCED, Status.SUSPENDED})
_HARD = frozenset({Status.BANNED, Status.PHASE_OUT})


@dataclass(frozen=True, slots=True)
class Asked:
    """The ruling for one maker, place and scope, with the position behind it. `by_class`: a rule on a class of goods gave it."""

    ruling: Ruling
    position: Position
    by_class: bool = False


class Asker:
    """Answers for one check."""

    __slots__ = ("_decider", "_kept", "_names", "_options")

    def __init__(self, decider: Decider, options: CheckOptions, names: Names) -> None:
        self._decider, self._options, self._names = decider, options, names
        self._kept: dict[tuple[str, str, Scope], Asked] = {}

    def ask(self, place: str, maker: str, scope: Scope) -> Asked:
        """The ruling for a maker's equipment in a place."""
        wanted = (place, maker, scope)
        found = self._kept.get(wanted)
        if found is None:
            found = self._asked(place, maker, scope)
            if found.ruling.outcome not in _STRICT:
                found = self._of_class(place, maker, scope) or found
            self._kept[wanted] = found
        return found

    def _of_class(self, place: str, maker: str, scope: Scope) -> Asked | None:
        """The ruling of a rule on a class of goods that the item can be of; `None` without one in force."""
        for one in classes_of(maker, place, self._names):
            if one.reaches(scope, self._options.whose):
                position = self._position(place, one.target, scope, self._options.whose)
                found = ruling(position, self._options.purpose)
                if position.basis and found.outcome is not Outcome.NO_RULE_FOUND:
                    return Asked(_of_class(found, one), position, by_class=True)
        return None

    def _asked(self, place: str, maker: str, scope: Scope) -> Asked:
        position = self._position(place, maker, scope, self._options.whose)
        found = ruling(position, self._options.purpose)
        reason = found.reason
        if position.names_no_vendor and found.outcome in _STRICT:
            reason += "; the rule names no vendor, sources tie it to this one"
        if found.outcome is not Outcome.PROHIBITED and (parts := _stricter_parts(position)):
            reason += f"; stricter rules hold on parts of it: {parts}"
        if found.outcome not in _STRICT:
            reason = "; ".join([*self._rules_for_others(place, maker, scope), reason])
        return Asked(replace(found, reason=reason), position)

    def _rules_for_others(self, place: str, maker: str, scope: Scope) -> list[str]:
        """The rules that bind somebody else, each as a sentence."""
        told = []
        for other in _OTHERS:
            if _PARTIES[other] == _PARTIES[self._options.whose]:
                continue
            position = self._position(place, maker, scope, other)
            if position.status in _RULES:
                part = ", in part" if position.in_part else ""
                told.append(f"a rule ({position.status.value}{part}) binds {_BINDS[other]}, not {_WORD[self._options.whose]}")
        return told

    def _position(self, place: str, maker: str, scope: Scope, whose: As) -> Position:
        codes = scope.codes | {ScopeCode.GOVERNMENT} if whose is As.GOVERNMENT else scope.codes
        question = Question(place, maker, self._options.as_of, Scope(codes).asked_by(_PARTIES[whose]), self._options.known_at)
        return self._decider.position(question)


def _of_class(found: Ruling, one: Goods) -> Ruling:
    """That an item is of a class is told by signs: such a rule restricts at most."""
    outcome = Outcome.RESTRICTED if found.outcome is Outcome.PROHIBITED else found.outcome
    return replace(
        found, outcome=outcome, reason=f"a rule on {one.what}, whoever makes them; its maker is at home elsewhere: {found.reason}"
    )


def _stricter_parts(position: Position) -> str:
    """The scopes of bans and removal duties on parts of what was asked for, where the headline is milder."""
    if position.in_part or position.status in _HARD:
        return ""
    return ", ".join(sorted({str(one.event.act.scope) for one in position.others if one.status in _HARD and not one.covers}))
