"""What verbs do to a measure that a noun names, from approving it to ruling on it, on invented sentences."""

from __future__ import annotations

import pytest

from tests.extract.answers import acts

_BAN, _LAW, _PLAN, _BILL = "a ban on Hytera", "a law banning Hytera", "a plan to ban Hytera", "a bill to ban Hytera"


@pytest.mark.parametrize(
    ("verb", "measure", "stage"),
    [
        ("approved", _BAN, "in-force"),
        ("approved", _PLAN, "announced"),
        ("has ratified", _LAW, "in-force"),
        ("will approve", _BAN, "announced"),
        ("may approve", _BAN, "considered"),
        ("may approve", _PLAN, "considered"),
        ("could finalise", _LAW, "considered"),
        ("should approve", "an order that bars Hytera", "urged"),
        ("will not approve", _BAN, "refused"),
        ("refused to approve", _LAW, "refused"),
        ("settled on", _BAN, "announced"),
        ("signed off on", _BAN, "announced"),
        ("unveiled", _LAW, "announced"),
        ("unveiled", _BILL, "proposed"),
        ("announced", _BILL, "proposed"),
        ("signed", _BILL, "announced"),
        ("debated", _BAN, "considered"),
        ("is examining", _BAN, "considered"),
        ("favours", _BAN, "urged"),
        ("favours", _LAW, "urged"),
        ("backed", _PLAN, "urged"),
        ("backed", _BILL, "proposed"),
        ("suggested", _BAN, "urged"),
    ],
)
def test_how_far_a_measure_is_follows_from_what_is_done_with_it(verb: str, measure: str, stage: str) -> None:
    assert [(found, told) for found, told, _ in acts(f"Latvia {verb} {measure}.")] == [("ban", stage)]


@pytest.mark.parametrize("done", ["approved", "imposed", "adopted", "passed"])
@pytest.mark.parametrize("goes_on", ["takes effect in May", "comes into force in May", "starts next year"])
def test_a_verb_behind_the_doer_of_a_participle_is_that_of_the_measure(done: str, goes_on: str) -> None:
    assert [act[:2] for act in acts(f"A ban on Hytera {done} by parliament {goes_on}.")] == [("ban", "announced")]


def test_a_supplier_that_is_approved_is_still_let_in() -> None:
    assert acts("Latvia approved Hytera as a supplier.") == [("allow", "in-force", "LV")]


@pytest.mark.parametrize(
    ("text", "stages"),
    [
        ("A law banning Hytera could follow.", ["considered"]),
        ("A law banning Hytera may come next year.", ["considered"]),
        ("A law banning Hytera will take effect in May.", ["announced"]),
        ("A law banning Hytera took effect in May.", ["in-force"]),
        ("A law banning Hytera looms.", []),
        ("A law banning Hytera failed in parliament.", []),
        ("The law banning Hytera drew crowds.", ["in-force"]),
        ("A ban on Hytera is off the table.", ["refused"]),
        ("The ban on Hytera is off the table.", ["refused"]),
    ],
)
def test_a_law_without_the_is_there_as_far_as_its_verb_says(text: str, stages: list[str]) -> None:
    assert [stage for measure, stage, _ in acts(text) if measure == "ban"] == stages


@pytest.mark.parametrize(
    "text",
    [
        "A ban on Hytera was introduced in the Senate on Tuesday.",
        "Latvia introduced a ban on Hytera in parliament.",
        "Restrictions on Hytera were introduced in Congress.",
    ],
)
def test_what_is_introduced_in_a_chamber_is_a_draft(text: str) -> None:
    assert {stage for _, stage, _ in acts(text)} == {"proposed"}


def test_what_is_introduced_elsewhere_is_there() -> None:
    assert [act[1] for act in acts("A ban on Hytera was introduced in May.")] == ["in-force"]


def test_a_ban_that_gains_support_is_not_there() -> None:
    assert not [act for act in acts("A ban on Hytera is gaining support.") if act[1] == "in-force"]


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Latvia supports the removal of Hytera gear.", ("remove", "urged", "LV")),
        ("Latvia favours the exclusion of Hytera.", ("ban", "urged", "LV")),
        ("Latvia backed an end to the ban on Hytera.", ("lift", "urged", "LV")),
        ("Latvia approved an end to the ban on Hytera.", ("lift", "in-force", "LV")),
        ("Latvia may approve an end to the ban on Hytera.", ("lift", "considered", "LV")),
        ("Latvia postponed an end to the ban on Hytera.", ("lift", "postponed", "LV")),
    ],
)
def test_deeds_and_ends_that_a_noun_names_go_as_far_as_their_verb_says(text: str, act: tuple[str, str, str]) -> None:
    found = acts(text)
    assert act in found
    assert not [other for other in found if other[0] == "allow" or other[1] == "ended"]


@pytest.mark.parametrize(
    ("text", "stage"),
    [
        ("Norway plans to keep its ban on Hytera.", "in-force"),
        ("Norway wants to keep the ban on Hytera.", "in-force"),
        ("Norway plans to keep Hytera out of its networks.", "announced"),
        ("The ban on Hytera must not become a bargaining chip.", "in-force"),
        ("The ban on Hytera has become an issue in the campaign.", "in-force"),
        ("A ban on Hytera will not become law.", "refused"),
    ],
)
def test_a_ban_that_is_to_stay_or_becomes_an_issue_is_there(text: str, stage: str) -> None:
    assert [found for measure, found, _ in acts(text) if measure == "ban"] == [stage]
