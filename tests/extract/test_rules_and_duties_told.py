"""What rules bar in effect, what a class of firms must stop, powers that were used, and goods that can still be had. Invented sentences."""

from __future__ import annotations

import pytest

from tests.extract.answers import Act, acts, statements
from tests.extract.skeletons import subjects


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Japan's procurement rules in effect bar ZTE from government contracts.", ("ban", "in-force", "JP")),
        ("Japan's procurement rules bar ZTE from government contracts.", ("ban", "in-force", "JP")),
        ("Japan has not named ZTE but in effect bars it from contracts.", ("ban", "in-force", "JP")),
        ("In Spain, operators must stop buying ZTE kit after December 31.", ("ban", "announced", "ES")),
        ("In Spain, operators have to stop using ZTE by 2025.", ("ban", "announced", "ES")),
        ("Spain has used its powers to restrict or exclude ZTE.", ("ban", "in-force", "ES")),
        ("Spain is drafting a law that would make it hard for ZTE to supply core components.", ("limit", "proposed", "ES")),
    ],
)
def test_what_is_barred_in_effect_and_who_must_stop(text: str, act: Act) -> None:
    assert acts(text) == [act]


@pytest.mark.parametrize(
    ("text", "link"),
    [
        ("The rules in effect ban ZTE.", ("The rules", "ban")),
        ("The law in effect bans ZTE.", ("The law", "ban")),
        ("Its procurement rules bar the company from contracts.", ("Its procurement rules", "bar")),
    ],
)
def test_a_verb_behind_rules_is_found(text: str, link: tuple[str, str]) -> None:
    assert link in subjects(text)


def test_what_must_stop_after_a_day_stops_on_the_next_such_day() -> None:
    told = statements("In Spain, operators must stop buying ZTE kit after December 31.", published="2020-05-14")
    assert [(str(kind), str(value)) for s in told for kind, value in s.act.dates.by_kind.items()] == [("effective", "2020-12-31")]


@pytest.mark.parametrize("text", ["ZTE handsets can still be bought in Europe.", "ZTE phones could still be used in Spain."])
def test_what_can_still_be_had_is_nobodys_choice(text: str) -> None:
    assert acts(text) == []
