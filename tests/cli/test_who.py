"""A vendor, place or company may be typed in any of its names; a typo gets the nearest names and no answer."""

from __future__ import annotations

from datetime import date

import pytest

from cordon.cli import who
from cordon.model.errors import InputError
from cordon.names import Names, load


@pytest.fixture(scope="module")
def names() -> Names:
    """The shipped names."""
    return load()


@pytest.mark.parametrize("typed", ["huawei", "Huawei", "HUAWEI", "Huawei Technologies Co., Ltd."])
def test_a_vendor_may_be_typed_in_any_name(names: Names, typed: str) -> None:
    assert who.vendor(names, typed) == "huawei"


def test_a_name_that_a_vendor_bore_before_is_still_found(names: Names) -> None:
    assert who.vendor(names, "huawei", date(1990, 1, 1)) == "huawei"


@pytest.mark.parametrize(("typed", "code"), [("Norway", "NO"), ("no", "NO"), ("Kingdom of Norway", "NO"), ("britain", "GB"), ("EU", "EU")])
def test_a_place_may_be_typed_in_any_name(names: Names, typed: str, code: str) -> None:
    assert who.place(names, typed) == who.place_or_company(names, typed) == code


def test_a_company_is_found_where_no_place_is_meant(names: Names) -> None:
    assert who.place_or_company(names, "2degrees") == "org:2degrees"
    assert who.place_or_company(names, "org:2degrees") == "org:2degrees"


def test_a_company_that_only_the_ledger_knows_is_found(names: Names) -> None:
    assert who.place_or_company(names, "Harbour Radio", ["org:harbour-radio"]) == "org:harbour-radio"
    assert who.place_or_company(names, "org:harbour-radio", ["org:harbour-radio"]) == "org:harbour-radio"


def test_the_code_of_a_state_is_the_state_and_a_company_of_that_name_is_typed_with_org(names: Names) -> None:
    assert who.place_or_company(names, "BT", ["org:bt"]) == "BT"
    assert who.place_or_company(names, "org:bt", ["org:bt"]) == "org:bt"


@pytest.mark.parametrize(("typed", "near"), [("huawwei", "huawei"), ("Huwaei", "huawei"), ("hikvison", "hikvision")])
def test_a_mistyped_vendor_gets_the_nearest_names(names: Names, typed: str, near: str) -> None:
    with pytest.raises(InputError, match=rf"unknown vendor '{typed}'; did you mean .*{near}"):
        who.vendor(names, typed)


@pytest.mark.parametrize(("typed", "near"), [("Norwy", "Norway"), ("Germny", "Germany"), ("Untied Kingdom", "United Kingdom")])
def test_a_mistyped_place_gets_the_nearest_names(names: Names, typed: str, near: str) -> None:
    for find in (who.place, who.place_or_company):
        with pytest.raises(InputError, match=rf"unknown place.*did you mean .*{near}"):
            find(names, typed)


@pytest.mark.parametrize("typed", ["", "%%%%", "x" * 100_000])
def test_what_is_near_to_nothing_is_still_one_short_line(names: Names, typed: str) -> None:
    with pytest.raises(InputError) as caught:
        who.place_or_company(names, typed)
    assert len(str(caught.value)) < 300
