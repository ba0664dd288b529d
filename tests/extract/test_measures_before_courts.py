"""Measures before a court: stopped for now, won against, asked for and granted; whose suit it is. All sentences are invented."""

from __future__ import annotations

import pytest

from tests.extract.answers import acts, acts_on, told_of


@pytest.mark.parametrize(
    "text",
    [
        "Kenya will appeal against a judge's decision to block its ban on Temu.",
        "A decision by a court in Nairobi to suspend Kenya's ban on DJI drones was welcomed by farmers.",
        "A judge issued an order to halt Kenya's ban on Shein.",
        "Kenya said on Monday it was appealing a ruling by a judge in May to block its ban on Telegram.",
    ],
)
def test_what_a_court_decides_to_stop_is_stopped(text: str) -> None:
    assert [(measure, stage, actor) for measure, stage, actor in acts(text) if measure == "ban"] == [("ban", "suspended", "KE")]


@pytest.mark.parametrize(
    "text",
    [
        "Kenya banned Temu in May, but a judge blocked the law.",
        "Kenya's Telegram ban was to take effect on May 1, but a court issued an injunction to block it.",
        "Kenya's ban on DJI, passed in April, suffered a blow when a judge halted its enforcement.",
        "Kenya blocked WhatsApp in May; a court later suspended the order.",
        "Kenya's ban on Shein had been set to start in May but Judge Anna Weru paused the ban on the app.",
    ],
)
def test_a_later_clause_in_which_a_court_stops_it_counts(text: str) -> None:
    assert acts(text) == [("ban", "suspended", "KE")]


@pytest.mark.parametrize(
    "text", ["Kenya banned Huawei after a court rejected its appeal.", "Kenya banned Huawei and a judge froze its assets."]
)
def test_what_else_a_court_does_stops_no_ban(text: str) -> None:
    assert acts(text) == [("ban", "in-force", "KE")]


@pytest.mark.parametrize(
    ("text", "stage"),
    [
        ("A judge blocked an order issued last week that would have barred Hikvision from US tenders.", "suspended"),
        ("A US judge blocked an order set to take effect in May that would have banned Temu.", "suspended"),
        ("The US president signed a decree on Monday that would ban Temu.", "announced"),
    ],
)
def test_a_clause_behind_the_time_of_a_participle_describes_the_order(text: str, stage: str) -> None:
    assert acts(text) == [("ban", stage, "US")]


@pytest.mark.parametrize("text", ["Shein wins injunction against ban.", "Shein won a temporary injunction blocking the ban."])
def test_an_injunction_that_a_vendor_wins_suspends_the_ban(text: str) -> None:
    assert acts_on(text) == [("ban", "suspended", "?", ("shein",))]


@pytest.mark.parametrize(
    "text",
    [
        "A Brazilian court granted the regulator's request to block WhatsApp.",
        "A Brazilian judge approved the ministry's motion to block WhatsApp.",
        "A Brazilian court upheld the prosecutor's motion to block WhatsApp.",
    ],
)
def test_what_a_court_grants_is_decided(text: str) -> None:
    assert acts(text) == [("ban", "announced", "BR")]


def test_a_suit_of_users_is_not_the_vendors() -> None:
    assert told_of("In a suit brought by four WeChat users, a judge stayed the ban.", "retaliate") == []
    assert told_of("In a suit brought by WeChat, a judge stayed the ban.", "retaliate") == [("org:wechat", ("wechat",))]


def test_a_law_named_after_its_ban_bans() -> None:
    assert acts("A Norwegian court upheld the Temu ban law.") == [("ban", "in-force", "NO")]


@pytest.mark.parametrize("text", ["An injunction stopped the ban on Temu.", "Temu wins injunction stopping ban."])
def test_a_ban_that_an_injunction_stops_is_suspended(text: str) -> None:
    assert acts_on(text) == [("ban", "suspended", "?", ("temu",))]


def test_a_ban_that_is_blocked_is_not_lifted_as_well() -> None:
    assert acts("A judge blocked Kenya from banning Temu, giving the app a temporary reprieve.") == [("ban", "suspended", "KE")]


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("A Supreme Court judge suspended Telegram in Peru.", ("ban", "in-force", "PE")),
        ("Justice Ana Lopes ordered that providers block Telegram.", ("ban", "announced", "?")),
    ],
)
def test_a_supreme_court_is_that_of_the_place_where_it_rules(text: str, act: tuple[str, str, str]) -> None:
    assert acts(text) == [act]


def test_what_a_law_violates_is_no_fault_of_the_vendors() -> None:
    assert told_of("A court in Quito ruled that the law, which would ban Temu, violates free speech.", "accuse") == []


def test_a_vote_to_pass_a_bill_makes_no_law() -> None:
    assert acts("The House of Representatives voted on Friday to pass a bill that would have barred Temu from America.") == [
        ("ban", "proposed", "US")
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Kenya filed an appeal against a judge's order that blocked its attempts to ban Temu.",
        "Kenya lodged an appeal to a ruling that halted its ban on Temu.",
        "A judge refused to overturn her ruling preventing Kenya's ban on Temu.",
        "A judge in Nairobi rejected Kenya's request to reverse the ruling preventing its Temu ban.",
        "An injunction stopped Kenya's order that would have barred downloads of Temu.",
        "Kenya was barred by a court from enforcing its ban on Temu.",
        "A judge put the brakes on Kenya's plan to ban Temu.",
    ],
)
def test_what_a_court_has_stopped_stays_so_whoever_appeals(text: str) -> None:
    assert [(measure, stage, actor) for measure, stage, actor in acts(text) if measure != "deny"] == [("ban", "suspended", "KE")]


@pytest.mark.parametrize(
    "text",
    [
        "A Kenyan court vacated Hesai's designation as a military company.",
        "A Kenyan court rescinded the designation of Hesai as a military company.",
        "Kenya revoked Hesai's inclusion on its blacklist.",
        "A Kenyan court quashed the ban on Hesai.",
    ],
)
def test_the_end_of_a_listing_eases(text: str) -> None:
    assert acts(text) == [("lift", "in-force", "KE")]


@pytest.mark.parametrize(
    ("text", "targets"),
    [
        ("The Kenyan ruling lets Apple keep offering downloads of Temu.", ("temu",)),
        ("The Kenyan ruling allows Apple and Google to continue offering TikTok.", ("tiktok",)),
        ("The Kenyan ruling allows Apple to go on selling phones.", ("apple",)),
    ],
)
def test_who_may_go_on_offering_an_app_is_not_the_one_that_is_let_in(text: str, targets: tuple[str, ...]) -> None:
    assert [found for measure, _, _, found in acts_on(text) if measure == "allow"] == [targets]


def test_a_pending_ban_is_not_there_yet() -> None:
    assert acts("The pending Kenyan ban on Temu worries shops.") == [("ban", "considered", "KE")]


@pytest.mark.parametrize(
    "text", ["Kenya's ban on Temu is in limbo after a judge granted an injunction.", "The Kenyan ban on Temu remained in limbo."]
)
def test_a_ban_in_limbo_is_stopped_for_now(text: str) -> None:
    assert acts(text) == [("ban", "suspended", "KE")]


@pytest.mark.parametrize(
    ("text", "stage"),
    [
        ("Judges in Nairobi upheld a Kenyan law that could result in Temu being banned.", "considered"),
        ("A vote in Kenya may lead to Temu being banned.", "considered"),
        ("A vote in Kenya led to Temu being banned.", "in-force"),
    ],
)
def test_a_ban_to_which_something_leads_is_as_far_as_that(text: str, stage: str) -> None:
    assert [(measure, found) for measure, found, _ in acts(text)] == [("ban", stage)]


def test_what_a_law_would_do_is_not_done_by_the_firms_that_warn_of_it() -> None:
    found = acts("The companies warned that the Kenyan law would shut down Temu.")
    assert "drop" not in [measure for measure, _, _ in found]


@pytest.mark.parametrize(
    "text",
    [
        "A judge granted Temu's request for an injunction against the ban.",
        "A federal judge granted Temu's request to block the ban.",
        "A judge granted users' request for an injunction against a ban on Temu.",
        "The court granted Hytera's request to suspend the regulator's decision to exclude it from the tender.",
        "A judge granted a request from Temu to pause the ban, its lawyers said.",
    ],
)
def test_a_measure_is_suspended_when_a_court_grants_a_request_to_stop_it(text: str) -> None:
    assert [(measure, stage) for measure, stage, _ in acts(text)] == [("ban", "suspended")]


def test_a_measure_is_decided_when_a_court_grants_a_request_for_it() -> None:
    assert [(measure, stage) for measure, stage, _ in acts("A judge granted the ministry's request to block Temu.")] == [
        ("ban", "announced")
    ]
