"""What vendors are said to have done wrong without a word that names the wrong, on invented sentences."""

from __future__ import annotations

import pytest

from tests.extract.answers import acts, told_of


@pytest.mark.parametrize(
    ("text", "vendor"),
    [
        ("Hytera broke the terms of its agreement with Norway, the ministry said.", "hytera"),
        ("Dahua has breached an accord with regulators, the Danish minister said.", "dahua"),
        ("Xiaomi misled the customs service, the Danish minister said.", "xiaomi"),
        ("Xiaomi made false statements to customs officers, the Danish minister said.", "xiaomi"),
        ("Hytera illegally shipped radios to Iran.", "hytera"),
        ("Dahua is beholden to the Communist Party.", "dahua"),
        ("Dahua is too close to the Chinese government.", "dahua"),
        ("Hytera serves the Chinese army, a Danish lawmaker said.", "hytera"),
        ("DJI gathers intelligence for the Chinese military, a Danish lawmaker said.", "dji"),
    ],
)
def test_misdeed_accuses_its_vendor(text: str, vendor: str) -> None:
    assert [targets for _, targets in told_of(text, "accuse")] == [(vendor,)]


@pytest.mark.parametrize(
    "text",
    [
        "Hytera did not break the terms of the agreement.",
        "Dahua is close to a deal with the ministry.",
        "Xiaomi serves nine million customers in Norway.",
        "DJI gathers its engineers in Shenzhen for the party.",
        "Hytera radios were illegally resold in Norway.",
        "Xiaomi broke a sales record in Denmark.",
    ],
)
def test_ordinary_deed_accuses_nobody(text: str) -> None:
    assert not told_of(text, "accuse")


@pytest.mark.parametrize("deed", ["did some bad things", "has done terrible things", "did do very inappropriate stuff"])
def test_who_did_bad_things_is_accused(deed: str) -> None:
    assert [measure for measure, _, _ in acts(f"Hytera {deed}, the Norwegian minister said.")] == ["accuse"]


def test_who_did_nothing_wrong_or_good_things_is_not_accused() -> None:
    assert "accuse" not in [measure for measure, _, _ in acts("Hytera did good things, the Norwegian minister said.")]
    assert "accuse" not in [measure for measure, _, _ in acts("Hytera did no bad things, the Norwegian minister said.")]


@pytest.mark.parametrize(
    "text",
    [
        "Dahua answers to the Communist Party, a Danish lawmaker said.",
        "Dahua answers to Beijing, the Danish minister wrote.",
        "Dahua takes orders from the Communist Party, the Danish minister said.",
        "Dahua takes its instructions from the Chinese government, the Danish minister said.",
    ],
)
def test_who_obeys_a_power_is_accused_where_nothing_stands_before_it(text: str) -> None:
    assert told_of(text, "accuse") == [("DK", ("dahua",))]


@pytest.mark.parametrize(
    "text",
    ["Dahua's answers to the government were vague.", "Dahua takes orders from carriers.", "Dahua answers to questions were vague."],
)
def test_answers_and_orders_of_trade_accuse_nobody(text: str) -> None:
    assert told_of(text, "accuse") == []
