"""The outcomes of a hundred questions decided by hand, and the table in the documentation."""

from __future__ import annotations

import re

import pytest

from cordon.check.options import As, For
from cordon.check.outcome import TABLE, Outcome
from cordon.model.codes import Status
from evaluation.check import asked, read
from tests.house.source import ROOT

ROWS = read("outcomes.csv")
PAGE = ROOT / "docs" / "reference" / "check.md"


def name(row: dict[str, str]) -> str:
    return "-".join(row[part] for part in ("place", "vendor", "scope", "as", "for", "as_of"))


@pytest.mark.parametrize("row", ROWS, ids=name)
def test_an_outcome_is_what_an_editor_decided(row: dict[str, str]) -> None:
    found = asked(row)
    assert found.ruling.outcome == row["outcome"], row["why"]


@pytest.mark.parametrize("row", [row for row in ROWS if row["deadline"]], ids=name)
def test_the_last_day_is_given(row: dict[str, str]) -> None:
    found = asked(row)
    last = found.ruling.until or (found.position.deadline.last if found.position.deadline else None)
    assert str(last) == row["deadline"]


@pytest.mark.parametrize("row", [row for row in ROWS if row["as"] == As.COMPANY and "operators" in row["why"]], ids=name)
def test_a_rule_for_operators_prohibits_no_companys_equipment_and_the_reason_says_so(row: dict[str, str]) -> None:
    found = asked(row).ruling
    assert found.outcome is Outcome.NO_RULE_FOUND
    assert "binds operators, not a company" in found.reason


def test_enough_questions_are_about_rules_that_bind_others() -> None:
    assert len(ROWS) >= 70
    assert sum("operators" in row["why"] and row["as"] == As.COMPANY for row in ROWS) >= 10
    assert {row["for"] for row in ROWS} == set(For)


def test_the_documentation_has_the_programs_table() -> None:
    lines = re.findall(r"^\| `([a-z-]+)` \|.*\| `([a-z-]+)` \| `([a-z-]+)` \|$", PAGE.read_text(encoding="utf-8"), re.MULTILINE)
    assert [(status, buy, keep) for status, buy, keep in lines] == [
        (status.value, TABLE[status][0].value, TABLE[status][1].value) for status in Status
    ]


def test_no_outcome_says_that_all_is_well() -> None:
    assert {outcome.value for outcome in Outcome} == {"prohibited", "restricted", "cannot-tell", "no-rule-found"}
