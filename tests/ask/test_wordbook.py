"""The files of the room hold to their schema, and each rule does what its examples say."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path

import pytest

from cordon.ask.intents import Intent
from cordon.ask.phrases import phrases
from cordon.ask.reading import load_reader
from cordon.ask.wordbook import SHIPPED, load_wordbook
from cordon.model.codes import Status
from cordon.model.errors import InputError
from cordon.model.scope import ScopeCode
from cordon.names import load

BOOK = load_wordbook()
READER = load_reader(load(), "huawei")
TODAY = date(2026, 11, 21)


@pytest.mark.parametrize(("intent", "example"), [(rule.intent, example) for rule in BOOK.rules for example in rule.examples])
def test_each_example_of_an_intent_has_that_intent(intent: Intent, example: str) -> None:
    assert READER.read(example, TODAY).intent is intent


@pytest.mark.parametrize(("codes", "example"), [(rule.codes, example) for rule in BOOK.scopes for example in rule.examples])
def test_each_example_of_a_scope_has_those_codes(codes: tuple[str, ...], example: str) -> None:
    assert set(codes) <= set(READER.read(f"Is it banned: {example}", TODAY).scope.ordered)


def test_the_words_of_answers_cover_every_code() -> None:
    assert set(BOOK.words["status"]) == set(Status)
    assert set(BOOK.words["scope"]) == set(ScopeCode)


def test_every_intent_has_a_rule_and_the_last_rule_always_holds() -> None:
    assert {rule.intent for rule in BOOK.rules} == set(Intent)
    assert BOOK.rules[-1].any.found(" ^ anything . ")


@pytest.mark.parametrize(
    ("file", "text", "told"),
    [
        ("intents.toml", '[[rule]]\nintent = "mood"\nany = ["a"]\nexamples = ["b"]\n', "intents.toml rule 1: unknown intent 'mood'"),
        ("intents.toml", '[[rule]]\nintent = "who"\nany = ["a"]\n', "intents.toml rule 1: 'examples' is unknown or missing"),
        ("intents.toml", '[[rule]]\nintent = "who"\nany = ["a {b} c"]\nexamples = ["b"]\n', "unknown class of words '{b}'"),
        ("intents.toml", '[[rule]]\nintent = "who"\nany = ["a .. b .. c .. d"]\nexamples = ["b"]\n', "not a phrase"),
        ("intents.toml", '[[rule]]\nintent = "who"\nany = ["(.*)+"]\nexamples = ["b"]\n', "not a word"),
        ("scopes.toml", '[[scope]]\ncodes = ["6g"]\nany = ["6g"]\nexamples = ["6G"]\n', "scopes.toml scope 1: unknown scope '6g'"),
        ("dates.toml", "months = [", "dates.toml: can't be read"),
    ],
)
def test_a_file_that_breaks_the_schema_is_told_with_its_place(tmp_path: Path, file: str, text: str, told: str) -> None:
    folder = tmp_path / "ask"
    shutil.copytree(SHIPPED, folder)
    (folder / file).write_text(text, encoding="utf-8")
    with pytest.raises(InputError) as error:
        load_wordbook(folder)
    assert told in str(error.value)


@pytest.mark.parametrize(
    ("phrase", "line", "found"),
    [
        ("since when", " ^ since when has ", True),
        ("since when", " ^ since then when ", False),
        ("when .. ban*", " ^ when did they all ban . ", True),
        ("when .. ban*", " ^ when . ^ banned . ", False),
        ("which (other) state|states", " ^ which states . ", True),
        ("which (other) state|states", " ^ which other state . ", True),
        ("<v> in <p>", " ^ <product> in <seat> . ", True),
        ("{colour} sky", " ^ blue sky . ", True),
    ],
)
def test_phrases_mean_what_the_reference_says(phrase: str, line: str, found: bool) -> None:
    assert phrases([phrase], {"colour": ("red", "blue")}, "test").found(line) is found
