"""What stands beside the main fact of a long sentence: who has done the same, who bears it, where makers are at home.

All texts are invented.
"""

from __future__ import annotations

import pytest

from tests.extract.answers import acts, acts_on, statements


@pytest.mark.parametrize(
    "text",
    [
        "Norway barred ZTE from its networks, joining Denmark and Finland.",
        "Norway has banned ZTE antennas, joining Denmark and Finland.",
    ],
)
def test_those_whom_a_state_joins_have_done_the_same(text: str) -> None:
    assert [(measure, actor) for measure, _, actor in acts(text)] == [("ban", "NO"), ("ban", "DK"), ("ban", "FI")]


@pytest.mark.parametrize(
    "text",
    ["Norway dropped Hytera, joining a growing list of countries.", "Norway barred Hytera, joining forces with prosecutors."],
)
def test_who_joins_nobody_by_name_stands_alone(text: str) -> None:
    assert [actor for _, _, actor in acts(text)] == ["NO"]


@pytest.mark.parametrize(
    ("text", "target"),
    [
        ("Oppo weighs a rival to Google's Android after Norwegian ban", "oppo"),
        ("Nokia overtakes ZTE after Norwegian ban", "zte"),
        ("Xiaomi picks Qualcomm's chips despite Norwegian ban", "xiaomi"),
    ],
)
def test_who_bears_a_ban_is_who_does_something_after_it_or_the_vendor_named_last(text: str, target: str) -> None:
    assert ("ban", "in-force", "NO", (target,)) in acts_on(text)


def test_the_home_of_makers_is_no_place_of_a_ban() -> None:
    found = [s.act for s in statements("The president said firms from China such as ZTE would be barred.")]
    assert [(act.actor, list(act.where)) for act in found] == [("?", [])]


def test_the_home_of_a_vendor_named_for_its_abuses_does_not_demand_a_ban() -> None:
    text = "Two mayors called for a ban on doorbells made by Dahua due to worries about forced labour in China."
    assert [actor for measure, _, actor in acts(text) if measure == "ban"] == ["?"]


def test_the_firm_named_behind_its_home_buys() -> None:
    assert acts("Norway's Telenor to resume orders of ZTE phones") == [("choose", "announced", "org:telenor")]


def test_who_speaks_of_another_vendor_does_not_defend_itself() -> None:
    text = "Xiaomi phones sold after Norway's ban won't get updates, according to Google."
    assert not [act for act in acts_on(text) if act[0] == "deny" and "google" in act[3]]


@pytest.mark.parametrize(
    "text",
    [
        "Three countries, Norway, Denmark and Finland, have blocked Kaspersky.",
        "Several EU countries — Norway, Denmark, and Finland — have already banned Kaspersky from government devices.",
        "Kaspersky was banned in Norway, Denmark and Finland.",
        "The use of Kaspersky has been prohibited in Norway, Denmark and Finland.",
    ],
)
def test_each_state_that_is_named_has_its_own_ban(text: str) -> None:
    assert [(measure, actor) for measure, _, actor in acts(text)] == [("ban", "NO"), ("ban", "DK"), ("ban", "FI")]


def test_a_class_without_names_stays_nobody() -> None:
    assert acts("Several countries, wary of Moscow, have banned Kaspersky.")[0] == ("ban", "in-force", "?")


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("In Norway, drones of Autel have been considered for a ban since spring.", ("ban", "considered", "NO")),
        ("Kaspersky has faced a ban in Norway.", ("ban", "in-force", "NO")),
        ("Kaspersky faces a ban in Norway.", ("ban", "considered", "NO")),
        ("The measures effectively ban the sale of ZTE phones in Norway.", ("ban", "in-force", "NO")),
        ("The Norwegian measures would ban the sale of ZTE phones.", ("ban", "proposed", "NO")),
        ("Norwegian lawmakers introduced a bill, aiming to prohibit Autel drones.", ("ban", "proposed", "NO")),
        ("Norway voted to deny ZTE the right to sell phones.", ("ban", "announced", "NO")),
        ("Norway has been pushing its neighbours to block ZTE from their networks.", ("ban", "urged", "NO")),
    ],
)
def test_how_far_a_ban_has_got_is_told_by_the_words_around_it(text: str, act: tuple[str, str, str]) -> None:
    assert act in acts(text)


def test_a_home_may_oppose_the_end_of_a_licence() -> None:
    assert ("deny", "in-force", "CN") in acts("China “resolutely opposes” Norway's revocation of China Telecom's licence.")
