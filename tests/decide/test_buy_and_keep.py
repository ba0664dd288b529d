"""Beside the status: two plain lines, buy and keep."""

import pytest

from cordon.decide.dealing import CANNOT_TELL, TABLE, YES
from cordon.model.codes import Status
from cordon.model.event import Event
from tests.decide.builder import Extra, Told, act, ask

BAN = act("ban", "5g")
DUTY = act("remove", "5g", adopted="2020-05-01", deadline="2025-12-31")


def lines(*events: Event, scope: str = "5g", on: str = "2021-06-01") -> tuple[str, str]:
    found = ask(events, scope, on)
    return str(found.buy), str(found.keep)


def test_every_status_has_its_two_lines() -> None:
    assert set(TABLE) == set(Status)


def test_only_permission_and_advice_read_yes() -> None:
    assert {status for status, line in TABLE.items() if YES in line} == {Status.ALLOWED, Status.ADVISED_AGAINST}


def test_what_is_banned_may_be_neither_bought_nor_kept() -> None:
    assert lines(BAN) == ("no", "no")


def test_a_removal_duty_lets_keep_until_its_last_day_and_not_buy() -> None:
    assert lines(DUTY) == ("no", "until 2025-12-31")
    assert lines(BAN, DUTY) == ("no", "until 2025-12-31")


def test_after_the_last_day_keeping_is_over() -> None:
    assert lines(DUTY, on="2025-12-31")[1] == "until 2025-12-31"
    assert lines(DUTY, on="2026-01-01")[1] == "no"


def test_a_purchase_ban_that_lies_ahead_lets_buy_until_the_day_before() -> None:
    ahead = act("ban", "5g", adopted="2020-05-01", effective="2022-01-01")
    assert lines(ahead) == ("until 2021-12-31", "until 2021-12-31")
    assert lines(ahead, DUTY) == ("until 2021-12-31", "until 2025-12-31")


def test_a_weak_report_of_a_purchase_ban_ahead_lets_nobody_buy() -> None:
    weak = act("ban", "5g", Extra(told=Told(certainty="weak")), adopted="2020-05-01", effective="2022-01-01")
    assert lines(weak, DUTY)[0] == "no"


def test_an_announced_removal_that_is_not_in_force_leaves_keeping_open() -> None:
    plan = act("remove", "5g", Extra(stage="announced"), announced="2020-05-01", deadline="2025")
    assert lines(plan) == ("cannot tell", "cannot tell")


def test_within_bounds_means_with_approval() -> None:
    assert lines(act("limit", "5g")) == ("with approval", "with approval")


def test_advice_without_legal_force_forbids_nothing_and_says_why() -> None:
    found = ask([act("advise", "5g")])
    assert (str(found.buy), found.buy.why) == ("yes", "advice without legal force")


def test_where_only_a_part_is_ruled_the_lines_say_on_which_part_it_depends() -> None:
    found = ask([act("ban", "5g+core")])
    assert (str(found.buy), str(found.keep)) == ("cannot tell", "cannot tell")
    assert "5g+core" in found.buy.why


@pytest.mark.parametrize("status", [Status.NOT_ASSESSED, Status.NO_RULE_KNOWN, Status.POWERS_ONLY, Status.LIFTED, Status.UNDER_REVIEW])
def test_no_data_is_not_permission(status: Status) -> None:
    assert YES not in TABLE[status]


def test_nothing_at_all_cannot_tell() -> None:
    assert TABLE[Status.NOT_ASSESSED] == (CANNOT_TELL, CANNOT_TELL)
