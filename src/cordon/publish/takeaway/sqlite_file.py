"""The tables as one SQLite file that any tool opens, with indexes on what people look for."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from contextlib import closing

from cordon.publish.cells import plain
from cordon.publish.takeaway.table import Table

_INDEXED = ("vendor", "place", "event", "company", "outlet", "date", "month")


def sqlite_bytes(tables: Mapping[str, Table], about: Mapping[str, str]) -> bytes:
    """The file. Every cell is text as in the CSV, without its apostrophes; numbers stay numbers. `about` becomes a table of its own."""
    with closing(sqlite3.connect(":memory:")) as base:
        base.execute("PRAGMA page_size = 4096")
        for name, table in tables.items():
            _fill(base, name, table)
        _fill(base, "about", Table(("key", "value"), [{"key": key, "value": value} for key, value in about.items()]))
        base.commit()
        return base.serialize()


def _fill(base: sqlite3.Connection, name: str, table: Table) -> None:
    columns = ", ".join(f'"{column}"' for column in table.columns)
    base.execute(f'CREATE TABLE "{name}" ({columns})')
    marks = ", ".join("?" for _ in table.columns)
    base.executemany(f'INSERT INTO "{name}" VALUES ({marks})', ([_cell(row.get(column)) for column in table.columns] for row in table.rows))
    for column in table.columns:
        if column in _INDEXED:
            base.execute(f'CREATE INDEX "{name}_{column}" ON "{name}" ("{column}")')


def _cell(value: object) -> object:
    if value is None or isinstance(value, str):
        return value
    return value if isinstance(value, int | float) and not isinstance(value, bool) else plain(value)
