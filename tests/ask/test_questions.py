"""The invented questions are read as their editor reads them."""

from __future__ import annotations

import pytest

from tests.ask.gold import FIFTH, FIRST, FOURTH, SECOND, THIRD, Question, halves, questions, shares

BAR = 0.95
TUNED, CHECKED = halves(questions(FIRST))


LATER = {"second": SECOND, "third": THIRD, "fourth": FOURTH, "fifth": FIFTH}


@pytest.mark.parametrize(
    ("rows", "name"), [(TUNED, "tuned"), (CHECKED, "checked"), *((questions(path), name) for name, path in LATER.items())]
)
def test_each_field_is_right_in_95_of_100_questions(rows: list[Question], name: str) -> None:
    low = {field: f"{right} of {asked}" for field, right, asked in shares(rows) if field != "all of them" and right < BAR * asked}
    assert not low, name


def test_there_are_questions_of_every_kind() -> None:
    rows = questions(FIRST)
    assert len(rows) >= 200
    assert len({str(row["question"]).casefold() for row in rows}) == len(rows)
    assert {str(row["intent"]) for row in CHECKED} == {str(row["intent"]) for row in TUNED}
    assert sum("status" in row for row in rows) >= 50
