"""Public bodies and the place that they act for."""

from __future__ import annotations

import pytest

from cordon import names


@pytest.mark.parametrize(
    ("text", "place", "slug"),
    [
        ("FCC", None, "us-fcc"),
        ("BIS", None, "us-bis"),
        ("Commerce Department", None, "us-commerce"),
        ("Pentagon", None, "us-defense"),
        ("NCSC", None, "gb-ncsc"),
        ("National Cyber Security Centre", "LT", "lt-ncsc"),
        ("Ministry of Communications", "BR", "br-communications"),
        ("Senate", "CZ", "cz-senate"),
        ("NUKIB", None, "cz-nukib"),
        ("NÚKIB", None, "cz-nukib"),
        ("European Commission", None, "eu-commission"),
        ("GCSB", None, "nz-gcsb"),
        ("Government of the United Kingdom", None, "gb-government"),
        ("Ministry of Magic", None, None),
    ],
)
def test_a_body_is_found_by_name_and_place(text: str, place: str | None, slug: str | None) -> None:
    found = names.load().agencies.find(text, place)
    assert (found.slug if found else None) == slug


def test_there_are_bodies_of_many_places_and_every_kind() -> None:
    agencies = names.load().agencies.by_slug.values()
    assert len(agencies) >= 250 and len({agency.place for agency in agencies}) > 150
    assert {agency.kind for agency in agencies} == {"government", "regulator", "legislature", "court", "bloc"}
