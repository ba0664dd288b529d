"""Taking a data package in: a whole ledger into an empty one, facts into any. All of it, checked, or nothing."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Iterator
from typing import Any

from sqlalchemy import Table

from cordon.ledger.archive import Archive
from cordon.ledger.codec import dump, event_of, load, names_of
from cordon.ledger.descriptor import FACT_FIELDS, FACTS, LEDGER, RAW, TABLES, TEXT, field_type
from cordon.ledger.fact_store import add_facts
from cordon.ledger.packing import pack
from cordon.ledger.records import Counts, IngestResult
from cordon.ledger.rows import Rows
from cordon.ledger.schema import LOGGED, event_index
from cordon.ledger.unpacking import Package
from cordon.ledger.verify import verify
from cordon.ledger.version import REVISION
from cordon.ledger.writer import Writer
from cordon.model.errors import CordonError, InputError
from cordon.model.fact import Fact

_RAW_FIELDS = {"sha256": ("string", True), "size": ("integer", True), "data": ("string", True)}
_BATCH = 500


def load_package(writer: Writer, source: Rows, archive: Archive, package: Package) -> IngestResult:
    """Write what a package holds, inside the open transaction; whatever is wrong with it is an InputError that rolls all back."""
    contents = package.contents.get("contents")
    if contents == FACTS:
        package.check("facts")
        return add_facts(writer, source, _facts(package))
    if contents != LEDGER:
        raise InputError(f"a package of {str(contents)[:40]!r}", place=str(package.path), mend="name a package made by `cordon export`")
    return _load_ledger(writer, source, archive, package)


def _facts(package: Package) -> Iterator[Fact]:
    for place, row in package.rows("facts", FACT_FIELDS):
        try:
            yield Fact.of(row)
        except CordonError as error:
            raise InputError(str(error), place=place) from error


def _load_ledger(writer: Writer, source: Rows, archive: Archive, package: Package) -> IngestResult:
    _check_schema(package)
    head = package.contents.get("records"), package.contents.get("head")
    here = source.rows("SELECT seq, hash FROM log_head")[0]
    if tuple(here) == head:
        return IngestResult({table.name: Counts(same=_count(source, table.name)) for table in LOGGED})
    if here[0]:
        raise InputError("the ledger is not empty", place=source.place, mend="import into a new one: name a new file with --db")
    for name in (*(table.name for table in TABLES), RAW):
        package.check(name)
    counts = {table.name: Counts(new=_load_table(writer, package, table)) for table in TABLES}
    _load_raw(writer, archive, package)
    writer.restore_head(*head)
    _index(writer, source)
    _prove(source, archive, package)
    return IngestResult({table.name: counts[table.name] for table in LOGGED})


def _check_schema(package: Package) -> None:
    found = package.contents.get("schema")
    if found != REVISION:
        what = f"the package has schema {str(found)[:10]!r}, this program knows {REVISION!r}"
        raise InputError(what, place=str(package.path), mend="update Cordon, or export again with this version")


def _count(source: Rows, table: str) -> int:
    return int(str(source.rows(f"SELECT count(*) FROM {table}")[0][0]))


def _load_table(writer: Writer, package: Package, table: Table) -> int:
    fields = {column.name: (field_type(table, column.name), not column.nullable) for column in table.columns}
    waiting: list[dict[str, Any]] = []
    count = 0
    for _, row in package.rows(table.name, fields):
        waiting.append(_stored(row))
        count += 1
        if len(waiting) == _BATCH:
            writer.restore(table, waiting)
            waiting = []
    writer.restore(table, waiting)
    return count


def _stored(row: dict[str, Any]) -> dict[str, Any]:
    if "body" in row:
        row["body"] = dump(row["body"])
    if TEXT in row:
        row[TEXT] = pack(row[TEXT].encode("utf-8", "surrogatepass"))
    return row


def _load_raw(writer: Writer, archive: Archive, package: Package) -> None:
    for place, row in package.rows(RAW, _RAW_FIELDS):
        try:
            raw = base64.b64decode(row["data"], validate=True)
        except (binascii.Error, ValueError) as error:
            raise InputError("no base64", place=place, mend="fetch the package again") from error
        if archive.put(raw, writer) != row["sha256"]:
            raise InputError("the bytes are not those of the hash", place=place, mend="fetch the package again")


def _index(writer: Writer, source: Rows) -> None:
    rows: list[dict[str, Any]] = []
    for ident, revision, body in source.rows("SELECT id, revision, body FROM events"):
        try:
            names = names_of(event_of(load(body)))
        except (CordonError, ValueError, KeyError, TypeError, AttributeError) as error:
            raise InputError(f"event {ident!s} can't be read", mend="fetch the package again") from error
        rows += [{"facet": facet, "value": value, "event": ident, "revision": revision} for facet, value in names]
    writer.index(event_index, rows)


def _prove(source: Rows, archive: Archive, package: Package) -> None:
    """The same proof that `verify` gives of a ledger, before anything of it is kept."""
    findings = verify(source, archive)
    if findings:
        first = findings[0]
        what = f"the package doesn't hold together ({len(findings)} findings; {first.kind} {first.row}: {first.why})"
        raise InputError(what, place=str(package.path), mend="fetch the package again")
