"""Orders against apps and their owners: which app, from when, and what only seems to let one in. All sentences are invented."""

from __future__ import annotations

import pytest

from tests.extract.answers import acts, acts_on, statements


@pytest.mark.parametrize(
    "text",
    [
        "The ministry said there was a risk associated with using Honor phones.",
        "The Kenyan army saw dangers linked to using Shein.",
    ],
)
def test_a_risk_of_using_it_lets_nobody_use_it(text: str) -> None:
    assert "allow" not in {measure for measure, *_ in acts(text)}


def test_time_to_leave_it_is_no_permission() -> None:
    assert acts("Kenya signed an order allowing shops 60 days to cease all business with Shein.") == [("list", "announced", "KE")]


def test_a_firm_that_would_take_over_the_business_chooses_nothing() -> None:
    assert acts("Several Kenyan firms have held talks with Temu to acquire Shein's operations.") == []


def test_the_app_is_not_the_firm_that_may_buy_it() -> None:
    found = acts_on("Unless part of TikTok is bought by a firm such as Microsoft, the app will be banned in Kenya.")
    assert found == [("ban", "threatened", "KE", ("tiktok",))]


def test_when_a_ban_would_begin_it_is_not_there_yet() -> None:
    assert acts("The minister was asked when the Temu ban would go into effect.") == [("ban", "announced", "?")]


def test_how_somebody_avoids_a_ban_says_nothing_of_whom_it_hits() -> None:
    assert [on for *_, on in acts_on("Temu hopes to escape a ban by finding a Kenyan firm to run it.")] == [("temu",)]


def test_a_federal_court_may_be_anywhere() -> None:
    assert acts("Federal Court Blocks Temu Ban") == [("ban", "suspended", "?")]
    assert acts("Kenya's federal court blocked a ban on Temu.") == [("ban", "suspended", "KE")]


def test_an_order_from_a_government_bars_what_it_says() -> None:
    found = acts("Shein sued to challenge an order from the Kenyan government barring Shein from its market.")
    assert ("ban", "announced", "KE") in found


def test_an_accusation_has_no_day_from_which_it_applies() -> None:
    (found,) = statements("Since last year, officials have accused Dahua of spying.", published="2021-05-14")
    assert not found.act.as_row()["dates"]


@pytest.mark.parametrize(
    "text",
    [
        "TikTok will be forced to cease operations in Denmark unless it is sold.",
        "TikTok will be forced to shut down in Denmark if it is not sold by May.",
        "The minister said TikTok would be forced to end its Danish operations unless a buyer is found for its sale.",
    ],
)
def test_who_has_to_close_unless_it_is_sold_is_threatened_with_a_ban(text: str) -> None:
    assert [(s.act.measure.value, s.act.stage.value, s.act.actor) for s in statements(text)] == [("ban", "threatened", "DK")]


def test_who_must_leave_a_state_is_shut_out_and_its_people_are_not_it() -> None:
    assert [(s.act.measure.value, s.act.stage.value) for s in statements("TikTok must leave Denmark by June.")] == [("ban", "announced")]
    assert not statements("Hytera executives must leave Denmark.")


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("A judge blocked an order for Google and Samsung to remove Viber from their stores.", ("ban", "suspended", "?", ("viber",))),
        ("The order for Google to remove Bigo Live is on hold.", ("remove", "suspended", "?", ("bigo",))),
        ("The ministry issued an order for carriers to remove ZTE masts.", ("remove", "announced", "?", ("zte",))),
        (
            "A judge granted an injunction that suspends an order that Google and Samsung are to take Viber out of their app stores.",
            ("remove", "suspended", "?", ("viber",)),
        ),
        ("The directive grounds all Autel drones.", ("ban", "in-force", "?", ("autel",))),
        ("The bill drops Viber from all official phones.", ("ban", "proposed", "?", ("viber",))),
    ],
)
def test_what_an_order_has_others_do_is_no_choice_of_theirs(text: str, act: tuple[str, str, str, tuple[str, ...]]) -> None:
    assert acts_on(text) == [act]


@pytest.mark.parametrize(
    "text",
    [
        "Tencent, which Malta has given until May to sell its stake, is silent.",
        "Tencent, which Malta ordered to sell its stake, is silent.",
    ],
)
def test_an_owner_that_a_clause_says_is_to_sell_is_under_an_order(text: str) -> None:
    assert acts_on(text) == [("limit", "announced", "MT", ("tencent",))]


@pytest.mark.parametrize(
    "text",
    [
        "Kenya's regulator revoked the licence of China Unicom's local arm, giving it 60 days to stop its service.",
        "Kenya's regulator revoked China Unicom's licence, giving the carrier 60 days to stop its service.",
        "Kenya banned Temu in June and told the company to end its services.",
    ],
)
def test_a_firm_that_is_given_days_to_end_its_own_services_is_shut_out_by_whoever_says_so(text: str) -> None:
    assert acts(text) == [("ban", "in-force", "KE")]


@pytest.mark.parametrize(
    "text",
    [
        "Kenya's president withdrew orders that sought to ban Temu, replacing them with an inquiry.",
        "Kenya withdrew a series of orders that sought to ban Temu, replacing them with an inquiry.",
        "Kenya scrapped the rules that barred Temu and replaced them with a system of permits.",
        "Kenya revoked its ban on Temu, replacing it with a broader inquiry.",
    ],
)
def test_who_replaces_the_rules_on_an_app_removes_no_app(text: str) -> None:
    assert acts(text) == [("lift", "in-force", "KE")]


def test_masts_that_are_replaced_are_no_rule() -> None:
    assert ("drop", "in-force", "org:safaricom") in acts("Safaricom dropped ZTE's masts and will replace them with Nokia's.")


@pytest.mark.parametrize(
    "text",
    [
        "The FCC gave carriers 60 days to drop Hytera.",
        "The FCC gave carriers 60 days last year to drop Hytera.",
        "The FCC this month gave carriers a year to drop Hytera.",
    ],
)
def test_who_gives_others_time_to_drop_it_bans_it(text: str) -> None:
    assert acts(text) == [("ban", "announced", "US")]


@pytest.mark.parametrize(
    "text",
    [
        "Canada on Tuesday joined Kenya in banning Temu from official phones.",
        "Canada on Tuesday followed Kenya in banning Temu from official phones.",
        "On Tuesday Canada banned Temu from official phones, joining Kenya.",
    ],
)
def test_the_day_of_a_ban_is_not_that_of_those_who_banned_it_before(text: str) -> None:
    found = {s.act.actor: {kind.value for kind in s.act.dates.by_kind} for s in statements(text, published="2030-02-28")}
    assert found == {"CA": {"adopted"}, "KE": set()}


@pytest.mark.parametrize(
    "text", ["Kenya let the deadline for Temu's sale pass.", "Kenya let a deadline for Temu to sell its app come and go."]
)
def test_who_lets_a_deadline_pass_lets_nobody_in(text: str) -> None:
    assert acts(text) == []


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("Kenya was the last holdout until Tuesday, when its minister said Temu would be pulled from all official devices.", set()),
        ("The accord loosens a ban on Temu, which Kenya's trade ministry imposed in January.", set()),
    ],
)
def test_a_day_of_another_clause_dates_no_act(text: str, kinds: set[str]) -> None:
    assert {kind.value for kind in statements(text, published="2030-02-28")[0].act.dates.by_kind} == kinds
