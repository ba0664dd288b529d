"""The editor's tables of expected answers, and the shipped ledger that they are asked of."""

from __future__ import annotations

import csv
from datetime import date
from functools import cache
from pathlib import Path

from cordon.corroborate import events_of
from cordon.decide import Decider
from cordon.ledger import shipped
from cordon.model.event import Event
from cordon.model.position import Position, Question
from cordon.model.scope import Scope
from cordon.names import Names, load

HERE = Path(__file__).parent
Row = dict[str, str]


def rows(name: str) -> list[Row]:
    """The rows of one table."""
    with (HERE / name).open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))


@cache
def names() -> Names:
    return load()


@cache
def events() -> tuple[Event, ...]:
    """The shipped facts, corroborated."""
    return events_of(shipped.facts(), (), names().outlets).events


@cache
def decider() -> Decider:
    return Decider(events(), names())


def question(row: Row) -> Question:
    return Question(row.get("place", ""), row["vendor"], date.fromisoformat(row["as_of"]), Scope.parse(row["scope"]))


def answer(found: Position) -> Row:
    """A position in the columns of the tables."""
    return {
        "status": found.status.value,
        "in_part": "yes" if found.in_part else "no",
        "buy": str(found.buy),
        "keep": str(found.keep),
        "deadline": found.deadline.last.isoformat() if found.deadline else "",
        "overdue": "yes" if found.overdue else "no",
        "confidence_hint": found.confidence.value if found.confidence else "",
    }
