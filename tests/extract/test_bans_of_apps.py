"""Bans of apps: whose devices, which apps are among those banned, where they go on, forced sales. All sentences are invented."""

from __future__ import annotations

import pytest

from tests.extract.answers import acts, acts_on, statements


def scope_of(text: str) -> set[str]:
    return {code for s in statements(text) for code in s.act.scope.codes}


@pytest.mark.parametrize(
    "text",
    [
        "Latvia's parliament banned Weibo from staff phones.",
        "Latvia's senate banned Weibo from employees' devices.",
        "Latvia bans Weibo on officials' laptops.",
        "In Latvia government workers are barred from using Weibo.",
        "Civil servants in Latvia are forbidden from installing Weibo.",
        "Latvia's premier told civil servants that they can no longer open Weibo at work.",
        "Latvia's government employees were barred from opening, updating, or installing Weibo.",
    ],
)
def test_a_rule_for_those_who_serve_the_state_is_about_government(text: str) -> None:
    assert scope_of(text) == {"apps", "government"}


def test_the_phones_of_a_firms_staff_are_no_governments() -> None:
    assert scope_of("Ericsson banned Weibo from staff phones.") == {"apps"}


@pytest.mark.parametrize(
    ("text", "targets"),
    [
        ("The list of banned apps includes Temu and Shein.", ("temu", "shein")),
        ("Among the 40 banned apps is Weibo, with which the minister has an account.", ("weibo",)),
        ("Among the apps banned by Nepal were Telegram and WeChat.", ("telegram", "wechat")),
    ],
)
def test_who_is_among_the_banned_apps_is_banned(text: str, targets: tuple[str, ...]) -> None:
    assert [(measure, stage, found) for measure, stage, _, found in acts_on(text)] == [("ban", "in-force", targets)]


def test_who_is_among_the_customers_or_the_approved_is_not_banned() -> None:
    assert acts("The list of approved suppliers includes Huawei.") == []
    assert acts("Among Huawei's customers are Telia and Telenor.") == []


def test_who_is_suspended_from_a_use_is_forbidden_it() -> None:
    assert acts("Latvia suspended officials from using Zoom.") == [("ban", "in-force", "LV")]
    assert acts("Ericsson suspended its staff from using Zoom.") == [("drop", "in-force", "org:ericsson")]


def test_people_of_a_place_who_can_still_use_it_are_let() -> None:
    assert acts("Individuals in Latvia can still use DeepSeek at home.") == [("allow", "in-force", "LV")]


@pytest.mark.parametrize(
    "text", ["Temu is banned in Chad, and Norway has opened a probe.", "Temu is banned in Chad, but Norway's government likes it."]
)
def test_what_is_told_of_one_place_was_not_done_by_the_state_of_the_next_clause(text: str) -> None:
    assert acts(text)[0] == ("ban", "in-force", "TD")


@pytest.mark.parametrize(
    "text",
    [
        "Joe Biden's new act mandates the sale of TikTok within a year.",
        "The US ordered the sale of TikTok.",
        "The US forced TikTok's sale.",
    ],
)
def test_an_ordered_sale_lets_it_stay_only_under_another_owner(text: str) -> None:
    assert [(s.act.measure.value, tuple(s.act.targets)) for s in statements(text)] == [("limit", ("tiktok",))]


def test_software_that_the_vendor_makes_is_nothing_supplied_to_it() -> None:
    assert acts("The US banned the sale of software made by Kaspersky.") == [("ban", "in-force", "US")]
    assert acts("The US banned the sale of software to Huawei.") == [("list", "in-force", "US")]


def test_the_end_of_a_month_ends_no_ban() -> None:
    assert acts("Latvia's decision at the end of January to block Temu surprised nobody.") == [("ban", "announced", "LV")]


@pytest.mark.parametrize(
    "text",
    [
        "Nepal said that if Temu does not register by May, it will be blocked.",
        "Nepal's ministry warned on Monday that unless Temu pays, it will be blocked.",
    ],
)
def test_what_will_come_if_something_is_not_done_is_threatened(text: str) -> None:
    assert ("ban", "threatened", "NP") in acts(text)


def test_a_duty_with_an_exception_stays_a_duty() -> None:
    assert acts("In Nepal agencies must remove Temu unless they need it for research.")[0][:2] == ("remove", "announced")


@pytest.mark.parametrize(
    ("text", "actor", "where"),
    [
        ("Several European countries have banned Huawei.", "?", ["EU"]),
        ("The EU has banned Huawei.", "EU", ["EU"]),
        ("DeepSeek was banned in the European country.", "?", []),
        ("Telegram has been blocked in several countries including Nepal, Chad and Cuba.", "?", ["*", "NP", "TD", "CU"]),
    ],
)
def test_members_of_a_bloc_are_not_the_bloc_and_all_of_a_list_are_places(text: str, actor: str, where: list[str]) -> None:
    assert [(s.act.actor, list(s.act.where)) for s in statements(text)] == [(actor, where)]


@pytest.mark.parametrize(
    ("text", "targets"),
    [
        ("Nepal banned ByteDance-owned TikTok.", ("tiktok",)),
        ("Nepal banned DeepSeek, the Chinese-owned AI application, on Monday.", ("deepseek",)),
        ("Nepal's decree requires Samsung and Google to remove TikTok.", ("tiktok",)),
        ("Nepal would ban ByteDance from its market if it did not sell off TikTok.", ("bytedance",)),
    ],
)
def test_owners_descriptions_and_those_with_a_duty_are_not_hit(text: str, targets: tuple[str, ...]) -> None:
    assert [found for _, _, _, found in acts_on(text)] == [targets]


@pytest.mark.parametrize(
    "text", ["Nepal was not the first in Asia to ban Telegram.", "Nepal is not the only country to have banned Telegram."]
)
def test_who_was_not_the_first_has_done_it(text: str) -> None:
    assert acts(text) == [("ban", "in-force", "NP")]


def test_following_suit_is_no_suit() -> None:
    assert acts("Nepal banned DeepSeek, with Chad following suit.") == [("ban", "in-force", "NP")]


def test_a_suspension_named_after_its_vendor_is_lifted() -> None:
    assert acts("Nepal said the Telegram suspension was lifted.") == [("lift", "in-force", "NP")]


def test_devices_of_an_army_are_no_goods_of_its_state() -> None:
    assert acts("The app is under scrutiny after it was removed from U.S. military devices.") == []


@pytest.mark.parametrize(
    "text",
    [
        "Latvia's Ministry of Health, Sport and Youth has banned Temu.",
        "Latvia's Ministry of Health, Sport, and Youth has banned Temu.",
    ],
)
def test_what_a_ministry_is_in_charge_of_bans_nothing_itself(text: str) -> None:
    assert acts(text) == [("ban", "in-force", "LV")]


def test_an_ordered_dissolution_shuts_a_vendor_out() -> None:
    assert acts("Latvia ordered the dissolution of Hikvision's Baltic business.") == [("ban", "announced", "LV")]


def test_phones_from_which_apps_and_software_go_only_say_where_they_are() -> None:
    assert scope_of("Latvia banned Weibo and Kaspersky from government smartphones.") == {"government"}
    assert scope_of("Weibo was blocked on tablets with access to Latvia's parliamentary network.") == {"apps", "government"}


def test_who_tries_to_get_others_to_ban_presses_them() -> None:
    assert acts("Washington is trying to get Latvia to ban Temu.") == [("ban", "urged", "US")]


@pytest.mark.parametrize(
    "text",
    [
        "Peru banned ten apps, most of them Chinese.",
        "Peru blocked a dozen apps, many of which are Chinese, in May.",
    ],
)
def test_where_most_of_the_goods_come_from_is_told_beside_them(text: str) -> None:
    assert [(s.act.actor, list(s.act.targets)) for s in statements(text)] == [("PE", ["origin:CN"])]


def test_goods_most_of_which_are_something_else_have_no_origin() -> None:
    assert not statements("Peru banned ten apps, most of them games.")
