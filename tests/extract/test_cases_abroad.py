"""Extraditions, requests, victims, retaliation and suits as news pages tell of them. All sentences are invented."""

from __future__ import annotations

import pytest

from tests.extract.answers import Act, acts, acts_on, statements


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("In May the judges will rule whether a ZTE manager is to be handed over to Washington.", ("prosecute", "considered", "?")),
        ("Washington wants Norway to hand over the ZTE manager.", ("prosecute", "urged", "US")),
        ("Spain refused to hand over the Dahua executive to the Americans.", ("prosecute", "refused", "ES")),
        ("The US wants Norway to send the ZTE executive to New York to face charges.", ("prosecute", "urged", "US")),
    ],
)
def test_handing_a_manager_over_is_an_extradition(text: str, found: Act) -> None:
    assert acts(text) == [found]


@pytest.mark.parametrize(
    "text",
    ["The stolen Oppo phone was handed over to the police.", "TikTok handed over user data to the FBI.", "ZTE sent an executive to Oslo."],
)
def test_handing_over_things_or_sending_somebody_on_business_is_none(text: str) -> None:
    assert acts(text) == []


@pytest.mark.parametrize(
    ("text", "where"),
    [
        ("On an extradition request from Washington, police in Norway arrested a ZTE manager.", "NO"),
        ("The ZTE manager was arrested in Peru on a request from the US.", "PE"),
        ("On American orders, the Dahua manager was detained in Mexico.", "MX"),
        ("On a warrant from the US, the ZTE chief was arrested in Lima.", "PE"),
    ],
)
def test_an_arrest_for_another_state_is_made_here_and_asked_for_there(text: str, where: str) -> None:
    found = [(s.act.stage, s.act.actor, list(s.act.where)) for s in statements(text)]
    assert found == [("in-force", where, [where]), ("urged", "US", [where])]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The minister will decide whether ZTE should be banned.", ("ban", "considered", "?")),
        ("Norway has yet to decide whether ZTE should be excluded from 5G.", ("ban", "considered", "NO")),
    ],
)
def test_whether_something_should_be_done_is_weighed_and_not_demanded(text: str, found: Act) -> None:
    assert acts(text) == [found]


@pytest.mark.parametrize(
    "text",
    [
        "The engineer was found guilty of stealing secrets from TSMC.",
        "A start-up was accused of stealing source code from Nokia.",
        "The firm is charged with the theft of Ericsson antenna designs.",
    ],
)
def test_who_was_stolen_from_is_neither_charged_nor_accused(text: str) -> None:
    assert acts(text) == []


def test_who_stole_is_accused_and_not_the_victims_of_a_list() -> None:
    assert acts_on("ZTE is accused of stealing trade secrets from Ericsson and Nokia.") == [("accuse", "in-force", "?", ("zte",))]


@pytest.mark.parametrize(
    "text",
    [
        "A Danish court barred NSO from hacking phones.",
        "Danish judge permanently bars NSO from targeting users of a chat app",
        "A Danish court banned NSO from infringing patents.",
    ],
)
def test_an_injunction_against_a_wrong_is_a_case_and_no_ban(text: str) -> None:
    assert acts(text) == [("prosecute", "in-force", "DK")]


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("China jailed a Swede in what seems to be retaliation for Sweden's ban on ZTE.", "CN"),
        ("Beijing arrested two Danes in an apparent act of retaliation for Denmark's ban on ZTE.", "CN"),
        ("The detentions were widely seen as retaliation for Denmark's ban on ZTE.", "?"),
    ],
)
def test_what_looks_like_retaliation_is_told_as_one(text: str, actor: str) -> None:
    assert ("retaliate", "in-force", actor) in acts(text)


@pytest.mark.parametrize(
    "text",
    [
        "ZTE has sued Denmark over a ban on its 5G gear.",
        "Last week, ZTE filed a lawsuit against Denmark over a ban that keeps agencies from using its gear.",
    ],
)
def test_the_ban_that_a_vendor_sues_over_is_there(text: str) -> None:
    assert acts(text) == [("retaliate", "in-force", "org:zte"), ("ban", "in-force", "DK")]
