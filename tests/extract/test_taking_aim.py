"""Who takes aim at a measure, reacts to it, or says what using a vendor's gear does, on invented sentences."""

from __future__ import annotations

import pytest

from tests.extract.answers import acts, acts_on


@pytest.mark.parametrize(
    "text",
    [
        "Norway took aim at the Danish plan to lift sanctions on Hytera.",
        "Norway took issue with the announcement that Denmark would lift sanctions on Hytera.",
        "Norway reacted angrily to Denmark's ban on Hytera.",
        "Norway reacted with dismay to Denmark's plan to bar Hytera.",
    ],
)
def test_who_takes_aim_at_a_measure_or_minds_it_opposes_it(text: str) -> None:
    assert ("deny", "in-force", "NO") in acts(text)


@pytest.mark.parametrize(
    "text",
    [
        "The Norwegian minister lashed out at Hytera.",
        "Norway took issue with Hytera.",
        "Norway took aim at Denmark, home of Hytera's rival.",
    ],
)
def test_who_takes_aim_at_a_vendor_or_a_state_opposes_no_measure(text: str) -> None:
    assert acts(text) == []


def test_an_easing_that_is_announced_and_attacked_is_announced() -> None:
    assert ("lift", "announced", "DK") in acts("Norway took aim at the announcement that Denmark would lift sanctions on Hytera.")


def test_a_second_clause_is_told_as_the_first_one() -> None:
    text = "The minister announced that Hytera would pay a fine and that Denmark would end its ban on it."
    assert ("lift", "announced", "DK") in acts(text)


@pytest.mark.parametrize(
    "text",
    [
        "The Danish minister said using Hytera gear puts its allies at risk.",
        "Hytera gear puts Danish soldiers at risk, the Danish minister said.",
        "The Danish minister said Hytera was a front company for Beijing.",
        "The Danish minister voiced a lack of trust in Hytera.",
    ],
)
def test_who_says_that_a_vendor_endangers_others_accuses_it(text: str) -> None:
    assert acts(text) == [("accuse", "in-force", "DK")]


def test_a_ban_that_endangers_others_accuses_nobody() -> None:
    assert "accuse" not in [measure for measure, *_ in acts("The Danish ban on Hytera puts carriers at risk.")]


def test_fears_are_about_all_that_share_a_head() -> None:
    found = acts_on("Denmark advised people not to buy Hytera and Dahua cameras over security fears.")
    assert {targets for measure, _, _, targets in found if measure == "accuse"} == {("hytera", "dahua")}


def test_the_threat_that_firms_like_a_vendor_pose_accuses_it() -> None:
    assert acts_on("The Danish minister spoke about the threat that firms like Hytera and Dahua pose to Denmark.") == [
        ("accuse", "in-force", "DK", ("hytera", "dahua"))
    ]
