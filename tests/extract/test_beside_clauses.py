"""What stands beside a clause or inside its subject: participles, parentheses, makers behind their goods. All texts are invented."""

from __future__ import annotations

import pytest

from tests.extract.answers import Act, acts, statements


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Having banned Huawei in 2018, Malta is now looking at Chinese cameras.", ("ban", "in-force", "MT")),
        ("Banned in Estonia since April, Huawei is looking to Latin America.", ("ban", "in-force", "EE")),
        ("Excluded from the auction in Norway, Huawei is turning to Cyprus.", ("ban", "in-force", "NO")),
        ("Malta's decision, taken in July, to ban Huawei from its 5G network has cost Lumo Telecom a fortune.", ("ban", "announced", "MT")),
        ("Malta, like Cyprus before it, has banned Huawei from its 5G networks.", ("ban", "in-force", "MT")),
        ("Huawei, whose equipment was banned from Malta's 5G networks in 2020, had no comment.", ("ban", "in-force", "MT")),
    ],
)
def test_what_stands_beside_a_clause_keeps_its_doer_and_its_strength(text: str, act: Act) -> None:
    assert act in acts(text)


@pytest.mark.parametrize(
    "text",
    [
        "Excluding Huawei would have held up its tram, Malta has argued.",
        "Banning ZTE is off the table, Malta said.",
        "Malta, like Cyprus before it, has not banned Huawei.",
    ],
)
def test_a_gerund_that_is_the_subject_is_nothing_done(text: str) -> None:
    assert not {stage for measure, stage, _ in acts(text) if measure == "ban"} & {"in-force", "announced"}


@pytest.mark.parametrize(
    "text",
    [
        "All equipment supplied by ZTE must be removed by 31 December 2027.",
        "Gear that comes from ZTE must be torn out.",
        "Any equipment of ZTE found in the network must be replaced within three years.",
    ],
)
def test_whose_goods_they_are_may_be_told_behind_them(text: str) -> None:
    assert ("remove", "announced", "?") in acts(text)


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Licensees must ensure that no equipment from Huawei is used in the core.", ("ban", "announced", "?")),
        ("Agencies must stop using TikTok on work phones by 1 March.", ("ban", "announced", "?")),
        ("The Bureau adds Quectel to the blacklist.", ("list", "in-force", "?")),
        ("Malta has determined to add ZTE to its blacklist.", ("list", "announced", "MT")),
        ("Malta is determined to add ZTE to its blacklist.", ("list", "considered", "MT")),
        ("Malta passed a law that bars Chinese manufacturers from accessing solar plants.", ("ban", "in-force", "MT")),
    ],
)
def test_official_wording_has_its_measure(text: str, act: Act) -> None:
    assert act in acts(text)


def test_a_rule_that_applies_to_a_list_hits_all_of_it() -> None:
    text = "The ban applies to equipment of Huawei, ZTE and Hytera."
    found = statements(text, outlet="")
    assert [s.act.targets for s in found] == [("huawei", "zte", "hytera")]


def test_taken_off_radio_sites_is_no_ban_from_a_web_site() -> None:
    assert not [a for a in acts("Crews have removed Huawei from 3,000 sites.") if a[0] == "ban"]


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Telia has not used ZTE in its 5G trials, opting instead for Nokia.", ("choose", "in-force", "org:telia")),
        ("Telenor did not renew the contract, picking Nokia instead.", ("choose", "in-force", "org:telenor")),
    ],
)
def test_what_is_done_instead_is_not_denied_with_the_rest(text: str, act: Act) -> None:
    assert act in acts(text)
