"""Pages found by words: names before mentions, places before the subsidiaries named after them, and nothing for nothing."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cordon.publish.finding import Finder, words
from tests.publish.world import desk

FINDER = Finder(desk())


@pytest.mark.parametrize(
    ("text", "path"),
    [
        ("huawei", "/huawei"),
        ("Huawei Sweden", "/place/SE/huawei"),
        ("is Huawei banned in Sweden?", "/place/SE/huawei"),
        ("sweden huawei core", "/place/SE/huawei"),
        ("swed huawei", "/place/SE/huawei"),
        ("cameras australia", "/place/AU/hikvision"),
        ("telia", "/company/telia-norway"),
    ],
)
def test_the_page_that_is_meant_comes_first(text: str, path: str) -> None:
    assert FINDER.find(text, 5)[0].path == path


@pytest.mark.parametrize("text", ["", "   ", "is the in", "zxqv", "x", "?!"])
def test_nothing_is_found_for_words_that_name_nothing(text: str) -> None:
    assert FINDER.find(text, 5) == []


def test_accents_and_case_make_no_difference() -> None:
    assert words("Côte d'IVOIRE") == words("cote d'ivoire")


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=200), st.integers(1, 30))
def test_any_text_finds_at_most_so_many_pages_each_once(text: str, most: int) -> None:
    found = FINDER.find(text, most)
    assert len(found) == len(set(found)) <= most
