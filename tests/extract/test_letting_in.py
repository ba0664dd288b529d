"""Who lets a vendor in, and how far: within bounds, by a rule, or not at all because a thing only "allows" something. Invented."""

from __future__ import annotations

import pytest

from tests.extract.answers import Act, acts, statements


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Norway granted ZTE a limited role in its rail radio.", ("limit", "in-force", "NO")),
        ("Norway granted ZTE [0763.HK] a limited role in police radio on Friday.", ("limit", "in-force", "NO")),
        ("Norway's decision to give Huawei a restricted role in its ports amused the harbour pilots.", ("limit", "announced", "NO")),
        ("Norway will allow Huawei to supply non-core parts of its 5G network.", ("limit", "announced", "NO")),
        ("Denmark will let Huawei play a limited role in 5G.", ("limit", "announced", "DK")),
    ],
)
def test_letting_in_within_bounds_is_a_limit(text: str, act: tuple[str, str, str]) -> None:
    assert acts(text) == [act]


@pytest.mark.parametrize(
    "text",
    [
        "The tariffs will allow Huawei to win customers abroad.",
        "A new chip will allow Huawei to build its own phones.",
        "The centre will allow visitors to examine how TikTok works.",
        "The kit will allow programmers to write software for DJI drones.",
        "A flaw allowed thieves to read messages through TikTok's website.",
        "Let us not forget Huawei.",
        "Allow the Huawei app to run in the background.",
    ],
)
def test_a_thing_that_makes_possible_lets_nobody_in(text: str) -> None:
    assert not [act for act in acts(text) if act[0] in ("allow", "choose", "lift")]


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("The new rules of Norway's regulator will allow Huawei to bid for contracts.", ("allow", "announced", "NO")),
        ("Norway allowed Telenor to begin 5G trials with Ericsson.", ("allow", "in-force", "NO")),
        (
            "Sen. Jane Doe sponsored a draft bill that would allow Hikvision cameras to be used in prisons until spring.",
            ("allow", "proposed", "US"),
        ),
    ],
)
def test_a_rule_and_a_state_let_in(text: str, act: tuple[str, str, str]) -> None:
    assert act in acts(text)


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Norway has introduced a ban on TikTok.", ("ban", "in-force", "NO")),
        ("A similar ban on TikTok has been introduced in Norway.", ("ban", "in-force", "NO")),
        ("Norwegian lawmakers introduced a ban on TikTok.", ("ban", "proposed", "NO")),
        ("Norway introduced a bill to ban TikTok.", ("ban", "proposed", "NO")),
        ("The governor of Montana approved a bill banning TikTok.", ("ban", "announced", "US")),
        ("The Senate approved a bill banning TikTok.", ("ban", "proposed", "US")),
        ("Rep. Jane Doe said TikTok should be banned.", ("ban", "urged", "US")),
        ("Gov. Jane Doe banned DJI drones from state agencies.", ("ban", "in-force", "US")),
    ],
)
def test_a_ban_that_is_introduced_is_there_and_a_bill_is_a_draft_until_it_is_signed(text: str, act: tuple[str, str, str]) -> None:
    assert acts(text) == [act]


def test_bans_imposed_in_several_places_are_those_of_each() -> None:
    found = statements("Similar bans on TikTok have been imposed in Norway, Denmark and Canada.")
    assert [list(s.act.where) for s in found] == [["NO"], ["DK"], ["CA"]]


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Peru's approval of Nuctech as a bidder surprised the ports.", ("allow", "in-force", "PE")),
        ("Peru's cabinet put off the approval of ZTE as builder of the network.", ("allow", "postponed", "PE")),
        ("Peru's approval of Hytera drew criticism.", ("allow", "in-force", "PE")),
    ],
)
def test_the_approval_of_a_vendor_lets_it_in(text: str, act: tuple[str, str, str]) -> None:
    assert act in acts(text)


@pytest.mark.parametrize(
    "text",
    [
        "The approval of Hytera's owners is still missing.",
        "Public approval of TikTok fell in Peru.",
        "Peru's approval of the sale of Temu came on Friday.",
        "Parliament's approval of the ZTE ban came on Friday.",
        "Without the approval of Temu nobody may open a shop.",
        "The buyers of ZTE masts want approval.",
    ],
)
def test_an_approval_of_something_else_lets_no_vendor_in(text: str) -> None:
    assert "allow" not in {measure for measure, *_ in acts(text)}


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Hytera is free to bid for the masts, Latvia's regulator said.", ("allow", "in-force", "LV")),
        ("Hytera will be free to take part in the tender, Latvia's minister said.", ("allow", "announced", "LV")),
        (
            "Every maker, including Hytera, will be free to take part in the tender, the Latvian minister said.",
            ("allow", "announced", "LV"),
        ),
        ("Hytera will be able to bid, Latvia's minister said.", ("allow", "announced", "LV")),
        ("Hytera is eligible to bid for the masts, Latvia's regulator said.", ("allow", "in-force", "LV")),
        ("Hytera would be free to bid if it met the rules, Latvia's minister said.", ("allow", "considered", "LV")),
    ],
)
def test_a_vendor_that_is_free_to_bid_is_let_in(text: str, act: Act) -> None:
    assert acts(text) == [act]


@pytest.mark.parametrize(
    "text",
    [
        "Hytera is able to bid for larger contracts now, analysts say.",
        "Hytera is free to hire whom it likes, Latvia's minister said.",
    ],
)
def test_freedom_for_anything_else_lets_nobody_in(text: str) -> None:
    assert acts(text) == []


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Rangers pleaded with deputies to let them go on flying DJI drones.", ("allow", "urged", "?")),
        ("Norway will let its carriers go on using Huawei masts.", ("allow", "announced", "NO")),
        ("Norway lets rangers go on flying DJI drones.", ("allow", "in-force", "NO")),
    ],
)
def test_who_is_let_go_on_with_a_vendor_lets_it_in(text: str, act: tuple[str, str, str]) -> None:
    assert acts(text) == [act]


def test_who_is_let_go_on_with_something_else_lets_nobody_in() -> None:
    assert acts("Norway will let inspectors go on examining Huawei's code.") == []
