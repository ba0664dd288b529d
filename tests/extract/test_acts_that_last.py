"""Acts that a noun names and whose verb tells whether they are there: begun, under way, complete, yet to begin. Invented sentences."""

from __future__ import annotations

import pytest

from tests.extract.answers import acts


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Removal of Uniview cameras from Norwegian police stations has begun.", ("remove", "in-force", "NO")),
        ("Removal of Uniview cameras from Norwegian police stations is complete.", ("remove", "in-force", "NO")),
        ("The removal of Yealink phones and Hytera radios from federal networks is under way.", ("remove", "in-force", "?")),
        ("Norway's phase-out of ZTE radios begins next year.", ("remove", "announced", "NO")),
        ("New Norwegian sanctions target Hytera.", ("list", "in-force", "NO")),
        ("A Norwegian ban on Autel drones looms.", ("ban", "considered", "NO")),
    ],
)
def test_the_verb_tells_whether_it_is_there(text: str, act: tuple[str, str, str]) -> None:
    assert acts(text) == [act]


def test_what_is_not_complete_is_not_said_to_be_done() -> None:
    assert acts("The removal of ZTE radios from Norwegian ministries is not yet complete.") == []


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Hytera, which is on a Norwegian blacklist, reported higher sales.", ("list", "in-force", "NO")),
        ("Hytera sales in Norway have been outlawed since July.", ("ban", "in-force", "NO")),
        ("Google's Hytera ban leaves users without maps.", ("drop", "in-force", "org:google")),
    ],
)
def test_whose_act_it_is_stands_before_the_noun(text: str, act: tuple[str, str, str]) -> None:
    assert acts(text) == [act]


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Yealink remains barred from Norway's tenders.", ("ban", "in-force", "NO")),
        ("Yealink stays banned in Norway.", ("ban", "in-force", "NO")),
        ("Hytera will remain shut out of Norwegian tenders, the minister said.", ("ban", "in-force", "NO")),
        ("Hytera could remain blocked from the Norwegian market.", ("ban", "considered", "NO")),
        ("Hytera radios remain off limits for Norway's police.", ("ban", "in-force", "NO")),
        ("Norway's networks remain off limits to Hytera.", ("ban", "in-force", "NO")),
    ],
)
def test_a_state_that_goes_on_is_told_by_the_participle_behind(text: str, act: tuple[str, str, str]) -> None:
    assert acts(text) == [act]


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Norway's premier extended an order barring carriers from using Hytera radios.", ("ban", "in-force", "NO")),
        ("Oslo renewed for a year the order that bars carriers from using Yealink phones.", ("ban", "in-force", "NO")),
        ("Norway will extend its ban on Hytera to ports.", ("ban", "announced", "NO")),
        ("Norway may extend its ban on Hytera.", ("ban", "considered", "NO")),
    ],
)
def test_what_is_renewed_applies_as_far_as_the_renewal_has_got(text: str, act: tuple[str, str, str]) -> None:
    assert acts(text) == [act]


def test_a_ban_that_is_not_extended_to_a_vendor_says_nothing_of_it() -> None:
    assert acts("Norway did not extend its ban to Yealink.") == []


def test_a_plan_that_somebody_opposes_is_weighed() -> None:
    assert acts("Telenor opposes a plan to ban Hytera.") == [("ban", "considered", "?"), ("deny", "in-force", "org:telenor")]
    assert acts("Telenor opposes a decision to ban Hytera.")[0] == ("ban", "announced", "?")
