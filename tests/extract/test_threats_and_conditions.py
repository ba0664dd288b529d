"""Threats with a condition, prices that are named, warnings without content, and verbs that a time parts. Invented sentences."""

from __future__ import annotations

import pytest

from cordon.extract import to_row
from tests.extract.answers import acts, statements


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Canada could stop sharing intelligence with Iceland if it uses Hytera.", "IS"),
        ("Canada said it would withhold secrets from Norway if it lets Hytera in.", "NO"),
    ],
)
def test_it_behind_a_condition_is_the_one_who_is_threatened(text: str, place: str) -> None:
    weighed = [to_row(one) for one in statements(text) if one.act.measure.value == "allow"]
    assert [(row["actor"], row["stage"]) for row in weighed] == [(place, "considered")]


def test_who_does_not_ban_it_in_a_condition_has_refused_nothing() -> None:
    assert acts("Canada threatened to withhold intelligence from Norway if it does not ban Hytera.") == [("retaliate", "threatened", "CA")]


@pytest.mark.parametrize(
    "text",
    ["Ban Hytera and face consequences, China tells Norway", "Bar Hytera and pay the price, Beijing warns Iceland"],
)
def test_an_order_whose_price_is_named_asks_for_nothing(text: str) -> None:
    assert "ban" not in [act[0] for act in acts(text)]


def test_an_order_beside_another_one_still_asks() -> None:
    assert acts("Ban Hytera and remove its gear, MP tells ministers")[0][:2] == ("ban", "urged")


def test_the_other_choice_is_a_loss_and_no_measure() -> None:
    assert acts("A US envoy urges Norway to drop Hytera or risk losing its share of intelligence.") == [("ban", "urged", "US")]


def test_to_be_cut_off_from_secrets_is_no_ban() -> None:
    assert "ban" not in [act[0] for act in acts("The US warned Norway it could be cut off from American intelligence over Hytera radios.")]


def test_letting_it_build_may_risk_something_and_lets_nobody_in() -> None:
    assert "allow" not in [act[0] for act in acts("Letting Hytera build the network risks exposing it, the minister said.")]


@pytest.mark.parametrize(
    "text",
    [
        "Being put on the blacklist bars Hytera from buying American parts.",
        "Being added to the blacklist bans Hytera from buying US chips.",
    ],
)
def test_being_listed_can_be_what_bars(text: str) -> None:
    (row,) = (to_row(one) for one in statements(text))
    assert (row["measure"], row["stage"], row["targets"], row["scope"]) == ("list", "in-force", ["hytera"], ["exports"])


def test_no_evidence_of_what_it_could_do_clears_it() -> None:
    assert acts("Norway has seen no evidence that Hytera could listen in with its radios.") == [("allow", "in-force", "NO")]


def test_warnings_without_content_are_not_about_the_vendor_of_the_next_clause() -> None:
    assert acts("While Iceland has heeded the warnings, Norway said it is still considering using Hytera.") == [
        ("allow", "considered", "NO")
    ]


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("The US has in recent months made an effort to get allies to ban Hytera.", ("ban", "urged", "US")),
        ("Canada has for years tried to persuade Norway to drop Hytera.", ("ban", "urged", "CA")),
        ("Hytera was last year banned from buying American chips.", ("list", "in-force", "US")),
        ("Norway has for months weighed a ban on Hytera.", ("ban", "considered", "NO")),
    ],
)
def test_a_time_inside_a_verb_parts_it_from_nothing(text: str, act: tuple[str, str, str]) -> None:
    assert acts(text) == [act]


def test_the_time_inside_a_verb_dates_the_act() -> None:
    (one,) = statements("Hytera was on Monday added to the blacklist.", published="2020-05-13")
    assert to_row(one)["dates"] == {"adopted": "2020-05-11"}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Should no agency ban Hytera, its radios would stay.", [("ban", "considered", "?")]),
        ("Should a council ban Hytera, its radios would go.", [("ban", "considered", "?")]),
        ("Should no agency carry out the review, Hytera would be added to the Covered List.", [("list", "threatened", "US")]),
    ],
)
def test_a_condition_that_begins_with_its_modal_is_one_whoever_stands_behind_it(text: str, told: list[tuple[str, str, str]]) -> None:
    assert acts(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "Denmark would lose out if it treated China as a rival by banning Hytera.",
        "Beijing warned that Denmark would suffer if it sided with Japan as a partner by excluding Hytera.",
        "It is asked in Oslo whether Denmark would give in by barring Hytera.",
        "China will answer if Denmark helps Japan by banning Hytera.",
    ],
)
def test_what_is_done_by_means_of_a_ban_in_a_condition_or_question_leaves_the_ban_open(text: str) -> None:
    assert [act for act in acts(text) if act[0] == "ban"] == [("ban", "considered", "DK")]


def test_what_was_done_by_means_of_a_ban_is_there() -> None:
    assert ("ban", "in-force", "DK") in acts("Denmark treated China as a rival by banning Hytera.")
