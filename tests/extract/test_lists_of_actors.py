"""Several at once: states behind "by", "in" and "like", carriers in several states, shared auxiliaries. Invented sentences."""

from __future__ import annotations

import pytest

from tests.extract.answers import Act, acts, statements

NO_SE = [("ban", "in-force", "NO"), ("ban", "in-force", "SE")]


@pytest.mark.parametrize(
    "text",
    [
        "Hytera was banned by Norway and Sweden.",
        "Bans in Norway and Sweden hurt Hytera.",
        "Norway, like Sweden, has banned Hytera.",
        "Norway, along with Sweden, has banned Hytera.",
        "Following Sweden, Norway banned Hytera.",
        "The move follows bans by Norway and Sweden on Hytera.",
    ],
)
def test_each_of_those_who_ban_it_has_banned_it(text: str) -> None:
    assert sorted(acts(text)) == NO_SE


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Hytera was banned by Norway, Sweden said.", [("ban", "in-force", "NO")]),
        ("Like Hytera, Yealink was banned in Sweden.", [("ban", "in-force", "SE")]),
        ("Norway, like Sweden, could ban Hytera.", [("ban", "considered", "NO")]),
        ("Hytera has been dropped by Telenor and Telia.", [("drop", "in-force", "org:telenor"), ("drop", "in-force", "org:telia")]),
    ],
)
def test_only_those_who_do_it_are_told_of(text: str, found: list[Act]) -> None:
    assert acts(text) == found


def test_carriers_in_several_states_are_there_not_the_last_state() -> None:
    told = statements("Operators in Norway and Sweden are replacing Hytera.")
    assert [(s.act.measure.value, s.act.actor, sorted(s.act.where)) for s in told] == [("drop", "?", ["NO", "SE"])]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Hytera was fined in Norway and banned in Sweden.", [("prosecute", "in-force", "NO"), ("ban", "in-force", "SE")]),
        ("Hytera was fined in Norway and banned its staff from talking.", [("prosecute", "in-force", "NO")]),
        ("Hit by Norwegian sanctions, Hytera sold a unit.", [("list", "in-force", "NO")]),
        ("The order gives operators seven years to remove Hytera kit.", [("remove", "announced", "?")]),
        ("Washington warned Oslo and Stockholm against Hytera.", [("ban", "urged", "US")]),
    ],
)
def test_verbs_share_what_stands_before_the_first(text: str, found: list[Act]) -> None:
    assert acts(text) == found


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        ("Telenor joins carriers like Telia and Elisa, which have removed Hytera radios.", ["org:telia", "org:elisa"]),
        ("Telenor follows Telia, Orange and Elisa, which are removing Hytera radios.", ["org:telia", "org:orange", "org:elisa"]),
        ("Malta studied Denmark and Norway, which have barred Hytera.", ["DK", "NO"]),
        ("Telenor works with Telia and Elisa, which has removed Hytera radios.", ["org:elisa"]),
    ],
)
def test_a_clause_in_the_plural_describes_all_of_a_list(text: str, actors: list[str]) -> None:
    assert [s.act.actor for s in statements(text) if s.act.measure.value in ("ban", "drop")] == actors


@pytest.mark.parametrize(
    ("text", "states"),
    [
        ("Norway became the first to bar Hytera from radio networks and has since been joined by Oman.", ["NO", "OM"]),
        ("Norway, which barred Hytera in 2018, was later followed by Oman and Peru, officials say.", ["NO", "OM", "PE"]),
        ("Norway barred Hytera in 2018 and was joined by Oman in calling for talks.", ["NO"]),
        ("Norway barred Hytera in 2018 and has not been joined by Oman.", ["NO"]),
        ("Norway barred Hytera in 2018 and may be joined by Oman.", ["NO"]),
    ],
)
def test_those_by_whom_a_state_was_joined_have_done_the_same(text: str, states: list[str]) -> None:
    assert [s.act.actor for s in statements(text)] == states
