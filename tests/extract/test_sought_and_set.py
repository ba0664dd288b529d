"""Orders that seek, are set to begin or are withdrawn again, and the conditions under which they come. All sentences are invented."""

from __future__ import annotations

import pytest

from tests.extract.answers import acts, acts_on, told_of


@pytest.mark.parametrize(
    "text",
    [
        "Kenya has torn up an order that sought to ban Temu.",
        "Kenya withdrew a series of orders that barred Shein from its shops.",
        "Kenya is scrapping a set of rules that aimed to ban DJI drones.",
    ],
)
def test_who_withdraws_an_order_that_sought_to_ban_eases_it(text: str) -> None:
    assert acts(text) == [("lift", "in-force", "KE")]


def test_what_an_order_only_sought_to_do_is_not_there_when_it_is_to_be_withdrawn() -> None:
    assert acts("Kenya will revoke three orders that sought to ban Telegram.") == [("lift", "announced", "KE")]


@pytest.mark.parametrize(
    ("text", "stage"),
    [
        ("The order is designed to shut Temu out of Kenya.", "announced"),
        ("A Kenyan bill is meant to ban Temu.", "proposed"),
        ("The move is designed to ban Temu in Kenya unless it is sold.", "threatened"),
        ("The minister said Temu would close down in Kenya by May unless a local firm buys it.", "threatened"),
    ],
)
def test_what_a_rule_is_for_it_does(text: str, stage: str) -> None:
    assert [(measure, found) for measure, found, _ in acts(text)] == [("ban", stage)]


def test_whose_a_vendor_becomes_is_no_dealing_with_it() -> None:
    assert acts("Kenya's order takes effect in May if Temu is not sold.") == []
    assert {measure for measure, *_ in acts("Kenya will ban Temu unless a local firm buys it.")} == {"ban"}


def test_a_law_with_an_aside_does_what_the_aside_says() -> None:
    assert [(m, s) for m, s, _ in acts("The order, barring Temu from Kenya, takes effect on Friday.")] == [("ban", "announced")]


def test_what_two_share_in_a_clause_about_a_rule_is_done_to_both() -> None:
    assert told_of("The order which banned Shein and Temu was published on Friday.", "ban") == [("?", ("shein", "temu"))]
    assert [on for *_, on in acts_on("The laws that would have banned Dahua and Hikvision never took effect.")] == [("dahua", "hikvision")]


def test_an_outcry_that_only_came_before_is_no_denial() -> None:
    assert acts("Following an outcry among members of parliament, Kenya opened an inquiry into Dahua.") == [("prosecute", "in-force", "KE")]
