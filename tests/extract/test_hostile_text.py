"""What is no prose at all: the extractor ends, in time that grows with the text, and every quote still stands in it."""

from __future__ import annotations

from collections.abc import Callable
from sys import setprofile
from types import FrameType

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cordon.extract import Reading
from tests.extract.answers import EXTRACTOR, statements

UNITS = {
    "vendor names in a row": "Huawei ZTE ",
    "no sentence ends": "Norway banned Huawei and said that it ",
    "only quotation marks": '"“Huawei” banned" ',
    "right-to-left marks": "\u202eHuawei banned \u200f",
    "markup left in the text": '<a href="x">Huawei</a> banned <br>',
    "commas": "Huawei, ",
    "prepositions": "ban of Huawei of ",
    "line breaks": "Huawei banned\n",
    "mixed scripts": "华为 Huawei запретили ban ",
    "hyphens": "Huawei-",
    "adverbs": "to not ever ",
    "glued headlines": "Rubio RubioGOP Huawei MORE ",
}


def work(call: Callable[[], object]) -> int:
    """How many calls of Python functions something takes: a measure of work that a busy machine does not change."""
    count = 0

    def step(frame: FrameType, event: str, argument: object) -> None:
        nonlocal count
        count += event == "call"

    setprofile(step)
    try:
        call()
    finally:
        setprofile(None)
    return count


@pytest.mark.parametrize("unit", UNITS.values(), ids=UNITS.keys())
def test_work_grows_with_the_length_of_the_text_alone(unit: str) -> None:
    short, long = (Reading.of_row({"text": "Norway banned Huawei. " + unit * (n // len(unit))}) for n in (6_000, 24_000))
    EXTRACTOR.extract(short)
    assert work(lambda: EXTRACTOR.extract(long)) < 6 * work(lambda: EXTRACTOR.extract(short)) + 2_000


@pytest.mark.parametrize("unit", UNITS.values(), ids=UNITS.keys())
def test_quotes_stand_in_hostile_text(unit: str) -> None:
    text = unit * 60 + "Norway banned Huawei. " + unit * 60
    for statement in statements(text):
        statement.check_against(text)


PIECES = [
    *["Huawei", "ZTE", "banned", "ban", "will", "not", "if", "to", "the", "“", "”", ",", "—", "(", ")", "Norway", "said", "who", "of"],
    *["and", "5G", "?", "lifted", "allies", "urged", "that", "'s", "it"],
]


@given(st.lists(st.sampled_from(PIECES), max_size=60))
@settings(deadline=None, max_examples=300)
def test_any_order_of_words_is_read_without_a_crash(words: list[str]) -> None:
    text = " ".join(words)
    for statement in statements(text):
        statement.check_against(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "\x00\x01",
        "💀" * 50,
        "Le gouvernement a interdit les équipements de Huawei dans les réseaux mobiles du pays, selon un porte-parole.",
        "El gobierno prohibió los equipos de Huawei en las redes del país, según dijo un portavoz el martes.",
        "Правительство запретило оборудование Huawei в сетях страны.",
        "政府禁止在5G网络中使用华为设备。",
        "Rząd zakazał stosowania sprzętu Huawei w sieciach i nie podał powodów, jak się okazało na konferencji.",
    ],
)
def test_what_is_not_english_gives_no_statement(text: str) -> None:
    assert statements(text) == ()


@pytest.mark.parametrize("space", ["\u00a0", "\u2003", "\u2028", "\u3000", "\u0085", "\u202f"])
def test_an_initial_with_an_odd_space_behind_it_stops_nothing(space: str) -> None:
    text = f"Norway banned Huawei, wrote B{space}. Olsen. B{space}.] Denmark banned ZTE."
    found = statements(text)
    assert {s.act.actor for s in found} == {"NO", "DK"}


@pytest.mark.parametrize("text", ["By battles to ban Huawei.", "Despite alerts funding ZTE."])
def test_a_preposition_with_one_word_behind_it_opens_a_sentence(text: str) -> None:
    for statement in statements(text):
        statement.check_against(text)


def test_reading_ends_where_a_noun_and_the_clause_on_it_hang_on_each_other() -> None:
    statements("Malta banned ZTE.")  # what is loaded once is no work of reading
    text = "Malta, home to the U.S. Tenth Fleet, said on Tuesday that it would launch a 5G network built by Huawei by June."
    steps = 0

    def bounded(frame: FrameType, event: str, argument: object) -> None:
        nonlocal steps
        steps += 1
        assert steps < 1_000_000

    setprofile(bounded)
    try:
        statements(text)
    finally:
        setprofile(None)
