"""The ledger that comes with the program: an editor's facts, read from the package."""

from __future__ import annotations

import json
from pathlib import Path

from cordon.model.errors import CordonError, LedgerError
from cordon.model.fact import Fact

FOLDER = Path(__file__).resolve().parent.parent / "data" / "ledger"
FACTS = "facts.jsonl"


def facts(folder: Path = FOLDER) -> tuple[Fact, ...]:
    """The shipped facts, in the order of the file. A row that can't be read is a LedgerError naming its line."""
    path = folder / FACTS
    try:
        with path.open(encoding="utf-8") as lines:
            return tuple(_fact(line, f"{FACTS} line {number}") for number, line in enumerate(lines, start=1) if line.strip())
    except OSError as error:
        raise LedgerError("the shipped ledger can't be read", place=str(path), mend="install Cordon again") from error


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
