"""Companies by the ways in which the guide and people write them."""

from __future__ import annotations

import pytest

from cordon import names


@pytest.mark.parametrize(
    ("text", "slug"),
    [
        ("org:deutsche-telekom", "deutsche-telekom"),
        ("org:deutsche telekom", "deutsche-telekom"),
        ("Deutsche Telekom AG", "deutsche-telekom"),
        ("Telefonica", "telefonica"),
        ("Telefónica", "telefonica"),
        ("BT", "bt"),
        ("British Telecom", "bt"),
        ("AT&T", "att"),
        ("Orange", "orange"),
        ("org:vivo", "vivo"),
        ("huawei", "huawei"),
        ("Huawei Technologies Co., Ltd.", "huawei"),
        ("3 Danmark", "3-denmark"),
        ("1&1", "1und1"),
        ("No Such Firm", None),
    ],
)
def test_a_company_is_found_by_any_spelling(text: str, slug: str | None) -> None:
    assert names.load().find_company(text) == slug


def test_every_vendor_is_a_company_with_its_home() -> None:
    book = names.load()
    missing = [vendor.slug for vendor in book.vendors.by_slug.values() if vendor.company not in book.companies.by_slug]
    assert missing == []
    assert book.companies.by_slug["zte"].place == "CN"


def test_a_slug_always_finds_its_own_company() -> None:
    book = names.load()
    assert [slug for slug in book.companies.by_slug if book.find_company(slug) != slug] == []
