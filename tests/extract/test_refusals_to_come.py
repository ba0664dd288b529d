"""Refusals, instructions and choices that have not been made yet, and forms of verbs that tell them. Invented."""

from __future__ import annotations

import pytest

from cordon.extract.words.inflection import gerund, past
from tests.extract.answers import Act, acts


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Telenor may decline to use Dahua.", ("drop", "considered", "org:telenor")),
        ("Telenor is considering refusing to buy Dahua cameras.", ("drop", "considered", "org:telenor")),
        ("Latvia may refuse to let ZTE into its rail network.", ("ban", "considered", "LV")),
        ("Washington urged Latvia to refuse to allow ZTE into its network.", ("ban", "urged", "US")),
        ("Latvia has refused to let ZTE into its rail network.", ("allow", "refused", "LV")),
    ],
)
def test_who_may_refuse_to_let_a_vendor_in_weighs_a_ban(text: str, act: Act) -> None:
    assert acts(text) == [act]


@pytest.mark.parametrize(
    ("text", "stage"),
    [
        ("Latvia is considering telling carriers to remove ZTE gear.", "considered"),
        ("Latvia plans to tell carriers to remove ZTE gear.", "announced"),
        ("Latvia is thinking of telling carriers to strip out ZTE gear.", "considered"),
    ],
)
def test_an_instruction_goes_as_far_as_the_one_who_thinks_of_giving_it(text: str, stage: str) -> None:
    assert acts(text) == [("remove", stage, "LV")]


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Latvia is considering ruling out ZTE for its rail network.", ("ban", "considered", "LV")),
        ("Latvia began ruling out ZTE for its ports.", ("ban", "in-force", "LV")),
        ("Latvia is considering dropping ZTE for its ports.", ("ban", "considered", "LV")),
        ("Latvia is mulling phasing out ZTE.", ("remove", "considered", "LV")),
    ],
)
def test_a_gerund_keeps_its_particle_behind_a_verb(text: str, act: Act) -> None:
    assert acts(text) == [act]


@pytest.mark.parametrize("text", ["Latvia will deny ZTE a role in its ports.", "Latvia will reject ZTE as a supplier."])
def test_a_place_that_is_denied_is_a_ban_to_come_and_no_denial(text: str) -> None:
    assert acts(text) == [("ban", "announced", "LV")]


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Latvia refused to put ZTE under a ban.", ("ban", "refused", "LV")),
        ("Lawmakers called on Latvia to place ZTE under a ban.", ("ban", "urged", "?")),
        ("Latvia will axe its ban on ZTE.", ("lift", "announced", "LV")),
        ("Latvia may tear up its deal with ZTE.", ("drop", "considered", "LV")),
    ],
)
def test_a_measure_that_is_not_there_yet_is_not_in_force(text: str, act: Act) -> None:
    assert act in acts(text)


@pytest.mark.parametrize(
    "text",
    [
        "Latvia called in ZTE to explain the leak.",
        "Washington took on ZTE.",
        "Latvia engaged ZTE in talks.",
        "Regulators called in ZTE for questioning.",
    ],
)
def test_who_calls_a_maker_in_to_talk_has_not_chosen_it(text: str) -> None:
    assert acts(text) == []


@pytest.mark.parametrize(
    ("lemma", "forms"),
    [
        ("debar", ("debarred", "debarring")),
        ("unplug", ("unplugged", "unplugging")),
        ("embed", ("embedded", "embedding")),
        ("unban", ("unbanned", "unbanning")),
        ("deter", ("deterred", "deterring")),
        ("retrofit", ("retrofitted", "retrofitting")),
        ("overlap", ("overlapped", "overlapping")),
        ("open", ("opened", "opening")),
        ("benefit", ("benefited", "benefiting")),
        ("overturn", ("overturned", "overturning")),
    ],
)
def test_a_last_syllable_with_stress_doubles_its_consonant(lemma: str, forms: tuple[str, str]) -> None:
    assert (past(lemma), gerund(lemma)) == forms
