"""A vendor's people are found in text, as themselves and as who speaks for the vendor."""

from pathlib import Path

import pytest

from cordon import names
from cordon.names import NameKind


@pytest.mark.parametrize(
    ("text", "vendor"),
    [
        ("Meng Wanzhou was arrested.", "huawei"),
        ("They let Ms. Meng go.", "huawei"),
        ("A lawyer for Meng spoke.", "huawei"),
        ("Pavel Durov was detained.", "telegram"),
        ("Shou Chew testified.", "tiktok"),
    ],
)
def test_one_of_its_people_stands_for_the_vendor(text: str, vendor: str) -> None:
    book = names.load()
    (found,) = [m for m in book.matcher.find(text) if m.kind is NameKind.PERSON]
    assert book.people.by_slug[found.id].vendor == vendor
    company = found.as_kind(NameKind.COMPANY)
    assert company is not None and company.id == book.vendors.by_slug[vendor].company


@pytest.mark.parametrize("text", ["Meng Hongwei was arrested.", "The dog may chew it.", "Wang Tao came third."])
def test_others_of_such_a_name_are_nobodys_people(text: str) -> None:
    assert not [m for m in names.load().matcher.find(text) if m.kind is NameKind.PERSON]


def test_an_editor_adds_a_person_by_a_row(tmp_path: Path) -> None:
    header = "person,vendor,role,from,to,aliases,shared,lookup"
    (tmp_path / "people.csv").write_text(f"{header}\nJane Example,zte,director,,,Ms. Example,,\n", encoding="utf-8")
    (found,) = names.load(tmp_path).matcher.find("Ms. Example was charged.")
    assert found.id == "jane-example"


def test_every_person_has_a_vendor_that_is_known_and_a_role() -> None:
    book = names.load()
    assert len(book.people.by_slug) >= 50
    assert all(person.vendor in book.vendors.by_slug and person.role for person in book.people.by_slug.values())
