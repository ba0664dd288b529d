"""Office holders speak for a place while they hold the office."""

from __future__ import annotations

from datetime import date

import pytest

from cordon import names


@pytest.mark.parametrize(
    ("person", "on", "place"),
    [
        ("donald-trump", date(2018, 8, 13), "US"),
        ("donald-trump", date(2022, 8, 13), None),
        ("donald-trump", date(2026, 1, 1), "US"),
        ("boris-johnson", date(2020, 7, 14), "GB"),
        ("boris-johnson", date(2018, 12, 1), None),
        ("angela-merkel", date(2019, 1, 1), "DE"),
        ("ursula-von-der-leyen", date(2018, 1, 1), "DE"),
        ("ursula-von-der-leyen", date(2020, 1, 1), "EU"),
        ("nobody-known", date(2020, 1, 1), None),
    ],
)
def test_a_person_speaks_for_a_place_only_in_office(person: str, on: date, place: str | None) -> None:
    assert names.load().holders.place_at(person, on) == place


def test_of_two_people_of_one_name_the_one_in_office_is_meant() -> None:
    holders = names.load().holders
    found = holders.find("Rubio", date(2018, 1, 1))
    assert found is not None and found.slug == "marco-rubio"
    office = found.office_at(date(2026, 1, 1))
    assert office is not None and office.role == "secretary of state"
    assert holders.find("Nobody Atall") is None


def test_there_are_many_holders_and_all_have_an_office() -> None:
    holders = names.load().holders.by_slug.values()
    assert len(holders) >= 120
    assert all(holder.offices for holder in holders)
