"""Facts in the ledger: an edited row is a new revision, told from the day of the edit; nothing is overwritten."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from cordon.ledger.codec import dump
from cordon.ledger.records import Counts, IngestResult
from cordon.ledger.rows import Rows
from cordon.ledger.schema import facts as table
from cordon.ledger.writer import Record, Writer
from cordon.model.errors import InputError
from cordon.model.fact import Fact


def add_facts(writer: Writer, source: Rows, given: Iterable[Fact]) -> IngestResult:
    """Store facts. The same row again changes nothing; a changed row of a known id supersedes the earlier one.

    A fact counts from its own `recorded` day, a correction from the day of the edit. Two different rows of one id in one go are an
    InputError.
    """
    current = {str(row[0]): row for row in source.rows("SELECT id, revision, known, row_hash, withdrawn FROM facts WHERE until IS NULL")}
    added: list[Record] = []
    same = superseded = 0
    for fact in _distinct(given):
        before = current.get(fact.id)
        if before is None:
            added.append(_row(fact, 1, fact.recorded.isoformat()))
        elif before[3] == fact.hash:
            same += 1
        else:
            superseded += 1
            known = max(date.fromisoformat(str(before[2])), date.fromisoformat(writer.day)).isoformat()
            writer.change(table, {"id": fact.id, "revision": before[1]}, {"until": known, "reason": "corrected"})
            added.append({**_row(fact, int(str(before[1])) + 1, known), "withdrawn": before[4]})
    writer.add(table, added)
    return IngestResult({"facts": Counts(len(added), same, superseded)})


def _distinct(given: Iterable[Fact]) -> list[Fact]:
    found: dict[str, Fact] = {}
    for fact in given:
        if found.setdefault(fact.id, fact) != fact:
            raise InputError("two different rows with one id", place=f"fact {fact.id}", mend="give each row its own id")
    return list(found.values())


def _row(fact: Fact, revision: int, known: str) -> dict[str, object]:
    return {
        "id": fact.id,
        "revision": revision,
        "known": known,
        "until": None,
        "withdrawn": None,
        "reason": None,
        "row_hash": fact.hash,
        "body": dump(fact.as_row()),
    }
