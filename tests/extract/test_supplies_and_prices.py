"""What a vendor is supplied with, what it pays and whose firms are only beside it, on invented sentences."""

from __future__ import annotations

import pytest

from tests.extract.answers import ActOn, acts, acts_on, told_of


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Inspur slams Danish plan to curb its chip supply", ("list", "considered", "DK", ("inspur",))),
        ("Inspur calls Danish move to curb chip supply unfair", ("list", "in-force", "DK", ("inspur",))),
        ("Inspur lamented a Danish plan to choke off its supply of chips.", ("list", "considered", "DK", ("inspur",))),
        (
            "The minister announced a ban on Inspur and barred the company from buying parts from Danish firms.",
            ("list", "in-force", "DK", ("inspur",)),
        ),
    ],
)
def test_a_cut_of_supplies_hits_the_one_that_is_supplied(text: str, act: ActOn) -> None:
    assert act in acts_on(text)


@pytest.mark.parametrize(
    "text",
    [
        "Inspur paid 30 million euros to Danish suppliers last year.",
        "Autel will pay 4 million dollars for a Swiss start-up.",
        "Autel loses trade secrets case against Danish rival",
        "Inspur units win Danish digital banking licence",
        "The minister says the Inspur dispute could be settled over dinner.",
    ],
)
def test_prices_private_suits_and_trades_of_its_own_are_no_measure(text: str) -> None:
    assert acts(text) == []


def test_a_sum_that_ends_a_case_is_a_fine() -> None:
    assert ("prosecute", "in-force", "?") in acts("Autel agreed to pay 4 million euros to end the case.")


def test_a_risk_of_sanctions_is_no_wrong_of_the_vendor() -> None:
    assert acts("Inspur grew despite the risk of Danish sanctions.") == [("list", "considered", "DK")]


def test_firms_that_feel_a_measure_are_not_hit_by_it() -> None:
    assert told_of("France is weighing the effect of Danish sanctions against Dahua on French shops.", "list") == [("DK", ("dahua",))]


def test_the_home_of_a_vendor_is_not_who_limits_it() -> None:
    assert told_of("In May, aides were asked to look into new sales limits for China's Dahua.", "limit") == [("?", ("dahua",))]


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Denmark extends network order aimed at Dahua, Uniview", ("ban", "in-force", "DK", ("dahua", "uniview"))),
        ("Danish lawmakers target Autel with sanctions bill", ("list", "proposed", "DK", ("autel",))),
        ("Inspur plays down promised Danish reprieve", ("lift", "announced", "DK", ("inspur",))),
        (
            "Cheered by buyers, Inspur expected to take the very last step to lift ban: Danish official",
            ("lift", "considered", "DK", ("inspur",)),
        ),
        (
            "In talks on salmon, Norway said there was no deal with Beijing to lift its ban on Inspur.",
            ("lift", "refused", "NO", ("inspur",)),
        ),
        ("Danish firms may do business with Inspur again, the trade ministry said.", ("lift", "announced", "?", ("inspur",))),
    ],
)
def test_orders_bills_and_deals_are_told_as_far_as_they_have_got(text: str, act: ActOn) -> None:
    assert act in acts_on(text)


@pytest.mark.parametrize("text", ["Arm's supply halt is a blow to Inspur.", "ARM supply halt deals a blow to chipmaker Inspur"])
def test_an_end_of_supplies_that_a_vendor_feels_is_its_supplier_s_choice(text: str) -> None:
    assert acts_on(text) == [("drop", "in-force", "org:arm", ("inspur",))]


@pytest.mark.parametrize("text", ["A supply halt would be a blow to Inspur.", "Arm's supply halt did not hurt Inspur."])
def test_an_end_of_supplies_that_nobody_feels_is_told_of_nobody(text: str) -> None:
    assert acts_on(text) == []
