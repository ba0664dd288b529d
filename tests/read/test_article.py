"""Articles: which part of a page speaks, and which is title, furniture or readers' comments. Pages are invented."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from cordon import read
from cordon.model.document import DocumentKind, Version
from cordon.read.text import read_article

PAGES = Path(__file__).parents[1] / "fixtures" / "read" / "articles"
GOLD: dict[str, dict[str, list[str] | str]] = tomllib.loads((PAGES / "gold.toml").read_text("utf-8"))


def _read(name: str) -> Version:
    path = PAGES / f"{name}.txt"
    return read.read_bytes(path.read_bytes(), path.name)


def _spoken(version: Version) -> list[str]:
    return [version.text[start:end] for start, end in version.passages]


def test_every_page_has_gold_and_every_gold_a_page() -> None:
    assert {path.stem for path in PAGES.glob("*.txt")} == set(GOLD)
    assert len(GOLD) >= 12


@pytest.mark.parametrize("name", sorted(GOLD))
def test_the_body_ends_where_the_editor_says(name: str) -> None:
    version = _read(name)
    assert version.kind is DocumentKind.ARTICLE
    assert version.body.endswith(str(GOLD[name]["body_ends"]))


@pytest.mark.parametrize("name", sorted(GOLD))
def test_the_title_is_found(name: str) -> None:
    assert _read(name).title == GOLD[name].get("title")


@pytest.mark.parametrize("name", sorted(GOLD))
def test_what_may_speak_lies_in_a_passage(name: str) -> None:
    spoken = _spoken(_read(name))
    mute = [words for words in GOLD[name]["speaks"] if not any(words in passage for passage in spoken)]
    assert mute == []


@pytest.mark.parametrize("name", sorted(GOLD))
def test_what_must_be_silent_lies_in_none(name: str) -> None:
    version = _read(name)
    spoken = _spoken(version)
    assert [words for words in GOLD[name]["silent"] if words not in version.text] == []
    assert [words for words in GOLD[name]["silent"] if any(words in passage for passage in spoken)] == []


@pytest.mark.parametrize("name", sorted(GOLD))
def test_comments_are_found_where_there_are_some_and_only_there(name: str) -> None:
    version = _read(name)
    first = GOLD[name].get("first_comment")
    if first is None:
        assert version.comments == ()
    else:
        assert str(first) in version.text[slice(*version.comments[0])]


@pytest.mark.parametrize("name", sorted(GOLD))
def test_date_and_outlet_are_those_printed_or_none(name: str) -> None:
    version = _read(name)
    assert (str(version.published) if version.published else None) == GOLD[name].get("published")
    assert version.outlet == GOLD[name].get("outlet")


@pytest.mark.parametrize("ends", ["\r\n", "\r"])
@pytest.mark.parametrize("name", sorted(GOLD))
def test_line_ends_of_another_system_change_nothing_but_offsets(name: str, ends: str) -> None:
    path = PAGES / f"{name}.txt"
    plain = _read(name)
    other = read.read_bytes(path.read_text("utf-8").replace("\n", ends).encode(), path.name)
    assert [passage.replace(ends, "\n") for passage in _spoken(other)] == _spoken(plain)
    assert len(other.comments) == len(plain.comments)


@pytest.mark.parametrize(("line", "speaks"), [("Norland has banned Norcom.", True), ("Read more:", False), ("Norcom phones", False)])
def test_a_sentence_of_few_words_speaks_where_prose_stands_on_both_sides(line: str, speaks: bool) -> None:
    long = "Ministers met the carriers in the capital and talked about the cost of new masts in the north."
    text = f"{long}\n\n{line}\n\n{long} Nobody was heard."
    article = read_article(text)
    assert (line in [text[start:end] for start, end in article.passages]) is speaks


@pytest.mark.parametrize(
    "text",
    [
        "Norland has banned Norcom.\n\nSudland barred it.\n\nIt sells cameras.\n",
        "Ministers met the carriers in the capital and talked about the cost of new masts in the north.\n\nSudland barred it.",
        "A week of masts\n\nMinisters met the carriers and talked about new masts.\n\nNobody else came.\n\nSudland barred it.",
    ],
)
def test_sentences_of_few_words_speak_where_nothing_else_stands(text: str) -> None:
    assert sum(text[start:end].endswith("barred it.") for start, end in read_article(text).passages) == 1


@pytest.mark.parametrize("furniture", ["Share", "Related topics", "Photo: Lund Bergen"])
def test_a_sentence_of_few_words_at_the_end_of_a_page_with_furniture_does_not_speak(furniture: str) -> None:
    text = (
        "Ministers met the carriers in the capital and talked about the cost of new masts in the north.\n\n"
        f"{furniture}\n\nThe carriers said that they would need two years and more money for that.\n\nFollow us today."
    )
    assert [text[start:end] for start, end in read_article(text).passages][-1] != "Follow us today."
