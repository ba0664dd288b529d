"""What is near, seen, told to a buyer or settled for a list of vendors; threats of less shared intelligence. All invented."""

from __future__ import annotations

import pytest

from tests.extract.answers import ActOn, acts_on, statements


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Peru moves closer to banning ZTE from its 5G auction", ("ban", "considered", "PE", ("zte",))),
        ("Malta edges closer to ban on Hytera", ("ban", "considered", "MT", ("hytera",))),
        ("The review saw ZTE being excluded from harbour networks.", ("ban", "in-force", "?", ("zte",))),
        ("Latvia booted Hytera from its police network.", ("ban", "in-force", "LV", ("hytera",))),
        ("Telia has been notified by Estonia's cyber agency that it cannot install ZTE antennas.", ("ban", "in-force", "EE", ("zte",))),
        ("The Danish regulator's ruling means that TDC cannot use ZTE antennas.", ("ban", "in-force", "DK", ("zte",))),
        ("The FCC banned the sale of all radios from ZTE.", ("ban", "in-force", "US", ("zte",))),
        ("Malta adopted measures to exclude Hytera.", ("ban", "in-force", "MT", ("hytera",))),
    ],
)
def test_what_is_near_seen_or_told_is_a_ban_as_far_as_it_has_got(text: str, wanted: ActOn) -> None:
    assert wanted in acts_on(text)


@pytest.mark.parametrize(
    "text",
    [
        "NÚKIB warned against Hytera and ZTE.",
        "The decision by Malta to ban Hytera and ZTE from police networks was a surprise.",
        "A decision to bar Hytera and ZTE from supplying antennas is expected.",
    ],
)
def test_all_vendors_of_a_list_are_hit(text: str) -> None:
    assert any(set(targets) == {"hytera", "zte"} for *_, targets in acts_on(text))


def test_a_government_is_that_of_the_only_state_that_is_named() -> None:
    (found, *_) = statements("Vodafone attacked an order by the government to ban ZTE from Malta's harbours.", outlet="Computerworld")
    assert found.act.actor == "MT"


@pytest.mark.parametrize(
    "text",
    [
        "Washington raised the pressure, saying countries that let ZTE build their networks could be cut off from intelligence.",
        "US officials said intelligence sharing could be jeopardised if Malta used ZTE.",
        "The US envoy told Malta that America would not be able to keep intelligence sharing at the current level if it allowed ZTE in.",
    ],
)
def test_less_shared_intelligence_is_a_threat_by_those_who_share_it(text: str) -> None:
    assert ("retaliate", "threatened", "US", ("zte",)) in acts_on(text)


def test_what_is_not_endangered_is_no_threat() -> None:
    text = "The minister said intelligence sharing would not be jeopardised by the decision to allow ZTE a role."
    assert "retaliate" not in {measure for measure, *_ in acts_on(text)}


@pytest.mark.parametrize(
    "text",
    ["Hytera ran into opposition in Malta over its bid.", "Hytera revealed the ban on Twitter.", "China has misunderstood Hytera's bid."],
)
def test_what_is_met_or_made_known_is_no_act_of_those_who_are_named(text: str) -> None:
    assert acts_on(text) == []


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("The ministry is said to have cleared ZTE for the port network.", ("allow", "in-force", "?", ("zte",))),
        ("Telia was reported to have dropped Hytera.", ("drop", "in-force", "org:telia", ("hytera",))),
        ("Malta is understood to have decided to ban Hytera.", ("ban", "announced", "MT", ("hytera",))),
        ("Malta is thought to have banned Hytera.", ("ban", "considered", "MT", ("hytera",))),
        ("Malta is said to be planning a ban on Hytera.", ("ban", "considered", "MT", ("hytera",))),
    ],
)
def test_what_is_said_or_reported_to_have_been_done_is_done_and_what_is_thought_is_open(text: str, wanted: ActOn) -> None:
    assert wanted in acts_on(text)
