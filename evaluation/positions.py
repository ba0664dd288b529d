"""How many of the editor's expected positions and stances the shipped ledger gives. Run: python -m evaluation."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from datetime import date
from functools import cache
from pathlib import Path

from cordon.corroborate import events_of
from cordon.decide import Decider
from cordon.ledger import shipped
from cordon.model.position import Position, Question
from cordon.model.scope import Scope
from cordon.names import load
from evaluation.figures import Row

TABLES = Path(__file__).parents[1] / "tests" / "decide"
POSITIONS = ("positions.csv", "positions_second.csv")
STANCES = "stances.csv"
Expected = dict[str, str]


def rows(shared: Path) -> Iterator[Row]:
    """The share of right answers; the tables are in the repository, so nothing else is needed."""
    for name in POSITIONS:
        table = read(name)
        yield _share(f"positions as expected, {name}", [not differences(row) for row in table])
    yield _share(f"stances as expected, {STANCES}", [stance_of(row) == row["stance"] for row in read(STANCES)])


def read(name: str) -> list[Expected]:
    """The rows of one table."""
    with (TABLES / name).open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))


@cache
def decider() -> Decider:
    """Answers from the shipped facts, corroborated."""
    names = load()
    return Decider(events_of(shipped.facts(), (), names.outlets).events, names)


def question(row: Expected) -> Question:
    """What a row of either table asks."""
    return Question(row.get("place", ""), row["vendor"], date.fromisoformat(row["as_of"]), Scope.parse(row["scope"]))


def differences(row: Expected) -> dict[str, tuple[str, str]]:
    """The columns that a row asserts and that come out otherwise: expected and found."""
    found = _columns(decider().position(question(row)))
    return {name: (row[name], found[name]) for name in found if row[name] and row[name] != found[name]}


def stance_of(row: Expected) -> str:
    """The stance found for a row; empty when nothing is known of the company."""
    found = decider().stance(row["company"], question(row))
    return found.code.value if found else ""


def _columns(found: Position) -> Expected:
    return {
        "status": found.status.value,
        "in_part": "yes" if found.in_part else "no",
        "buy": str(found.buy),
        "keep": str(found.keep),
        "deadline": found.deadline.last.isoformat() if found.deadline else "",
        "overdue": "yes" if found.overdue else "no",
        "confidence_hint": found.confidence.value if found.confidence else "",
    }


def _share(what: str, right: list[bool]) -> Row:
    return Row(what, f"{sum(right)} of {len(right)}", "all", all(right))
