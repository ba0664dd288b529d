"""What a vendor is kept from: a market, or something that is no dealing with it. All sentences are invented."""

from __future__ import annotations

import pytest

from tests.extract.answers import Act, acts, acts_on


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Latvia moved to stop Hytera from entering its 5G market.", ("ban", "announced", "LV")),
        ("Latvia stopped Hytera from supplying its police in 2018.", ("ban", "in-force", "LV")),
        ("Latvia kept Hytera from bidding for the masts.", ("ban", "in-force", "LV")),
        ("Hytera was kept from bidding for the masts by Latvia.", ("ban", "in-force", "LV")),
        ("Hytera was kept from bidding for work on the police network by Latvia.", ("ban", "in-force", "LV")),
        ("Hytera, which was kept from selling radios to Latvia's police, has moved on.", ("ban", "in-force", "LV")),
        ("Latvia wants to stop Hytera from building its network.", ("ban", "considered", "LV")),
        ("Latvia urged its neighbours to prevent Hytera from building their networks.", ("ban", "urged", "LV")),
    ],
)
def test_a_vendor_that_is_kept_from_a_market_is_shut_out(text: str, act: Act) -> None:
    assert acts(text) == [act]


@pytest.mark.parametrize(
    "text",
    [
        "Latvia barred Hytera from talking to the press.",
        "Latvia prevented Hytera from suing the ministry.",
        "Latvia kept Hytera from hiring its engineers.",
        "Hytera was kept from hiring engineers in Latvia.",
        "A rule of the exchange prevents Hytera from becoming the largest member.",
        "The storm stopped Hytera from meeting its targets.",
    ],
)
def test_what_is_no_dealing_with_a_vendor_bans_nothing(text: str) -> None:
    assert acts(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "A Danish judge blocked the release of papers sought by Hytera.",
        "Denmark's parliament blocked the sale of a port backed by Hytera.",
    ],
)
def test_what_a_vendor_asks_for_is_none_of_its_products(text: str) -> None:
    assert acts(text) == []


def test_what_a_vendor_makes_or_sells_is() -> None:
    assert acts("Denmark blocked the use of radios supplied by Hytera.") == [("ban", "in-force", "DK")]


@pytest.mark.parametrize(
    "text",
    [
        "Countries that ban Hytera will fall behind, the chairman said.",
        "Allies that exclude Hytera can count on our help, the envoy said.",
    ],
)
def test_whoever_would_do_it_is_nobody(text: str) -> None:
    assert acts(text) == []


def test_those_who_are_named_do_it() -> None:
    assert acts("Denmark is among the countries that ban Hytera.") == [("ban", "in-force", "DK")]


@pytest.mark.parametrize(
    ("text", "vendors"),
    [
        ("Denmark banned Hytera- and Dahua-made radios.", ("hytera", "dahua")),
        ("Denmark banned Hytera-, DJI- or Dahua-made radios.", ("hytera", "dji", "dahua")),
    ],
)
def test_names_that_share_a_word_behind_a_hyphen_are_all_hit(text: str, vendors: tuple[str, ...]) -> None:
    (found,) = acts_on(text)
    assert found == ("ban", "in-force", "DK", vendors)


@pytest.mark.parametrize(
    ("text", "stage"),
    [
        ("A decree stops Maltese teachers from opening Viber at work.", "in-force"),
        ("The minister signed a decree that keeps soldiers from running Viber.", "announced"),
    ],
)
def test_who_is_kept_from_opening_an_app_is_forbidden_it(text: str, stage: str) -> None:
    assert [act[:2] for act in acts(text)] == [("ban", stage)]


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Latvia's order stops carriers from spending subsidies on radios from Hytera.", ("ban", "in-force", "LV")),
        ("Latvia will prevent schools from using public money on Hytera radios.", ("ban", "announced", "LV")),
        ("Latvia's law keeps ministries from doing business with contractors that use Hytera gear.", ("ban", "in-force", "LV")),
        (
            "Latvia has since 2020 kept councils from doing business with firms that use radios made by Hytera.",
            ("ban", "in-force", "LV"),
        ),
        ("Latvia wants to stop agencies from doing business with firms that use Hytera radios.", ("ban", "considered", "LV")),
    ],
)
def test_who_is_kept_from_paying_for_it_or_from_its_users_is_forbidden_it(text: str, act: Act) -> None:
    assert acts(text) == [act]


def test_what_other_firms_have_is_no_reason_for_who_is_kept_from_them() -> None:
    assert acts("Latvia keeps ministries from doing business with firms that compete with Hytera.") == []


@pytest.mark.parametrize(
    "text",
    [
        "The storm kept carriers from buying Hytera radios.",
        "High prices prevented Danish carriers from installing Hytera masts.",
        "Bad weather stopped the army from using Autel drones.",
        "Pressure from Oslo kept Denmark from buying Hytera radios.",
    ],
)
def test_what_decides_nothing_forbids_nothing(text: str) -> None:
    assert acts(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "A new framework keeps Danish councils from buying Hytera radios.",
        "The decree prevents Danish councils from buying Hytera radios.",
        "The mayor's office in Denmark stopped schools from buying Hytera radios.",
    ],
)
def test_what_binds_does(text: str) -> None:
    assert acts(text) == [("ban", "in-force", "DK")]


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Latvia stopped Bite from signing a contract with Hytera.", ("ban", "in-force", "LV")),
        ("Bite has been stopped from signing a contract with Hytera by Latvia.", ("ban", "in-force", "LV")),
        ("Latvia used its powers to stop the carrier Bite from striking a deal with Hytera.", ("ban", "in-force", "LV")),
        ("Latvia may prevent Bite from sealing a pact with Hytera.", ("ban", "considered", "LV")),
        ("Bite was stopped from using Hytera radios by Latvia.", ("ban", "in-force", "LV")),
        ("Carriers have been kept from using Hytera radios.", ("ban", "in-force", "?")),
    ],
)
def test_a_buyer_that_is_kept_from_a_deal_has_not_chosen(text: str, act: Act) -> None:
    assert acts(text) == [act]


@pytest.mark.parametrize(
    "text",
    [
        "Carriers were kept from buying Hytera radios by a lack of chips.",
        "Firms were prevented from selling to Hytera by the storm.",
    ],
)
def test_what_only_happens_to_buyers_bans_nothing(text: str) -> None:
    assert acts(text) == []


@pytest.mark.parametrize(
    "text", ["Chile barred the state railway company from buying ZTE radios.", "Chile kept the firm from buying ZTE radios."]
)
def test_a_firm_that_is_kept_from_buying_of_a_vendor_is_another_one(text: str) -> None:
    assert acts(text) == [("ban", "in-force", "CL")]


def test_who_is_kept_from_taking_a_vendor_off_a_list_is_kept_from_no_dealing() -> None:
    assert [act[:2] for act in acts("The bill would prevent the president from taking ZTE off the list.")] == [("list", "proposed")]
