"""Bans and limits that a sentence tells in passing: under a preposition, in a relative clause, as what nothing could stop. Invented."""

from __future__ import annotations

import pytest

from tests.extract.answers import acts


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
        ("This is the very ZTE whose tablets Norway has banned since 2021.", ("ban", "in-force", "NO")),
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
        ("The envoy begged, which didn't stop a few neighbours — such as Norway — limiting ZTE's role.", ("limit", "in-force", "NO")),
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
        ("Hytera expects Danish restrictions won't hurt its dealers.", ("limit", "in-force", "DK")),
        ("Operators fear Norway's ban on Huawei will delay 5G.", ("ban", "in-force", "NO")),
        ("Huawei predicts its shops will empty next spring due to the Norwegian ban.", ("ban", "in-force", "NO")),
        ("Operators fear that a ban on Huawei would cost them billions.", ("ban", "considered", "?")),
    ],
)
def test_a_ban_that_is_feared_for_what_it_does_is_there(text: str, act: tuple[str, str, str]) -> None:
    assert act in acts(text)


@pytest.mark.parametrize(
    "text",
    [
        "In its filing, Huawei said the restrictions were too harsh and hit a few firms only.",
        "ZTE said in May the curbs would hurt its dealers less than a bad winter.",
        "The warnings worried shareholders, a Huawei manager said.",
    ],
)
def test_restrictions_without_content_give_no_statement(text: str) -> None:
    assert not [act for act in acts(text) if act[0] in ("limit", "advise", "ban")]


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Norway defends 5G ban on Huawei.", ("ban", "in-force", "NO")),
        ("The boat fair coincided with a countrywide ban on WeChat.", ("ban", "in-force", "?")),
        ("The banned apps include TikTok and WeChat.", ("ban", "in-force", "?")),
        ("Norway has gone to great lengths to exclude Huawei from its networks.", ("ban", "in-force", "NO")),
        ("Norway went so far as to ban Huawei.", ("ban", "in-force", "NO")),
        ("Banning Huawei is one of several options, the Norwegian minister said.", ("ban", "considered", "NO")),
        ("Norway ordered TikTok to shut its Oslo office.", ("ban", "announced", "NO")),
        ("TikTok was ordered to close its business by Norway.", ("ban", "announced", "NO")),
        ("Norway either banned Huawei or capped its share of the market.", ("ban", "in-force", "NO")),
        ("Norway ditches Huawei.", ("ban", "in-force", "NO")),
        ("Tokyo wants to rally its neighbours to stop using Dahua.", ("ban", "urged", "JP")),
        ("Mayors are fighting for powers to keep ZTE out of Norway's ports.", ("ban", "urged", "NO")),
        ("Huawei gear is being phased out in Denmark.", ("remove", "in-force", "DK")),
        ("Huawei to be stripped out of Danish rail network by 2031.", ("remove", "announced", "DK")),
    ],
)
def test_a_ban_has_many_wordings(text: str, act: tuple[str, str, str]) -> None:
    assert act in acts(text)


@pytest.mark.parametrize(
    "text",
    [
        "Norway has not gone as far as to shut out ZTE.",
        "Banning Huawei is not an option, the Norwegian minister said.",
        "Huawei could be ordered to shut down systems, an analyst said.",
        "A columnist, Kari Nordmann, defends bans.",
    ],
)
def test_what_is_not_done_is_no_ban(text: str) -> None:
    assert not [act for act in acts(text) if act[0] in ("ban", "drop") and act[1] in ("in-force", "announced")]


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Huawei was excluded from Telenor's 5G network.", ("drop", "in-force", "org:telenor")),
        ("Huawei will be excluded from the core network planned by Norwegian operator Telenor.", ("drop", "announced", "org:telenor")),
        ("Huawei was excluded from the core network run by Telenor.", ("drop", "in-force", "org:telenor")),
        ("Huawei was excluded from Norway's 5G network.", ("ban", "in-force", "NO")),
    ],
)
def test_the_firm_whose_network_it_is_excludes_from_it(text: str, act: tuple[str, str, str]) -> None:
    assert acts(text) == [act]


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Denmark wants to ban Chinese-built technology from the inner parts of its rail network.", ("ban", "considered", "DK")),
        ("Norway barred Huawei from 5G technology.", ("ban", "in-force", "NO")),
        ("Norway cut Huawei off from American technology.", ("list", "in-force", "NO")),
        ("Norway blocked Huawei from acquiring a tech company.", ("ban", "in-force", "NO")),
    ],
)
def test_parts_of_a_network_are_no_supplies(text: str, act: tuple[str, str, str]) -> None:
    assert acts(text) == [act]
