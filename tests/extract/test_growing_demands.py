"""Demands that grow or that somebody meets, bans that are faced, bare nouns behind a verb as headlines have them. All invented."""

from __future__ import annotations

import pytest

from tests.extract.answers import acts


@pytest.mark.parametrize(
    "text",
    [
        "Calls grow for ZTE ban in Norway",
        "Pressure mounts on Norway to ban ZTE",
        "Pressure is mounting on the Norwegian government to ban ZTE.",
        "Norway faces calls to ban ZTE",
        "Demands have intensified for a ban on ZTE.",
    ],
)
def test_a_demand_that_grows_is_no_ban_and_not_that_of_the_one_who_faces_it(text: str) -> None:
    assert acts(text) == [("ban", "urged", "?")]


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Norway resists calls to ban ZTE", ("ban", "refused", "NO")),
        ("Norway backs away from ZTE ban", ("ban", "refused", "NO")),
        ("Norway backs off plan to blacklist ZTE", ("list", "refused", "NO")),
        ("Norway stops short of ZTE ban", ("ban", "refused", "NO")),
        ("Danish MPs to vote on ZTE ban", ("ban", "proposed", "DK")),
        ("ZTE faces ban in Norway", ("ban", "considered", "NO")),
        ("ZTE may face ban in Norway", ("ban", "considered", "NO")),
        ("Norwegian lawmakers demand ban on ZTE", ("ban", "urged", "NO")),
        ("Norwegian minister eyes easing of ZTE curbs", ("lift", "considered", "NO")),
        ("Norway must ban ZTE, lawmakers say", ("ban", "urged", "NO")),
        ("ZTE hit with $40 million fine in Norway", ("prosecute", "in-force", "NO")),
    ],
)
def test_bare_nouns_behind_a_verb_are_read_as_in_a_sentence(text: str, act: tuple[str, str, str]) -> None:
    assert act in acts(text)
    assert act[1] == "in-force" or not [a for a in acts(text) if a[0] == "ban" and a[1] == "in-force"]


@pytest.mark.parametrize("text", ["ZTE ban would cost Norway billions, operators warn", "A ZTE ban could delay 5G, Telenor says"])
def test_a_ban_that_is_only_imagined_is_not_there(text: str) -> None:
    assert not [act for act in acts(text) if act[0] == "ban"]


def test_a_ban_that_is_pointed_at_stays_in_force_though_it_would_do_something() -> None:
    assert ("ban", "in-force", "NO") in acts("Norway's ban on ZTE would cost operators billions, analysts say.")


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("It would be a mistake not to bar Hytera, the Danish minister said.", ("ban", "urged", "DK")),
        ("It is wrong not to bar Hytera, the Danish minister said.", ("ban", "urged", "DK")),
        ("It was wrong not to bar Hytera, the Danish minister said.", ("ban", "refused", "DK")),
        ("It would be right not to bar Hytera, the Danish minister said.", ("ban", "refused", "DK")),
    ],
)
def test_who_calls_it_wrong_not_to_do_so_asks_for_it(text: str, act: tuple[str, str, str]) -> None:
    assert acts(text) == [act]
