"""Text reuse is measured by containment, so that a cut copy is still found whole."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from cordon.corroborate.reuse import SHINGLE, containment, folded, shared_passages, shingles

WORDS = st.lists(
    st.sampled_from(["river", "stone", "lamp", "quiet", "seven", "harbour", "north", "gate", "willow", "copper"]), min_size=0, max_size=120
)


def numbered(count: int, start: int = 0) -> list[str]:
    return [f"word{n}" for n in range(start, start + count)]


def test_a_cut_copy_is_wholly_contained() -> None:
    whole = numbered(900)
    assert containment(shingles(whole[200:560]), shingles(whole)) == 1.0


def test_a_text_on_something_else_shares_nothing() -> None:
    assert containment(shingles(numbered(400)), shingles(numbered(400, 1000))) == 0.0


def test_a_text_with_one_word_in_ten_replaced_is_still_found() -> None:
    whole = numbered(600)
    edited = [f"new{n}" if n % 10 == 0 else word for n, word in enumerate(whole)]
    assert containment(shingles(edited), shingles(whole)) >= 0.2


@given(WORDS)
def test_a_text_contains_itself(words: list[str]) -> None:
    own = shingles(words)
    assert containment(own, own) == (1.0 if own else 0.0)


@given(WORDS, WORDS)
def test_shared_passages_stand_in_both_texts(one: list[str], two: list[str]) -> None:
    for passage in shared_passages(one, two):
        assert passage.length >= SHINGLE
        assert one[passage.start : passage.start + passage.length] == two[passage.other : passage.other + passage.length]
        assert passage.text.split() == one[passage.start : passage.start + passage.length]


def test_dashes_and_capitals_do_not_hide_reuse() -> None:
    assert folded("State‑owned NETWORK – again") == folded("state-owned network - Again")
