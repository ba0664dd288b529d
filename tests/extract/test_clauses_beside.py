"""Clauses that stand beside each other: what one tells is nothing that the other one tells. All sentences are invented."""

from __future__ import annotations

import pytest

from tests.extract.answers import Act, acts, acts_on, told_of


@pytest.mark.parametrize("opener", ["After", "Although", "While", "Since"])
def test_who_begins_the_next_clause_is_not_on_the_list_before_the_comma(opener: str) -> None:
    text = f"{opener} the Latvian cyber agency warned against Kaspersky, Hytera denied the accusations of spying."
    assert told_of(text, "advise") == [("LV", ("kaspersky",))]


def test_whom_a_warning_names_is_in_its_own_clause() -> None:
    assert acts_on("After Latvia warned about Kaspersky, Hytera opened a lab.") == [("accuse", "in-force", "LV", ("kaspersky",))]


@pytest.mark.parametrize("link", ["after", "as", "because", "weeks before", "and"])
def test_who_is_considering_a_ban_beside_a_worry_denies_nothing(link: str) -> None:
    assert told_of(f"Latvia is considering a ban on Hytera {link} carriers worry about the cost.", "deny") == []


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Norway, a year after Malta picked Ericsson, barred Huawei from its networks.", ("ban", "in-force", "NO")),
        ("Norway, weeks after Malta barred Huawei, said it would keep ZTE out of its 5G networks.", ("ban", "announced", "NO")),
        ("Norway, shortly after Malta picked Ericsson, banned Dahua cameras.", ("ban", "in-force", "NO")),
        ("Norway, a month before Malta votes, wants to ban Hytera radios.", ("ban", "considered", "NO")),
        ("Huawei, two years after Norway barred it, sued the Norwegian government.", ("retaliate", "in-force", "org:huawei")),
    ],
)
def test_a_clause_between_commas_that_a_time_measures_lends_its_subject_to_nobody(text: str, act: Act) -> None:
    found = acts(text)
    assert act in found
    assert (act[0], act[1], "MT") not in found
