"""Questions about what was read from pages: documents, their captures, items, statements and figures."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from datetime import date

from cordon.ledger.codec import load
from cordon.ledger.packing import unpack
from cordon.ledger.page_codec import figure_of, item_of, statement_of, version_of
from cordon.ledger.records import Life, StoredFigure, StoredItem, StoredStatement
from cordon.ledger.rows import Row, Rows, Value
from cordon.model.document import Document, Item, Version

_SHOWN = "t.body, p.start, p.stop, p.n FROM places p JOIN items t ON t.id = p.record"
_LIFE = "t.recorded, t.gone, t.gone_why, t.superseded_by, t.row_version"


def documents(source: Rows) -> list[Document]:
    """All documents in order of address, each with its newest capture only; `document` has them all."""
    newest = "SELECT max(n) FROM versions w WHERE w.document = d.id"
    found = source.rows(
        "SELECT d.id, d.address, v.id, v.body, v.text, v.sha256 FROM documents d"
        f" JOIN versions v ON v.document = d.id AND v.n = ({newest}) ORDER BY d.address, d.id"
    )
    shown: dict[str, list[Row]] = defaultdict(list)
    for version, *item in source.rows(f"SELECT p.version, {_SHOWN} WHERE p.kind = 'items' ORDER BY p.version, p.start, p.record"):
        shown[str(version)].append(tuple(item))
    return [
        Document(str(ident), str(address), (_read((body, text, sha256), shown[str(version)]),))
        for ident, address, version, body, text, sha256 in found
    ]


def document(source: Rows, ident: str) -> Document | None:
    """One document with all its captures, by its id or address."""
    found = source.rows("SELECT id, address FROM documents WHERE id = :name OR address = :name", name=ident)
    if not found:
        return None
    captures = source.rows("SELECT id FROM versions WHERE document = :id ORDER BY n", id=found[0][0])
    return Document(str(found[0][0]), str(found[0][1]), tuple(_version(source, str(row[0])) for row in captures))


def _version(source: Rows, ident: str) -> Version:
    (row,) = source.rows("SELECT body, text, sha256 FROM versions WHERE id = :id", id=ident)
    where = "WHERE p.version = :id AND p.kind = 'items' ORDER BY p.start, p.record"
    return _read(row, source.rows(f"SELECT {_SHOWN} {where}", id=ident))


def _read(row: Row, shown: Sequence[Row]) -> Version:
    body, text, sha256 = row
    return version_of(load(body), text_of(text), str(sha256), tuple(_item(one) for one in shown))


def text_of(stored: Value) -> str:
    """The decoded text of a stored blob."""
    return unpack(stored if isinstance(stored, bytes) else b"").decode("utf-8", "surrogatepass")


def items(source: Rows, document: str | None, past: bool) -> list[StoredItem]:
    """The items that stand, of one document or all, in the order of the page; with `past` those too that are gone."""
    return [
        StoredItem(str(row[0]), str(row[1]), str(row[6]), _item((row[2], *row[3:6])), _life(row[7:12]))
        for row in _records(source, "items", document, past)
    ]


def statements(source: Rows, document: str | None, past: bool) -> list[StoredStatement]:
    """The statements that may speak, of one document or all, in the order of the text; with `past` those too that are gone or rejected."""
    found = [
        StoredStatement(
            id=str(row[0]),
            document=str(row[1]),
            version=str(row[6]),
            statement=statement_of(load(row[2]), (_int(row[3]), _int(row[4])), str(row[12])),
            state=str(row[13]),
            life=_life(row[7:12]),
        )
        for row in _records(source, "statements", document, past, ", t.extractor, t.state")
    ]
    return [one for one in found if past or one.stands]


def figures(source: Rows, document: str | None, past: bool) -> list[StoredFigure]:
    """The figures that stand, of one document or all, in the order of the text; with `past` those too that are gone."""
    return [
        StoredFigure(str(row[0]), str(row[1]), str(row[6]), figure_of(load(row[2]), (_int(row[3]), _int(row[4]))), _life(row[7:12]))
        for row in _records(source, "figures", document, past)
    ]


def _records(source: Rows, table: str, document: str | None, past: bool, extra: str = "") -> Sequence[Row]:
    """Each record at its place in the newest capture that shows it."""
    where = ["v.n = (SELECT max(w.n) FROM places q JOIN versions w ON w.id = q.version WHERE q.record = t.id AND q.kind = p.kind)"]
    where += [] if past else ["t.gone IS NULL"]
    where += [] if document is None else ["t.document = :document"]
    values: dict[str, Value] = {} if document is None else {"document": document}
    return source.rows(
        f"SELECT t.id, t.document, t.body, p.start, p.stop, p.n, p.version, {_LIFE}{extra} FROM {table} t"
        f" JOIN places p ON p.record = t.id AND p.kind = '{table}' JOIN versions v ON v.id = p.version"
        f" WHERE {' AND '.join(where)} ORDER BY t.document, p.start, p.stop, t.id",
        **values,
    )


def _item(row: Row) -> Item:
    return item_of(load(row[0]), (_int(row[1]), _int(row[2])), _int(row[3]))


def _life(row: Row) -> Life:
    recorded, gone, why, successor, version = row
    return Life(
        date.fromisoformat(str(recorded)),
        date.fromisoformat(str(gone)) if gone else None,
        str(why) if why else None,
        str(successor) if successor else None,
        _int(version),
    )


def _int(value: Value) -> int:
    return int(str(value))
