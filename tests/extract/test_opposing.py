"""Who finds fault with letting a vendor in. All sentences are invented."""

from __future__ import annotations

import pytest

from tests.extract.answers import acts, told_of


@pytest.mark.parametrize(
    "text",
    [
        "Lawmakers condemned the decision to let Hikvision in.",
        "MPs slammed the plan to allow Norwegian firms to sell to Hikvision.",
        "Farmers criticised the government for allowing DJI back into the market.",
        "Democrats and Republicans alike denounced the deal that lets Hikvision buy chips.",
    ],
)
def test_who_finds_fault_with_letting_a_vendor_in_denies_once(text: str) -> None:
    assert len(told_of(text, "deny")) == 1
    assert told_of(text, "deny")[0][1] in {("hikvision",), ("dji",)}


@pytest.mark.parametrize(
    ("text", "urging"),
    [
        ("Denmark defended Hytera against Norwegian calls to shut it out.", "NO"),
        ("Denmark held out against Norwegian demands to ban Hytera.", "NO"),
        ("Denmark sided with Yealink against Norwegian pressure to exclude it.", "NO"),
    ],
)
def test_who_calls_for_what_another_is_against_is_for_it(text: str, urging: str) -> None:
    assert [a for a, _ in told_of(text, "ban")] == [urging]
    assert urging not in [a for a, _ in told_of(text, "deny")]


@pytest.mark.parametrize(
    "text",
    [
        "Norwegian opposition to Hytera is growing.",
        "Norway's objections to Hytera were ignored in Denmark.",
        "Denmark brushed off Norwegian criticism of its contract with Yealink.",
        "Amid Norwegian criticism of its ties to Yealink, Denmark signed.",
    ],
)
def test_who_speaks_against_a_vendor_or_a_dealing_opposes_no_measure(text: str) -> None:
    assert told_of(text, "deny") == []


def test_who_objects_to_a_measure_opposes_it() -> None:
    assert told_of("China's objections to the Norwegian ban on Yealink were ignored.", "deny") == [("CN", ("yealink",))]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Norway criticised Hytera.", [("accuse", "in-force", "NO")]),
        ("Norwegian lawmakers have slammed Hytera's record on privacy.", [("accuse", "in-force", "NO")]),
        ("Hytera was criticised by Norway.", [("accuse", "in-force", "NO")]),
        ("Norway attacked Norwegian companies that use Hytera.", []),
        ("Norway criticised the ban on Hytera.", [("ban", "in-force", "?"), ("deny", "in-force", "NO")]),
    ],
)
def test_who_criticises_a_vendor_accuses_it_and_who_criticises_a_ban_denies(text: str, told: list[tuple[str, str, str]]) -> None:
    assert acts(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "The minister attacked Latvia's ban on Hytera.",
        "The ministry condemned Latvia's exclusion of Hytera.",
        "The president slammed Latvia over its ban on Hytera.",
        "The foreign minister said Latvia's ban on Hytera was a mistake.",
    ],
)
def test_whose_office_it_is_that_attacks_a_state_is_not_known_by_that_state(text: str) -> None:
    assert told_of(text, "deny") == [("?", ("hytera",))]


@pytest.mark.parametrize(
    "text",
    [
        "Latvia's minister attacked the ban on Hytera.",
        "Officials in Riga criticised Latvia's ban on Hytera.",
        "Opposition lawmakers criticised Latvia's ban on Hytera.",
    ],
)
def test_who_attacks_what_their_own_state_does_is_known_by_what_names_it(text: str) -> None:
    assert told_of(text, "deny") == [("LV", ("hytera",))]
