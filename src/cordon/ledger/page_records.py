"""The three kinds of record that a page gives, in one form: what each is known by, where it stands, and its row."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Table

from cordon.ledger.carry import Mark
from cordon.ledger.codec import dump, load
from cordon.ledger.page_codec import figure_row, item_row, statement_row
from cordon.ledger.records import Reading
from cordon.ledger.rows import Rows
from cordon.ledger.schema import figures, items, statements
from cordon.model.errors import InputError
from cordon.model.identity import record_id


@dataclass(frozen=True, slots=True)
class Found:
    """A record as a reading gives it. `ident` is the id it would have; `extra` are its table's own columns."""

    table: Table
    ident: str
    body: str
    start: int
    stop: int
    n: int
    extra: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Held:
    """A record that stands in the ledger."""

    id: str
    body: str
    state: str


TABLES = (items, statements, figures)
_GROUPS = {"items": ("heading",), "statements": ("actor", "measure"), "figures": ("what", "who", "unit")}


def mark(kind: str, body: str) -> Mark:
    """What a record of this kind is known by."""
    row = load(body)
    return Mark(body, tuple(str(row[name]) for name in _GROUPS[kind]), str(row["text" if kind == "items" else "quote"]))


def held(source: Rows, table: Table, document: str) -> list[tuple[Mark, Held]]:
    """The records of a document that stand, in the order in which they were stored."""
    state = "state" if table is statements else "''"
    found = source.rows(
        f"SELECT t.id, t.body, {state} FROM {table.name} t WHERE t.document = :document AND t.gone IS NULL ORDER BY t.recorded, t.id",
        document=document,
    )
    return [(mark(table.name, str(body)), Held(str(ident), str(body), str(state))) for ident, body, state in found]


def found(reading: Reading, document: str, table: Table) -> list[tuple[Mark, Found]]:
    """The records of one kind that a reading gives; one that the text doesn't show is a CordonError."""
    makers = {"items": _items, "statements": _statements, "figures": _figures}
    return [(mark(table.name, one.body), one) for one in dict.fromkeys(makers[table.name](reading, document))]


def _items(reading: Reading, document: str) -> Iterator[Found]:
    seen: dict[str, int] = {}
    for item in reading.version.items:
        body = dump(item_row(item))
        seen[body] = seen.get(body, 0) + 1
        yield Found(items, record_id("i", document, body, str(seen[body])), body, *item.span, item.n)


def _statements(reading: Reading, document: str) -> Iterator[Found]:
    for statement in reading.statements:
        statement.check_against(reading.version.text)
        extra = (("extractor", clean(statement.extractor)), ("state", "machine"))
        yield Found(statements, statement.id_in(document), dump(statement_row(statement)), statement.start, statement.end, 0, extra)


def _figures(reading: Reading, document: str) -> Iterator[Found]:
    for figure in reading.figures:
        start, stop = figure.span
        if not figure.quote or reading.version.text[start:stop] != figure.quote:
            raise InputError("the figure's quote is not in the text at its place", place=f"characters {start}-{stop}")
        body = dump(figure_row(figure))
        extra = (("extractor", clean(reading.extractor)),)
        yield Found(figures, record_id("g", document, str(start), str(stop), body), body, start, stop, 0, extra)


def clean(text: str) -> str:
    """A text fit for a column of any database: NUL and lone surrogates are written as escapes."""
    return text.encode("utf-8", "backslashreplace").decode("utf-8").replace("\0", "\\x00")


def row_of(one: Found, ident: str, **shared: Any) -> dict[str, Any]:
    """The row of a new record."""
    blank = {"gone": None, "gone_why": None, "superseded_by": None, "row_version": 1}
    return {"id": ident, "body": one.body, **blank, **dict(one.extra), **shared}
