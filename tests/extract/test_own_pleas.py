"""A vendor that asks for what was decided against it to be taken back, and the time that it is left. Invented sentences."""

from __future__ import annotations

import pytest

from tests.extract.answers import acts


@pytest.mark.parametrize(
    "text",
    [
        "Dahua urged the ministry to reconsider its decision.",
        "Dahua asked the regulator to withdraw the designation.",
        "Dahua called on the council to reverse the listing.",
    ],
)
def test_the_vendor_asks_for_an_easing(text: str) -> None:
    assert acts(text) == [("lift", "urged", "org:dahua")]


@pytest.mark.parametrize(
    "text", ["Dahua urged the ministry to reverse an order on tariffs.", "Dahua asked the court to reverse the lower court's decision."]
)
def test_what_is_about_something_else_is_no_easing(text: str) -> None:
    assert not [act for act in acts(text) if act[0] == "lift"]


@pytest.mark.parametrize("text", ["Hytera got another 60 days to buy American chips.", "Hytera gets another 60 days"])
def test_a_vendor_that_gets_more_time_is_let_go_on(text: str) -> None:
    assert [act[:2] for act in acts(text)] == [("lift", "in-force")]


@pytest.mark.parametrize(
    "text",
    [
        "Hytera's customers got more time to find another supplier.",
        "Hytera has had more time to prepare.",
        "Hytera does not have another 60 days.",
    ],
)
def test_time_that_nobody_gives_is_no_easing(text: str) -> None:
    assert acts(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Hytera can no longer do business with American firms.",
        "Hytera can no longer work with American suppliers.",
        "Hytera cannot trade with American companies.",
    ],
)
def test_a_vendor_that_may_not_deal_with_the_firms_of_a_place_is_kept_from_supplies(text: str) -> None:
    assert [act[:2] for act in acts(text)] == [("list", "in-force")]


def test_a_vendor_that_no_longer_deals_with_its_partners_is_kept_from_nothing() -> None:
    assert acts("Hytera can no longer do business with its partners in Spain.") == []


@pytest.mark.parametrize(
    "text",
    [
        "Dahua lobbied to have the order to exclude it reversed.",
        "Dahua hired a law firm to get the decision to blacklist it rescinded.",
        "Dahua campaigned to have the ruling that bars it overturned.",
    ],
)
def test_who_works_to_have_a_decision_undone_wants_an_easing_and_not_the_measure(text: str) -> None:
    assert "urged" not in {stage for measure, stage, _ in acts(text) if measure in ("ban", "list")}


def test_the_decision_that_somebody_lobbies_to_have_undone_is_to_be_eased() -> None:
    assert ("lift", "urged", "org:dahua") in acts("Dahua lobbied to have the decision to blacklist it reversed.")
