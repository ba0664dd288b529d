"""Bans and limits that a sentence tells in passing: under a preposition, in a relative clause, as what nothing could stop. Invented."""

from __future__ import annotations

import pytest

from cordon.extract import Extractor, Reading
from cordon.names import load

EXTRACTOR = Extractor(load())


def acts(text: str) -> list[tuple[str, str, str]]:
    """Measure, stage and actor of each statement of a text."""
    found = EXTRACTOR.extract(Reading.of_row({"text": text})).statements
    return [(s.act.measure.value, s.act.stage.value, s.act.actor) for s in found]


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("The Norwegian government banning Huawei from its 5G network came as no surprise.", ("ban", "in-force", "NO")),
        ("Norway banning Huawei would hurt operators.", ("ban", "considered", "NO")),
        ("He resigned a day ahead of the Danish government banning Huawei.", ("ban", "announced", "DK")),
        ("The scandal led to the Belgian army banning use of TikTok on its phones.", ("ban", "in-force", "BE")),
        ("The row could lead to Norway banning Huawei.", ("ban", "considered", "NO")),
        ("With Norway excluding Huawei, the company looked elsewhere.", ("ban", "in-force", "NO")),
        ("With Norway considering banning Huawei, prices fell.", ("ban", "considered", "NO")),
    ],
)
def test_a_gerund_with_a_state_of_its_own_tells_what_that_state_does(text: str, act: tuple[str, str, str]) -> None:
    assert acts(text) == [act]


@pytest.mark.parametrize(
    "text", ["Officials in Norway banning Huawei would not say why.", "There was talk in the press of firms banning Huawei."]
)
def test_a_gerund_behind_others_than_a_state_tells_no_ban_in_force(text: str) -> None:
    assert not [act for act in acts(text) if act[1] in ("in-force", "announced")]


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("This is the same ZTE whose phones Norway has banned since 2018.", ("ban", "in-force", "NO")),
        ("Hikvision, whose cameras officials in Norway are considering banning, has hired lobbyists.", ("ban", "considered", "NO")),
        ("Huawei, which Norway has tried to ban, opened an office in Oslo.", ("ban", "considered", "NO")),
        ("Huawei, which Washington wants its allies to exclude from 5G, opened an office.", ("ban", "urged", "US")),
    ],
)
def test_a_relative_clause_bans_the_one_it_is_about(text: str, act: tuple[str, str, str]) -> None:
    assert act in acts(text)


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("That did not stop Denmark from excluding ZTE.", ("ban", "in-force", "DK")),
        ("The threat hasn't stopped Denmark limiting Huawei's role in its network.", ("limit", "in-force", "DK")),
        ("The firm complained, but that didn't stop some allies — such as Norway — limiting Huawei's role.", ("limit", "in-force", "NO")),
        ("The warnings did not deter Hungary from allowing Huawei into its 5G network.", ("allow", "in-force", "HU")),
        ("The letter did not stop the US from urging Norway to ban Huawei.", ("ban", "urged", "US")),
        ("The treaty would not stop Norway from banning Huawei.", ("ban", "considered", "NO")),
        ("A court stopped Norway banning Huawei.", ("ban", "suspended", "NO")),
    ],
)
def test_what_nothing_stopped_has_been_done(text: str, act: tuple[str, str, str]) -> None:
    assert acts(text) == [act]


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Huawei expects U.S. restrictions won't hurt its growth.", ("limit", "in-force", "US")),
        ("Operators fear Norway's ban on Huawei will delay 5G.", ("ban", "in-force", "NO")),
        ("Huawei predicts its sales will fall this year due to the Norwegian ban.", ("ban", "in-force", "NO")),
        ("Operators fear that a ban on Huawei would cost them billions.", ("ban", "considered", "?")),
    ],
)
def test_a_ban_that_is_feared_for_what_it_does_is_there(text: str, act: tuple[str, str, str]) -> None:
    assert act in acts(text)


@pytest.mark.parametrize(
    "text",
    [
        "In its filing, Huawei said the restrictions were too harsh and hit a few firms only.",
        "Huawei said in May the curbs would hurt less than it had feared.",
        "The warnings worried shareholders, a Huawei manager said.",
    ],
)
def test_restrictions_without_content_give_no_statement(text: str) -> None:
    assert not [act for act in acts(text) if act[0] in ("limit", "advise", "ban")]
