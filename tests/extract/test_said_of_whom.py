"""Of whom or of which measure something quoted is said, and who is not meant. All texts are invented."""

from __future__ import annotations

import pytest

from tests.extract.answers import acts, acts_on


@pytest.mark.parametrize(
    "text",
    [
        "“It's a very dangerous company,” the minister said of Huawei in Valletta.",
        "“They are a bad actor,” the minister said of Huawei.",
        "“You can't trust them,” the minister said of Huawei.",
        "“They steal our secrets,” the minister said about Huawei.",
        "Huawei is a dangerous supplier, the minister said.",
    ],
)
def test_what_is_quoted_is_about_the_vendor_of_which_it_is_said(text: str) -> None:
    assert [(measure, targets) for measure, _, _, targets in acts_on(text)] == [("accuse", ("huawei",))]


def test_what_is_said_of_a_trusted_partner_accuses_nobody() -> None:
    assert acts("“It is a trusted company,” the minister said of Huawei.") == []


@pytest.mark.parametrize("text", ["Schumer called the deal with ZTE a bad deal.", "The senator called the ZTE contract a sweetheart deal."])
def test_who_calls_a_deal_something_calls_it_off_no_more(text: str) -> None:
    assert all(measure != "drop" for measure, *_ in acts(text))


@pytest.mark.parametrize(
    ("text", "measure"),
    [
        ("Prosecutors also accused Huawei of helping Iran track protesters.", "accuse"),
        ("Prosecutors charged Huawei with helping Iran.", "prosecute"),
    ],
)
def test_whom_a_vendor_helped_is_not_the_state_of_who_accuses_it(text: str, measure: str) -> None:
    assert acts(text) == [(measure, "in-force", "?")]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("“This is a mistake,” the foreign ministry in Beijing said of the ban on Huawei.", "CN"),
        ("“This is a mistake,” he said of the ban on Huawei.", "?"),
        ("“This would be a terrible mistake,” Senator Rubio wrote on Friday about a deal that would spare Huawei.", "US"),
        ("“That would be a disaster,” Senator Rubio said of the decision to let Huawei off the hook.", "US"),
    ],
)
def test_who_says_of_a_measure_that_this_is_a_mistake_opposes_it(text: str, who: str) -> None:
    assert ("deny", "in-force", who) in acts(text)


def test_who_says_of_a_measure_that_it_is_good_opposes_nothing() -> None:
    assert all(measure != "deny" for measure, *_ in acts("“This is a good step,” Senator Rubio said of the ban on Huawei."))


@pytest.mark.parametrize("text", ["This would ban Huawei.", "Malta has a bill. This could bar Huawei."])
def test_this_may_stand_alone_before_a_modal(text: str) -> None:
    assert [measure for measure, *_ in acts(text)] == ["ban"]


@pytest.mark.parametrize(
    ("text", "measure"),
    [
        ("The rule change bars Huawei.", "ban"),
        ("A policy change bans Huawei in Malta.", "ban"),
        ("The law change blocks sales to Huawei.", "list"),
    ],
)
def test_a_rule_change_has_its_verb_behind_it(text: str, measure: str) -> None:
    assert [found for found, *_ in acts(text)] == [measure]


def test_firms_that_breach_a_ban_on_gear_face_fines() -> None:
    assert all(measure != "prosecute" for measure, *_ in acts("Firms that breach the ban on Huawei gear face fines under a bill."))


@pytest.mark.parametrize(
    "text",
    [
        "The president accused the agency of playing dirty tricks on ZTE.",
        "The unions accused Vodafone of favouring ZTE.",
        "The minister accused the daily of a campaign against ZTE.",
    ],
)
def test_who_is_blamed_for_what_it_does_to_a_vendor_is_not_the_vendor(text: str) -> None:
    assert "accuse" not in {act[0] for act in acts(text)}


@pytest.mark.parametrize("text", ["Estonia accused China of using ZTE to spy.", "Estonia accused ZTE of playing tricks on its users."])
def test_the_vendor_and_its_home_are_blamed(text: str) -> None:
    assert ("accuse", "in-force", "EE") in acts(text)
