"""How many questions in plain words are read right: the invented ones of tests/ask, and the seed gold. Run: python -m evaluation."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from evaluation.figures import Row
from tests.ask.gold import FIFTH, FIRST, FOURTH, SECOND, THIRD, Question, halves, questions, shares

BAR = 0.95
_SEED = Path("eval") / "seed-questions.jsonl"


def rows(shared: Path) -> Iterator[Row]:
    """The share of right readings, field by field, for each set."""
    tuned, checked = halves(questions(FIRST))
    yield from _rows("questions, checking half", checked, BAR)
    yield from _rows("questions, tuning half", tuned, BAR)
    later = [row for path in (SECOND, THIRD, FOURTH, FIFTH) for row in questions(path)]
    yield from _rows("questions, second to fifth set (tuning)", later, BAR)
    if (shared / _SEED).is_file():
        yield from _rows("questions, seed gold", questions(shared / _SEED), None)


def _rows(what: str, asked: list[Question], bar: float | None) -> Iterator[Row]:
    for name, right, count in shares(asked):
        met = right >= bar * count if bar is not None and name != "all of them" else None
        yield Row(f"{what}: {name}", f"{right} of {count} ({right / count:.3f})", f">= {bar}" if met is not None else "", met)
