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
    text = "Legislators called for a ban on cameras made by Dahua due to concerns about abuses in China."
    assert [actor for measure, _, actor in acts(text) if measure == "ban"] == ["?"]


def test_the_firm_named_behind_its_home_buys() -> None:
    assert acts("Norway's Telenor to resume orders of ZTE phones") == [("choose", "announced", "org:telenor")]


def test_who_speaks_of_another_vendor_does_not_defend_itself() -> None:
    text = "Xiaomi phones sold after Norway's ban won't get updates, according to Google."
    assert not [act for act in acts_on(text) if act[0] == "deny" and "google" in act[3]]
