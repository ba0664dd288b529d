"""Dates as pages print them."""

from __future__ import annotations

import pytest

from cordon.read.printed_dates import dates_in


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("January 30, 2019", ["2019-01-30"]),
        ("Jan. 30, 2019", ["2019-01-30"]),
        ("30th of June 2019", ["2019-06-30"]),
        ("on 3 May 2021, and in June 2021", ["2021-05-03", "2021-06"]),
        ("August 7, 6:30 a.m.", ["--08-07"]),
        ("2020-06-20", ["2020-06-20"]),
        ("2020-06", ["2020-06"]),
        ("20.6.2020", ["2020-06-20"]),
        ("13/05/2021", ["2021-05-13"]),
        ("05/13/2021", ["2021-05-13"]),
        ("03/05/2021", ["2021"]),
        ("February 31, 2020", [None]),
        ("by 2027", ["2027"]),
        ("a May day", []),
        ("version 3.2020.1", []),
        ("the 5G network of 120 masts", []),
    ],
)
def test_a_date_is_as_precise_as_printed(text: str, found: list[str | None]) -> None:
    assert [str(day.value) if day.value else None for day in dates_in(text)] == found
