"""What is told beside a case: dropped charges, deals with prosecutors, names behind "called", and silence. All sentences are invented."""

from __future__ import annotations

import pytest

from tests.extract.answers import Act, acts


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The charges against the ZTE manager could be dropped after two years.", ("prosecute", "in-force", "?")),
        ("The Justice Department declined to drop the case against Dahua.", ("prosecute", "in-force", "US")),
        ("Danish prosecutors may drop the case against DJI.", ("prosecute", "in-force", "DK")),
        ("A Danish judge refused to dismiss most of the indictment against ZTE.", ("prosecute", "in-force", "DK")),
        ("ZTE's finance chief reached a deal with Danish prosecutors.", ("prosecute", "in-force", "DK")),
        ("Denmark has reached a deferred prosecution agreement with ZTE's finance chief.", ("prosecute", "in-force", "DK")),
        ("A source said a Dahua employee called Li Wei had been arrested in Oslo.", ("prosecute", "in-force", "NO")),
        ("A ZTE engineer named Lars Holm was jailed in Norway.", ("prosecute", "in-force", "NO")),
        ("ZTE must face a criminal trial in Norway.", ("prosecute", "announced", "NO")),
    ],
)
def test_a_case_that_is_kept_or_settled_is_neither_an_easing_nor_a_denial(text: str, found: Act) -> None:
    assert acts(text) == [found]


@pytest.mark.parametrize(
    "text",
    [
        "Neither ZTE nor its lawyers immediately responded to requests for comment.",
        "Neither DJI nor the Pentagon responded to a request for comment.",
    ],
)
def test_silence_is_no_denial(text: str) -> None:
    assert acts(text) == []


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ('"Xiaomi has never shared data with the army," the Chinese firm said in a statement.', "org:xiaomi"),
        ('"Kaspersky has no ties to any government," the Russian company said.', "org:kaspersky"),
    ],
)
def test_the_firm_of_its_country_speaks_as_the_vendor(text: str, actor: str) -> None:
    assert acts(text) == [("deny", "in-force", actor)]


def test_who_has_a_policy_of_not_using_it_keeps_to_that() -> None:
    assert acts("Telenor said it had a policy of not buying ZTE equipment.") == [("drop", "in-force", "org:telenor")]


def test_who_sues_to_end_a_ban_has_neither_made_nor_lifted_it() -> None:
    found = acts("A US judge dismissed two lawsuits by Dahua, which sought to overturn bans on its cameras.")
    assert found == [("retaliate", "refused", "org:dahua"), ("ban", "in-force", "?")]


@pytest.mark.parametrize(
    "text",
    [
        "Norwegian stock futures fell after the arrest of a ZTE executive.",
        "Danish shares tumbled after the arrest of a ZTE executive.",
    ],
)
def test_a_stock_exchange_names_nobody_who_acts(text: str) -> None:
    assert acts(text) == [("prosecute", "in-force", "?")]


def test_the_help_of_a_vendor_is_no_fund() -> None:
    assert acts("Norway wants ZTE's aid in building a hospital.") == []


def test_who_wants_a_warrant_withdrawn_speaks_against_it() -> None:
    found = acts("Beijing said Denmark should withdraw its arrest warrant for the ZTE manager.")
    assert found == [("deny", "in-force", "CN"), ("prosecute", "in-force", "DK")]
