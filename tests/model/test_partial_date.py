"""Partial dates are half-open intervals that never compare as strings."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cordon.model.errors import CordonError
from cordon.model.partial_date import PartialDate


@st.composite
def partial_dates(draw: st.DrawFn) -> PartialDate:
    day = draw(st.dates(date(1990, 1, 1), date(2060, 12, 31)))
    precision = draw(st.sampled_from(["day", "month", "year"]))
    return PartialDate(day.year, None if precision == "year" else day.month, day.day if precision == "day" else None)


@given(partial_dates())
def test_printing_and_reading_give_the_same_date(when: PartialDate) -> None:
    assert PartialDate.parse(str(when)) == when


@given(partial_dates())
def test_the_interval_is_half_open_and_not_empty(when: PartialDate) -> None:
    assert when.first < when.end
    assert when.last == when.end - timedelta(days=1)
    assert {"day": 1, "month": 31, "year": 366}[when.precision] >= (when.end - when.first).days


@given(partial_dates(), partial_dates())
def test_two_dates_are_before_after_or_overlapping_and_only_one_of_these(a: PartialDate, b: PartialDate) -> None:
    assert [a.before(b), a.after(b), a.overlaps(b)].count(True) == 1


@given(partial_dates(), partial_dates())
def test_before_is_asymmetric_and_agrees_with_days(a: PartialDate, b: PartialDate) -> None:
    assert not (a.before(b) and b.before(a))
    assert a.before(b) == (a.last < b.first)


@given(partial_dates(), st.dates(date(1990, 1, 1), date(2060, 12, 31)))
def test_a_date_is_reached_on_its_last_day_and_not_before(when: PartialDate, day: date) -> None:
    assert when.reached(day) == (day >= when.last)


def test_a_month_and_the_year_around_it_are_not_ordered() -> None:
    year, month = PartialDate.parse("2020"), PartialDate.parse("2020-07")
    assert not year.before(month)
    assert not month.before(year)
    assert year.covers(month)
    assert not month.covers(year)


def test_december_ends_with_the_year() -> None:
    assert PartialDate.parse("2023-12").end == date(2024, 1, 1)


@pytest.mark.parametrize("text", ["--07-14", "--04", "--02-29"])
def test_a_missing_year_stays_missing_and_compares_with_nothing(text: str) -> None:
    when = PartialDate.parse(text)
    assert str(when) == text
    assert not when.before(PartialDate.parse("2099"))
    assert not when.after(PartialDate.parse("1990"))
    assert not when.overlaps(when)
    with pytest.raises(CordonError, match="no year"):
        _ = when.first


@pytest.mark.parametrize(
    "text",
    [
        "",
        "2020-13",
        "2021-02-29",
        "2020-02-31",
        "31 February",
        "20-07-14",
        "2020-7-1",
        "2020-07-14T00:00",
        "--",
        "----07",
        "9999",
        "２０２０",
    ],
)
def test_what_is_no_date_is_refused_with_the_forms_that_are(text: str) -> None:
    with pytest.raises(CordonError, match=r"date|year"):
        PartialDate.parse(text)


def test_there_is_no_less_than() -> None:
    with pytest.raises(TypeError):
        _ = PartialDate.parse("2020") < PartialDate.parse("2021")  # type: ignore[operator]
