"""What rules say of gear and of the money for it: rip and replace, subsidies, votes, bills with a name. Invented sentences."""

from __future__ import annotations

import pytest

from cordon.extract import to_row
from tests.extract.answers import acts, statements


@pytest.mark.parametrize(
    "text",
    [
        "The Chilean rules require operators to rip and replace Hytera gear.",
        "Chile ordered operators to “rip and replace” Hytera radios.",
        "The Chilean law requires operators with Hytera gear in their networks to remove that equipment.",
    ],
)
def test_who_has_to_rip_and_replace_it_has_to_remove_it(text: str) -> None:
    assert ("remove", "announced") in [act[:2] for act in acts(text)]


def test_the_duty_holds_for_both_verbs() -> None:
    assert acts("Operators will have to rip and replace Hytera gear.") == [("remove", "announced", "?")]


def test_money_to_rip_and_replace_is_still_money() -> None:
    assert acts("Congress approved money to rip and replace Hytera gear.")[0][0] == "fund"


@pytest.mark.parametrize(
    "text",
    [
        "Schools can no longer spend federal subsidies on Hytera radios.",
        "Operators cannot spend public money on Hytera radios.",
        "Federal funds cannot be used to purchase Hytera radios.",
        "Subsidies may not be spent on Hytera radios.",
    ],
)
def test_money_that_may_not_be_spent_on_it_is_a_ban_on_public_funds(text: str) -> None:
    (act,) = (one.act for one in statements(text))
    assert (act.measure.value, act.stage.value) == ("ban", "in-force")
    assert "public-funds" in act.scope.codes


def test_barring_firms_from_using_money_to_buy_it_is_one_act() -> None:
    assert acts("Norway barred operators from using a state fund to buy Hytera radios.") == [("ban", "in-force", "NO")]


@pytest.mark.parametrize(
    "text",
    ["Operators can spend the fund on Hytera radios.", "Operators may not use the subsidies to swap Hytera radios for Motorola ones."],
)
def test_money_that_may_be_spent_forbids_nothing(text: str) -> None:
    assert not [act for act in acts(text) if act[0] == "ban"]


def test_the_tally_of_a_vote_is_no_day() -> None:
    (one,) = statements("The council voted in June 5-0 to ban Hytera radios.", published="2020-09-01")
    assert to_row(one)["dates"] == {"announced": "2020-06"}


def test_a_stretch_of_days_is_one() -> None:
    (one,) = statements("Norway banned Hytera on June 5-6.", published="2020-09-01")
    assert to_row(one)["dates"] == {"adopted": "2020-06-05"}


@pytest.mark.parametrize(
    "text",
    [
        "Senators introduced a bill — the Secure Skies Act — that would force agencies to stop using Autel drones.",
        "Senators introduced a bill, called the Secure Skies Act, on Tuesday that would bar agencies from buying Autel drones.",
        "Senators introduced legislation, dubbed the Secure Skies Act, that would keep agencies from buying Autel drones.",
    ],
)
def test_a_bill_with_a_name_is_a_draft(text: str) -> None:
    assert acts(text) == [("ban", "proposed", "US")]


@pytest.mark.parametrize(
    ("text", "stage"),
    [
        ("Rural carriers will no longer be able to spend federal money on ZTE gear.", "announced"),
        ("Schools will not be able to spend grants on Dahua cameras.", "announced"),
        ("Rural carriers are barred from spending subsidies on ZTE antennas.", "in-force"),
        ("Schools were barred from using federal money for Dahua cameras.", "in-force"),
        ("Carriers would no longer be able to use subsidies for ZTE gear.", "announced"),
    ],
)
def test_who_cannot_spend_public_money_on_a_vendor_is_kept_from_it(text: str, stage: str) -> None:
    assert [act[:2] for act in acts(text)] == [("ban", stage)]


@pytest.mark.parametrize(
    "text", ["Rural carriers will be able to spend subsidies on ZTE gear.", "Fans were barred from posting on WeChat."]
)
def test_money_that_may_be_spent_and_posts_forbid_nothing(text: str) -> None:
    assert "ban" not in {act[0] for act in acts(text)}
