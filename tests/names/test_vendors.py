"""Vendors by their dated spellings. Only whole names count."""

from __future__ import annotations

from datetime import date

import pytest

from cordon import names
from cordon.model.errors import InputError
from cordon.names import NameKind
from cordon.names.suggest import suggest


@pytest.mark.parametrize(
    ("text", "slug"),
    [
        ("huawei", "huawei"),
        ("HUAWEI TECHNOLOGIES CO.,LTD", "huawei"),
        ("Huawei Device Co., Ltd.", "huawei"),
        ("Хуавей", "huawei"),
        ("华为", "huawei"),
        ("zte corporation", "zte"),
        ("ZTE Corp", "zte"),
        ("Hangzhou Hikvision Digital Technology Co.,Ltd.", "hikvision"),
        ("ZHEJIANG DAHUA TECHNOLOGYCO.,LTD", "dahua"),
        ("Hytera Communications Co .,ltd", "hytera"),
        ("SZ DJI TECHNOLOGY CO.,LTD", "dji"),
        ("Lenovo Group Limited", "lenovo"),
        ("China Telecom (Americas)", "china-telecom"),
        ("Kaspersky Lab", "kaspersky"),
        ("Aztech", None),
        ("Shanghai Dahua Scale Factory", None),
        ("Wetterschutztechnik", None),
        ("Unknown", None),
        ("N/A", None),
        ("Co., Ltd.", None),
        ("", None),
    ],
)
def test_a_vendor_is_found_by_a_whole_name_only(text: str, slug: str | None) -> None:
    assert names.load().find_vendor(text) == slug


def test_a_name_counts_only_while_the_vendor_bears_it() -> None:
    book = names.load()
    assert book.find_vendor("TP-Link Systems Inc.", date(2026, 1, 1)) == "tp-link"
    assert book.find_vendor("TP-Link Systems Inc.", date(2019, 1, 1)) is None
    assert book.find_vendor("Huawei Marine Networks", date(2019, 1, 1)) == "hmn-tech"


def test_every_spelling_in_the_files_finds_its_vendor() -> None:
    book = names.load()
    wrong = [
        (vendor.slug, name.name)
        for vendor in book.vendors.by_slug.values()
        for name in vendor.names
        if book.find_vendor(name.name) != vendor.slug
    ]
    assert wrong == []


def test_an_unknown_vendor_is_an_error_and_near_names_are_offered() -> None:
    book = names.load()
    with pytest.raises(InputError, match="unknown vendor 'hauwei'"):
        book.vendor("hauwei")
    assert suggest(book, NameKind.VENDOR, "hauwei")[0] == "huawei"
    assert suggest(book, NameKind.PLACE, "Germny")[0] == "Germany"
    assert suggest(book, NameKind.VENDOR, "qqqqqq") == []
    assert suggest(book, NameKind.SEAT, "Washingtn") == []


@pytest.mark.parametrize(
    ("text", "vendor", "scope"),
    [
        ("Mate 10 Pro", "huawei", ("phones",)),
        ("OSN", "huawei", ("fixed", "network")),
        ("mavic", "dji", ("drones",)),
        ("FusionSolar", "huawei", ("energy",)),
        ("RuggedCom", "siemens", ("network",)),
    ],
)
def test_a_product_says_whose_it_is_and_what_it_is(text: str, vendor: str, scope: tuple[str, ...]) -> None:
    product = names.load().products.find(text)
    assert product is not None and (product.vendor, product.scope) == (vendor, scope)


def test_an_unknown_product_is_nothing() -> None:
    assert names.load().products.find("Abacus 3000") is None
