"""The shipped facts fold without an undefined case for every place, vendor and scope."""

from __future__ import annotations

from datetime import date

from cordon.model.act import ANYWHERE, HIGH_RISK
from cordon.model.codes import Status
from cordon.model.position import Position, Question
from cordon.model.scope import Scope, ScopeCode
from evaluation.positions import decider

DAYS = (date(2017, 6, 30), date(2019, 6, 15), date(2020, 8, 1), date(2022, 3, 1), date(2024, 1, 1), date(2026, 11, 21))
WORDS = {"yes", "no", "until", "with approval", "no rule found", "cannot tell"}
SCOPES = (Scope(frozenset()), *(Scope(frozenset({code})) for code in ScopeCode))


def places() -> list[str]:
    return sorted({place for event in decider().events for place in event.act.where if place != ANYWHERE})


def vendors() -> list[str]:
    named = {name for event in decider().events for name in (*event.act.targets, *event.aimed_at)}
    return sorted(name for name in named if ":" not in name and name != HIGH_RISK)


def is_defined(found: Position) -> bool:
    silent = found.status in (Status.NO_RULE_KNOWN, Status.NOT_ASSESSED)
    said = {found.buy.word, found.keep.word} <= WORDS
    based = silent == (not found.basis) and (silent or (found.confidence is not None and found.since is not None))
    return said and based and (found.since is None or found.since.last <= found.question.as_of)


def test_every_place_vendor_and_scope_folds_to_a_defined_position() -> None:
    asked = [(place, vendor, scope) for place in places() for vendor in vendors() for scope in SCOPES]
    wrong = []
    for number, (place, vendor, scope) in enumerate(asked):
        question = Question(place, vendor, DAYS[number % len(DAYS)], scope)
        if not is_defined(decider().position(question)):
            wrong.append(question)
    assert len(asked) > 100_000
    assert not wrong, wrong[:5]


def test_no_position_rests_on_what_happened_later() -> None:
    for place in places():
        for day in DAYS:
            found = decider().position(Question(place, "huawei", day))
            shown = [basis.event for basis in (*found.basis, *found.others)] + [*found.practice, *found.context]
            assert all(event.act.dates.decided_by(day) for event in shown), place
            assert found.since is None or found.since.last <= day, place
            assert found.newest_evidence is None or found.newest_evidence.last <= day, place
