"""How cases end, are asked about, or are no case of the vendor's at all. All sentences are invented."""

from __future__ import annotations

import pytest

from tests.extract.answers import acts, acts_on, statements


def prosecutions(text: str) -> list[tuple[str, str]]:
    """Stage and actor of the prosecutions of a text."""
    return [(stage, actor) for measure, stage, actor in acts(text) if measure == "prosecute"]


@pytest.mark.parametrize(
    ("text", "case"),
    [
        ("A Norwegian court acquitted a former ZTE manager of spying.", ("ended", "NO")),
        ("The Oslo court found the former ZTE salesman not guilty of spying.", ("ended", "NO")),
        ("Danish prosecutors have closed their investigation into Dahua without bringing charges.", ("ended", "DK")),
        ("Danish prosecutors closed the file on Dahua.", ("ended", "DK")),
        ("A Danish judge rejected ZTE's request to dismiss the indictment.", ("in-force", "DK")),
        ("A Danish judge refused to toss the charges against ZTE.", ("in-force", "DK")),
        ("A Danish judge tossed the indictment against ZTE.", ("ended", "DK")),
        ("The SEC opened a probe into whether Hikvision misled investors.", ("in-force", "US")),
        ("Danish police searched a villa in an inquiry, called Lighthouse, into whether ZTE paid a mayor.", ("in-force", "DK")),
        ("A grand jury in Denmark returned nine counts against ZTE.", ("in-force", "DK")),
        ("ZTE's trial in Denmark is set for May.", ("in-force", "DK")),
        ("The trial of ZTE on bribery charges in Denmark goes into its third week.", ("in-force", "DK")),
        ("ZTE admitted in a Danish court to shipping parts to Iran.", ("in-force", "DK")),
    ],
)
def test_a_case_is_told_with_how_far_it_has_got(text: str, case: tuple[str, str]) -> None:
    assert prosecutions(text) == [case]


@pytest.mark.parametrize(
    "text",
    [
        "A Danish baker with 40,000 followers on TikTok was jailed for insulting the police.",
        "A Danish court sentenced a TikTok star to two years in prison.",
        "Telenor's trial of Huawei 5G antennas begins next month.",
    ],
)
def test_what_users_suffer_and_tests_of_networks_are_no_case(text: str) -> None:
    assert prosecutions(text) == []


@pytest.mark.parametrize(
    ("text", "stage"),
    [
        ("The order is being challenged in court by TikTok.", "in-force"),
        ("Denmark's order to shut TikTok's offices is being contested in the Supreme Court.", "in-force"),
        ("Hesai said it would sue if it was kept on the list.", "threatened"),
    ],
)
def test_a_suit_of_the_vendors_in_the_passive_or_on_a_condition(text: str, stage: str) -> None:
    assert [(m, s) for m, s, _ in acts(text) if m == "retaliate"] == [("retaliate", stage)]


def test_what_is_done_in_retaliation_is_an_answer_and_no_case_of_its_own() -> None:
    found = acts_on("Beijing detained two Danes in apparent retaliation for the arrest of Meng Wanzhou.")
    assert ("retaliate", "in-force", "CN", ("huawei",)) in found
    assert ("prosecute", "in-force", "CN", ("huawei",)) not in found


def test_a_ban_put_on_ice_is_suspended_and_nobody_drops_anything() -> None:
    assert acts("A Danish judge put the TikTok ban on ice until May.") == [("ban", "suspended", "DK")]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Temu faces a hefty EU fine if it breaks the rules.", ("prosecute", "considered", "EU")),
        ("Brussels fined Temu for breaking its rules.", ("prosecute", "in-force", "EU")),
        ("The Norwegian regulator is looking into whether TikTok broke its rules.", ("review", "in-force", "NO")),
        ("Norway's justice minister must decide whether to extradite Meng.", ("prosecute", "considered", "NO")),
        ("China called Meng's detention unlawful.", ("prosecute", "in-force", "?")),
        ("Huawei is seeking damages from Norway.", ("retaliate", "in-force", "org:huawei")),
        ("Huawei appealed to the Supreme Administrative Court of Sweden.", ("retaliate", "in-force", "org:huawei")),
        ("AMEC won its case against the Pentagon.", ("retaliate", "in-force", "org:amec")),
    ],
)
def test_who_fines_who_extradites_who_sues(text: str, said: tuple[str, str, str]) -> None:
    assert said in acts(text)


@pytest.mark.parametrize(
    "text",
    [
        "A Norwegian court rejected ZTE's plea to hear two more witnesses.",
        "A group of TikTok creators also sued to block the law.",
        "TikTok users in Norway filed a lawsuit challenging the fee.",
    ],
)
def test_a_plea_turned_down_denies_nothing_and_users_who_sue_are_not_the_vendor(text: str) -> None:
    assert acts(text) == []


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Norway put Micron under a cybersecurity review.", ("review", "in-force", "NO")),
        ("Norwegian lawmakers pressed Shou Zi Chew on his ties to Beijing.", ("review", "in-force", "NO")),
        ("A House panel opened an inquiry into DJI.", ("prosecute", "in-force", "US")),
        ("ZTE's 1 billion dollar settlement with the Commerce Department came in June.", ("prosecute", "in-force", "US")),
    ],
)
def test_who_looks_into_a_vendor_and_with_whom_it_settles(text: str, said: tuple[str, str, str]) -> None:
    assert said in acts(text)


@pytest.mark.parametrize(
    ("text", "stage"),
    [
        ("The law, which TikTok is challenging in court, runs until January.", "in-force"),
        ("Huawei has started arbitration against Norway.", "in-force"),
        ("Huawei filed for arbitration against Norway.", "in-force"),
        ("Norway asked the court to reject TikTok's challenge.", "in-force"),
        ("Hesai has let Norway know that it will sue if it is listed.", "threatened"),
    ],
)
def test_a_suit_in_a_relative_clause_before_arbiters_and_in_somebody_elses_request(text: str, stage: str) -> None:
    assert [s for m, s, _ in acts(text) if m == "retaliate"] == [stage]


def test_a_motion_to_dismiss_a_case_ends_nothing() -> None:
    assert prosecutions("Huawei filed a motion to dismiss the case.") == [("in-force", "?")]


def test_a_verb_that_is_written_like_initials_is_no_equipment() -> None:
    (found,) = statements("Norway fined ZTE, and the probation that followed ran until 2022.")
    assert not found.act.scope.codes


@pytest.mark.parametrize(
    ("text", "case"),
    [
        ("China has demanded an explanation for the arrest of Meng.", ("in-force", "?")),
        ("A consumer group filed a complaint against Temu.", ("in-force", "?")),
        ("Two people linked to Huawei were charged with corruption in Norway.", ("in-force", "NO")),
        ("The trial of two former Huawei employees opens in Norway.", ("in-force", "NO")),
    ],
)
def test_complaints_trials_of_its_people_and_those_linked_to_it_are_cases(text: str, case: tuple[str, str]) -> None:
    assert case in prosecutions(text)


def test_no_evidence_of_a_case_is_no_case() -> None:
    assert prosecutions("There is no evidence that prosecutors are investigating Xiaomi.") == []


@pytest.mark.parametrize(
    "text",
    [
        "Candiru wants the lawsuit thrown out.",
        "Intellexa tried to get the suit dismissed.",
        "A Danish court rejected Intellexa's plea to have the lawsuit tossed.",
    ],
)
def test_a_case_that_somebody_would_have_dropped_is_there(text: str) -> None:
    assert [stage for stage, _ in prosecutions(text)] == ["in-force"]
    assert "drop" not in {measure for measure, *_ in acts(text)}


@pytest.mark.parametrize(
    ("text", "case"),
    [
        ("A judge let Vodafone proceed with its suit against Candiru.", ("in-force", "org:vodafone")),
        ("Vodafone can press on with its lawsuit against Intellexa.", ("in-force", "org:vodafone")),
        ("The case against Dahua will go ahead, a court in Oslo said.", ("in-force", "?")),
    ],
)
def test_a_case_that_may_go_on_is_there_and_lets_nobody_in(text: str, case: tuple[str, str]) -> None:
    assert case in prosecutions(text)
    assert "allow" not in {measure for measure, *_ in acts(text)}


def test_who_may_sue_is_not_let_in() -> None:
    assert "allow" not in {measure for measure, *_ in acts("The ruling allows Zoom to press ahead with its claims against Apple.")}


@pytest.mark.parametrize(
    "text",
    [
        "The trials of Hytera radios in Aarhus began as a court heard bribery charges.",
        "Hytera's trials of 6G radios went on while it fought criminal charges.",
        "The field trial with Hytera ended, though a court was told of theft.",
        "Its trial of the Hytera network ended, prosecutors were told.",
    ],
)
def test_a_trial_of_gear_is_none_before_a_court_whatever_a_court_does(text: str) -> None:
    assert prosecutions(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "The trial of Hytera on theft charges opens in Aarhus.",
        "The trial against Hytera began in Aarhus, prosecutors said.",
        "The trial of two Hytera managers began in Aarhus.",
    ],
)
def test_a_trial_of_a_vendor_is_one(text: str) -> None:
    assert prosecutions(text) != []


def test_who_ends_something_else_behind_a_charge_ends_no_case() -> None:
    assert prosecutions("Hytera ended its work in Aarhus after it was charged.") == [("in-force", "?")]
    assert prosecutions("Denmark dropped the charges against Hytera.") == [("ended", "DK")]
