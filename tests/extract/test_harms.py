"""Who says that a measure does harm opposes it (rule 8). All sentences are invented."""

from __future__ import annotations

import pytest

from tests.extract.answers import acts, told_of


@pytest.mark.parametrize(
    ("text", "speaker", "vendor"),
    [
        ("Telenor said a ban on Huawei would delay its island masts until 2031.", "org:telenor", "huawei"),
        ("Excluding ZTE could cost passengers a billion kroner, Norway has argued.", "NO", "zte"),
        ("Telenor warned of outages if Norway rips out Huawei gear in a hurry.", "org:telenor", "huawei"),
        ("The recovery could be damaged if ministers demand the removal of Huawei gear, Telenor and BT warned.", "org:bt", "huawei"),
        ("Nokia said Norway's decision to bar Huawei restricts competition.", "org:nokia", "huawei"),
        ("A ban on ZTE would add 5 billion euros to the bill and push back 5G by a year.", "?", "zte"),
        ("Letting ZTE back into business will cause concern among spies, Senator Ted Cruz said.", "US", "zte"),
        ("Huawei warned that a ban would lead to higher prices in Norway.", "org:huawei", "huawei"),
        ("Telenor has cautioned that shutting out ZTE, whose masts fill the fjords, would delay its coverage.", "org:telenor", "zte"),
        ("Telia said that locking out Dahua would hold back its smart harbour.", "org:telia", "dahua"),
        ("Telenor warned that a ban on ZTE would push back the launch of 5G on Svalbard.", "org:telenor", "zte"),
    ],
)  # fmt: skip
def test_who_says_that_a_measure_harms_others_opposes_it(text: str, speaker: str, vendor: str) -> None:
    assert (speaker, (vendor,)) in told_of(text, "deny")


@pytest.mark.parametrize(
    "text",
    [
        "The ban could cost Huawei 30 billion dollars in sales, an analyst said.",
        "Telia said a ban on ZTE radios would cost it no more than a month's rent.",
        "A ban on Huawei could hurt its revenue next year, Nikkei reported.",
        "Telenor will look at the costs of the ban on Huawei.",
        "Norway banned Huawei, and a storm delayed the trains.",
        "Shutting out ZTE would hold back ZTE itself, an analyst said.",
    ],
)
def test_what_a_firm_loses_by_it_or_what_happens_beside_it_is_no_criticism(text: str) -> None:
    assert told_of(text, "deny") == []


def test_what_a_measure_may_prove_to_be_is_said_against_it() -> None:
    assert acts("Banning ZTE could prove costly.") == [("deny", "in-force", "?")]


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("It would be a mistake to bar Hytera, Telenor said.", "org:telenor"),
        ("It is wrong to lift the ban on Hytera, a Danish minister said.", "DK"),
        ("“If he lifts the ban on Hytera, he has made a mistake,” a Danish minister said.", "DK"),
        ("“If he eases the curbs on Hytera, he is making a big mistake,” a Danish minister said.", "DK"),
        ("The premier made a mistake in letting Hytera in, a Danish minister said.", "DK"),
    ],
)
def test_who_calls_a_deed_a_mistake_opposes_it(text: str, actor: str) -> None:
    assert [found for found, _ in told_of(text, "deny")] == [actor]


@pytest.mark.parametrize(
    "text",
    [
        "Denmark made no mistake by barring Hytera, its minister said.",
        "It is not a mistake to bar Hytera, a Danish minister said.",
        "Hytera made a mistake by supplying Iran, a Danish minister said.",
    ],
)
def test_who_finds_no_mistake_in_a_measure_does_not_oppose_it(text: str) -> None:
    assert told_of(text, "deny") == []
