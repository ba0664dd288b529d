"""Nouns that name an act only of what they are tied to. Invented sentences."""

from __future__ import annotations

import pytest

from tests.extract.answers import acts_on


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Portugal's block on Temu remains in place.", ("ban", "in-force", "PT", ("temu",))),
        ("Hytera's expulsion from Danish police networks cost it customers.", ("ban", "in-force", "DK", ("hytera",))),
        ("A judge blocked Trump's Temu order.", ("ban", "suspended", "US", ("temu",))),
        ("Trump's executive order on Temu takes effect in May.", ("ban", "announced", "US", ("temu",))),
        ("Lula revoked Bolsonaro's orders on Temu and Shein.", ("lift", "in-force", "BR", ("temu", "shein"))),
        ("Serbia's green light for ZTE annoyed Brussels.", ("allow", "in-force", "RS", ("zte",))),
    ],
)
def test_a_noun_names_an_act_of_what_it_is_tied_to(text: str, act: tuple[str, str, str, tuple[str, ...]]) -> None:
    assert acts_on(text) == [act]


@pytest.mark.parametrize(
    "text",
    [
        "ZTE orders from Danish operators have held up.",
        "ZTE's rejection of the claims surprised nobody in Denmark.",
        "The shutdown of the Danish plant did not trouble ZTE.",
        "Denmark gave its nod to the Hytera takeover.",
    ],
)
def test_without_a_tie_it_names_none(text: str) -> None:
    assert acts_on(text) == []


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Denmark issued an order against Danish firms selling parts to Hytera.", ("list", "in-force", "DK", ("hytera",))),
        ("Denmark issued an order against carriers using Hytera radios.", ("ban", "in-force", "DK", ("hytera",))),
    ],
)
def test_an_order_against_those_who_deal_with_a_vendor_hits_the_vendor(text: str, act: tuple[str, str, str, tuple[str, ...]]) -> None:
    assert acts_on(text) == [act]
