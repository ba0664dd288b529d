"""People who are described by what they use, and bodies that come to a finding. Invented sentences."""

from __future__ import annotations

import pytest

from tests.extract.answers import Act, acts


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Wells Fargo told workers who had installed TikTok on company phones to remove it.", [("drop", "announced", "org:wells fargo")]),
        ("The bank told staff who use WeChat to delete it.", [("drop", "announced", "?")]),
        ("The Army told soldiers who have installed TikTok to delete it.", [("remove", "announced", "US")]),
        ("Customers who bought ZTE phones will get updates, Google said.", []),
    ],
)
def test_what_people_are_described_by_is_nobodys_choice(text: str, found: list[Act]) -> None:
    assert acts(text) == found


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("A Latvian watchdog found that Kaspersky software should not be used.", ("ban", "urged", "LV")),
        ("Latvia's cyber agency ruled that ZTE phones should be avoided.", ("ban", "urged", "LV")),
        ("A Latvian report found ZTE should not be used.", ("ban", "urged", "?")),
    ],
)
def test_a_state_body_that_finds_so_asks_for_it(text: str, act: Act) -> None:
    assert acts(text) == [act]


def test_who_rules_a_vendor_out_has_found_nothing() -> None:
    assert acts("Austria's smaller parties rule out ZTE.") == [("ban", "urged", "?")]
