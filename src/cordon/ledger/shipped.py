"""The ledger that comes with the program: an editor's facts, read from the package, and what was mended or left out before shipping."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from cordon.model.errors import CordonError, InputError, LedgerError
from cordon.model.fact import Fact

FOLDER = Path(__file__).resolve().parent.parent / "data" / "ledger"
FACTS = "facts.jsonl"
MENDED = "mended.csv"
LEFT_OUT = "left_out.csv"


@dataclass(frozen=True, slots=True)
class Mend:
    """One field of one row that failed a check, before and after; an empty cell means null. `why` rests on the row's own note."""

    id: str
    field: str
    was: str
    now: str
    why: str


def facts(folder: Path = FOLDER) -> tuple[Fact, ...]:
    """The shipped facts, in the order of the file. A row that can't be read is a LedgerError naming its line."""
    path = folder / FACTS
    try:
        with path.open(encoding="utf-8") as lines:
            return tuple(_fact(line, f"{FACTS} line {number}") for number, line in enumerate(lines, start=1) if line.strip())
    except OSError as error:
        raise LedgerError("the shipped ledger can't be read", place=str(path), mend="install Cordon again") from error


def mends(folder: Path = FOLDER) -> tuple[Mend, ...]:
    """What was mended before shipping."""
    return tuple(Mend(row["id"], row["field"], row["was"], row["now"], row["why"]) for row in _table(folder / MENDED))


def left_out(folder: Path = FOLDER) -> Mapping[str, str]:
    """The rows that failed a check and could not be mended from their own note: id and why."""
    return {row["id"]: row["why"] for row in _table(folder / LEFT_OUT)}


def mend(rows: Iterable[Mapping[str, object]], folder: Path = FOLDER) -> list[Fact]:
    """The editors' rows as they are shipped: mended, without those left out. A mend that doesn't fit its row is an InputError."""
    out = left_out(folder)
    kept = {str(row["id"]): dict(row) for row in rows if row["id"] not in out}
    for one in mends(folder):
        row = kept.get(one.id, {})
        if row.get(one.field, "") != (one.was or None):
            raise InputError(f"{one.field} is not {one.was!r}", place=f"{MENDED}: {one.id}", mend="check whether the mend is still needed")
        row[one.field] = one.now or None
    return [Fact.of(row) for row in kept.values()]


def _table(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


def _fact(line: str, place: str) -> Fact:
    try:
        row = json.loads(line)
    except ValueError as error:
        raise LedgerError(f"not a JSON object ({error})", place=place, mend="mend the line") from error
    if not isinstance(row, dict):
        raise LedgerError("not a JSON object", place=place, mend="mend the line")
    try:
        return Fact.of(row)
    except CordonError as error:
        raise LedgerError(str(error), place=place) from error
