"""Short titles: what only sounds like a measure gives none, and what a few words tell of one is read as far as they say."""

from __future__ import annotations

import pytest

from tests.extract.answers import acts, told_of


@pytest.mark.parametrize(
    ("title", "stage", "actor"),
    [
        ("Nokia says it is not Denmark's aim to exclude ZTE", "refused", "DK"),
        ("It is not our intention to ban DJI, says Norwegian minister", "refused", "NO"),
        ("It was not the plan of the Maltese government to bar Dahua.", "refused", "MT"),
        ("ZTE warns on Danish ban as sales slump", "in-force", "DK"),
        ("China presses Oslo on its ZTE ban", "in-force", "NO"),
        ("Norway warns of ban on TikTok", "considered", "NO"),
        ("Denmark expected to approve ZTE ban", "considered", "DK"),
    ],
)
def test_a_ban_in_a_title_is_as_far_as_its_words_say(title: str, stage: str, actor: str) -> None:
    assert [a for a in acts(title) if a[0] == "ban"] == [("ban", stage, actor)]


def test_to_back_a_measure_is_a_verb() -> None:
    assert acts("Danish parliament expected to back new ZTE curbs") == [("limit", "considered", "DK")]


@pytest.mark.parametrize("title", ["Telenor warns of ban on ZTE", "Analysts warn of a ban on DJI"])
def test_who_does_not_decide_warns_of_no_measure(title: str) -> None:
    assert told_of(title, "ban") == told_of(title, "drop") == []


@pytest.mark.parametrize(
    "title",
    ["Norway weighs travel warning for China over ZTE row", "ZTE issues profit warning", "Hytera sales warning hits shares"],
)
def test_warnings_of_other_things_advise_against_no_vendor(title: str) -> None:
    assert told_of(title, "advise") == told_of(title, "ban") == []


def test_pressing_a_state_on_its_measure_examines_no_vendor() -> None:
    assert told_of("China presses Norway on ZTE ban", "review") == []


@pytest.mark.parametrize("verb", ["amend", "revise", "modify"])
def test_asking_for_another_measure_is_asking_for_less(verb: str) -> None:
    assert ("lift", "urged", "CN") in acts(f"China asks Norway to {verb} its ban on ZTE")


def test_who_amends_a_measure_himself_has_not_lifted_it() -> None:
    assert acts("Norway amended its ban on ZTE.") == [("ban", "in-force", "NO")]


def test_a_vendor_that_sells_its_own_business_is_not_ordered_to() -> None:
    assert acts("ZTE to sell its handset business") == []
    assert told_of("ZTE told to sell its Norwegian business", "limit") != []
