"""Laws that let a government ban have not banned, and makers that a law calls unreliable. Invented sentences."""

from __future__ import annotations

import pytest

from tests.extract.answers import Act, acts, acts_on


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Latvia's government adopted a bill that would let it exclude ZTE.", ("ban", "proposed", "LV")),
        ("Latvia adopted a law that would allow the government to ban ZTE.", ("ban", "considered", "LV")),
        ("Latvia passed a law that lets it exclude ZTE.", ("ban", "considered", "LV")),
        ("Latvia proposed rules that would let it bar ZTE.", ("ban", "proposed", "LV")),
    ],
)
def test_what_a_law_lets_be_done_is_not_done_by_making_it(text: str, act: Act) -> None:
    assert acts(text) == [act]


def test_what_a_law_bars_is_barred_by_making_it() -> None:
    text = "Latvia's parliament passed a law barring unreliable suppliers from its 5G networks."
    assert acts_on(text) == [("ban", "in-force", "LV", ("high-risk-vendors",))]


def test_who_may_stop_dealings_lets_nobody_in() -> None:
    assert acts("The president signed an order giving the Commerce Department the power to block ZTE deals.") == []


def test_who_launches_broadband_with_its_equipment_has_chosen_it() -> None:
    assert acts("Globe Telecom launched 5G home broadband with ZTE equipment.") == [("choose", "in-force", "org:globe-telecom")]
