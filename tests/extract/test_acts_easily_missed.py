"""Ordinary wordings over which an act is easily missed: clauses as subjects, absolute "with", what a vendor is said to be. All invented."""

from __future__ import annotations

import pytest

from tests.extract.answers import acts, acts_on


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("That the cabinet of Norway barred Hytera was no great surprise.", [("ban", "in-force", "NO", ("hytera",))]),
        ("Wall Street slid, with several airlines suspending orders from DJI.", [("drop", "in-force", "?", ("dji",))]),
        ("Kaspersky has faced bans in many countries.", [("ban", "in-force", "?", ("kaspersky",))]),
        (
            "Norway will take a decision today with its allies on whether to allow ZTE to have a role.",
            [("allow", "considered", "NO", ("zte",))],
        ),
        ("Telenor three days ago unveiled plans to cut ties with ZTE.", [("drop", "announced", "org:telenor", ("zte",))]),
        ("Denmark put Dahua on a blacklist along with nine other makers.", [("list", "in-force", "DK", ("dahua",))]),
        ("In an indictment, Hytera and its founder are accused of theft.", [("prosecute", "in-force", "?", ("hytera",))]),
        ("The army of Norway says soldiers cannot use ZTE phones.", [("ban", "in-force", "NO", ("zte",))]),
        ("The law says agencies may not buy Dahua cameras.", [("ban", "in-force", "?", ("dahua",))]),
        ("Norway has radios supplied by Hytera which are being removed.", [("remove", "in-force", "NO", ("hytera",))]),
        ("Norway is sticking by ZTE.", [("choose", "in-force", "NO", ("zte",))]),
        ("Hytera welcomed the decision by Norway to let it build the network.", [("allow", "announced", "NO", ("hytera",))]),
        ("Norway put Dahua and two units on a list of makers considered threats.", [("list", "in-force", "NO", ("dahua",))]),
        ("Norway failed to convince Denmark to drop Dahua.", [("ban", "urged", "NO", ("dahua",))]),
        ("Norway has not persuaded Sweden to bar Hytera.", [("ban", "urged", "NO", ("hytera",))]),
        ("Norway defied its neighbours in letting Hytera build the network.", [("allow", "in-force", "NO", ("hytera",))]),
        ("Telenor is in the process of dropping ZTE.", [("drop", "in-force", "org:telenor", ("zte",))]),
        ("We have to wean ourselves off ZTE, he said.", [("ban", "urged", "?", ("zte",))]),
    ],
)
def test_an_act_is_found_behind_an_ordinary_wording(text: str, expected: list[tuple[str, str, str, tuple[str, ...]]]) -> None:
    assert [a for a in acts_on(text) if a[0] == expected[0][0]] == expected


@pytest.mark.parametrize(
    "text",
    [
        "Hytera is a front for the army of its homeland.",
        "Hytera is the ears of Beijing.",
        "Lawmakers say Dahua is an organ of the Communist Party.",
        "Dahua cameras raise privacy concerns.",
        "ZTE was found in violation of export rules.",
        "Dahua, already deemed a danger by the navy of Norway, hopes to grow.",
        "Two generals said they would not feel safe, and were not comfortable using Kaspersky software.",
        "Hytera gear would jeopardise the security of the port.",
    ],
)
def test_what_a_vendor_is_said_to_be_accuses_it(text: str) -> None:
    assert [measure for measure, _, _ in acts(text)] == ["accuse"]


@pytest.mark.parametrize(
    "text",
    [
        "Hytera is not a front for the army.",
        "Xiaomi is in the process of building a plant near Oslo.",
        "Norway defied the odds in beating Sweden at the Hytera cup.",
        "The figures did not convince Norway to ban Hytera.",
        "Norway is not convinced that it should ban Dahua.",
        "The mayor, considered a risk by his own party, opened the Hytera fair.",
        "Our reporter was not comfortable in the tent where DJI showed its drones.",
        "Denmark welcomed the decision by Xiaomi to open a plant.",
        "Hytera is at the front of the race for radios.",
        "The store is an extension of Xiaomi's plans.",
        "TikTok raised concerns with its landlord.",
        "The plant of DJI stands in front of the party's offices.",
        "Tourists cannot use ZTE phones abroad without a new card.",
        "A reviewer says you cannot use the ZTE phone with gloves.",
        "Several carriers sold ZTE phones along with nine other makes two days ago, which nobody noticed.",
        "With airlines short of staff, DJI held its show in Oslo.",
        "Xiaomi wants to wean itself off imported chips.",
    ],
)
def test_like_words_that_tell_no_act_stay_silent(text: str) -> None:
    assert [a for a in acts(text) if a[0] != "choose"] == []
