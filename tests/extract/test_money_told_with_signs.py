"""Sums that are written with a sign, whose money it is, and whom an owner's place holds for. Invented."""

from __future__ import annotations

import pytest

from tests.extract.answers import Act, acts, statements


@pytest.mark.parametrize("money", ["$1bn", "$1 billion", "€700m", "£50m"])
def test_a_sum_with_a_sign_is_money(money: str) -> None:
    assert acts(f"The bill would offer {money} to help smaller carriers replace ZTE equipment.") == [("fund", "proposed", "?")]


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Telenor will spend about €200m to take ZTE out of its core networks.", ("drop", "announced", "org:telenor")),
        ("Telenor will spend 200 million euros to remove ZTE gear from its core network.", ("drop", "announced", "org:telenor")),
        ("Latvia will spend €200m to take ZTE out of its core networks.", ("fund", "announced", "LV")),
    ],
)
def test_a_firm_that_spends_its_own_money_to_be_rid_of_it_drops_it(text: str, act: Act) -> None:
    assert acts(text) == [act]


@pytest.mark.parametrize(
    "text",
    [
        "Latvia signed a memorandum in Washington that would lock ZTE out of its 5G networks.",
        "Latvia signed a memorandum that would keep ZTE out of its 5G networks.",
        "Latvia signed a declaration last week that shuts ZTE out.",
    ],
)
def test_whom_a_memorandum_keeps_out_is_not_with_whom_it_is_signed(text: str) -> None:
    assert {measure for measure, _, _ in acts(text)} == {"ban"}


@pytest.mark.parametrize(
    ("text", "where"),
    [
        ("Belgium's Proximus and Orange dropped ZTE.", {"org:proximus": ["BE"], "org:orange": ["BE"]}),
        ("Britain's BT and Spain's Telefonica chose Ericsson.", {"org:bt": ["GB"], "org:telefonica": ["ES"]}),
    ],
)
def test_the_owner_of_the_first_firm_is_that_of_the_list(text: str, where: dict[str, list[str]]) -> None:
    assert {s.act.actor: list(s.act.where) for s in statements(text)} == where
