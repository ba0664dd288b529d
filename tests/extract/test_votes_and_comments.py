"""Votes that are to come on a plan, views that the public is asked for, and plans for rules that are given up; invented sentences."""

from __future__ import annotations

import pytest

from tests.extract.answers import acts


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
