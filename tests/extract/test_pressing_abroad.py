"""Officials who press other states and their firms, and what they ask for. Invented sentences."""

from __future__ import annotations

import pytest

from tests.extract.answers import acts, statements


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("A US official asked Norway to ban Hytera.", "US"),
        ("A senior Canadian official urged Iceland to exclude Hytera.", "CA"),
        ("The White House official implored Chile to ban Hytera.", "US"),
        ("A US official called Norway, urging it not to go for Hytera.", "US"),
        ("The United States warned Norway not to go for Hytera.", "US"),
    ],
)
def test_an_official_who_presses_another_state_decides_nothing(text: str, actor: str) -> None:
    assert acts(text) == [("ban", "urged", actor)]


def test_an_official_ceremony_is_no_official() -> None:
    assert acts("At an official signing, Norway ordered carriers to remove Hytera gear.") == [("remove", "announced", "NO")]


@pytest.mark.parametrize(
    ("text", "where"),
    [
        ("A US official urged Chilean carriers not to buy from Hytera.", ["CL"]),
        ("The US ambassador pressed Icelandic operators to drop Hytera.", ["IS"]),
        ("US envoys warned Chilean universities not to use Hytera radios.", ["CL"]),
    ],
)
def test_firms_of_another_state_are_pressed_and_not_advised(text: str, where: list[str]) -> None:
    (one,) = statements(text)
    assert (one.act.measure.value, one.act.stage.value, one.act.actor, list(one.act.where)) == ("ban", "urged", "US", where)
    assert list(one.act.targets) == ["hytera"]


def test_a_state_advises_its_own_firms() -> None:
    assert acts("Norway urged Norwegian companies not to use Hytera radios.") == [("advise", "in-force", "NO")]


@pytest.mark.parametrize(
    "text",
    ["Norway has resisted American entreaties to shut Hytera out.", "Norway brushed aside entreaties from Washington to bar Hytera."],
)
def test_entreaties_press_and_may_be_resisted(text: str) -> None:
    found = [(s.act.measure.value, s.act.stage.value, s.act.actor, list(s.act.where)) for s in statements(text)]
    assert found == [("ban", "urged", "US", ["NO"]), ("ban", "refused", "NO", ["NO"])]
