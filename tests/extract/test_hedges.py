"""What takes an act back is never told as done (law 2). The sentences are invented."""

from __future__ import annotations

import pytest

from cordon.extract import to_row
from tests.extract.answers import acts, statements

RESTRICTING = {"ban", "remove", "limit", "list", "advise", "drop"}
TAKEN_BACK = (
    "Norway has yet to ban Huawei from its 5G networks.",
    "Portugal nearly banned Huawei in 2020.",
    "Neither Spain nor Italy has banned ZTE.",
    "No EU member state has banned Huawei outright.",
    "Had Germany banned Huawei in 2019, the bill would have been smaller.",
    "Imagine that Sweden bans TikTok tomorrow.",
    "It is unclear whether Chile excluded Huawei.",
    "It is not true that Vodafone has dropped Huawei.",
    "The ministry denied reports that it had banned Kaspersky.",
    "A hoax claimed India had banned TikTok.",
    "Campaigners want Hikvision cameras banned.",
    "Critics say Huawei must be stripped out of the network.",
    "Experts predicted that Britain would ban Huawei.",
    "The minister did not say that Huawei is banned.",
    "The law does not name Huawei or ban its equipment.",
    "Under the draft rules, agencies must remove Hikvision cameras.",
    "Parliament voted against banning Huawei.",
    "The ban on Huawei never took effect.",
    "Once Germany bans Huawei, prices will rise.",
    "The day Germany bans Huawei, Berlin will hear from Beijing.",
    "Provided that Germany bans Huawei, the US will share data.",
    "The minister has the authority to bar ZTE.",
    "The law lets the FCC ban DJI.",
    "Nothing stops Germany from banning Huawei.",
    '"Is Huawei banned in Germany?" the reporter asked.',
    "Germany had planned to ban Huawei in March.",
    "In the novel, America bans Huawei.",
    "Austria shied away from excluding ZTE.",
    "The Senate voted down an amendment to prohibit purchases of TP-Link equipment.",
)
OTHER_SENSES = (
    "Crews replaced 40 Hikvision look-alikes with other cams.",
    "The phone maker Xiaomi was dropped from the index.",
    "A TikTok star was banned from the stadium.",
    "The coach was banned for posting on TikTok.",
    "Bar chart of Huawei and Nokia shipments.",
    "Nokia replaced Huawei as the market leader.",
)


def done(text: str) -> list[tuple[object, object]]:
    rows = [to_row(s) for s in statements(text)]
    return [(r["measure"], r["stage"]) for r in rows if r["measure"] in RESTRICTING and r["stage"] in ("announced", "in-force")]


@pytest.mark.parametrize("text", TAKEN_BACK)
def test_what_is_taken_back_is_not_told_as_done(text: str) -> None:
    assert done(text) == []


@pytest.mark.parametrize("text", OTHER_SENSES)
def test_a_vendors_name_in_another_sense_gives_no_measure(text: str) -> None:
    assert done(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Norway has banned Huawei from its 5G networks.",
        "When Germany banned Huawei, prices rose.",
        "The minister said that Huawei must be removed by 2027.",
        "Norway banned the sale of Huawei phones although it had no plan for ZTE.",
    ],
)
def test_the_same_words_without_a_hedge_are_told_as_done(text: str) -> None:
    assert done(text)


@pytest.mark.parametrize(
    ("verb", "stage"), [("decided", "announced"), ("agreed", "announced"), ("planned", "considered"), ("vowed", "considered")]
)
def test_what_had_been_decided_is_decided_and_what_had_been_planned_may_not_have_come(verb: str, stage: str) -> None:
    assert [s.act.stage.value for s in statements(f"Denmark had {verb} to ban Hytera.")] == [stage]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("There will be strains whether or not ZTE is allowed to build Malta's network.", [("allow", "considered", "MT")]),
        ("A row broke out over whether ZTE is barred from Malta.", [("ban", "considered", "MT")]),
        ("The rule could be read as a form of ZTE exclusion.", []),
        ("Malta is not banning Kaspersky outright, but prohibiting its software on ships.", [("ban", "in-force", "MT")]),
        ("Malta is not banning Kaspersky but instead limiting its use.", [("limit", "in-force", "MT")]),
        ("Malta is not banning or limiting Kaspersky.", []),
    ],
)
def test_what_is_left_open_or_taken_for_is_not_there_and_what_stands_behind_but_is(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert [act for act in acts(text) if act[1] != "refused"] == expected
