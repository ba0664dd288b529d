"""Bans of apps: whose devices, which apps are among those banned, where they go on, forced sales. All sentences are invented."""

from __future__ import annotations

import pytest

from cordon.extract import to_row
from tests.extract.answers import acts, acts_on, statements


def scope_of(text: str) -> set[str]:
    return {code for s in statements(text) for code in to_row(s)["scope"]}


@pytest.mark.parametrize(
    "text",
    [
        "Latvia's parliament banned Weibo from staff phones.",
        "Latvia's senate banned Weibo from employees' devices.",
        "Latvia bans Weibo on officials' laptops.",
        "In Latvia government workers are barred from using Weibo.",
        "Civil servants in Latvia are forbidden from installing Weibo.",
        "Latvia's prime minister told officials that they can no longer use Weibo.",
        "Latvia's government employees are forbidden from using, downloading, or installing Weibo.",
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
    ["Joe Biden signed a law that mandates the sale of TikTok.", "The US ordered the sale of TikTok.", "The US forced TikTok's sale."],
)
def test_an_ordered_sale_lets_it_stay_only_under_another_owner(text: str) -> None:
    assert [(s.act.measure.value, tuple(s.act.targets)) for s in statements(text)] == [("limit", ("tiktok",))]


def test_software_that_the_vendor_makes_is_nothing_supplied_to_it() -> None:
    assert acts("The US banned the sale of software made by Kaspersky.") == [("ban", "in-force", "US")]
    assert acts("The US banned the sale of software to Huawei.") == [("list", "in-force", "US")]


def test_the_end_of_a_month_ends_no_ban() -> None:
    assert acts("Latvia's decision at the end of January to block Temu surprised nobody.") == [("ban", "announced", "LV")]
