"""The shipped ledger answers every question of the editor's tables as the editor did."""

import pytest

from evaluation.positions import POSITIONS, STANCES, Expected, decider, differences, read, stance_of

ASKED = [row for name in POSITIONS for row in read(name)]
COMPANIES = read(STANCES)


@pytest.mark.parametrize("row", ASKED, ids=[row["id"] for row in ASKED])
def test_the_ledger_gives_the_position_that_the_editor_expects(row: Expected) -> None:
    assert differences(row) == {}, row["why"]


@pytest.mark.parametrize("row", COMPANIES, ids=[f"{row['company']}-{row['vendor']}-{row['scope']}-{row['as_of']}" for row in COMPANIES])
def test_the_ledger_gives_the_stance_that_the_editor_expects(row: Expected) -> None:
    assert stance_of(row) == row["stance"], row["why"]


def test_at_least_80_questions_are_asked_and_25_of_them_at_two_dates_with_two_answers() -> None:
    answers: dict[tuple[str, str, str], set[str]] = {}
    for row in ASKED:
        answers.setdefault((row["place"], row["vendor"], row["scope"]), set()).add(row["status"])
    assert len(ASKED) >= 80
    assert sum(len(found) > 1 for found in answers.values()) >= 25


def test_no_row_of_the_tables_names_a_fact_that_is_not_shipped() -> None:
    shipped = {evidence.id for event in decider().events for evidence in event.evidence}
    assert {name for row in (*ASKED, *COMPANIES) for name in row["facts"].split()} <= shipped
