"""Taking in what was read: the same bytes change nothing, a changed page adds what changed and marks what is gone."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Table

from cordon.ledger.archive import Archive
from cordon.ledger.carry import Carried, carry
from cordon.ledger.codec import dump, load
from cordon.ledger.packing import pack
from cordon.ledger.page_codec import version_row
from cordon.ledger.page_records import TABLES, Found, Held, clean, found, held, row_of
from cordon.ledger.records import Counts, IngestResult, Reading
from cordon.ledger.rows import Rows
from cordon.ledger.schema import documents, places, versions
from cordon.ledger.writer import Writer
from cordon.model.errors import InputError
from cordon.model.identity import content_hash, record_id

SOURCE = "source"
REREAD = "reading"


def document_id(address: str) -> str:
    """A document is called by its address."""
    return record_id("d", address)


@dataclass(frozen=True, slots=True)
class _Capture:
    """The capture at hand as stored: its version row, and whether only our reading of it is new."""

    document: str
    version: str
    text: str
    reread: bool


def add_reading(writer: Writer, source: Rows, archive: Archive, reading: Reading) -> IngestResult:
    """Store one capture and what was read in it, compared with the newest capture of the same address.

    A quote that the text doesn't show, or bytes that aren't those the version names, are a CordonError, and nothing is stored.
    An accepted statement stands against a newer machine reading of the same bytes: the editor decides, not the release.
    """
    if content_hash(reading.raw) != reading.version.sha256:
        raise InputError("the bytes are not those of the version", place=reading.address, mend="read the document again")
    document = document_id(reading.address)
    given = {table.name: found(reading, document, table) for table in TABLES}
    counts = {"documents": _add_document(writer, source, reading, document)}
    newest = _newest(source, document)
    capture, counts["versions"] = _add_version(writer, source, archive, reading, newest)
    if capture is None:
        return IngestResult({**counts, **{kind: Counts(same=len(records)) for kind, records in given.items()}})
    for table in TABLES:
        carried: Carried[Held, Found] = carry(held(source, table, document), given[table.name])
        counts[table.name] = _store(writer, source, table, capture, _respecting_editors(carried, capture))
    return IngestResult(counts)


def _add_document(writer: Writer, source: Rows, reading: Reading, document: str) -> Counts:
    if source.rows("SELECT 1 FROM documents WHERE id = :id", id=document):
        return Counts(same=1)
    writer.add(documents, [{"id": document, "address": clean(reading.address), "recorded": writer.day, "row_version": 1}])
    return Counts(new=1)


def _newest(source: Rows, document: str) -> dict[str, Any] | None:
    names = ("id", "n", "sha256", "text_hash", "extractor", "body")
    newest = source.rows(f"SELECT {', '.join(names)} FROM versions WHERE document = :id ORDER BY n DESC LIMIT 1", id=document)
    return dict(zip(names, newest[0], strict=True)) if newest else None


def _add_version(
    writer: Writer, source: Rows, archive: Archive, reading: Reading, newest: dict[str, Any] | None
) -> tuple[_Capture | None, Counts]:
    """The capture to store records under, None when nothing is new."""
    version = reading.version
    text = version.text.encode("utf-8", "surrogatepass")
    body, extractor, document = version_row(version), clean(reading.extractor), document_id(reading.address)
    marks = {"sha256": version.sha256, "text_hash": content_hash(text)}
    if newest is not None and marks == {name: newest[name] for name in marks}:
        if newest["extractor"] == extractor and _same_page(body, load(newest["body"])):
            return None, Counts(same=1)
        kept = {**body, "retrieved": load(newest["body"])["retrieved"]}
        writer.change(versions, {"id": newest["id"]}, {"extractor": extractor, "body": dump(kept)})
        return _Capture(document, newest["id"], version.text, True), Counts(same=1)
    _refuse_older(reading, newest)
    archive.put(reading.raw, writer)
    n = newest["n"] + 1 if newest else 1
    ident = record_id("v", document, str(n))
    row = {"id": ident, "document": document, "n": n, **marks, "extractor": extractor, "recorded": writer.day}
    writer.add(versions, [{**row, "body": dump(body), "text": pack(text), "row_version": 1}])
    return _Capture(document, ident, version.text, False), Counts(new=1, superseded=1 if newest else 0)


def _same_page(one: dict[str, Any], other: dict[str, Any]) -> bool:
    """Whether two readings of the same bytes tell the same of the page; the day of the visit doesn't count."""
    return {**one, "retrieved": None} == {**other, "retrieved": None}


def _refuse_older(reading: Reading, newest: dict[str, Any] | None) -> None:
    before = load(newest["body"])["retrieved"] if newest else None
    if before and reading.version.retrieved and reading.version.retrieved < date.fromisoformat(before):
        raise InputError(
            f"a newer capture, of {before}, is already stored", place=reading.address, mend="take captures in from the oldest to the newest"
        )


def _respecting_editors(carried: Carried[Held, Found], capture: _Capture) -> Carried[Held, Found]:
    if not capture.reread:
        return carried
    edited = [(old, new) for old, new in carried.edited if old.state != "accepted"]
    return Carried(carried.same, edited, carried.new, [old for old in carried.gone if old.state != "accepted"])


def _store(writer: Writer, source: Rows, table: Table, capture: _Capture, carried: Carried[Held, Found]) -> Counts:
    fresh = [*carried.new, *(new for _, new in carried.edited)]
    names = _name(source, table, capture, fresh)
    _add_or_revive(writer, table, capture, [(one, *names[id(one)]) for one in fresh])
    for old, new in carried.edited:
        _end(writer, table, capture, old, names[id(new)][0])
    for old in carried.gone:
        _end(writer, table, capture, old, None)
    _place(writer, source, table, capture, [*((new, old.id) for old, new in carried.same), *((one, names[id(one)][0]) for one in fresh)])
    return Counts(len(fresh), len(carried.same), len(carried.edited), len(carried.gone))


def _name(source: Rows, table: Table, capture: _Capture, fresh: list[Found]) -> dict[int, tuple[str, bool]]:
    """The id of each new record, and whether it was there before. An id says where a thing stood; if another thing stood there
    in an earlier capture, the version tells them apart."""
    rows = source.rows(f"SELECT id, body, gone FROM {table.name} WHERE document = :d", d=capture.document)
    before = {str(ident): str(body) if gone else None for ident, body, gone in rows}
    names: dict[int, tuple[str, bool]] = {}
    taken: set[str] = set()
    for one in fresh:
        ident = one.ident
        while ident in taken or before.get(ident, one.body) != one.body:
            ident = record_id(one.ident[0], ident, capture.version, one.body)
        taken.add(ident)
        names[id(one)] = (ident, ident in before)
    return names


def _add_or_revive(writer: Writer, table: Table, capture: _Capture, fresh: list[tuple[Found, str, bool]]) -> None:
    shared = {"document": capture.document, "version": capture.version, "recorded": writer.day}
    writer.add(table, [row_of(one, ident, **shared) for one, ident, known in fresh if not known])
    for _, ident, known in fresh:
        if known:
            writer.change(table, {"id": ident}, {"gone": None, "gone_why": None, "superseded_by": None, "version": capture.version})


def _end(writer: Writer, table: Table, capture: _Capture, old: Held, successor: str | None) -> None:
    row = load(old.body)
    text = str(row.get("quote") or row.get("text") or "")
    why = REREAD if capture.reread or (text and text in capture.text) else SOURCE
    writer.change(table, {"id": old.id}, {"gone": writer.day, "gone_why": why, "superseded_by": successor})


def _place(writer: Writer, source: Rows, table: Table, capture: _Capture, records: list[tuple[Found, str]]) -> None:
    """Where each record stands in this capture."""
    kind = table.name
    known = source.rows("SELECT record, start, stop, n FROM places WHERE version = :v AND kind = :k", v=capture.version, k=kind)
    at = {str(record): (start, stop, n) for record, start, stop, n in known}
    added = []
    for one, ident in records:
        spot = {"start": one.start, "stop": one.stop, "n": one.n}
        key = {"version": capture.version, "kind": kind, "record": ident}
        if ident not in at:
            added.append({**key, **spot})
        elif at[ident] != tuple(spot.values()):
            writer.change(places, key, spot)
    writer.add(places, added)
