"""The B-cubed scores by which clusters are measured."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from evaluation.corroborate import bcubed

LABELS = st.dictionaries(st.text("abcdef", min_size=1, max_size=3), st.integers(0, 4), min_size=1)


def test_one_wrong_item_costs_by_hand() -> None:
    scores = bcubed({"a": 1, "b": 1, "c": 1}, {"a": "x", "b": "x", "c": "y"})
    assert round(scores.precision, 4) == round((2 / 3 + 2 / 3 + 1 / 3) / 3, 4)
    assert scores.recall == 1.0


def test_everything_alone_is_precise_and_finds_little() -> None:
    scores = bcubed({"a": 1, "b": 2}, {"a": "x", "b": "x"})
    assert (scores.precision, scores.recall) == (1.0, 0.5)


def test_an_item_that_was_not_found_is_alone() -> None:
    assert bcubed({"a": 1}, {"a": "x", "b": "x"}).recall == 0.5


@given(LABELS)
def test_the_gold_against_itself_is_perfect(gold: dict[str, int]) -> None:
    assert bcubed(gold, gold).f1 == 1.0


@given(LABELS, st.integers(0, 3))
def test_scores_lie_between_none_and_all(gold: dict[str, int], parts: int) -> None:
    scores = bcubed({item: len(item) % (parts + 1) for item in gold}, gold)
    assert 0.0 < scores.precision <= 1.0
    assert 0.0 < scores.recall <= 1.0
