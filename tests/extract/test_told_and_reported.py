"""What is told to somebody or reported over "and", on invented sentences; whose goods are no state; product names that are goods."""

from __future__ import annotations

import pytest

from tests.extract.answers import acts, acts_on


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Telenor told customers it would stop selling ZTE phones.", ("drop", "announced", "org:telenor")),
        ("Telenor said it was complying and would no longer sell ZTE phones.", ("drop", "announced", "org:telenor")),
        ("Telenor has bowed to pressure and dropped plans to sell the Huawei Mate 70 Pro.", ("drop", "in-force", "org:telenor")),
        ("Telenor said it would stop taking orders for a Huawei phone.", ("drop", "announced", "org:telenor")),
        ("Ericsson has won a contract with Telia, ousting ZTE.", ("drop", "in-force", "org:telia")),
    ],
)
def test_a_clause_keeps_its_strength(text: str, act: tuple[str, str, str]) -> None:
    assert act in acts(text)


def test_whose_goods_are_forbidden_is_not_who_forbids_them() -> None:
    assert acts_on("Telenor was told not to use Russian software.") == [("ban", "in-force", "?", ("origin:RU",))]


def test_the_one_who_comes_in_drops_nobody() -> None:
    assert ("drop", "in-force", "org:ericsson") not in acts("Ericsson has won a contract with Telia, ousting ZTE.")
