"""Adverbials between commas or dashes that a clause goes over, on invented sentences."""

from __future__ import annotations

import pytest

from tests.extract.answers import Act, acts, statements
from tests.extract.skeletons import subjects

_ASIDES = [
    ", however,",
    ", for now,",
    ", as expected,",
    ", in the end,",
    ", without comment,",
    " — to the surprise of many —",
    ", despite protests from carriers,",
    ", under pressure from its allies,",
    ", over the objections of the army,",
    ", at least on paper,",
    ", officials said,",
    ", the newspaper reported,",
    ", two aides to the minister said,",
    " — officials said —",
    ", according to two officials,",
    " (see page 4)",
    " (as many had expected)",
    " (it has done so before)",
]


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


@pytest.mark.parametrize("speaker", ["she said on Tuesday", "Reuters reported on Monday", "the minister wrote in March"])
@pytest.mark.parametrize(
    ("clause", "act"),
    [
        ("Estonia has decided{} to allow Hytera.", ("allow", "announced", "EE")),
        ("Latvia has refused{} to ban Hytera.", ("ban", "refused", "LV")),
        ("Latvia has banned{} Hytera from its tenders.", ("ban", "in-force", "LV")),
        ("Lithuania urged its neighbours{} to ban Hytera.", ("ban", "urged", "LT")),
    ],
)
def test_who_says_so_and_when_may_stand_inside_the_clause(clause: str, act: Act, speaker: str) -> None:
    assert acts(clause.format(f", {speaker},")) == [act]


def test_who_says_so_inside_a_clause_is_kept_as_the_speaker() -> None:
    [found] = statements("Estonia has decided, an aide told reporters, to allow Hytera.")
    assert found.attribution.speaker == "an aide"


def test_a_gerund_behind_the_speaker_is_what_the_speaker_does() -> None:
    [found] = acts("Hytera has hidden its links to the army, Senator Roe said, urging the agency to put it on the list.")
    assert found == ("list", "urged", "US")


@pytest.mark.parametrize(
    "text",
    [
        "Hytera was (not yet) barred from the tender.",
        "Hytera was (if the army agrees) barred from the tender.",
        "Hytera would be (see page 4) barred from the tender.",
    ],
)
def test_a_bracket_that_denies_or_thinks_of_the_act_stays(text: str) -> None:
    assert not [act for act in acts(text) if act[:2] == ("ban", "in-force")]


def test_a_clause_behind_an_aside_keeps_its_own_subject() -> None:
    assert ("Latvia", "ban") in subjects("The bid failed, however, Latvia did not ban the radios.")


def test_an_aside_that_names_somebody_stays() -> None:
    assert [s.act.where for s in statements("The court has suspended, in Latvia, its ban of Hytera.")] == [("LV",)]


@pytest.mark.parametrize(
    "text",
    [
        "The use of Hytera as a supplier was banned by Latvia.",
        "Latvia said that the use of Hytera Communications Co., Ltd. as a vendor has been banned.",
        "Hytera Communications Co., Ltd., has been banned by Latvia.",
        "Hytera Communications Corp., has been banned by Latvia.",
    ],
)
def test_a_role_or_a_company_suffix_before_the_verb_parts_it_from_no_subject(text: str) -> None:
    assert acts(text) == [("ban", "in-force", "LV")]


def test_as_opens_a_clause_elsewhere() -> None:
    assert ("a judge", "rule") in subjects("Shares rose as a judge ruled that Hytera may stay.")
