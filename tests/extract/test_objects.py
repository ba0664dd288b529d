"""What a verb is done to: over adverbs, quotation marks and times, behind a particle. All sentences are invented."""

from __future__ import annotations

import pytest

from tests.extract.skeletons import objects


@pytest.mark.parametrize(
    ("text", "pair"),
    [
        ("The board signed a very costly deal.", ("a very costly deal", "sign")),
        ("The law sets a “strong” limit.", ("a “ strong ” limit", "set")),
        ("The agency announced on Monday a new limit.", ("a new limit", "announce")),
        ("The rule has hit, among others, small carriers.", ("small carriers", "hit")),
        ("The city runs about 400 cameras.", ("400 cameras", "run")),
        ("The village set up masts.", ("masts", "set")),
        ("The mayor gave that permission.", ("permission", "give")),
        ("The ministry will not do that.", ("that", "do")),
        ("The mayor told the crowd gathered in the square.", ("the crowd", "tell")),
    ],
)
def test_a_verb_finds_its_object_over_what_stands_between(text: str, pair: tuple[str, str]) -> None:
    assert pair in objects(text)


def test_what_is_said_of_somebody_is_no_object() -> None:
    assert not {whom for whom, _ in objects("The mayor said that they had left.")} & {"they", "that they"}


def test_who_comes_next_is_no_object() -> None:
    assert ("she", "wait") not in objects("He was waiting for a friend she had invited.")


def test_something_is_a_thing_and_a_family_is_no_adverb() -> None:
    assert ("something", "do") in objects("The family did something about it.")
