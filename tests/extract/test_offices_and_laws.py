"""Offices of two portfolios, laws with a place in their name, firms in full: who acts, and who does not. All texts are invented."""

from __future__ import annotations

import pytest

from tests.extract.answers import acts, acts_on


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Norway's Industry and Technology Minister banned ZTE.", ("ban", "in-force", "NO")),
        ("Denmark's Digital, Culture and Media Committee called for a ban on Dahua.", ("ban", "urged", "DK")),
        ("Norway's Trade and Fisheries Ministry approved ZTE antennas.", ("allow", "in-force", "NO")),
    ],
)
def test_half_an_office_is_no_firm(text: str, act: tuple[str, str, str]) -> None:
    assert acts(text) == [act]


def test_two_operators_with_their_homes_stay_two() -> None:
    assert acts("Norway's Telenor and Sweden's Telia have dropped ZTE.") == [
        ("drop", "in-force", "org:telenor"),
        ("drop", "in-force", "org:telia"),
    ]


def test_a_place_inside_the_name_of_a_law_has_not_made_it() -> None:
    assert acts("The Countering CCP Cameras Act would prohibit Dahua from operating on US networks.") == [("ban", "proposed", "US")]
    assert acts("The US Clean Networks Act bars carriers from buying ZTE gear.") == [("ban", "in-force", "US")]


def test_a_firm_that_is_limited_by_name_limits_nobody() -> None:
    text = "Norwegian senators asked for a review of Shenzhen Skyline Company Limited (DJI Technologies) under the act."
    assert acts(text) == [("review", "urged", "NO")]


def test_who_is_threatened_is_meant_by_it() -> None:
    found = acts("China's ambassador in Oslo threatened Norway with retaliation if it excludes ZTE.")
    assert ("ban", "considered", "NO") in found
    assert ("retaliate", "threatened", "CN") in found


def test_a_draft_that_somebody_answers_is_not_his() -> None:
    assert acts("In five pages Autel has responded to a draft law that seeks to ban all its drones in Norway.") == [
        ("ban", "proposed", "NO")
    ]


def test_who_follows_with_a_ban_has_made_it() -> None:
    assert acts("Telenor follows Telia with ZTE ban") == [("drop", "in-force", "org:telenor")]
    assert acts("Norway followed Denmark with a ban on ZTE.") == [("ban", "in-force", "NO")]


def test_whom_a_ban_puts_in_a_bind_has_not_made_it() -> None:
    assert acts("ZTE ban leaves Norway in a bind") == [("ban", "in-force", "?")]


def test_two_names_with_a_slash_are_both_meant() -> None:
    assert acts_on("Norway bans Huawei/ZTE equipment.") == [("ban", "in-force", "NO", ("huawei", "zte"))]


@pytest.mark.parametrize(
    "text",
    ["China vows ‘severe consequences’ if Norway bars ZTE", "Beijing vowed “serious consequences” if Norway bars ZTE."],
)
def test_marks_around_two_words_leave_the_sentence_as_it_is(text: str) -> None:
    assert ("retaliate", "threatened", "CN") in acts(text)


def test_what_a_vendor_does_against_a_ban_does_not_put_it_off() -> None:
    assert ("ban", "in-force", "US") in acts("Dahua will take ‘certain steps’ against the U.S. ban.")


def test_cctv_of_an_origin_is_equipment() -> None:
    assert acts_on("Norwegian minister bans Chinese CCTV installations in schools") == [("ban", "in-force", "NO", ("origin:CN",))]


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("The administration of President Ole Berg of Norway banned Hytera.", "NO"),
        ("The administration of President Ole Berg in Norway banned Hytera.", "NO"),
        ("The administration of President Ole Berg banned Hytera.", "?"),
        ("The Berg administration banned Hytera.", "?"),
        ("The administration of President Biden banned Hytera.", "US"),
        ("The administration banned Hytera.", "US"),
    ],
)
def test_an_administration_is_that_of_whoever_leads_it(text: str, actor: str) -> None:
    assert acts(text) == [("ban", "in-force", actor)]
