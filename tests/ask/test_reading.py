"""Names, roles and scopes in questions; any text at all has a reading."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cordon.ask import Intent
from cordon.ask.reading import LONGEST, Reading, load_reader
from cordon.names import load

READER = load_reader(load(), "huawei")
TODAY = date(2026, 11, 21)


def read(question: str) -> Reading:
    return READER.read(question, TODAY)


@pytest.mark.parametrize(
    ("question", "slip"),
    [
        ("Is Huwaei banned in Peru?", ("Huwaei", "Huawei")),
        ("is zte baned in Sweeden", ("Sweeden", "Sweden")),
        ("Kapersky in Germny?", ("Germny", "Germany")),
    ],
)
def test_a_misspelt_name_is_read_and_told(question: str, slip: tuple[str, str]) -> None:
    assert slip in read(question).read_as


@pytest.mark.parametrize(
    "question",
    [
        "Can we apply for a licence?",
        "Does a secure principle matter?",
        "Is it finished in parts?",
        "Who shared and opened the logging file?",
    ],
)
def test_an_ordinary_word_is_no_misspelt_name(question: str) -> None:
    assert not read(question).read_as


def test_a_slip_between_two_names_is_left_alone() -> None:
    assert read("Is ZTE banned in Irak or Iram?").read_as == ()


@pytest.mark.parametrize(
    ("question", "places"),
    [
        ("is huawei banned in the uk", ("GB",)),
        ("new zealand huawei?", ("NZ",)),
        ("Tell us: is Huawei banned?", ()),
        ("Do Chinese vendors spy for China?", ()),
        ("Is ZTE banned in Peru because Chile bans it?", ("PE",)),
        ("Has Brussels banned Huawei?", ("EU",)),
        ("Is Huawei banned in the Baltic states?", ("EE", "LT", "LV")),
        ("Can Vodafone Spain keep Huawei?", ("ES",)),
        ("What did Ofcom say on Huawei?", ("GB",)),
    ],
)
def test_places_are_those_where_a_rule_would_hold(question: str, places: tuple[str, ...]) -> None:
    assert tuple(sorted(read(question).places)) == places


@pytest.mark.parametrize(
    ("question", "vendors"),
    [
        ("Is Huawei or ZTE banned in Peru?", ("huawei", "zte")),
        ("Is Huawei worse than Nokia in Peru?", ("huawei",)),
        ("Is the Mavic 3 banned in Peru?", ("dji",)),
        ("Why ban Huawei when an iPhone listens too?", ("huawei",)),
        ("And Peru?", ("huawei",)),
        ("Which Chinese vendors are banned in Peru?", ()),
        ("Are Honor phones banned in Peru?", ("honor",)),
        ("Is Signal banned in Peru?", ("signal",)),
        ("Is the Pegasus spyware banned in Peru?", ("nso-group",)),
        ("is vk banned in Peru", ("vk",)),
        ("Is Zoom banned in Peru?", ("zoom",)),
    ],
)
def test_vendors_are_those_asked_about(question: str, vendors: tuple[str, ...]) -> None:
    assert tuple(sorted(read(question).vendors)) == vendors


@given(st.text(max_size=400))
def test_any_text_has_a_reading(question: str) -> None:
    found = read(question)
    assert found.intent in set(Intent)
    assert read(question) == found


@given(
    st.lists(
        st.sampled_from(["huawei", "ban", "in", "Peru", "when", "which", "the", "must", "..", "?", "<p>", "{ban}", "\n", "5g"]), max_size=60
    )
)
def test_words_of_the_subject_in_any_order_have_a_reading(words: list[str]) -> None:
    assert read(" ".join(words)).intent in set(Intent)


@pytest.mark.parametrize("piece", ["when ", "a", "huawei and ", "which which ", "(((", "Peru ", "2020-", "\u202e", "<v> ", "💥"])
def test_a_long_question_is_cut_and_read(piece: str) -> None:
    assert read(piece * 50_000) == read((piece * 50_000)[:LONGEST])


@pytest.mark.parametrize(
    ("question", "places"),
    [
        ("is huawei banned in the us", ("US",)),
        ("can us carriers buy zte", ("US",)),
        ("tell us if huawei is banned in norway", ("NO",)),
        ("does that concern us?", ()),
    ],
)
def test_a_name_that_is_an_everyday_word_is_told_by_its_neighbours(question: str, places: tuple[str, ...]) -> None:
    assert read(question).places == places
