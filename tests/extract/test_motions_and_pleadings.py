"""What a vendor files in court against a measure, and lawsuits that are nobody's here. All sentences are invented."""

from __future__ import annotations

import pytest

from tests.extract.answers import acts, told_of


@pytest.mark.parametrize(
    "text",
    [
        "Dahua filed a motion to block the Danish ban.",
        "Dahua lodged a petition to halt Denmark's ban.",
        "Dahua sued to stop the Danish ban.",
        "Dahua sued in Copenhagen to overturn the Danish ban.",
        "Dahua brought a lawsuit to block the Danish ban.",
    ],
)
def test_what_a_vendor_files_against_a_ban_is_its_answer_to_it(text: str) -> None:
    assert acts(text) == [("retaliate", "in-force", "org:dahua"), ("ban", "in-force", "DK")]


@pytest.mark.parametrize("verb", ["pressing ahead", "hurrying", "moving forward"])
def test_a_suit_that_a_vendor_goes_on_with_is_its_own(verb: str) -> None:
    assert acts(f"Hytera is {verb} with its lawsuit against the Danish government.") == [("retaliate", "in-force", "org:hytera")]


def test_a_motion_to_dismiss_is_no_denial_beside_the_suit() -> None:
    assert told_of("Hytera filed a motion to dismiss the case.", "deny") == []


@pytest.mark.parametrize(
    "text", ["The suit comes weeks after Norway blacklisted ZTE.", "The lawsuit follows Norway's move to blacklist ZTE."]
)
def test_a_lawsuit_of_nobody_is_no_case_against_the_vendor(text: str) -> None:
    assert told_of(text, "prosecute") == []


@pytest.mark.parametrize(
    "text", ["The lawsuit alleges that ZTE lied to banks.", "In its suit, Lumo alleged a ZTE engineer took a circuit board."]
)
def test_a_lawsuit_that_speaks_of_a_vendor_is_a_case(text: str) -> None:
    assert told_of(text, "prosecute")
