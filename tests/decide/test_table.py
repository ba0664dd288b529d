"""The shipped ledger answers every question of the editor's tables as the editor did."""

import pytest
from tests.decide.tables import Row, answer, decider, events, question, rows

POSITIONS = [*rows("positions.csv"), *rows("positions_second.csv")]
STANCES = rows("stances.csv")


@pytest.mark.parametrize("row", POSITIONS, ids=[row["id"] for row in POSITIONS])
def test_the_ledger_gives_the_position_that_the_editor_expects(row: Row) -> None:
    found = answer(decider().position(question(row)))
    asserted = {name: row[name] for name in found if row[name]}
    assert {name: found[name] for name in asserted} == asserted, row["why"]


@pytest.mark.parametrize("row", STANCES, ids=[f"{row['company']}-{row['vendor']}-{row['scope']}-{row['as_of']}" for row in STANCES])
def test_the_ledger_gives_the_stance_that_the_editor_expects(row: Row) -> None:
    found = decider().stance(row["company"], question(row))
    assert found is not None
    assert found.code == row["stance"], row["why"]


def test_the_tables_are_as_large_as_promised() -> None:
    asked = [(row["place"], row["vendor"], row["scope"]) for row in POSITIONS]
    twice = {key for key in asked if asked.count(key) > 1}
    assert len(POSITIONS) >= 80
    assert sum(len({row["status"] for row in POSITIONS if (row["place"], row["vendor"], row["scope"]) == key}) > 1 for key in twice) >= 25


def test_no_row_of_the_tables_names_a_fact_that_is_not_shipped() -> None:
    shipped = {evidence.id for event in events() for evidence in event.evidence}
    unknown = {name for row in (*POSITIONS, *STANCES) for name in row["facts"].split()} - shipped
    assert not unknown
