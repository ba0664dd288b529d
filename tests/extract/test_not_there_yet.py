"""What begins later, is prepared, or is not even demanded; and what stands behind its day. Invented sentences."""

from __future__ import annotations

import pytest

from tests.extract.answers import acts


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Norway bars Hytera from its tenders from 2031.", ("ban", "announced", "NO")),
        ("Norway has barred Hytera from its tenders since 2011.", ("ban", "in-force", "NO")),
        ("The law lays the groundwork for excluding Hytera.", ("ban", "considered", "?")),
        ("The report set the stage for a ban on Yealink.", ("ban", "considered", "?")),
    ],
)
def test_what_begins_on_a_day_to_come_or_is_prepared_is_not_there_yet(text: str, act: tuple[str, str, str]) -> None:
    assert acts(text, published="2024-05-02") == [act]


@pytest.mark.parametrize(
    "text",
    [
        "The report stopped short of calling for a ban on Hytera.",
        "The panel declined to recommend a ban on Yealink.",
    ],
)
def test_who_declines_to_demand_it_demands_nothing(text: str) -> None:
    assert acts(text) == []


def test_what_stands_behind_its_day_is_still_the_object() -> None:
    assert acts("The ministry extended until Nov. 19 a licence that lets Hytera buy parts.") == [("lift", "in-force", "?")]


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("The law allows the minister to bar Hytera.", ("ban", "considered", "?")),
        ("A law that lets ministers bar Hytera was passed.", ("ban", "considered", "?")),
        ("The order authorises Norway's regulator to exclude Hytera.", ("ban", "considered", "NO")),
        ("A decision on whether to ban Hytera is expected in May.", ("ban", "considered", "?")),
    ],
)
def test_a_power_to_act_is_no_act(text: str, act: tuple[str, str, str]) -> None:
    assert acts(text) == [act]


@pytest.mark.parametrize("text", ["The ban does not affect existing Hytera radios.", "The ban does not apply to Yealink."])
def test_whom_a_ban_spares_is_not_banned(text: str) -> None:
    assert acts(text) == []


@pytest.mark.parametrize(
    ("text", "stage"),
    [
        ("The order, which takes effect in November, bars agencies from buying Hytera radios.", "announced"),
        ("The rule takes effect in 45 days and bars agencies from buying Hytera radios.", "announced"),
        ("The law, which took effect in 2019, bars agencies from buying Hytera radios.", "in-force"),
        ("The rule bars agencies from buying Hytera radios and takes effect immediately.", "in-force"),
    ],
)
def test_what_a_rule_does_is_there_when_the_rule_is(text: str, stage: str) -> None:
    assert acts(text) == [("ban", stage, "?")]


@pytest.mark.parametrize(
    ("text", "stage"),
    [
        ("Norway's ban on Hytera expires in May.", "in-force"),
        ("Norway's ban on Hytera will end next year.", "in-force"),
        ("Norway's ban on Hytera is due to run out in May.", "in-force"),
        ("Norway's ban on Hytera expired in May.", "ended"),
    ],
)
def test_what_ends_on_a_day_to_come_is_there_until_then(text: str, stage: str) -> None:
    assert acts(text) == [("ban", stage, "NO")]


@pytest.mark.parametrize("deed", ["Hytera's exclusion", "The exclusion of Hytera", "The expulsion of Hytera", "Hytera's disqualification"])
@pytest.mark.parametrize("harm", ["could cost carriers dearly", "would set the network back by years"])
def test_a_deed_whose_harm_is_imagined_is_not_there(deed: str, harm: str) -> None:
    assert "ban" not in [measure for measure, _, _ in acts(f"{deed} {harm}, Norway's minister warned.")]


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("The motion would restore the curbs that keep Hytera out of Danish tenders.", ("ban", "proposed", "DK")),
        ("Denmark may reimpose the curbs that bar Hytera from its tenders.", ("ban", "considered", "DK")),
        ("Denmark will bring back the restrictions which stop councils from buying Yealink phones.", ("ban", "announced", "DK")),
        ("Two councils called for a return of the curbs that keep Hytera out of Danish tenders.", ("ban", "urged", "?")),
        ("Denmark reinstated the curbs that bar Hytera from its tenders.", ("ban", "in-force", "DK")),
        ("Denmark kept the curbs that bar Hytera from its tenders.", ("ban", "in-force", "DK")),
        ("Denmark reimposed a ban on Hytera that had lapsed.", ("ban", "in-force", "DK")),
    ],
)
def test_what_is_to_be_brought_back_is_there_when_that_is_done(text: str, act: tuple[str, str, str]) -> None:
    assert acts(text) == [act]


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("The envoy made the case for radio networks that exclude Hytera.", ("ban", "urged", "?")),
        ("The Danish envoy favours radio networks that exclude Hytera.", ("ban", "urged", "DK")),
        ("Denmark wants curbs that keep Hytera out of its tenders.", ("ban", "considered", "DK")),
        ("Denmark should have curbs that bar Hytera.", ("ban", "urged", "?")),
        ("Denmark will build a radio network that excludes Hytera.", ("ban", "announced", "DK")),
        ("Denmark has curbs that keep Hytera out of its tenders.", ("ban", "in-force", "DK")),
    ],
)
def test_what_things_do_that_are_not_there_has_got_as_far_as_what_governs_them(text: str, act: tuple[str, str, str]) -> None:
    assert acts(text) == [act]


def test_curbs_that_nobody_has_shut_nobody_out() -> None:
    assert acts("Denmark has no curbs that bar Hytera from its tenders.") == []


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("The notice set out how the Danish ban on Yealink phones would work.", ("ban", "announced", "DK")),
        ("Danish officials outlined how the exclusion of Hytera would be carried out.", ("ban", "announced", "DK")),
        ("The Danish ministry explained how a ban on Yealink phones would be enforced.", ("ban", "considered", "DK")),
        ("The notice set out how the Danish ban on Yealink phones works.", ("ban", "in-force", "DK")),
    ],
)
def test_how_a_ban_would_work_is_told_of_one_to_come(text: str, act: tuple[str, str, str]) -> None:
    assert acts(text) == [act]


@pytest.mark.parametrize(
    "text",
    [
        "The Danish rule, to take effect for model year 2031, shuts Hytera out of tenders.",
        "The Danish law, due to take effect in 2031, bars Hytera from tenders.",
        "The Danish order, to come into force in May, bars Hytera from tenders.",
        "Under a Danish law due to take effect in 2031, Hytera is barred from tenders.",
        "Under a law that takes effect in May, Danish agencies cannot buy Hytera radios.",
    ],
)
def test_what_a_rule_does_that_is_told_aside_to_begin_later_is_announced(text: str) -> None:
    assert acts(text) == [("ban", "announced", "DK")]


def test_what_a_rule_does_that_was_made_is_in_force() -> None:
    assert acts("The Danish law, signed in May, bars Hytera from tenders.") == [("ban", "in-force", "DK")]
    assert acts("Under a Danish law signed in May, Hytera is barred from tenders.") == [("ban", "in-force", "DK")]


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Barring Hytera is out of the question, the Norwegian minister said.", ("ban", "refused", "NO")),
        ("Excluding Yealink is off the table, the Norwegian minister said.", ("ban", "refused", "NO")),
        ("Letting Hytera in was out of the question for Norway.", ("allow", "refused", "?")),
        ("Banning Yealink is not an option, the Norwegian minister said.", ("ban", "refused", "NO")),
        ("Banning Yealink is not out of the question, the Norwegian minister said.", ("ban", "considered", "NO")),
        ("Banning Yealink is on the table, the Norwegian minister said.", ("ban", "considered", "NO")),
    ],
)
def test_a_gerund_of_which_something_is_said_has_got_as_far_as_that(text: str, act: tuple[str, str, str]) -> None:
    assert [found for found in acts(text) if found[2] != "?" or act[2] == "?"] == [act]


@pytest.mark.parametrize(
    "text",
    [
        "Telenor said it would take six years to rip out Huawei antennas.",
        "Telenor said it would cost 90 million euros to replace Huawei's antennas.",
        "It takes years to remove Huawei's antennas, Telenor said.",
        "It would take a new law to bar Yealink, the minister said.",
    ],
)
def test_what_a_deed_would_take_is_no_word_on_whether_it_is_done(text: str) -> None:
    assert acts(text) == []


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("A Norwegian decision to exclude Hytera would anger its neighbours.", ("ban", "considered", "NO")),
        ("A decision by Norway to bar Hytera could cost shipyards their orders.", ("ban", "considered", "NO")),
        ("Any decision by Norway to bar Hytera would be seen in Oslo's ports as an own goal.", ("ban", "considered", "NO")),
        ("Any attempt by Norway to bar Hytera might well fail.", ("ban", "considered", "NO")),
        ("A decision to let Hytera into Norway's radio networks would anger the army.", ("allow", "considered", "NO")),
        ("The Norwegian decision to exclude Hytera could cost shipyards their orders.", ("ban", "announced", "NO")),
    ],
)
def test_a_decision_whose_fruits_are_only_imagined_has_not_been_taken(text: str, act: tuple[str, str, str]) -> None:
    assert acts(text)[:1] == [act]


@pytest.mark.parametrize(
    ("text", "stage"),
    [
        ("Norway's review of Hytera is expected to take months.", "in-force"),
        ("The Norwegian review of Hytera is expected to pave the way for new rules.", "in-force"),
        ("A Norwegian review of Hytera is expected to begin in May.", "considered"),
        ("A Norwegian review of Hytera is expected in May.", "considered"),
    ],
)
def test_a_review_of_which_more_is_expected_is_there(text: str, stage: str) -> None:
    assert ("review", stage, "NO") in acts(text)
