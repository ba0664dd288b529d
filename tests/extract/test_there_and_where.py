"""Measures that are told to be there, or told of a place ("Norland, where it was banned"). All sentences are invented."""

from __future__ import annotations

import pytest

from tests.extract.answers import Act, acts, statements


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("There is a ban on Dahua in Estonia.", ("ban", "in-force", "EE")),
        ("There has been a ban on Dahua in Estonia since 2018.", ("ban", "in-force", "EE")),
        ("There is already an outright ban on Dahua in Estonia.", ("ban", "in-force", "EE")),
        ("There are restrictions on Dahua in Estonia.", ("limit", "in-force", "EE")),
        ("There will be restrictions on Dahua in Estonia, the minister said.", ("limit", "announced", "EE")),
        ("There could be a ban on Dahua in Estonia, the minister said.", ("ban", "considered", "EE")),
        ("It is unclear whether there will be a ban on Dahua in Estonia.", ("ban", "considered", "EE")),
        ("There should be a ban on Dahua, Estonia's minister said.", ("ban", "urged", "EE")),
        ("There should not be a ban on Dahua, Estonia's minister said.", ("deny", "in-force", "EE")),
        ('"There won\'t be a blanket ban on Dahua in Estonia," the minister said.', ("ban", "refused", "EE")),
        ("There will not be an outright ban on Dahua, the Estonian minister said.", ("ban", "refused", "EE")),
        ("There will be no ban on Dahua, the Estonian minister said.", ("ban", "refused", "EE")),
    ],
)
def test_a_measure_that_is_said_to_be_there_is_there_as_far_as_the_verb_says(text: str, act: Act) -> None:
    assert acts(text) == [act]


@pytest.mark.parametrize(
    "text",
    [
        "Is there a ban on Dahua in Estonia?",
        "There is growing support for a ban on Dahua in Estonia.",
        "There has never been a ban on Dahua in Estonia.",
    ],
)
def test_a_question_or_support_puts_no_measure_there(text: str) -> None:
    assert acts(text) == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Estonia, where Dahua was banned in March, wants a common approach.", ("ban", "in-force", "EE", ("EE",))),
        ("Estonia, where carriers may no longer buy from ZTE, wants a common approach.", ("ban", "in-force", "EE", ("EE",))),
        ("Estonia, where police arrested a ZTE manager in May, wants a common approach.", ("prosecute", "in-force", "EE", ("EE",))),
        ("Sales fell in Estonia, where a ZTE manager was detained in May.", ("prosecute", "in-force", "EE", ("EE",))),
        ("Sales fell in Estonia, where Bite has picked ZTE.", ("choose", "in-force", "org:bite", ("EE",))),
    ],
)
def test_what_a_clause_with_where_tells_happens_in_the_place_before_it(text: str, told: tuple[str, str, str, tuple[str, ...]]) -> None:
    assert [(s.act.measure.value, s.act.stage.value, s.act.actor, tuple(s.act.where)) for s in statements(text)] == [told]


def test_a_clause_with_where_behind_two_places_is_told_of_both() -> None:
    text = "Sales fell in Estonia and Latvia, where ZTE has been shut out of 5G."
    assert acts(text) == [("ban", "in-force", "EE"), ("ban", "in-force", "LV")]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Telia in Norway, Elisa in Finland and Bite in Latvia have all signed up with ZTE.",
            [("org:telia", ["NO"]), ("org:elisa", ["FI"]), ("org:bite", ["LV"])],
        ),
        ("After talks in Estonia, Elisa in Finland and Bite in Latvia have picked ZTE.", [("org:elisa", ["FI"]), ("org:bite", ["LV"])]),
    ],
)
def test_each_of_several_buyers_chooses_in_its_own_place(text: str, told: list[tuple[str, list[str]]]) -> None:
    assert [(s.act.actor, list(s.act.where)) for s in statements(text)] == told


@pytest.mark.parametrize("noun", ["warnings", "pressure", "criticism", "threats"])
def test_what_comes_from_a_place_does_not_happen_there(noun: str) -> None:
    text = f"Elisa has picked ZTE despite {noun} from the United States."
    assert [list(s.act.where) for s in statements(text) if s.act.measure.value == "choose"] == [[]]


@pytest.mark.parametrize("group", ["interest group", "caucus", "working group", "task force"])
def test_a_group_of_people_with_the_name_of_a_vendor_is_none_of_its_goods(group: str) -> None:
    assert acts(f"Latvian lawmakers have signed up to the ZTE {group}.") == []


@pytest.mark.parametrize(
    "text", ["Telia signed a deal with Huawei to shield itself from American sanctions.", "Telia chose Huawei, safe from American curbs."]
)
def test_the_state_whose_curbs_somebody_fears_is_not_where_it_buys(text: str) -> None:
    assert [s.act.where for s in statements(text) if s.act.measure.value == "choose"] == [()]


@pytest.mark.parametrize("text", ["Norway will bar non-European vendors.", "Norway has powers to vet deals with non-EU suppliers."])
def test_makers_from_elsewhere_are_not_those_of_the_place(text: str) -> None:
    assert [s.act.targets for s in statements(text)] == []


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("Norway's operators use ZTE gear, while in Oman the government has yet to decide.", ["NO"]),
        ("In Norway, Zain uses Ericsson gear, and in Oman Vodafone has picked ZTE.", ["NO", "OM"]),
        ("Norway's three carriers have signed contracts with Nokia, and in Oman, officials want something else.", ["NO"]),
        ("ZTE has won contracts in Oman, and Vodafone has chosen it for 5G.", ["OM"]),
    ],
)
def test_a_place_in_another_main_clause_is_not_where_it_is_used(text: str, places: list[str]) -> None:
    assert [place for s in statements(text) for place in s.act.where] == places
