"""The wording of page furniture: every example of the data file is found, every look-alike left alone."""

from __future__ import annotations

import pytest

from cordon.read.phrases import load_phrases, read_table
from cordon.read.source_words import load_source_words

TABLE = read_table("furniture.toml")


@pytest.mark.parametrize("kind", sorted(TABLE))
def test_examples_are_of_their_kind(kind: str) -> None:
    assert [line for line in TABLE[kind]["examples"] if not load_phrases().has(line, kind)] == []


@pytest.mark.parametrize("kind", sorted(TABLE))
def test_look_alikes_are_not(kind: str) -> None:
    assert [line for line in TABLE[kind]["counter"] if load_phrases().has(line, kind)] == []


def test_an_editor_may_use_wildcards_numbers_and_words() -> None:
    phrases = load_phrases()
    assert phrases.has("1,204 Comments", "comment_heading")
    assert phrases.has("Sort by Best", "comment_heading")
    assert not phrases.has("Comments were made by both sides of the house during the debate", "comment_heading")


@pytest.mark.parametrize(("printed", "outlet"), read_table("sources.toml")["kinds"]["examples"])
def test_the_kind_of_a_text_is_no_part_of_its_outlet(printed: str, outlet: str) -> None:
    assert load_source_words().kinds.sub("", printed) == outlet
