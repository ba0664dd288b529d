"""Times of two numbers or with a bound ("four to five years", "more than a year"), and how long somebody has been at it. Invented."""

from __future__ import annotations

import pytest

from tests.extract.answers import Act, acts, statements


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Telenor will spend four to five years phasing out ZTE.", ("drop", "announced", "org:telenor")),
        ("Telia plans to spend two or three years replacing ZTE masts.", ("drop", "announced", "org:telia")),
        ("Carriers would have two to three years to remove ZTE.", ("remove", "considered", "?")),
        ("Sweden gave carriers about four years to strip out ZTE.", ("remove", "announced", "SE")),
        ("Washington has been lobbying governments for more than a year to keep ZTE out.", ("ban", "urged", "US")),
    ],
)
def test_a_time_of_several_words_parts_nothing(text: str, act: Act) -> None:
    assert acts(text) == [act]


@pytest.mark.parametrize(
    "text",
    [
        "Washington has been lobbying governments for two years to keep ZTE out.",
        "Washington has been lobbying governments for more than a year to keep ZTE out.",
    ],
)
def test_how_long_it_has_been_asked_for_is_no_deadline(text: str) -> None:
    assert [s.act.dates.by_kind for s in statements(text, published="2020-05-14")] == [{}]


def test_how_long_somebody_is_given_is_one() -> None:
    told = statements("Sweden gave carriers about four years to strip out ZTE.", published="2020-05-14")
    assert [str(value) for s in told for value in s.act.dates.by_kind.values()] == ["2024"]
