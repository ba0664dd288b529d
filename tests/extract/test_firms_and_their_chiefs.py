"""Firms that limit what they do with a vendor, chiefs who speak for them, and what only looks like an accusation. Invented sentences."""

from __future__ import annotations

import pytest

from tests.extract.answers import acts, statements


@pytest.mark.parametrize("text", ["Google placed curbs on Hytera.", "Google and Lumo put restrictions on business with Hytera."])
def test_a_firm_that_limits_its_own_dealings_drops_the_vendor(text: str) -> None:
    assert ("drop", "in-force", "org:google") in acts(text)
    assert {act[0] for act in acts(text)} == {"drop"}


def test_what_firms_are_asked_to_limit_stays_a_limit() -> None:
    assert [act[0] for act in acts("The Norwegian regulator urged carriers to cap the share of Hytera in their networks.")] == ["limit"]


def test_what_a_chief_says_his_firm_does() -> None:
    assert acts("Karl Berg, head of Lumo, said it had dropped Hytera phones.") == [("drop", "in-force", "org:lumo")]


def test_a_chip_firm_called_arm_accuses_nobody() -> None:
    assert acts("ARM is suspending business with Hytera, a paper reported.") == [("drop", "in-force", "org:arm")]


@pytest.mark.parametrize(
    "text",
    [
        "Hytera isn't a usual supplier for Danish firms, it is nothing but a front for the Communist Party, the senator said.",
        "Norway's main concern is that Hytera will hand over data to Beijing.",
    ],
)
def test_what_a_vendor_is_said_to_be_or_feared_to_do(text: str) -> None:
    assert [act[0] for act in acts(text)] == ["accuse"]


@pytest.mark.parametrize("text", ["The front camera of the ZTE phone is new.", "On the trade front, ZTE expects little."])
def test_other_fronts_accuse_nobody(text: str) -> None:
    assert acts(text) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Norway signed an extension of its ban on Norwegian companies' business with ZTE.", ["list"]),
        ("Norway amended its ban on ZTE to let carriers buy spare parts.", ["lift", "list"]),
        ("ZTE must get a licence from ARM before it can build chips.", []),
        ("ZTE received a series of temporary licenses from Norway.", ["lift"]),
        ("Norway's easing of the ban on ZTE drew ire from Swedish lawmakers.", ["lift", "deny"]),
    ],
)
def test_bans_that_go_on_are_amended_or_need_no_state(text: str, found: list[str]) -> None:
    assert [act[0] for act in acts(text)] == found


def test_a_state_lists_no_vendor_of_its_own() -> None:
    assert acts("Hikvision could be blacklisted for its part in surveillance in China.") == [("list", "considered", "?")]


@pytest.mark.parametrize("condition", ["if they use Hytera gear", "should they use Hytera gear"])
def test_what_others_are_threatened_over_is_not_weighed_by_the_one_who_threatens(condition: str) -> None:
    assert acts(f"Norway threatened to withhold intelligence from allies {condition}.") == [("retaliate", "threatened", "NO")]


def test_each_act_has_its_own_date() -> None:
    told = statements("In 2014 Norway banned ZTE gear, and in May 2017 ZTE was blacklisted by Denmark.", published="2019-07-20")
    assert [(s.act.actor, s.act.as_row()["dates"]) for s in told] == [("NO", {"adopted": "2014"}), ("DK", {"adopted": "2017-05"})]


@pytest.mark.parametrize(
    ("text", "scope"),
    [
        ("Denmark banned the federal use of Hytera radios.", {"government"}),
        ("The Danish order restricts sales of Danish goods and software to Hytera.", {"exports"}),
        ("Danish companies must get a licence to have business dealings with Hytera.", {"exports"}),
    ],
)
def test_whom_and_which_dealing_it_binds(text: str, scope: set[str]) -> None:
    assert {code.value for s in statements(text) for code in s.act.scope.codes} == scope


@pytest.mark.parametrize(
    ("text", "state"),
    [
        ("Malta's privacy watchdog has given Temu 15 days to say what data it gathers.", "MT"),
        ("The Maltese regulator gave Shein three weeks to explain how it handles data.", "MT"),
        ("Temu vanished from stores a day after Malta's regulator asked it for details on its handling of data.", "MT"),
        ("Malta's regulator is seeking information from Shein on children's data.", "MT"),
        ("The Maltese watchdog said it wants answers from Temu on its use of data.", "MT"),
    ],
)
def test_who_wants_an_account_of_a_vendor_examines_it(text: str, state: str) -> None:
    assert acts(text) == [("review", "in-force", state)]


def test_a_court_that_gives_time_to_answer_examines_nobody() -> None:
    assert "review" not in {measure for measure, *_ in acts("The court gave Temu until Friday to respond to the suit.")}


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Telenor said the company had stopped buying Hytera radios.", ("drop", "in-force", "org:telenor")),
        ("Telenor's chief executive said the operator would not use Hytera.", ("drop", "announced", "org:telenor")),
        ("Karl Berg, head of Lumo, said the group would not turn to Hytera.", ("drop", "announced", "org:lumo")),
        ("Lumo's boss said on Monday that the carrier had picked Hytera.", ("choose", "in-force", "org:lumo")),
    ],
)
def test_the_firm_of_which_a_firm_speaks_is_itself(text: str, act: tuple[str, str, str]) -> None:
    assert acts(text) == [act]


@pytest.mark.parametrize(
    "text",
    [
        "Telenor said the supplier had stopped using Hytera chips.",
        "Hytera said the company had been banned by Norway.",
        "Norway said the company had stopped using Hytera radios.",
    ],
)
def test_a_supplier_or_a_firm_of_which_others_speak_is_not_the_speaker(text: str) -> None:
    assert not {actor for measure, _, actor in acts(text) if measure in ("drop", "choose")} & {"org:telenor", "org:hytera", "NO"}
