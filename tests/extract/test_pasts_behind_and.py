"""A past that is spelled like the bare verb ("put", "cut", "set", "hit", "let") behind "and" is a verb of its own. Invented sentences."""

from __future__ import annotations

import pytest

from tests.extract.answers import ActOn, acts_on


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Malta barred Hytera and cut ties with ZTE.", [("ban", "in-force", "MT", ("hytera",)), ("drop", "in-force", "MT", ("zte",))]),
        ("Malta barred Hytera and put ZTE on a blacklist.", [("ban", "in-force", "MT", ("hytera",)), ("list", "in-force", "MT", ("zte",))]),
        (
            "Malta has barred Hytera and hit ZTE with a fine.",
            [("ban", "in-force", "MT", ("hytera",)), ("prosecute", "in-force", "MT", ("zte",))],
        ),
        (
            "Malta has banned ZTE and put pressure on its neighbours to do the same.",
            [("ban", "in-force", "MT", ("zte",)), ("ban", "urged", "MT", ("zte",))],
        ),
    ],
)
def test_each_of_the_two_verbs_has_its_own_vendor(text: str, wanted: list[ActOn]) -> None:
    assert acts_on(text) == wanted


def test_a_noun_behind_and_stays_a_noun() -> None:
    assert acts_on("Malta rejected offers and put options from ZTE.") == []


@pytest.mark.parametrize("verb", ["shut out of the network", "cut off", "kept out of the network"])
def test_what_somebody_wants_done_with_it_is_a_participle(verb: str) -> None:
    assert ("ban", "urged", "CL") in [act[:3] for act in acts_on(f"ZTE denies spying, but lawmakers in Chile want it {verb}.")]
