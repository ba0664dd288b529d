"""Advice against a vendor in its many forms, and what a vendor or its customers are no longer able to do. Invented."""

from __future__ import annotations

import pytest

from tests.extract.answers import acts


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("The German cyber agency warned against the use of Kaspersky products.", "DE"),
        ("Norway's security service has advised against using Huawei in 5G networks.", "NO"),
        ("Norway's data watchdog wrote to schools warning them about buying ZTE tablets.", "NO"),
        ("Norway issued warnings over ZTE equipment.", "NO"),
        ("Norway's spy chiefs said they would not recommend that sailors use Huawei watches.", "NO"),
        ("Norwegian ferry operators are being discouraged from using Huawei gear.", "?"),
        ("Users were warned not to buy Huawei phones.", "?"),
        ("Parents are advised to uninstall TikTok, Norway's cyber agency said.", "NO"),
        ("Consumers should avoid Xiaomi phones, the Danish defence ministry said.", "DK"),
        ("Don't use TikTok, Norway's prime minister tells citizens", "NO"),
        ("The Danish government discourages officials from installing TikTok.", "DK"),
        ("Norway's spy service has cautioned universities about Hikvision cameras.", "NO"),
        ("Norwegian cyber agency warns against TikTok", "NO"),
        ("Danish agency warns users off Kaspersky", "DK"),
        ("The Danish agency issued guidance against the use of Kaspersky software.", "DK"),
    ],
)
def test_advice_against_a_vendor_has_many_forms(text: str, actor: str) -> None:
    assert acts(text) == [("advise", "in-force", actor)]


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Washington warned Norway about using Huawei equipment.", ("ban", "urged", "US")),
        ("Washington discouraged its allies from using Huawei.", ("ban", "urged", "US")),
        ("Officials of the US reached out to harbour masters abroad asking them to drop Huawei gear.", ("ban", "urged", "US")),
        ("Norway may advise officials not to use TikTok.", ("advise", "considered", "NO")),
        ("Norway will advise athletes to avoid Huawei phones.", ("advise", "announced", "NO")),
        ("Carriers should not use Huawei, Norway's prime minister said.", ("ban", "urged", "NO")),
        ("Washington warned its allies off Huawei.", ("ban", "urged", "US")),
        ("The Czech watchdog warned of the risk of using Huawei equipment.", ("accuse", "in-force", "CZ")),
    ],
)
def test_what_other_states_are_told_is_pressure_and_a_risk_is_an_accusation(text: str, act: tuple[str, str, str]) -> None:
    assert acts(text) == [act]


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Dahua will no longer be able to offer its cameras in Denmark.", ("ban", "announced", "DK")),
        ("Dahua is no longer able to offer its cameras in Norway.", ("ban", "in-force", "NO")),
        ("From spring operators will not be able to install Huawei gear.", ("ban", "announced", "?")),
    ],
)
def test_who_is_no_longer_able_to_sell_or_install_is_banned(text: str, act: tuple[str, str, str]) -> None:
    assert acts(text) == [act]


@pytest.mark.parametrize(
    "text", ["Huawei was not able to sell its phones in Norway last week.", "Buyers may not be able to find Huawei phones."]
)
def test_who_fails_to_sell_is_not_banned(text: str) -> None:
    assert not [act for act in acts(text) if act[0] in ("ban", "remove", "limit")]


@pytest.mark.parametrize(
    "text",
    [
        "Recruits have been ordered not to use Temu.",
        "Norwegian soldiers were told to stop using Temu.",
        "Cadets were told not to use Temu.",
    ],
)
def test_who_has_been_told_to_leave_what_it_uses_may_not_use_it_now(text: str) -> None:
    assert [act[:2] for act in acts(text)] == [("ban", "in-force")]


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Finland's cyber agency warned shipyards and private firms that run ports against using cameras made by Dahua.", "advise"),
        ("The Finnish watchdog warned utilities operating dams against buying ZTE routers.", "advise"),
        ("Finland's cyber agency warned hospitals about using Hikvision cameras.", "advise"),
        ("Finland barred carriers that operate masts in border towns from buying ZTE equipment.", "ban"),
        ("Finland banned carriers which run rural networks from using ZTE equipment.", "ban"),
    ],
)
def test_what_describes_those_who_are_warned_or_barred_does_not_part_them_from_the_use(text: str, act: str) -> None:
    assert (act, "in-force", "FI") in acts(text)


def test_a_preposition_of_the_describing_verb_stays_its_own() -> None:
    assert acts("Finland banned companies that keep their staff from using ZTE phones.") == [("ban", "in-force", "FI")]


@pytest.mark.parametrize(
    "text",
    [
        "“Our advice is not to buy any Realme phones,” Malta's deputy minister told reporters.",
        "The Maltese ministry's recommendation was to avoid Realme phones.",
        "Malta's cyber agency has called on the public to bin its Realme phones.",
        "The Maltese minister called on citizens not to buy Realme phones.",
    ],
)
def test_what_somebodys_advice_is_and_what_the_public_is_called_on_to_do_is_advice(text: str) -> None:
    assert acts(text) == [("advise", "in-force", "MT")]


def test_what_somebodys_demand_is_only_presses() -> None:
    assert [act[:2] for act in acts("The union's demand is to ban Realme.")] == [("ban", "urged")]


def test_who_has_asked_for_advice_on_a_ban_has_not_made_it() -> None:
    assert acts("Malta has asked for advice on a ban on Tiandy cameras.") == [("ban", "considered", "MT")]


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("The Maltese ministry's recommendation is that agencies stop using Tiandy.", ("ban", "urged")),
        ("Malta's plan is that ministries drop Tiandy.", ("drop", "announced")),
        ("Malta's hope is that ministries drop Tiandy.", ("drop", "considered")),
        ("The news was that Malta had banned Tiandy.", ("ban", "in-force")),
    ],
)
def test_what_somebodys_plan_or_advice_is_has_got_as_far_as_that(text: str, act: tuple[str, str]) -> None:
    assert [found[:2] for found in acts(text)] == [act]


@pytest.mark.parametrize(
    "text",
    [
        "The Latvian cyber agency's advice to replace Yandex software was widely followed.",
        "The Latvian cyber agency's recommendation to replace Yandex software hurt its sales.",
        "Latvian guidance against using Yandex was widely ignored.",
        "The Latvian agency issued guidance not to use Yandex.",
        "Latvia, which warned officials against Yandex in 2022, has said no more about it.",
    ],
)
def test_advice_of_a_state_that_a_noun_names_is_advice(text: str) -> None:
    assert acts(text) == [("advise", "in-force", "LV")]


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Norwegian advice to Latvia to drop Yandex was ignored.", ("ban", "urged", "NO")),
        ("The panel's recommendation to ban Yandex was ignored.", ("ban", "urged", "?")),
        ("Norwegian officials warned lawmakers in Riga against Yandex.", ("ban", "urged", "NO")),
    ],
)
def test_advice_to_other_states_and_to_those_who_decide_is_a_demand(text: str, act: tuple[str, str, str]) -> None:
    assert act in acts(text)
    assert "advise" not in [measure for measure, _, _ in acts(text)]
