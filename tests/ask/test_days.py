"""The day that a question is about."""

from __future__ import annotations

from datetime import date

import pytest

from cordon.ask.days import Calendar
from cordon.ask.wordbook import load_wordbook

TODAY = date(2026, 11, 21)
CALENDAR = Calendar.of(load_wordbook().dates)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("on 2020-07-14", "2020-07-14"),
        ("on 14 July 2020", "2020-07-14"),
        ("on the 14th of July 2020", "2020-07-14"),
        ("July 14th, 2020", "2020-07-14"),
        ("on 14.07.2020", "2020-07-14"),
        ("on 14/7/2020", "2020-07-14"),
        ("in March 2021", "2021-03-31"),
        ("in mar 2021", "2021-03-31"),
        ("back in 2019", "2019-12-31"),
        ("by the end of 2020", "2020-12-31"),
        ("at the end of January 2020", "2020-01-31"),
        ("before July 2020", "2020-06-30"),
        ("before 2022", "2021-12-31"),
        ("two years ago", "2024-11-21"),
        ("a month ago", "2026-10-21"),
        ("last year", "2025-12-31"),
        ("yesterday", "2026-11-20"),
        ("in 2027", "2027-12-31"),
        ("as of 2020-07", "2020-07-31"),
    ],
)
def test_a_date_is_the_last_day_of_its_time(text: str, day: str) -> None:
    assert CALENDAR.day(f"was it banned {text}?", TODAY) == date.fromisoformat(day)


@pytest.mark.parametrize(
    "text",
    [
        "now",
        "today",
        "in 2026",
        "in November 2026",
        "I bought in 2017",
        "since 2019",
        "until 2027",
        "on 31.02.2020",
        "the 2500 model",
        "Ascend 910",
        "5/6",
    ],
)
def test_today_purchases_and_terms_are_no_other_day(text: str) -> None:
    assert CALENDAR.day(f"is it banned {text}?", TODAY) is None
