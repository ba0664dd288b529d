"""What is kept stays within bounds, whatever is asked."""

from __future__ import annotations

from cordon.model.position import Question
from cordon.model.scope import Scope, ScopeCode
from cordon.publish.answers import Answers
from cordon.publish.bounded import Bounded
from tests.publish.world import TODAY, world


def test_a_full_dictionary_starts_anew() -> None:
    kept: Bounded[int, int] = Bounded(3)
    for number in range(10):
        kept[number] = number
        assert len(kept) <= 3
    assert kept[9] == 9


def test_an_answer_that_is_known_is_replaced_without_starting_anew() -> None:
    kept: Bounded[int, int] = Bounded(2)
    kept[1], kept[2], kept[1] = 1, 2, 3
    assert dict(kept) == {1: 3, 2: 2}


def test_answers_stay_right_after_they_were_thrown_away() -> None:
    answers = Answers(world().decider, world().names)
    answers._kept.most = answers._shared.most = answers._kin.most = answers._like.most = answers._alike.most = 2
    for code in list(ScopeCode) * 2:
        question = Question("SE", "huawei", TODAY, Scope(frozenset({code})))
        assert answers.within(question).status is world().decider.position(question).status
    assert len(answers._kept) <= 2 and len(answers._shared) <= 2
