"""Shops, orders and money on invented sentences: whose store it is, who takes money, who pays; and who does none of it."""

from __future__ import annotations

import pytest

from tests.extract.answers import acts, statements


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("DJI app pulled from Apple's App Store", ("drop", "in-force", "org:apple")),
        ("The removal of DJI drones from Amazon's store angered pilots.", ("drop", "in-force", "org:amazon")),
        ("The replacement of ZTE antennas at Telenor will take years.", ("drop", "in-force", "org:telenor")),
        ("Lumo's Hikvision cameras are to be taken down.", ("drop", "announced", "org:lumo")),
        ("ZTE was left out of Telenor's tender.", ("drop", "in-force", "org:telenor")),
        ("Amazon restored DJI drones to its shelves.", ("choose", "in-force", "org:amazon")),
        ("Telenor ordered 400 routers from ZTE.", ("choose", "in-force", "org:telenor")),
        ("Telenor has handed the maintenance of its network to ZTE.", ("choose", "in-force", "org:telenor")),
        ("ZTE is Telenor's main supplier.", ("choose", "in-force", "org:telenor")),
        ("After dropping ZTE, Telenor turned to Nokia.", ("choose", "in-force", "org:telenor")),
        ("McGill University accepts funding from Huawei.", ("choose", "in-force", "org:mcgill-university")),
        ("Stanford University turned down a grant from Huawei.", ("drop", "in-force", "org:stanford-university")),
        ("Telenor does not want to renew its ZTE contract.", ("drop", "announced", "org:telenor")),
        ("Telenor's order for ZTE antennas is worth millions.", ("choose", "in-force", "org:telenor")),
        ("Telenor launched its network without any ZTE gear.", ("drop", "in-force", "org:telenor")),
        ("Telenor runs a 4G network built largely on ZTE gear.", ("choose", "in-force", "org:telenor")),
        ("Telenor built most of its network with ZTE gear.", ("choose", "in-force", "org:telenor")),
        ("Telenor replaced gear from ZTE with equipment from Nokia and Ericsson.", ("choose", "in-force", "org:telenor")),
        ("Apple's App Store still carries TikTok.", ("choose", "in-force", "org:apple")),
    ],
)
def test_who_sells_orders_and_takes_money_has_a_vendor_or_leaves_it(text: str, act: tuple[str, str, str]) -> None:
    assert act in acts(text)


@pytest.mark.parametrize(
    ("text", "stage"),
    [
        ("Carriers that remove ZTE gear will be reimbursed.", "announced"),
        ("A subsidy for carriers that replace ZTE gear was proposed.", "proposed"),
        ("Carriers demanded compensation for the replacement of ZTE gear.", "urged"),
        ("Senators urged more money for ripping out ZTE gear.", "urged"),
    ],
)
def test_money_for_the_replacement_is_told_and_the_replacement_is_not_done(text: str, stage: str) -> None:
    assert [(measure, found) for measure, found, _ in acts(text)] == [("fund", stage)]


@pytest.mark.parametrize(
    "text",
    [
        "It would cost a lot of money to replace ZTE.",
        "The engineer turned to his boss at ZTE.",
        "Apple removed a video from ZTE's website.",
        "The museum received a letter from ZTE.",
        "The senator ordered a report on ZTE.",
        "Nokia filed a complaint without ZTE.",
        "Telenor criticised the removal of a ZTE executive.",
        "The agency's order on ZTE takes effect in May.",
    ],
)
def test_prices_letters_and_reports_are_no_choice(text: str) -> None:
    assert not any(measure in ("choose", "drop", "fund") for measure, _, _ in acts(text))


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("The FCC approved a programme to reimburse small carriers for removing Dahua cameras.", ("fund", "in-force", "US")),
        ("Village phone firms received grants for replacing ZTE gear.", ("fund", "in-force", "?")),
        ("Small carriers have asked Congress for 700 million dollars to replace ZTE equipment.", ("fund", "urged", "?")),
        ("Norway's ministry announced a scheme to help operators replace ZTE gear.", ("fund", "announced", "NO")),
    ],
)
def test_money_with_its_purpose_is_given_got_or_asked_for(text: str, said: tuple[str, str, str]) -> None:
    assert said in [(s.act.measure.value, s.act.stage.value, s.act.actor) for s in statements(text)]


def test_what_a_removal_costs_is_no_money_for_it() -> None:
    assert not [s for s in statements("It would take two billion dollars to replace ZTE gear, he said.") if s.act.measure.value == "fund"]


@pytest.mark.parametrize(
    "text",
    ["Chile told retailers to stop selling ZTE phones.", "Chile has told shops to take ZTE phones off their shelves."],
)
def test_what_a_state_tells_shops_not_to_sell_is_banned(text: str) -> None:
    assert acts(text) == [("ban", "announced", "CL")]


def test_firms_that_take_part_are_ordered_to_remove_it() -> None:
    assert acts("Chile ordered firms that take part in the auction to remove their ZTE gear by 2029.") == [("remove", "announced", "CL")]


def test_a_maker_that_may_not_ship_to_a_country_is_not_banned() -> None:
    assert acts("The government told Hytera to stop selling radios to Syria.") == []
