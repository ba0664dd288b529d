"""Verbs that an aside between commas or dashes parts from their auxiliary, on invented sentences."""

from __future__ import annotations

import pytest

from tests.extract.answers import Act, acts
from tests.extract.skeletons import subjects


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Latvia will, however, ban Hytera.", ("ban", "announced", "LV")),
        ("Latvia will, he said, ban Hytera.", ("ban", "announced", "LV")),
        ("Latvia would, after all, ban Hytera.", ("ban", "considered", "LV")),
        ("Latvia will not, after all, ban Hytera.", ("ban", "refused", "LV")),
        ("Latvia will not, for now, ban Hytera.", ("ban", "refused", "LV")),
        ("Latvia will, according to two officials, ban Hytera.", ("ban", "announced", "LV")),
        ("Latvia may yet, under pressure from its allies, ban Hytera.", ("ban", "considered", "LV")),
        ("Latvia must, the panel said, ban Hytera.", ("ban", "urged", "LV")),
        ("Latvia could, at least in theory, ban Hytera.", ("ban", "considered", "LV")),
        ("Latvia had — to the surprise of many — banned Hytera.", ("ban", "in-force", "LV")),
        ("Hytera has, for the time being, been barred.", ("ban", "in-force", "?")),
        ("Hytera was, in short, shut out.", ("ban", "in-force", "?")),
        ("Hytera will, two officials said, be barred.", ("ban", "announced", "?")),
        ("The carrier will, together with its rivals, drop Hytera.", ("drop", "announced", "?")),
        ("Telia is, by its own account, still using Hytera.", ("choose", "in-force", "org:telia")),
    ],
)
def test_a_verb_behind_an_aside_has_the_modal_and_the_time_of_its_auxiliary(text: str, act: Act) -> None:
    assert acts(text) == [act]


@pytest.mark.parametrize(
    "text",
    [
        "Latvia did not, in the end, ban Hytera.",
        "Latvia cannot, its minister said, ban Hytera.",
        "Latvia has never, to date, banned Hytera.",
        "Hytera has not, so far, been barred.",
        "Hytera was not, as some papers wrote, barred.",
    ],
)
def test_a_not_before_an_aside_denies_the_verb_behind_it(text: str) -> None:
    assert not [act for act in acts(text) if act[:2] == ("ban", "in-force")]


@pytest.mark.parametrize(
    ("text", "pair"),
    [
        ("The minister has, like her rivals, dropped the plan.", ("The minister", "drop")),
        ("The plan was, to her surprise, drafted in May.", ("The plan", "draft")),
        ("Nobody should, for now, sell the phones.", ("Nobody", "sell")),
    ],
)
def test_the_subject_stands_before_the_auxiliary(text: str, pair: tuple[str, str]) -> None:
    assert pair in subjects(text)


def test_what_opens_with_and_is_no_aside() -> None:
    assert ("Latvia", "use") in subjects("Latvia has, and always will, use the radios.")


@pytest.mark.parametrize(
    "text",
    [
        "Latvia will, if the court agrees, ban Hytera.",
        "Latvia would, if its parliament agrees, ban Hytera.",
        "Latvia will, unless the court objects, ban Hytera.",
        "Sweden said that Latvia will, if it is asked, ban Hytera.",
    ],
)
def test_a_condition_in_an_aside_is_one_of_the_verb_around_it(text: str) -> None:
    assert acts(text) == [("ban", "threatened", "LV")]


def test_who_claims_something_in_an_aside_behind_and_does_nothing() -> None:
    assert ("The bank", "tell") in subjects("The bank froze the funds, but did not, as the lawyer claimed, tell the press.")


def test_a_month_parts_a_plan_from_its_auxiliary_no_more_than_a_year_does() -> None:
    assert acts("Denmark had in April planned to bar Hytera.") == [("ban", "considered", "DK")]


@pytest.mark.parametrize("verb", ["shut Hytera out of", "bar Hytera from"])
@pytest.mark.parametrize("aside", [", directly or not,", ", its author says,"])
def test_a_verb_spelled_like_its_past_goes_with_the_modal_before_an_aside(verb: str, aside: str) -> None:
    assert [act[:2] for act in acts(f"Deputies tabled a motion that would{aside} {verb} Norway's network.")] == [("ban", "proposed")]
