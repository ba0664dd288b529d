"""Whom a phrase without a name stands for when the document named several: who sits where, which company, no company at all. Invented."""

from __future__ import annotations

import pytest

from tests.extract.answers import acts, statements

ELSEWHERE = "Canada has debated Hytera for years."
BUYER = "Telia has run Hytera masts since 2011."


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Ministers in Malta are weighing a ban on Hytera.", ("ban", "considered", "MT")),
        ("The government in Valletta has banned Hytera.", ("ban", "in-force", "MT")),
        ("Officials from Malta warned firms against Hytera radios.", ("advise", "in-force", "MT")),
        ("Some politicians in Malta demanded a ban on Hytera.", ("ban", "urged", "MT")),
        ("A court in Malta has stayed the ban on Hytera.", ("ban", "suspended", "MT")),
    ],
)
def test_where_an_office_sits_is_told_right_behind_whatever_was_spoken_of_before(text: str, act: tuple[str, str, str]) -> None:
    assert act in acts(text, before=ELSEWHERE)


def test_offices_in_two_states_are_those_of_both() -> None:
    found = acts("Ministers in Malta and Denmark are weighing a ban on Hytera.", before=ELSEWHERE)
    assert [actor for measure, _, actor in found if measure == "ban"] == ["MT", "DK"]


def test_an_embassy_is_of_another_state_than_the_one_it_sits_in() -> None:
    found = acts("The embassy in Ottawa condemned the ban on Hytera.", before="China has protested.")
    assert [actor for measure, _, actor in found if measure == "deny"] == ["CN"]


def test_a_bloc_has_no_government() -> None:
    before = "Denmark sought advice from the European Union on Hytera."
    assert acts("The government will ban Hytera.", before=before) == [("ban", "announced", "DK")]
    assert acts("The commission will ban Hytera.", before=before) == [("ban", "announced", "EU")]


@pytest.mark.parametrize("who", ["One company", "A company", "Another operator", "One retailer"])
def test_a_firm_that_is_new_is_none_that_was_named(who: str) -> None:
    assert acts(f"{who} has removed Dahua cameras.", before=BUYER) == [("drop", "in-force", "?")]


def test_the_firm_that_was_named_is_meant_by_the_article() -> None:
    assert acts("The operator has removed Dahua cameras.", before="Telia was asked.") == [("drop", "in-force", "org:telia")]


@pytest.mark.parametrize(
    "text",
    [
        "The group announced it would swap the Chinese vendor's masts.",
        "The operator plans to swap out the vendor's radios.",
        "It will replace Hytera's masts by 2031.",
        "The company said it would stop buying from Hytera.",
    ],
)
def test_the_company_that_leaves_a_vendor_is_not_that_vendor(text: str) -> None:
    assert [(measure, actor) for measure, _, actor in acts(text, before=BUYER)] == [("drop", "org:telia")]


def test_a_maker_that_supplies_another_is_meant_too() -> None:
    found = acts("The chipmaker has stopped shipments to Huawei.", before="TSMC makes chips for Huawei.")
    assert found == [("drop", "in-force", "org:tsmc")]


def test_what_a_vendor_does_with_goods_of_its_own_is_nobody_elses_choice() -> None:
    assert not statements("The company will stop selling its radios.", before=BUYER)
