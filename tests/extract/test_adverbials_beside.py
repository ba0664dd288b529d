"""Adverbials between commas or dashes that a clause goes over, on invented sentences."""

from __future__ import annotations

import pytest

from tests.extract.answers import acts, statements
from tests.extract.skeletons import subjects

_ASIDES = [", however,", ", for now,", ", as expected,", ", in the end,", ", without comment,", " — to the surprise of many —"]


@pytest.mark.parametrize("aside", _ASIDES)
@pytest.mark.parametrize(
    "clause",
    [
        "Latvia has banned{} Hytera from its police networks.",
        "The court has suspended{} the ban on Hytera.",
        "Estonia has decided{} to allow Hytera in its networks.",
        "Lawmakers urged the government{} to ban Hytera.",
        "Lawmakers urged{} the government to ban Hytera.",
        "Washington has warned its allies{} against using Hytera.",
        "The ministry is considering{} a ban on Hytera.",
        "Latvia will{} ban Hytera.",
        "Latvia would{} not ban Hytera.",
    ],
)
def test_an_aside_that_only_tells_how_changes_nothing(clause: str, aside: str) -> None:
    assert acts(clause.format(aside)) == acts(clause.format("")) != []


def test_a_clause_behind_an_aside_keeps_its_own_subject() -> None:
    assert ("Latvia", "ban") in subjects("The bid failed, however, Latvia did not ban the radios.")


def test_an_aside_that_names_somebody_stays() -> None:
    assert [s.act.where for s in statements("The court has suspended, in Latvia, its ban of Hytera.")] == [("LV",)]
