"""Headlines: what stands before the colon is what the rest is about; "to blacklist"; shortened departments. Invented sentences."""

from __future__ import annotations

import pytest

from tests.extract.answers import Act, acts, acts_on


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Hytera: Norway to remove radio kit by 2031", [("remove", "announced", "NO")]),
        ("Hytera ban: Norway to remove radio kit by 2031", [("ban", "in-force", "NO"), ("remove", "announced", "NO")]),
        ("Hytera: Norway lifts ban", [("lift", "in-force", "NO")]),
        ("DJI: EU Commission opens inquiry", [("prosecute", "in-force", "EU")]),
        ("Hytera: Telenor buys Nokia kit", [("choose", "in-force", "org:telenor")]),
    ],
)
def test_the_vendor_before_the_colon_is_meant_behind_it(text: str, found: list[Act]) -> None:
    assert acts(text) == found


def test_another_vendor_behind_the_colon_is_meant_alone() -> None:
    assert [targets for _, _, _, targets in acts_on("Hytera: Norway lifts ban on Yealink")] == [("yealink",)]


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("US adds Autel to blacklist", ("list", "in-force", "US")),
        ("Autel could be added to blacklist, sources say", ("list", "considered", "?")),
        ("Norway wants to blacklist Autel", ("list", "considered", "NO")),
    ],
)
def test_a_list_at_the_end_of_a_line_is_no_verb(text: str, act: Act) -> None:
    assert acts(text) == [act]


def test_departments_are_known_by_their_short_names() -> None:
    assert acts("Commerce Dept lifts Hytera ban") == [("lift", "in-force", "US")]
    assert acts("The Commerce Dept. added Autel to its blacklist.") == [("list", "in-force", "US")]


@pytest.mark.parametrize(
    "text", ["Hytera was fined over Iran sanctions.", "The case against Hytera is about Cuba sanctions.", "Hytera evaded Iran sanctions."]
)
def test_sanctions_named_after_the_state_they_hit_are_none_on_the_vendor(text: str) -> None:
    assert "list" not in {measure for measure, _, _ in acts(text)}


def test_whose_downloads_a_state_stops_is_banned() -> None:
    assert acts("Norway paused downloads of the DeepSeek app.") == [("ban", "in-force", "NO")]
