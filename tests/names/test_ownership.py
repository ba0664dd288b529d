"""Who owned a vendor on a day."""

from __future__ import annotations

from datetime import date

import pytest

from cordon import names


@pytest.mark.parametrize(
    ("vendor", "on", "owner"),
    [
        ("honor", date(2019, 5, 16), "huawei"),
        ("honor", date(2020, 11, 17), "huawei"),
        ("honor", date(2020, 11, 18), None),
        ("hmn-tech", date(2019, 1, 1), "huawei"),
        ("hmn-tech", date(2021, 1, 1), "hengtong"),
        ("ezviz", date(2022, 1, 1), "hikvision"),
        ("tiktok", date(2020, 8, 6), "bytedance"),
        ("huawei", date(2020, 1, 1), None),
        ("no-such-vendor", date(2020, 1, 1), None),
    ],
)
def test_the_owner_depends_on_the_day(vendor: str, on: date, owner: str | None) -> None:
    assert names.load().vendors.owner_at(vendor, on) == owner


def test_h3c_honor_and_xfusion_do_not_belong_to_huawei_today() -> None:
    book = names.load()
    today = date(2026, 11, 21)
    assert [book.owners_at(vendor, today) for vendor in ("h3c", "honor", "xfusion")] == [(), (), ()]
    assert "honor" not in book.vendors.owned_at("huawei", today)
    assert "honor" in book.vendors.owned_at("huawei", date(2020, 1, 1))


def test_the_home_state_of_a_vendor_is_known() -> None:
    book = names.load()
    assert [book.origin(vendor) for vendor in ("huawei", "kaspersky", "ericsson", "nokia", "nobody")] == ["CN", "RU", "SE", "FI", None]


def test_a_brand_that_was_sold_no_longer_follows_its_seller() -> None:
    book = names.load()
    assert [book.vendors.owner_at("lorex", date(year, 6, 1)) for year in (2017, 2020, 2024)] == [None, "dahua", None]
