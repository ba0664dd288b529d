"""A ledger, or a list of facts, as a data package: one file of JSON lines a table, and a description of them."""

from __future__ import annotations

import base64
import hashlib
import json
import zipfile
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from sqlalchemy import Table

from cordon.ledger.archive import Archive
from cordon.ledger.codec import load
from cordon.ledger.descriptor import DESCRIPTOR, RAW, TABLES, TEXT, Written, encoded, facts_descriptor, ledger_descriptor, line
from cordon.ledger.page_query import text_of
from cordon.ledger.rows import Rows
from cordon.ledger.whole import appearing
from cordon.model.fact import Fact


def export(source: Rows, archive: Archive, target: Path) -> dict[str, int]:
    """Write the whole ledger to a folder, or to a zip file if so named; gives the rows by resource. An earlier export there is replaced."""
    with appearing(target, is_package) as folder:
        written = [_write(folder, table.name, _rows(source, table)) for table in TABLES]
        written.append(_write(folder, RAW, _raw(source, archive)))
        ((seq, digest),) = source.rows("SELECT seq, hash FROM log_head")
        last = source.rows("SELECT at FROM record_log WHERE seq = :seq", seq=seq)
        created = str(last[0][0]) if last else None
        (folder / DESCRIPTOR).write_bytes(encoded(ledger_descriptor(written, (int(str(seq)), str(digest)), created)))
    return {one.name: one.rows for one in written}


def export_facts(facts: Iterable[Fact], target: Path) -> int:
    """Write facts only, as the shipped ledger has them; gives their number."""
    with appearing(target, is_package) as folder:
        written = _write(folder, "facts", (fact.as_row() for fact in facts))
        (folder / DESCRIPTOR).write_bytes(encoded(facts_descriptor(written)))
    return written.rows


def is_package(target: Path) -> bool:
    """Whether a data package of ours stands there, so that a newer one may take its place."""
    try:
        if target.is_dir():
            found = json.loads((target / DESCRIPTOR).read_bytes())
        else:
            with zipfile.ZipFile(target) as archive:
                found = json.loads(archive.read(DESCRIPTOR))
        return isinstance(found, dict) and "cordon" in found
    except (OSError, ValueError, KeyError, zipfile.BadZipFile):
        return False


def _write(folder: Path, name: str, rows: Iterable[dict[str, Any]]) -> Written:
    digest, size, count = hashlib.sha256(), 0, 0
    with (folder / f"{name}.jsonl").open("wb") as stream:
        for row in rows:
            data = line(row)
            digest.update(data)
            size += len(data)
            count += 1
            stream.write(data)
    return Written(name, size, digest.hexdigest(), count)


def _rows(source: Rows, table: Table) -> Iterator[dict[str, Any]]:
    names = [column.name for column in table.columns]
    key = ", ".join(column.name for column in table.primary_key)
    found = source.rows(f"SELECT {', '.join(names)} FROM {table.name}")
    numbered = [(tuple(row[names.index(part)] for part in key.split(", ")), row) for row in found]
    # Sorted here, not by the database: two databases sort text in different ways.
    for _, values in sorted(numbered, key=lambda pair: pair[0]):
        row: dict[str, Any] = dict(zip(names, values, strict=True))
        if "body" in row:
            row["body"] = load(row["body"])
        if TEXT in row:
            row[TEXT] = text_of(row[TEXT])
        yield row


def _raw(source: Rows, archive: Archive) -> Iterator[dict[str, Any]]:
    for (sha256,) in source.rows("SELECT DISTINCT sha256 FROM versions ORDER BY sha256"):
        raw = archive.get(str(sha256))
        yield {"sha256": sha256, "size": len(raw), "data": base64.b64encode(raw).decode()}
