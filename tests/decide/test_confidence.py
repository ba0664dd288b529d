"""Confidence: official, corroborated, single-origin, weak or unconfirmed."""

import pytest

from tests.decide.builder import Extra, Told, act, ask


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        (Told(tier="official"), "official"),
        (Told(origins=("courier", "herald")), "corroborated"),
        (Told(), "single-origin"),
        (Told(certainty="weak"), "weak"),
        (Told(certainty="weak", origins=("courier", "herald")), "weak"),
        (Told(certainty="weak", tier="official"), "weak"),
        (Told(accepted=False, tier="official"), "unconfirmed"),
    ],
)
def test_a_position_is_as_sure_as_what_it_rests_on(told: Told, expected: str) -> None:
    assert ask([act("ban", "5g", Extra(told=told))]).confidence == expected


def test_two_acts_from_one_origin_are_one_origin() -> None:
    assert ask([act("ban", "5g"), act("ban", "network")]).confidence == "single-origin"


def test_two_acts_from_two_origins_bear_each_other_out() -> None:
    assert ask([act("ban", "5g"), act("ban", "5g", Extra(told=Told(origins=("herald",))))]).confidence == "corroborated"


def test_what_the_headline_does_not_rest_on_makes_it_no_surer() -> None:
    assert ask([act("ban", "5g"), act("advise", "5g", Extra(told=Told(tier="official")))]).confidence == "single-origin"


def test_where_no_rule_is_found_it_is_that_of_what_is_known_of_buyers() -> None:
    weak = act("choose", "5g", Extra(actor="org:telco", told=Told(certainty="weak")))
    talk = act("accuse", "5g", Extra(actor="MM"))
    assert (ask([weak, talk]).confidence, ask([talk]).confidence) == ("weak", "single-origin")


def test_where_nothing_is_held_there_is_no_confidence() -> None:
    assert ask([]).confidence is None
