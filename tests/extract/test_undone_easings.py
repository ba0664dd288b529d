"""Easings that somebody undoes or wants undone. All sentences are invented."""

from __future__ import annotations

import pytest

from tests.extract.answers import acts


@pytest.mark.parametrize(
    "text",
    [
        "Danish lawmakers introduced a bill that would undo the deal to lift the ban on Hytera.",
        "The Danish parliament voted to reverse the agreement to ease curbs on Hytera.",
    ],
)
def test_who_would_undo_an_easing_is_against_it_and_it_is_decided(text: str) -> None:
    assert {("deny", "in-force", "DK"), ("lift", "announced", "DK")} <= set(acts(text))


def test_an_easing_that_was_undone_has_ended() -> None:
    assert ("lift", "ended", "DK") in acts("Denmark's minister scrapped a plan to lift the ban on Hytera.")


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Denmark reverses approval of Hytera for police radios", ("ban", "in-force", "DK")),
        ("Denmark U-turned on letting Hytera into the police network.", ("allow", "ended", "DK")),
        ("Denmark's minister performed a U-turn on her decision to clear Hytera.", ("allow", "ended", "DK")),
        ("Denmark backtracked on allowing Hytera into the police network.", ("allow", "ended", "DK")),
    ],
)
def test_an_approval_that_is_taken_back_has_ended(text: str, act: tuple[str, str, str]) -> None:
    assert act in acts(text)


@pytest.mark.parametrize(
    "text",
    [
        "Malta banned Viber in May, only to lift the ban ten days later.",
        "Viber was banned in Malta in May, only for the ban to be lifted ten days later.",
    ],
)
def test_what_came_of_it_behind_only_is_done(text: str) -> None:
    assert [act[:2] for act in acts(text)] == [("ban", "in-force"), ("lift", "in-force")]


@pytest.mark.parametrize(
    "text",
    [
        "Lawmakers urged Greece to reconsider letting Hytera into its network.",
        "Lawmakers urged Greece to rethink using Hytera gear.",
        "Lawmakers urged Greece to rule out using Hytera gear.",
        "Washington wants Greece to rethink giving Hytera access.",
    ],
)
def test_who_is_to_think_again_about_letting_it_in_is_asked_to_keep_it_out(text: str) -> None:
    assert [act[:2] for act in acts(text)] == [("ban", "urged")]


@pytest.mark.parametrize("text", ["China asked Greece to reconsider banning Hytera.", "Lawmakers urged Greece to rule out banning Hytera."])
def test_who_is_to_think_again_about_a_ban_is_asked_to_let_it_in(text: str) -> None:
    assert [act[:2] for act in acts(text)] == [("lift", "urged")]
