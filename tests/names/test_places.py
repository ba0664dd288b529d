"""Places by any of their names."""

from __future__ import annotations

import pytest

from cordon import names
from cordon.model.errors import InputError


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("U.K.", "GB"),
        ("u.k", "GB"),
        ("United  Kingdom", "GB"),
        ("united\u00a0kingdom", "GB"),
        ("GB", "GB"),
        ("gb", "GB"),
        ("Britain", "GB"),
        ("group:EU", "EU"),
        ("EU", "EU"),
        ("the European Union", "EU"),
        ("Czech Republic", "CZ"),
        ("Czechia", "CZ"),
        ("Holland", "NL"),
        ("The Netherlands", "NL"),
        ("Turkiye", "TR"),
        ("Cote d'Ivoire", "CI"),
        ("Côte d’Ivoire", "CI"),
        ("UAE", "AE"),
        ("America", "US"),
        ("us", "US"),
        ("Kosovo", "XK"),
        ("North Macedonia", "MK"),
        ("Congo", "CG"),
        ("DR Congo", "CD"),
        ("Georgia", "GE"),
        ("Hong Kong SAR", "HK"),
        ("Jersey", "JE"),
        ("Washington", "US"),
        ("the White House", "US"),
        ("Danish", "DK"),
        ("Bavaria", "DE"),
        ("  Japan ", "JP"),
        ("Atlantis", None),
        ("", None),
    ],
)
def test_a_place_is_found_by_any_spelling(text: str, code: str | None) -> None:
    assert names.load().find_place(text) == code


def test_the_table_holds_iso_3166_the_union_and_kosovo() -> None:
    places = names.load().places.by_code
    assert len(places) == 251 and {"EU", "XK", "TW", "PS", "BQ", "SX"} <= set(places)
    assert all(len(code) == 2 and code.isupper() for code in places)


def test_every_code_and_name_leads_back_to_its_place() -> None:
    book = names.load()
    wrong = [
        (place.code, name)
        for place in book.places.by_code.values()
        for name in (place.code, place.name)
        if book.find_place(name) != place.code
    ]
    assert wrong == []


def test_territories_have_the_state_that_acts_for_them() -> None:
    book = names.load()
    parents = {
        "JE": "GB",
        "GG": "GB",
        "IM": "GB",
        "GI": "GB",
        "BM": "GB",
        "FO": "DK",
        "GL": "DK",
        "HK": "CN",
        "MO": "CN",
        "RE": "FR",
        "YT": "FR",
        "PR": "US",
    }
    assert {code: book.parent(code) for code in parents} == parents
    assert book.parent("FR") is None and book.parent("??") is None


def test_an_unknown_code_is_an_error_that_names_the_mend() -> None:
    with pytest.raises(InputError, match="unknown place 'ZZ'; use an ISO"):
        names.load().place("ZZ")
