"""Where one sentence ends and the next one begins, on invented text."""

from __future__ import annotations

import pytest

from cordon.extract.text.sentences import sentences


def cut(text: str) -> list[str]:
    """The sentences of a text."""
    return [text[first:last] for first, last in sentences(text, 0, len(text))]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Officials weighed a ban on gear from Hytera Communications Corp.", "The plan was dropped."),
        ("Norway bought switches from Dahua Technology Co.", "U.S. officials were furious."),
        ("The ministry named Hytera Communications Corp.", "Solberg told reporters that more would follow."),
        ("Dealers kept the radios in the U.S.", "Both makers have appealed."),
        ("The carrier has a deal with ZTE Corp.", "Asked about the cost, its chief shrugged."),
    ],
)
def test_an_abbreviation_can_end_a_sentence(first: str, second: str) -> None:
    assert cut(f"{first} {second}") == [first, second]


@pytest.mark.parametrize(
    "text",
    [
        "ZTE Corp. Chief Executive Ola Nordmann resigned.",
        "The U.S. Commerce Department put Hytera on a list.",
        "Trump and the U.S. Treasury said so.",
        "A unit of Dahua Technology Co. Ltd. said so.",
    ],
)
def test_an_abbreviation_inside_a_name_ends_nothing(text: str) -> None:
    assert cut(text) == [text]


@pytest.mark.parametrize(
    "text",
    [
        "Sailors of the U.S. Sixth Fleet may not fly drones made by DJI.",
        "The U.S. Third Circuit upheld the verdict against Hytera.",
        "U.S. Will Allow Chip Sales To Hytera",
        "U.S. And Norway Sign Pact on Cables",
        "Why the U.S. Has Blacklisted Hytera",
    ],
)
def test_small_words_and_numbers_in_capitals_behind_a_states_initials_go_on(text: str) -> None:
    assert cut(text) == [text]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("The radios were sold in the U.S.", "First, they went to a dealer in Ohio."),
        ("The radios were sold in the U.S.", "The Commerce Department looked away."),
        ("Hytera has sued in the U.S.", "What Norway will do is open."),
    ],
)
def test_a_sentence_can_still_end_with_a_states_initials(first: str, second: str) -> None:
    assert cut(f"{first} {second}") == [first, second]
