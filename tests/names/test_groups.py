"""Groups and their members on a day."""

from __future__ import annotations

from datetime import date

import pytest

from cordon import names


def members(group: str, on: str) -> frozenset[str]:
    return names.load().members(group, date.fromisoformat(on))


def test_britain_is_a_member_of_the_union_until_the_end_of_january_2020() -> None:
    assert "GB" in members("EU", "2020-01-31")
    assert "GB" not in members("EU", "2020-02-01")


def test_croatia_joins_the_union_in_july_2013() -> None:
    assert ("HR" in members("eu", "2013-06-30"), "HR" in members("eu", "2013-07-01")) == (False, True)


@pytest.mark.parametrize(("on", "count"), [("2012-01-01", 27), ("2013-07-01", 28), ("2020-02-01", 27), ("2026-11-21", 27)])
def test_the_union_counts_its_members(on: str, count: int) -> None:
    assert len(members("group:EU", on)) == count


@pytest.mark.parametrize(
    ("group", "on", "expected"),
    [
        ("Five Eyes", "2020-01-01", {"AU", "CA", "GB", "NZ", "US"}),
        ("G7", "2020-01-01", {"CA", "DE", "FR", "GB", "IT", "JP", "US"}),
        ("baltic", "2020-01-01", {"EE", "LT", "LV"}),
        ("GCC", "2020-01-01", {"AE", "BH", "KW", "OM", "QA", "SA"}),
    ],
)
def test_a_group_is_known_by_its_names(group: str, on: str, expected: set[str]) -> None:
    assert members(group, on) == expected


def test_nato_grows() -> None:
    assert [("FI" in members("NATO", day), "SE" in members("NATO", day)) for day in ("2022-01-01", "2023-06-01", "2024-04-01")] == [
        (False, False),
        (True, False),
        (True, True),
    ]


def test_an_unknown_group_has_no_members() -> None:
    assert members("league of nations", "2020-01-01") == frozenset()
