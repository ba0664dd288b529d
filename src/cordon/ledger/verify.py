"""Proof that the ledger is as it was written: quotes stand in the archived text, bytes and rows have their hashes, the log is whole."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from cordon.ledger.archive import Archive
from cordon.ledger.codec import event_of, load, names_of
from cordon.ledger.log import Entry, Head, payload_hash
from cordon.ledger.page_query import text_of
from cordon.ledger.records import Finding
from cordon.ledger.rows import Rows, Value
from cordon.ledger.schema import LOGGED
from cordon.ledger.writer import record_name
from cordon.model.errors import CordonError, LedgerError
from cordon.model.fact import Fact
from cordon.model.identity import content_hash

_BATCH = 1000


def verify(source: Rows, archive: Archive, expected: Head | None = None) -> list[Finding]:
    """What is not as it was written, in words; empty if all is. `expected` is a head noted earlier: it must be a row of the log still.

    A log and its rows rewritten together as a whole show only against such a noted head.
    """
    return [*_chain(source, expected), *_rows(source), *_pages(source, archive), *_homeless(source), *_facts(source), *_index(source)]


def _chain(source: Rows, expected: Head | None) -> Iterator[Finding]:
    last = Head()
    noted = expected is None or expected == Head()
    for entry in _entries(source):
        place = f"record {entry.seq}"
        if entry.seq != last.seq + 1:
            yield Finding("log", place, f"records {last.seq + 1} to {entry.seq - 1} are missing from the log")
        elif entry.previous != last.hash:
            yield Finding("log", place, "it is not chained to the record before")
        if entry.hash != entry.expected:
            yield Finding("log", place, "it was changed after it was written")
        last = Head(entry.seq, entry.hash)
        noted = noted or last == expected
    heads = source.rows("SELECT seq, hash FROM log_head")
    if [tuple(row) for row in heads] != [(last.seq, last.hash)]:
        told = heads[0][0] if len(heads) == 1 else "?"
        yield Finding("log", "head", f"the log ends at record {last.seq}, its head says {told!s}: it was cut or added to")
    if not noted and expected is not None:
        yield Finding("log", f"record {expected.seq}", f"the head noted earlier ({expected.hash[:12]}…) is not in this log")


def _entries(source: Rows) -> Iterator[Entry]:
    after: Value = -(1 << 30)
    while True:
        found = source.rows(
            f"SELECT seq, at, kind, id, payload_hash, previous, hash FROM record_log WHERE seq > :after ORDER BY seq LIMIT {_BATCH}",
            after=after,
        )
        for seq, *rest in found:
            yield Entry(int(str(seq)), *(str(value) for value in rest))
        if len(found) < _BATCH:
            return
        after = found[-1][0]


def _rows(source: Rows) -> Iterator[Finding]:
    """Each row is what the log last said of it, and each record of the log has its row."""
    latest = {(entry.kind, entry.id): entry.payload_hash for entry in _entries(source)}
    for table in LOGGED:
        names = [column.name for column in table.columns]
        for values in source.rows(f"SELECT {', '.join(names)} FROM {table.name}"):
            row = dict(zip(names, values, strict=True))
            ident = record_name(table, row)
            logged = latest.pop((table.name, ident), None)
            if logged is None:
                yield Finding(table.name, ident, "the log doesn't know it: it was added by hand, or the log was cut")
            elif logged != payload_hash(row):
                yield Finding(table.name, ident, "it was changed past the log")
    for kind, ident in sorted(latest):
        yield Finding(kind, ident, "it stands in the log and is gone from its table")


def _pages(source: Rows, archive: Archive) -> Iterator[Finding]:
    for ident, sha256, text_hash, stored in source.rows("SELECT id, sha256, text_hash, text FROM versions ORDER BY id"):
        yield from _raw(archive, str(ident), str(sha256))
        try:
            text = text_of(stored)
        except (LedgerError, UnicodeDecodeError):
            yield Finding("versions", str(ident), "its stored text is damaged")
            continue
        if content_hash(text.encode("utf-8", "surrogatepass")) != text_hash:
            yield Finding("versions", str(ident), "its stored text is not the one that was read")
        yield from _quotes(source, str(ident), text)


def _raw(archive: Archive, version: str, sha256: str) -> Iterator[Finding]:
    try:
        archive.get(sha256)
    except LedgerError as error:
        yield Finding("versions", version, error.what)


def _quotes(source: Rows, version: str, text: str) -> Iterator[Finding]:
    for kind in ("statements", "figures"):
        found = source.rows(
            f"SELECT t.id, t.body, p.start, p.stop FROM places p JOIN {kind} t ON t.id = p.record"
            f" WHERE p.version = :v AND p.kind = '{kind}'",
            v=version,
        )
        for ident, body, start, stop in found:
            quote = _quote(body)
            if not quote or text[int(str(start)) : int(str(stop))] != quote:
                yield Finding(kind, str(ident), f"its quote does not stand in version {version} at {start!s}-{stop!s}")


def _homeless(source: Rows) -> Iterator[Finding]:
    for kind in ("items", "statements", "figures"):
        placed = f"SELECT 1 FROM places p WHERE p.record = t.id AND p.kind = '{kind}'"
        for (ident,) in source.rows(f"SELECT t.id FROM {kind} t WHERE NOT EXISTS ({placed}) ORDER BY t.id"):
            yield Finding(kind, str(ident), "no version shows it")


def _quote(body: Value) -> str:
    try:
        return str(load(body).get("quote") or "")
    except ValueError:
        return ""


def _facts(source: Rows) -> Iterator[Finding]:
    for ident, revision, row_hash, body in source.rows("SELECT id, revision, row_hash, body FROM facts ORDER BY id, revision"):
        name = f"{ident!s}|{revision!s}"
        try:
            fact = Fact.of(load(body))
        except (CordonError, ValueError):
            yield Finding("facts", name, "its row can't be read any more")
            continue
        if fact.hash != row_hash or fact.id != ident:
            yield Finding("facts", name, "its row has another hash than the one noted")


def _index(source: Rows) -> Iterator[Finding]:
    """The index of events can be made again from them; a wrong one would hide an event from a question."""
    indexed = Counter(source.rows("SELECT facet, value, event, revision FROM event_index"))
    wanted: Counter[tuple[Value, ...]] = Counter()
    for ident, revision, body in source.rows("SELECT id, revision, body FROM events"):
        try:
            wanted.update((facet, value, ident, revision) for facet, value in names_of(event_of(load(body))))
        except (CordonError, ValueError, KeyError, TypeError):
            yield Finding("events", f"{ident!s}|{revision!s}", "its row can't be read any more")
    yield from _differences(indexed, wanted)


def _differences(indexed: Counter[tuple[Value, ...]], wanted: Counter[tuple[Value, ...]]) -> Iterable[Finding]:
    for facet, value, ident, revision in sorted((wanted - indexed) + (indexed - wanted), key=str):
        yield Finding("events", f"{ident!s}|{revision!s}", f"the index is wrong on {facet!s} {value!s}")
