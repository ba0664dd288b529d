"""Arrests and extraditions: who arrests, who asks for it, and what is heard in court. All sentences are invented."""

from __future__ import annotations

import pytest

from tests.extract.answers import acts, statements

Found = set[tuple[str, str, tuple[str, ...]]]


def cases(text: str) -> Found:
    """Stage, actor and targets of the prosecutions of a text."""
    found = statements(text)
    return {(s.act.stage.value, s.act.actor, s.act.targets) for s in found if s.act.measure.value == "prosecute"}


@pytest.mark.parametrize(
    "text",
    [
        "A buyer for ZTE was arrested on a ferry in Norway at the request of the United States.",
        "A manager of ZTE was detained in Norway on behalf of American prosecutors.",
        "A manager of ZTE was arrested in Norway at Washington's behest.",
        "Norwegian guards, acting on behalf of U.S. prosecutors, arrested a ZTE salesman.",
        "ZTE's finance chief was detained in Norway on a U.S. warrant.",
        "Norway arrested ZTE's finance chief on US charges of fraud.",
        "The minister defended Norway's arrest of ZTE's finance chief on a warrant from the United States.",
    ],
)
def test_an_arrest_is_the_act_of_one_state_and_its_request_that_of_another(text: str) -> None:
    assert {("in-force", "NO", ("zte",)), ("urged", "US", ("zte",))} <= cases(text)


@pytest.mark.parametrize(
    "text",
    [
        "ZTE's treasurer faces extradition to the United States a month after he was arrested on a ferry in Norway.",
        "ZTE has named a stand-in after the arrest in Norway of its finance chief, who awaits extradition to the United States.",
        "ZTE's finance chief was arrested in Norway and could face extradition to the United States.",
    ],
)
def test_whom_somebody_is_to_be_handed_over_to_asks_for_it(text: str) -> None:
    assert {("in-force", "NO", ("zte",)), ("urged", "US", ("zte",))} <= cases(text)


def test_an_extradition_hearing_is_a_case_where_it_is_held_and_no_review() -> None:
    text = "ZTE's treasurer sat in an Oslo courtroom in May for the first of her United States extradition hearings."
    assert cases(text) == {("in-force", "NO", ("zte",)), ("urged", "US", ("zte",))}
    found = statements(text)
    assert "review" not in [s.act.measure.value for s in found]


@pytest.mark.parametrize(
    "text",
    [
        "Norway sold its trams to Norcom and asked for an extradition hearing on a bank robber.",
        "A Canadian citizen was detained in China, and Norway urged calm at ZTE's headquarters there.",
        "The finance chief spoke at a hearing of the Norwegian parliament on ZTE gear.",
    ],
)
def test_people_who_are_none_of_the_vendors_make_no_case_against_it(text: str) -> None:
    assert cases(text) == set()


def test_a_case_that_is_only_talked_of_is_there() -> None:
    assert ("in-force", "NO", ("zte",)) in cases("The two ministers did not discuss Norway's arrest of ZTE's finance chief.")


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("ZTE manager due in Danish court on Monday", "DK"),
        ("Hytera chief appears in Danish court", "DK"),
        ("Hytera chief to appear before judge in Oslo next week", "NO"),
        ("Hikvision's finance chief returned to court in Prague for a third day.", "CZ"),
        ("ZTE manager to remain in Danish jail until trial", "DK"),
        ("Hytera's founder was sitting in a Danish courtroom.", "DK"),
    ],
)
def test_who_is_to_be_heard_in_court_has_a_case(text: str, who: str) -> None:
    assert {(stage, actor) for stage, actor, _ in cases(text)} == {("in-force", who)}


@pytest.mark.parametrize(
    "text",
    [
        "Denmark's minister appeared before a committee and praised ZTE's phones.",
        "Hytera radios return to the court of public opinion.",
        "The case for the new Xiaomi phone comes in red.",
        "A TikTok video of a tennis court appeared in Denmark.",
    ],
)
def test_other_appearances_and_courts_are_no_case(text: str) -> None:
    assert not cases(text)


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Oslo denies irregularities in detention of Hikvision manager", "NO"),
        ("Case against Hytera chief is weak, Danish lawyers say", "DK"),
        ("Danish court hears case against ZTE manager", "DK"),
        ("Any mistakes in arrest of ZTE manager were small, Denmark says", "DK"),
        ("ZTE manager planned to resign before arrest, says founder", "?"),
        ("Hytera chief's lawyers argue arrest was unlawful", "?"),
        ("ZTE manager's trial to start in March", "?"),
        ("Judge adjourns ZTE manager hearing", "?"),
        ("Danish court to hear ZTE extradition case June 6", "DK"),
        ("Judge to hear case against Hytera chief Dec. 12", "?"),
    ],
)
def test_a_case_that_a_headline_names_without_an_article_is_there(text: str, who: str) -> None:
    assert ("in-force", who) in {(stage, actor) for stage, actor, _ in cases(text)}


@pytest.mark.parametrize(
    "text",
    ["Lawmakers call for arrest of ZTE manager", "ZTE manager fears arrest", "No arrest of a ZTE manager is planned"],
)
def test_an_arrest_that_is_only_wanted_or_feared_is_not_there(text: str) -> None:
    assert "in-force" not in {stage for stage, _, _ in cases(text)}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("US will soon seek extradition of jailed Hytera chief from Denmark", ("urged", "US", "DK")),
        ("Washington to pursue extradition of ZTE manager from Norway", ("urged", "US", "NO")),
        ("Denmark approves extradition of ZTE manager to United States", ("in-force", "DK", "DK")),
        ("Denmark to allow extradition case against ZTE manager", ("announced", "DK", "DK")),
        ("Before vote, Denmark rejects idea of halting a ZTE manager's extradition", ("in-force", "DK", "DK")),
        ("ZTE calls for end to case of manager arrested in Norway", ("in-force", "NO", "NO")),
        ("China demands Norway release ZTE manager", ("in-force", "NO", "NO")),
    ],
)
def test_an_extradition_is_asked_by_one_state_and_granted_by_another(text: str, found: tuple[str, str, str]) -> None:
    told = [s.act for s in statements(text)]
    assert found in {(a.stage.value, a.actor, a.where[0]) for a in told if a.measure.value == "prosecute"}
    assert "allow" not in {a.measure.value for a in told}


@pytest.mark.parametrize("text", ["Hytera chief fights extradition", "ZTE manager loses bid to halt extradition"])
def test_an_extradition_that_somebody_fights_is_under_way(text: str) -> None:
    assert {(stage, actor) for stage, actor, _ in cases(text)} == {("in-force", "?")}


def test_a_vendor_does_not_prosecute_its_own_people() -> None:
    assert "org:huawei" not in {actor for _, actor, _ in cases("Two books on Huawei CFO Meng's extradition case")}


@pytest.mark.parametrize(
    "text",
    [
        "Japan is expected to file an extradition request for the Hytera executive.",
        "Japan has lodged an extradition request for the Hytera executive.",
        "Malta has received an extradition request from Japan for the Hytera executive.",
    ],
)
def test_a_request_for_an_extradition_is_of_who_asks_and_no_case(text: str) -> None:
    assert acts(text) == [("prosecute", "urged", "JP")]


@pytest.mark.parametrize("verb", ["has yet to file an", "has withdrawn its", "dropped its"])
def test_who_does_not_ask_for_an_extradition_or_no_more_has_no_case(verb: str) -> None:
    assert acts(f"Japan {verb} extradition request for the Hytera executive.") == []
