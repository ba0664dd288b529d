"""Votes that are to come on a plan, views that the public is asked for, and plans for rules that are given up; invented sentences."""

from __future__ import annotations

import pytest

from tests.extract.answers import acts, statements


@pytest.mark.parametrize(
    "text",
    [
        "The Norwegian regulator will vote next month on a plan to bar subsidies for Hytera masts.",
        "The Norwegian government voted on a plan to bar Hytera.",
        "The Norwegian regulator is seeking comment on whether to bar Hytera.",
        "The Norwegian regulator asked for comment on plans to bar Hytera.",
        "The Norwegian government is gathering views on a plan to bar Hytera.",
    ],
)
def test_what_is_put_to_a_vote_or_to_the_public_is_weighed(text: str) -> None:
    assert acts(text) == [("ban", "considered", "NO")]


@pytest.mark.parametrize(
    ("text", "stage"),
    [
        ("The Norwegian regulator voted on Friday to bar Hytera.", "announced"),
        ("The Norwegian government will vote on a proposal to bar Hytera.", "proposed"),
        ("The Norwegian regulator, which sought comment in May, will bar Hytera.", "announced"),
        ("The Norwegian government scrapped plans for a law that would have banned Hytera.", "refused"),
        ("The Norwegian government shelved a plan for rules that would bar Hytera.", "refused"),
        ("The Norwegian government unveiled plans for a law that would ban Hytera.", "considered"),
    ],
)
def test_a_vote_for_it_a_draft_and_what_is_given_up(text: str, stage: str) -> None:
    assert acts(text) == [("ban", stage, "NO")]


@pytest.mark.parametrize(
    "text",
    [
        "Rebels voted for an amendment that would have forced ports to strip out Hytera.",
        "Delegates voted for a motion that would force ports to strip out Hytera.",
        "A band of rebels voted on Monday for a bill that would force ports to strip out Hytera.",
    ],
)
def test_who_votes_for_a_draft_has_decided_nothing(text: str) -> None:
    assert [stage for measure, stage, _ in acts(text) if measure == "remove"] == ["proposed"]


@pytest.mark.parametrize(
    "text",
    [
        "Twelve Norwegian lawmakers voted for an amendment that would have banned Hytera from ports.",
        "Dozens of Tory MPs voted on Monday to ban Hytera from ports.",
        "Some 20 Tory rebels voted to ban Hytera.",
    ],
)
def test_those_who_vote_in_a_chamber_ask_it_of_their_own_state(text: str) -> None:
    assert [(s.act.stage.value, *s.act.where) for s in statements(text)] == [("urged", s.act.actor) for s in statements(text)]
    assert statements(text)


@pytest.mark.parametrize(
    ("text", "stage"),
    [
        ("Norway's last act was to bar Hytera from the ports.", "in-force"),
        ("One of her last acts was to bar Hytera from the ports.", "in-force"),
        ("The ministry's response was to exclude Hytera.", "in-force"),
        ("The ministry's aim was to exclude Hytera.", "considered"),
        ("The ministry's next act is to exclude Hytera.", "announced"),
    ],
)
def test_what_a_last_act_was_to_do_is_done(text: str, stage: str) -> None:
    assert [found for measure, found, _ in acts(text) if measure == "ban"] == [stage]
