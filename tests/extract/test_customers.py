"""Customers of a vendor on invented sentences: said of the vendor, of what it built, of orders and money; and what is no choice."""

from __future__ import annotations

import pytest

from tests.extract.answers import acts


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Huawei is a key supplier to Telenor.", ("choose", "in-force", "org:telenor")),
        ("Huawei has been a partner of Telenor for a decade.", ("choose", "in-force", "org:telenor")),
        ("Telenor is one of Huawei's biggest customers.", ("choose", "in-force", "org:telenor")),
        ("Telenor is a Huawei customer.", ("choose", "in-force", "org:telenor")),
        ("Huawei signed deals with Telenor and Telia to build 5G networks.", ("choose", "in-force", "org:telia")),
        ("Huawei has worked with Telenor since 2007.", ("choose", "in-force", "org:telenor")),
        ("Telenor's 4G network was built by Huawei.", ("choose", "in-force", "org:telenor")),
        ("Most of Telia's rail network is built using ZTE antennas.", ("choose", "in-force", "org:telia")),
        ("Huawei built most of Norway's 4G network.", ("choose", "in-force", "?")),
        ("Huawei supplies equipment to all three Norwegian operators.", ("choose", "in-force", "?")),
    ],
)
def test_who_is_delivered_to_has_chosen(text: str, act: tuple[str, str, str]) -> None:
    assert act in acts(text)


@pytest.mark.parametrize(
    "text",
    [
        "Hikvision is the second-largest provider of door cameras in Europe.",
        "Huawei is not a supplier to Telenor.",
        "Huawei is a supplier of phones to consumers.",
        "Ericsson signed an agreement with Huawei over patents.",
        "Norway launched a security review of Huawei's takeover of Lumo.",
        "A slip in the code let two pupils read private letters via TikTok's help page.",
        "Huawei received cash from the sale of its unit.",
    ],
)
def test_a_place_in_the_market_and_dealings_of_makers_are_no_choice(text: str) -> None:
    assert not any(measure in ("choose", "allow") for measure, _, _ in acts(text))


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Last week Telia stopped taking pre-orders for an Oppo tablet.", ("drop", "in-force", "org:telia")),
        ("Telenor is cancelling pre-orders of Huawei phones.", ("drop", "in-force", "org:telenor")),
        ("Telia has put Huawei phones on pause.", ("drop", "in-force", "org:telia")),
        ("Stanford University will no longer accept gifts from Huawei.", ("drop", "announced", "org:stanford-university")),
        ("Telenor has distanced itself from Huawei.", ("drop", "in-force", "org:telenor")),
        ("Telenor retracted plans to use Huawei antennas on its ships.", ("drop", "in-force", "org:telenor")),
    ],
)
def test_orders_money_and_plans_that_end_are_a_choice_against(text: str, act: tuple[str, str, str]) -> None:
    assert act in acts(text)


@pytest.mark.parametrize(
    "text",
    [
        "Telia didn't say whether its shops would halt sales of Oppo tablets.",
        "Telenor launched a tender this month that excluded Huawei from the shortlist.",
        "China will defend its firms following Norway's decision to shut out Huawei.",
    ],
)
def test_what_was_not_said_and_what_was_left_out_is_no_choice(text: str) -> None:
    assert not any(measure == "choose" or (measure, actor) == ("retaliate", "NO") for measure, _, actor in acts(text))
    assert "considered" not in [stage for _, stage, _ in acts(text)]


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Huawei will be excluded from Telenor's core 5G network.", ("drop", "announced", "org:telenor")),
        ("Huawei has been excluded from Telia's 5G tender.", ("drop", "in-force", "org:telia")),
        ("Telenor dropping Huawei from its 5G network", ("drop", "in-force", "org:telenor")),
        ("Norway banning Huawei from its 5G network", ("ban", "in-force", "NO")),
    ],
)
def test_a_firm_decides_who_supplies_its_own_network_and_a_headline_may_leave_out_its_verb(text: str, act: tuple[str, str, str]) -> None:
    assert acts(text) == [act]


@pytest.mark.parametrize(
    "text",
    [
        "Our editor Jane Doe is still using a Huawei phone.",
        "You may not be able to buy a Huawei watch on a ferry in Norway.",
        "Most people on the ferry to Norway would not want to use Huawei gear.",
        "Operators using Huawei gear in rural Norway",
    ],
)
def test_what_users_and_reviewers_do_is_no_choice_of_a_buyer(text: str) -> None:
    assert not any(measure in ("choose", "drop") for measure, _, _ in acts(text))


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Tokyo is repaying ferry lines for the cost of removing Dahua cameras.", ("fund", "in-force", "JP")),
        ("Washington is offering financial incentives to countries that drop Huawei.", ("fund", "in-force", "US")),
    ],
)
def test_money_for_leaving_a_vendor_is_funding(text: str, act: tuple[str, str, str]) -> None:
    assert act in acts(text)


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Nokia will replace Huawei in Telenor's network.", ("drop", "announced", "org:telenor")),
        ("Nokia will replace Huawei in Telenor's network.", ("choose", "announced", "org:telenor")),
        ("Ericsson won a 5G deal from Telia, replacing Huawei.", ("drop", "in-force", "org:telia")),
        ("Intel has resumed shipments to Huawei.", ("choose", "in-force", "org:intel")),
        ("Vodafone will keep buying Huawei gear.", ("choose", "in-force", "org:vodafone")),
        ("Vodafone will spend 90 million euros to take Huawei out of its core network.", ("drop", "announced", "org:vodafone")),
        ("Telenor launched 5G using Huawei equipment.", ("choose", "in-force", "org:telenor")),
        ("Telenor and Telia both use Huawei gear.", ("choose", "in-force", "org:telia")),
        ("Zandu Mobile picked ZTE to build 900 base stations.", ("choose", "in-force", "org:zandu mobile")),
        ("Telenor, Huawei ink 5G pact", ("choose", "in-force", "org:telenor")),
    ],
)
def test_replacing_going_on_and_building_with_are_choices_of_the_customer(text: str, act: tuple[str, str, str]) -> None:
    assert act in acts(text)
    assert not any(actor in ("org:nokia", "org:ericsson") for _, _, actor in acts(text))


@pytest.mark.parametrize(
    "text",
    [
        "Intel could resume shipments to Huawei.",
        "Intel has not resumed shipments to Huawei.",
        "Norway banned drones using Chinese parts.",
    ],
)
def test_a_supply_that_is_not_there_and_parts_of_goods_are_no_choice(text: str) -> None:
    assert not any((measure, stage) == ("choose", "in-force") for measure, stage, _ in acts(text))


@pytest.mark.parametrize(
    "text",
    [
        "After two rivals had done so, Zandu Holdings clamped down on business that it does with Dahua.",
        "Hytera will be required to pay fines of 70 million euros.",
    ],
)
def test_business_that_is_cut_and_fines_are_no_choice_and_no_funding(text: str) -> None:
    assert not any(measure in ("choose", "fund") for measure, _, _ in acts(text))


def test_an_investigation_into_whether_is_one_of_the_vendor() -> None:
    assert ("prosecute", "in-force", "NO") in acts("Norway opened an inquiry into whether Huawei broke its export rules.")


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Telenor went ahead with Hytera despite warnings from its minister.", ("choose", "in-force", "org:telenor")),
        ("Telenor is sticking firmly with Hytera.", ("choose", "in-force", "org:telenor")),
        ("Norway pressed ahead with its ban on Hytera.", ("ban", "in-force", "NO")),
    ],
)
def test_whom_one_goes_ahead_with_is_chosen_and_no_ban(text: str, act: tuple[str, str, str]) -> None:
    assert acts(text) == [act]


def test_damages_won_from_a_vendor_are_no_order() -> None:
    assert acts("WhatsApp won $40m from Candiru in court.") == []
    assert acts("Yealink won a $40m order from Telenor.") == [("choose", "in-force", "org:telenor")]
