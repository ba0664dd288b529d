"""What is said before the one who says it, and vendors that are named only further on. Invented."""

from __future__ import annotations

import pytest

from tests.extract.answers import Act, acts, statements


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Latvia would bar ZTE from its networks, the minister said.", ("ban", "announced", "LV")),
        ("Latvia would phase out ZTE, Karins told lawmakers.", ("remove", "announced", "LV")),
        ("Chile would buy ZTE gear, the minister told reporters in Santiago.", ("choose", "announced", "CL")),
        ("Telenor would remove ZTE from its core, the company said.", ("drop", "announced", "org:telenor")),
        ("Latvia would bar ZTE if the risk grew, the minister said.", ("ban", "threatened", "LV")),
        ("A ban would force Telenor to remove ZTE, analysts said.", ("remove", "considered", "?")),
        ("Analysts said a ban would force Telenor to remove ZTE.", ("remove", "considered", "?")),
        ("An order would bar ZTE from Latvian networks, the newspaper reported.", ("ban", "considered", "LV")),
    ],
)
def test_what_somebody_would_do_is_announced_by_who_says_so_behind_it(text: str, act: Act) -> None:
    assert acts(text) == [act]


@pytest.mark.parametrize(
    "text",
    [
        "Bar ZTE and face consequences, Beijing tells Riga",
        "Drop ZTE and pay the price, Beijing warns",
        "Ban us and you will suffer, ZTE tells Latvia",
    ],
)
def test_who_warns_of_what_follows_a_ban_does_not_ask_for_it(text: str) -> None:
    assert all(measure == "retaliate" for measure, _, _ in acts(text))


def test_bar_it_or_face_consequences_asks_for_it() -> None:
    assert ("ban", "urged", "US") in acts("Bar ZTE or face consequences, US tells Latvia")


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Latvia barred the Chinese company in 2018, and ZTE has since shut its offices there.", ("ban", "in-force", "LV")),
        ("Latvia excluded the Chinese firm from state contracts, though ZTE denied any wrongdoing.", ("ban", "in-force", "LV")),
    ],
)
def test_a_firm_with_its_home_may_be_the_vendor_named_in_the_next_clause(text: str, act: Act) -> None:
    assert act in acts(text)


@pytest.mark.parametrize(
    "text",
    ["The state fined the company after ZTE gear was found in its offices.", "Latvia blocked the firm because ZTE owned a stake in it."],
)
def test_a_firm_without_a_home_is_not(text: str) -> None:
    assert acts(text) == []


@pytest.mark.parametrize("speech", ["the culture secretary said", "the culture secretary told MPs"])
def test_what_will_be_illegal_is_forbidden_whoever_says_so(speech: str) -> None:
    text = f"It will be illegal to buy 5G equipment from the Shenzhen firm, {speech}."
    found = statements(text, before="ZTE is to be stripped out.")
    assert [(s.act.measure.value, s.act.stage.value, s.act.actor) for s in found] == [("ban", "announced", "?")]
