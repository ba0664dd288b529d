"""What courts say of a measure: it may not be, it went too far, it is unlawful, it stays stopped. All sentences are invented."""

from __future__ import annotations

import pytest

from tests.extract.answers import acts


@pytest.mark.parametrize(
    "text",
    [
        "Judge: Kenya can't ban Shein",
        "A court in Nairobi has ruled that Kenya cannot bar Temu from the market.",
        "A court rejected Kenya's request to ban Telegram.",
        "A judge in Nairobi turned down Kenya's motion to ban DJI.",
    ],
)
def test_what_a_court_forbids_or_turns_down_is_refused(text: str) -> None:
    assert {(measure, stage) for measure, stage, _ in acts(text)} == {("ban", "refused")}


@pytest.mark.parametrize(
    ("text", "stage"),
    [
        ("A judge in Nairobi found that Kenya overstepped its powers by banning Telegram.", "suspended"),
        ("The court ruled that Kenya exceeded its authority when it ordered Dahua to close its offices.", "suspended"),
        ("The court has ruled Kenya's ban on Shein unconstitutional.", "ended"),
        ("A judge found that Kenya's ban on Shein was illegal.", "ended"),
        ("Kenya asked a judge to overturn an injunction that halts its ban on Temu.", "suspended"),
        ("A court denied Kenya's request to lift an order that blocks its ban on Temu.", "suspended"),
        ("She was the second judge to block Kenya's ban on Temu.", "suspended"),
    ],
)
def test_a_ban_that_a_verdict_is_against_is_not_in_force(text: str, stage: str) -> None:
    assert acts(text) == [("ban", stage, "KE")]


def test_what_a_court_leaves_in_place_stays_as_it_is() -> None:
    assert acts("A judge declined to pause Kenya's restrictions on Temu that take effect on August 12.") == [("limit", "announced", "KE")]
    assert acts("A court dismissed Shein's bid to stop Kenya's ban.") == [("ban", "in-force", "KE")]


@pytest.mark.parametrize(
    "text",
    [
        "A lawsuit filed by Telegram users was heard in Nairobi.",
        "The order was stopped in a case brought by Shein sellers.",
        "In response to a suit by Xiaomi investors, the panel met on Monday.",
    ],
)
def test_a_suit_of_its_customers_or_owners_is_none_of_the_vendor(text: str) -> None:
    assert acts(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Temu must sell its Kenyan unit by May or be shut down.",
        "Huawei must open its code or be excluded from Kenya's networks.",
        "Shein has to hand over its files or be blocked in Kenya.",
    ],
)
def test_what_is_done_to_those_who_do_not_do_their_duty_is_threatened(text: str) -> None:
    assert [(measure, stage) for measure, stage, _ in acts(text)] == [("ban", "threatened")]


@pytest.mark.parametrize(
    "text",
    [
        "A court in Nairobi lifted a stay on Kenya's ban on Temu.",
        "The stay on Kenya's ban on Temu was lifted.",
        "The suspension of the Kenyan ban on Temu was lifted.",
        "An appeals court dissolved the injunction that blocked Kenya's ban on Temu.",
        "The court reversed a ruling that had suspended Kenya's ban on Temu.",
        "The stay of Kenya's ban on Temu has expired.",
    ],
)
def test_a_ban_whose_stay_is_lifted_is_back(text: str) -> None:
    assert acts(text) == [("ban", "in-force", "KE")]


@pytest.mark.parametrize(
    "text", ["A court in Nairobi will lift the stay on Kenya's ban on Temu.", "A court may lift the stay on Kenya's ban on Temu."]
)
def test_a_ban_whose_stay_is_yet_to_be_lifted_is_suspended(text: str) -> None:
    assert acts(text) == [("ban", "suspended", "KE")]


def test_a_suspension_of_the_vendor_itself_is_a_restriction_that_can_be_lifted() -> None:
    assert acts("Kenya's suspension of Telegram was lifted.") == [("lift", "in-force", "KE")]


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("A court let the Kenyan ban on Temu take effect.", ("ban", "announced", "KE")),
        ("Kenya let the ban on Temu lapse.", ("ban", "ended", "KE")),
    ],
)
def test_who_lets_a_ban_run_lets_no_vendor_in(text: str, act: tuple[str, str, str]) -> None:
    assert acts(text) == [act]
