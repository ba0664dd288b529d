"""The questions of this folder, and how many of them are read right."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from functools import cache
from pathlib import Path

from cordon.ask import Asker, Reply
from cordon.names import load
from evaluation.positions import decider

HERE = Path(__file__).parent
FIRST, SECOND, THIRD, FOURTH, FIFTH = (HERE / f"questions{name}.jsonl" for name in ("", "_second", "_third", "_fourth", "_fifth"))
FIELDS = ("intent", "place", "vendor", "scope", "as_of", "status")
TODAY = date(2026, 11, 21)
Question = Mapping[str, object]


def questions(path: Path) -> list[Question]:
    """The rows of a file."""
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def halves(rows: Iterable[Question]) -> tuple[list[Question], list[Question]]:
    """Those that tuned the patterns (even numbers), and those that check them."""
    held = list(rows)
    return [row for row in held if _number(row) % 2 == 0], [row for row in held if _number(row) % 2]


def _number(row: Question) -> int:
    return int(str(row["id"])[1:])


@cache
def asker() -> Asker:
    """Over the shipped facts."""
    return Asker.of(decider(), load())


def wrong(row: Question) -> dict[str, tuple[object, object]]:
    """The fields that are read otherwise than by the editor: expected and found. A field that the row doesn't give isn't asked for."""
    today = row.get("today")
    reply = asker().ask(str(row["question"]), date.fromisoformat(str(today)) if today else TODAY)
    found = {**reply.as_row(), "status": _status(reply)}
    return {
        name: (row.get(name), found[name])
        for name in FIELDS
        if (name != "status" or "status" in row) and as_set(row.get(name)) != as_set(found[name])
    }


def _status(reply: Reply) -> str | None:
    return reply.positions[0].status.value if reply.positions else None


def as_set(value: object) -> frozenset[object]:
    """A code, a list of codes or none, without order."""
    if value is None:
        return frozenset()
    return frozenset(value) if isinstance(value, list) else frozenset({value})


def shares(rows: Iterable[Question]) -> Iterator[tuple[str, int, int]]:
    """For each field, and for all of a question together: how many are right, of how many."""
    held = list(rows)
    misses = [wrong(row) for row in held]
    for name in FIELDS:
        asked = [miss for row, miss in zip(held, misses, strict=True) if name != "status" or "status" in row]
        if asked:
            yield name, sum(name not in miss for miss in asked), len(asked)
    yield "all of them", sum(not miss for miss in misses), len(held)
