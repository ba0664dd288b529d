"""Laws, orders and notices in their own wording: licences that are required, lists of companies, what is amended. Invented sentences."""

from __future__ import annotations

import pytest

from tests.extract.answers import acts


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("A license is required for the export of any item to Hytera.", ("list", "in-force", "?")),
        ("The export privileges of Hytera are denied for a period of seven years.", ("list", "in-force", "?")),
        ("The denial order against Hytera is terminated as of July 13, 2018.", ("lift", "in-force", "?")),
        ("The temporary general license for Hytera expired on August 13, 2020.", ("lift", "ended", "?")),
        ("Carriers will be prohibited from using designated equipment and services from Hytera.", ("ban", "announced", "?")),
        ("The regulation is amended to prohibit agencies from procuring equipment that uses Hytera parts.", ("ban", "in-force", "?")),
        ("The Department has removed Autel from the list of Communist Chinese military companies.", ("lift", "in-force", "?")),
        ("Hytera cannot take part in the auction, the ministry said.", ("ban", "in-force", "?")),
    ],
)
def test_rules_say_it_in_their_own_words(text: str, act: tuple[str, str, str]) -> None:
    assert acts(text) == [act]


@pytest.mark.parametrize(
    "text",
    [
        "No licence is required to sell phones to Hytera.",
        "Hytera cannot compete on price.",
        "Operators must take the warning about Hytera into account.",
    ],
)
def test_what_they_do_not_say_is_not_read_into_them(text: str) -> None:
    assert acts(text) == []
