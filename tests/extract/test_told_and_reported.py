"""What is told to somebody or reported over "and", on invented sentences; whose goods are no state; product names that are goods."""

from __future__ import annotations

import pytest

from tests.extract.answers import Act, acts, acts_on


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Telenor told customers it would stop selling ZTE phones.", ("drop", "announced", "org:telenor")),
        ("Telenor said it was complying and would no longer sell ZTE phones.", ("drop", "announced", "org:telenor")),
        ("Telenor has bowed to pressure and dropped plans to sell the Huawei Mate 70 Pro.", ("drop", "in-force", "org:telenor")),
        ("Telenor said it would stop taking orders for a Huawei phone.", ("drop", "announced", "org:telenor")),
        ("Ericsson has won a contract with Telia, ousting ZTE.", ("drop", "in-force", "org:telia")),
    ],
)
def test_a_clause_keeps_its_strength(text: str, act: tuple[str, str, str]) -> None:
    assert act in acts(text)


def test_whose_goods_are_forbidden_is_not_who_forbids_them() -> None:
    assert acts_on("Telenor was told not to use Russian software.") == [("ban", "in-force", "?", ("origin:RU",))]


def test_the_one_who_comes_in_drops_nobody() -> None:
    assert ("drop", "in-force", "org:ericsson") not in acts("Ericsson has won a contract with Telia, ousting ZTE.")


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("The minister told MPs that most ports rely on Dahua cameras.", ("choose", "in-force", "?")),
        ("The minister told a radio station that two airports use Hikvision cameras.", ("choose", "in-force", "?")),
        ("The minister told ports to use Hikvision cameras.", ("allow", "urged", "?")),
    ],
)
def test_who_tells_somebody_what_others_do_demands_nothing(text: str, act: tuple[str, str, str]) -> None:
    assert act in acts(text)


@pytest.mark.parametrize(
    "text", ["Norway kept Dahua out of tenders, among other sanctions.", "A clause would keep Dahua out of tenders, among other penalties."]
)
def test_what_a_measure_is_called_besides_is_no_second_one(text: str) -> None:
    assert [measure for measure, _, _ in acts(text)] == ["ban"]


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("The inquiry revealed that Dahua had lied about its owners.", ("accuse", "in-force", "?")),
        ("A Norwegian probe concluded that Hytera had illegally sold radios to Iran.", ("accuse", "in-force", "?")),
        ("Norwegian officials warned that Hytera's radios could be used for cyber-espionage.", ("accuse", "in-force", "NO")),
        ("Norwegian officials fear Dahua's cameras could be used for cyberattacks.", ("accuse", "in-force", "NO")),
    ],
)
def test_what_comes_to_light_of_a_vendor_accuses_it(text: str, act: tuple[str, str, str]) -> None:
    assert act in acts(text)


@pytest.mark.parametrize("text", ["Dahua helps Norwegian ports fend off cyberattacks.", "Norway said Hytera was hit by cyberattacks."])
def test_who_suffers_or_stops_an_attack_is_not_accused(text: str) -> None:
    assert "accuse" not in [measure for measure, _, _ in acts(text)]


@pytest.mark.parametrize(
    "text",
    [
        "Carriers could not certify that they had dropped Hytera.",
        "The carrier was unable to show that it no longer used Hytera radios.",
        "The carrier failed to prove that it had removed its Hytera radios.",
        "The carrier has yet to demonstrate that it removed its Hytera radios.",
        "Denmark could not verify that Norway had banned Hytera.",
    ],
)
def test_what_nobody_can_show_is_not_told(text: str) -> None:
    assert acts(text) == []


def test_what_somebody_certifies_is_told() -> None:
    assert acts("The carrier certified that it had removed its Hytera radios.") == [("drop", "in-force", "?")]


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("Peru said it had no evidence that ZTE was a threat and would let it build the network.", ("allow", "announced", "PE")),
        ("Peru said there was no proof that ZTE spied and would not ban it.", ("ban", "refused", "PE")),
        ("Peru's premier said he saw no reason to think that ZTE was spying and would not shut it out.", ("ban", "refused", "PE")),
        ("Peru said ZTE was a risk and would ban it.", ("ban", "announced", "PE")),
        ("Peru said ZTE cameras were unsafe and would remove them.", ("remove", "announced", "PE")),
    ],
)
def test_what_somebody_would_do_with_a_vendor_is_not_done_by_the_vendor(text: str, answer: Act) -> None:
    assert answer in acts(text)


def test_a_vendor_would_do_what_nobody_else_can() -> None:
    assert ("retaliate", "announced", "org:zte") in acts("ZTE said it was safe and would sue.")


@pytest.mark.parametrize("text", ["The minister said Hytera had broken no rules.", "Hytera has broken no law."])
def test_who_broke_no_law_is_not_accused(text: str) -> None:
    assert "accuse" not in {act[0] for act in acts(text)}
