"""Subjects, objects and asides on invented sentences: who acts in a long list, what two verbs share, what brackets do not part."""

from __future__ import annotations

import pytest

from tests.extract.answers import acts, acts_on


@pytest.mark.parametrize("place", ["DK", "NO", "GB", "JP", "EE"])
@pytest.mark.parametrize(
    "text",
    [
        "Denmark, Norway, the United Kingdom, Japan and Estonia have banned ZTE gear from ministries.",
        "Since last autumn, Denmark, Norway, the United Kingdom, Japan, and Estonia have banned ZTE gear from ministries.",
    ],
)
def test_each_of_a_long_list_of_states_acts(text: str, place: str) -> None:
    assert ("ban", "in-force", place, ("zte",)) in acts_on(text)


def test_a_firm_in_a_list_is_no_place_for_a_comma_to_end_the_subject_of_another_clause() -> None:
    assert [a for _, _, a, _ in acts_on("After talks in Oslo, Huawei said Norway banned ZTE.")] == ["NO"]


def test_two_verbs_share_their_object() -> None:
    assert {("ban", "in-force", "JP", ("dji",)), ("remove", "in-force", "JP", ("dji",))} <= set(
        acts_on("Japan has banned and removed DJI drones.")
    )


@pytest.mark.parametrize(
    "text",
    [
        "Vodafone Inc. (LSE: VOD) and Orange SA (EPA: ORA) have dropped Huawei radios.",
        "Vodafone (VOD) and Orange (ORA.PA) have dropped Huawei radios.",
    ],
)
def test_tickers_in_brackets_do_not_part_a_list(text: str) -> None:
    assert {actor for _, _, actor, _ in acts_on(text)} == {"org:vodafone", "org:orange"}


def test_a_party_in_brackets_still_tells_a_legislators_state() -> None:
    assert ("ban", "urged", "US", ("dji",)) in acts_on("Jane Example (R-Ohio) urged the agency to ban DJI.")


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Malta and Cyprus are the latest islands to ban WeChat.", ("ban", "in-force", "MT", ("wechat",))),
        ("Estonia said in March it would ban Huawei.", ("ban", "announced", "EE", ("huawei",))),
        ("India banned as many as a dozen chat services, including the likes of WeChat.", ("ban", "in-force", "IN", ("wechat",))),
        ("The king signed a decree banning ministries from using gear made by ZTE.", ("ban", "announced", "?", ("zte",))),
        ("Telenor drops Huawei phones as rules change.", ("drop", "in-force", "org:telenor", ("huawei",))),
        ("The order bars firms such as Google from supplying Huawei.", ("list", "in-force", "?", ("huawei",))),
    ],
)
def test_ordinary_constructions_hold_an_act(text: str, act: tuple[str, str, str, tuple[str, ...]]) -> None:
    assert act in acts_on(text)


def test_what_replaces_another_as_the_leader_is_no_act() -> None:
    assert acts_on("Ericsson replaced Huawei as the leader in sales.") == []


@pytest.mark.parametrize(
    "text",
    [
        "The fate of Huawei, a Chinese technology company banned by Norway, is open.",
        "Norway banned Huawei, the Chinese maker of radios.",
    ],
)
def test_what_describes_a_vendor_is_that_vendor_and_no_class_of_makers(text: str) -> None:
    assert acts_on(text) == [("ban", "in-force", "NO", ("huawei",))]


def test_a_state_acts_against_the_foreign_vendor_not_against_its_own_beside_it() -> None:
    assert ("list", "in-force", "US", ("huawei",)) in acts_on("U.S. export sanctions on Huawei hit Qualcomm hard.")


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Huawei lost sales after being banned in Japan.", ("ban", "in-force", "JP", ("huawei",))),
        ("Britain will bar ZTE by ordering carriers to remove its equipment.", ("remove", "announced", "GB", ("zte",))),
        ("A trade body urged Danish lawmakers not to ban Hikvision.", ("deny", "in-force", "?", ("hikvision",))),
        ("A Japanese ban on DJI has hurt dealers.", ("ban", "in-force", "JP", ("dji",))),
        ("Hytera, which was put on a Japanese blacklist last spring, has closed two plants.", ("list", "in-force", "JP", ("hytera",))),
    ],
)
def test_gerunds_negations_and_nouns_as_subjects_are_read(text: str, act: tuple[str, str, str, tuple[str, ...]]) -> None:
    assert act in acts_on(text)


@pytest.mark.parametrize("text", ["A start-up launches a TikTok rival for grandmothers.", "A ban on DJI would hurt dealers."])
def test_a_rival_is_not_the_vendor_and_what_would_hurt_is_not_there(text: str) -> None:
    assert [act for act in acts_on(text) if act[0] != "deny"] == []


def test_the_verb_behind_an_apposition_is_a_verb() -> None:
    assert ("choose", "announced", "EE", ("zte",)) in acts_on("Estonia, home of a large port, plans to use ZTE radios.")


def test_two_firms_that_published_together_are_two_names() -> None:
    assert ("choose", "in-force", "org:voltera", ("huawei",)) in acts_on("Voltera and Huawei Cloud have partnered on a school for divers.")


def test_a_relative_clause_with_a_subject_of_its_own_tells_an_act_of_its_own() -> None:
    found = acts_on("Telenor replaced the ZTE radios it has installed in Norway.")
    assert {("drop", "in-force", "org:telenor", ("zte",)), ("choose", "in-force", "org:telenor", ("zte",))} <= set(found)


@pytest.mark.parametrize(
    ("text", "act"),
    [
        (
            "Nurses called on the ministry to follow Norway, which listed Hikvision in 2021, and bar its cameras.",
            ("ban", "urged", "?"),
        ),
        ("Deputies urged the ministry to copy the law that banned Hikvision and prohibit its cameras.", ("ban", "urged", "?")),
        ("The minister wants to follow Norway, which has barred ZTE, and strip its masts out.", ("remove", "considered", "?")),
    ],
)
def test_a_bare_verb_goes_on_with_the_aim_before_a_clause_that_tells_a_past(text: str, act: tuple[str, str, str]) -> None:
    assert act in acts(text)
    assert (act[0], "in-force", "NO") not in acts(text)
