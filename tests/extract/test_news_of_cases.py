"""Arrests, probes and suits that are told of as news: what they do to others, how they go on. All sentences are invented."""

from __future__ import annotations

import pytest

from tests.extract.answers import acts_on, statements


def cases(text: str) -> list[tuple[str, tuple[str, ...]]]:
    """Stage and targets of the prosecutions of a text."""
    return [(stage, targets) for measure, stage, _, targets in acts_on(text) if measure == "prosecute"]


@pytest.mark.parametrize(
    "text",
    [
        "ZTE arrest rattles markets.",
        "ZTE detentions unsettle buyers.",
        "The ZTE probe deepens, officials say.",
        "Shares sank on news of the ZTE manager's arrest.",
        "The ZTE extradition row clouds the talks.",
        "The ZTE bribery case drags on.",
        "The ZTE fine cheered its rivals.",
    ],
)
def test_a_case_that_does_something_is_there(text: str) -> None:
    assert ("in-force", ("zte",)) in cases(text)


@pytest.mark.parametrize(
    "text",
    [
        "The ZTE phone case costs 20 dollars.",
        "The ZTE charge lasts all day.",
        "A ZTE arrest would rattle markets.",
        "The ZTE suit was grey.",
    ],
)
def test_what_only_sounds_like_a_case_or_is_to_come_is_none(text: str) -> None:
    assert ("in-force", ("zte",)) not in cases(text)


def test_a_ban_that_is_widened_is_there() -> None:
    assert ("ban", "in-force", "NO", ("zte",)) in acts_on("Norway widens its ban on ZTE.")


@pytest.mark.parametrize(
    "text",
    [
        "A ZTE director is being held in Oslo.",
        "Police in Oslo held a ZTE director for questioning.",
        "A ZTE manager was taken into custody.",
        "Norwegian police took two employees of ZTE into custody.",
        "The jailed ZTE executive wrote to her staff.",
        "ZTE's founder remains in jail.",
        "ZTE pleads not guilty.",
        "ZTE goes on trial in Oslo.",
        "ZTE received a subpoena from Norway.",
        "Norway seized 20 million dollars from ZTE.",
        "An investigation of ZTE was opened in Oslo.",
        "The verdict against ZTE stands.",
    ],
)
def test_custody_pleas_trials_and_seizures_are_cases(text: str) -> None:
    assert ("in-force", ("zte",)) in cases(text)


@pytest.mark.parametrize(
    "text",
    [
        "ZTE held talks in Oslo.",
        "A ZTE director held a speech in Oslo.",
        "ZTE did not plead guilty.",
        "ZTE took the award into its lobby.",
        "Lumo began a trial of ZTE radios.",
    ],
)
def test_what_is_held_or_tried_otherwise_is_no_case(text: str) -> None:
    assert cases(text) == []


@pytest.mark.parametrize(
    ("text", "stage"),
    [
        ("A judge dismissed the charges against ZTE.", "ended"),
        ("A judge refused to dismiss the indictment of ZTE.", "in-force"),
        ("ZTE rejected the Norwegian charges.", "in-force"),
        ("Norway dropped its investigation of ZTE.", "ended"),
        ("Norway will fine ZTE if it fails to delete the maps.", "threatened"),
    ],
)
def test_what_becomes_of_a_case(text: str, stage: str) -> None:
    assert cases(text) == [(stage, ("zte",))]


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Ministers meet on ZTE.", ("review", "in-force", "?", ("zte",))),
        ("Norway's cabinet discussed ZTE's role in 5G.", ("review", "in-force", "NO", ("zte",))),
        ("The Norwegian cabinet held talks on ZTE.", ("review", "in-force", "NO", ("zte",))),
        ("A hearing on ZTE was held in Oslo.", ("review", "in-force", "NO", ("zte",))),
        ("Norwegian vetting of ZTE gear has been slow.", ("review", "in-force", "NO", ("zte",))),
        ("Norway to decide on ZTE next week.", ("review", "considered", "NO", ("zte",))),
        ("Norway has yet to decide on ZTE.", ("review", "considered", "NO", ("zte",))),
        ("ZTE decision expected this month.", ("review", "considered", "?", ("zte",))),
        ("Norwegian lawmakers wrote to TikTok asking about its data.", ("review", "in-force", "NO", ("tiktok",))),
        ("Norwegian lawmakers questioned Google about its work with ZTE.", ("review", "in-force", "NO", ("zte",))),
        ("TikTok, facing scrutiny in Norway, opened a centre in Oslo.", ("review", "in-force", "NO", ("tiktok",))),
        ("China vowed to hit back over the ZTE ban.", ("retaliate", "announced", "CN", ("zte",))),
        ("Chinese retaliation against Ericsson is likely.", ("retaliate", "considered", "CN", ("ericsson",))),
        ("ZTE paid a fine to Norway.", ("prosecute", "in-force", "NO", ("zte",))),
        ("Norwegian prosecutors Monday charged ZTE with fraud.", ("prosecute", "in-force", "NO", ("zte",))),
    ],
)
def test_reviews_and_reprisals_in_the_words_of_news(text: str, act: tuple[str, str, str, tuple[str, ...]]) -> None:
    assert act in acts_on(text)


@pytest.mark.parametrize(
    "text",
    [
        "Bankers met on ZTE's bond.",
        "Norwegian ministers met executives of ZTE on the sidelines of the fair.",
        "Norwegian ministers discussed trade at ZTE's fair.",
        "Norwegian lawmakers wrote to ZTE's customers.",
        "ZTE hit back at critics of its phones.",
        "Norway warned that Sweden would pay a price for excluding ZTE.",
    ],
)
def test_other_talks_and_other_blows_are_neither_review_nor_reprisal_nor_fund(text: str) -> None:
    assert not {measure for measure, *_ in acts_on(text)} & {"review", "fund"}


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("ZTE will not appeal the ruling.", ("retaliate", "refused", "org:zte", ("zte",))),
        ("ZTE lost its legal battle with Norway.", ("retaliate", "in-force", "org:zte", ("zte",))),
        ("Sweden fears Chinese retaliation against Ericsson.", ("retaliate", "considered", "CN", ("ericsson",))),
        ("Norway is seeking the extradition of ZTE's founder.", ("prosecute", "urged", "NO", ("zte",))),
        ("Norwegian ministers will meet to discuss ZTE's role in 5G.", ("review", "considered", "NO", ("zte",))),
    ],
)
def test_what_is_not_done_or_not_yet_or_over(text: str, act: tuple[str, str, str, tuple[str, ...]]) -> None:
    assert act in acts_on(text)


def test_a_case_for_a_phone_is_a_cover() -> None:
    assert cases("A new case for the ZTE phone costs 20 dollars.") == []


def told(text: str) -> set[tuple[str, str, str]]:
    """Measure, stage and actor of what a text tells."""
    return {(s.act.measure.value, s.act.stage.value, s.act.actor) for s in statements(text)}


@pytest.mark.parametrize(
    "text",
    [
        "ZTE sues Danish rival over patents",
        "Xiaomi sues U.S. firm Lumo in Oslo over royalties",
        "Danish judge disqualifies ZTE lawyer",
        "Court bars Hytera's law firm from Danish appeal",
        "Norway investigated Huawei leak as paper had come from a ministry",
        "Police look into leak of Danish report on ZTE",
        "A jury hears a Hytera rival stole secrets",
        "I tested many of the phones, including the Nokia 8, the Xiaomi 9 Ultra and the Oppo Find.",
    ],
)
def test_suits_between_firms_lawyers_leaks_and_rivals_are_no_measure(text: str) -> None:
    assert not told(text)


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Before a jury, Hytera pleads not guilty to American theft charges", "US"),
        ("ZTE units plead guilty to Danish export fraud", "DK"),
        ("Dahua pleads not guilty to new Norwegian criminal charges in 2018 case", "NO"),
    ],
)
def test_a_plea_is_made_to_the_state_whose_charges_they_are(text: str, who: str) -> None:
    assert {act for act in told(text) if act[0] != "deny"} == {("prosecute", "in-force", who)}


def test_a_backlash_that_could_come_is_none_yet() -> None:
    assert "deny" not in {measure for measure, _, _ in told("Denmark's ZTE ruling could unleash a Chinese backlash")}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("A Danish judge threw out two suits the software firm Kaspersky filed against the Danish government.", ("retaliate", "ended")),
        ("Judge dismisses Hikvision lawsuit, ban on cameras stays", ("retaliate", "refused")),
        ("DJI appeals Danish court ruling on drones", ("retaliate", "in-force")),
        ("A judge rejected Hikvision's effort to get off the Pentagon list.", ("lift", "refused")),
        ("Danish prosecutors have been pursuing a case against ZTE for years.", ("prosecute", "in-force")),
        ("Hytera was hit with a $30 million verdict in Norway.", ("prosecute", "in-force")),
        ("Hikvision owes a rival $30 million in damages, a Danish jury said.", ("prosecute", "in-force")),
        ("To settle a case over false papers, ZTE agreed to pay the Danish government $3,100,000.", ("prosecute", "in-force")),
        ("Dahua was ordered to pay Lumo more than $5 million.", ("prosecute", "in-force")),
        ("Norway's watchdog opened an inquiry to determine whether TikTok broke the law.", ("prosecute", "in-force")),
        ("Norway restricts DeepSeek and launches inquiry", ("limit", "in-force")),
        ("Norway said at the end of May that it had banned DeepSeek.", ("ban", "in-force")),
    ],
)
def test_how_suits_end_and_what_courts_order(text: str, found: tuple[str, str]) -> None:
    assert found in {(measure, stage) for measure, stage, _ in told(text)}
    assert ("prosecute", "ended") not in {(measure, stage) for measure, stage, _ in told(text)}


def test_a_price_that_a_vendor_pays_is_no_fine() -> None:
    assert not told("TikTok pays its creators $30 million a year in Norway.")


def test_who_admits_a_deed_lets_nobody_in() -> None:
    assert "choose" not in {
        m for m, _, _ in told("Hytera, whose radios are sold in Norway, has admitted taking secrets from Motorola Solutions.")
    }


def test_an_easing_that_the_vendor_seeks_is_not_the_states() -> None:
    assert not [one for one in told("Huawei's bid to overturn the Swedish ban failed.") if one[0] == "lift"]


@pytest.mark.parametrize(
    "text",
    [
        "A Danish court rejected a challenge to the DJI ban.",
        "Denmark asks court to block challenge to TikTok ban",
        "A Danish judge heard a challenge to the ban on Hikvision cameras.",
    ],
)
def test_a_ban_that_is_challenged_is_there_whatever_becomes_of_the_challenge(text: str) -> None:
    assert {(measure, stage) for measure, stage, _ in told(text)} == {("ban", "in-force")}


@pytest.mark.parametrize(
    "text",
    ["Danish court bail hearing for ZTE manager adjourned until Monday", "Denmark's ZTE extradition ruling angers Beijing"],
)
def test_a_hearing_is_held_by_the_state_whose_court_it_is(text: str) -> None:
    assert {one for one in told(text) if one[0] == "prosecute"} == {("prosecute", "in-force", "DK")}


def test_who_prints_an_accusation_does_not_make_it() -> None:
    assert told("Reuters reports that ZTE stole secrets from a Danish firm.") == {("accuse", "in-force", "?")}


def test_a_jury_is_no_firm() -> None:
    assert told("Jury finds Hytera stole Motorola secrets") == {("prosecute", "in-force", "?")}


def test_private_rights_beside_a_semicolon_leave_a_suit_against_a_state() -> None:
    assert ("retaliate", "announced", "org:zte") in told("Denmark says spy stole secrets; ZTE to sue Norway")


@pytest.mark.parametrize(
    "text",
    [
        "The minister was sacked after an inquiry into who had told a paper that Norway would let Hytera supply radios.",
        "The leak investigation followed a report that Norway would let Hytera supply radios.",
        "Norway's premier ordered an investigation into the leak of talks about Hytera's radios.",
    ],
)
def test_a_search_for_whoever_talked_to_a_paper_is_no_case_against_the_vendor(text: str) -> None:
    assert "prosecute" not in {measure for measure, _, _, _ in acts_on(text)}
