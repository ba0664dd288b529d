"""Reading by plain, portable SQL: one small interface over the standard library's SQLite and over SQLAlchemy.

SQLAlchemy takes a third of a second to import, more than half of what a whole question may take; a file needs none of it.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from pathlib import Path
from typing import Protocol
from urllib.parse import quote

from cordon.ledger.failures import explained
from cordon.model.errors import LedgerError

# What SQLite says where it can't make the side files of a write-ahead log.
_NO_SIDE_FILES = (sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_READONLY)

Value = str | int | bytes | None
Row = tuple[Value, ...]


class Rows(Protocol):
    """Answers a SELECT with named parameters (`:name`)."""

    @property
    def place(self) -> str:
        """The ledger's address, fit for messages."""

    def rows(self, sql: str, **values: Value) -> Sequence[Row]:
        """All rows. What the database refuses is a LedgerError."""

    def close(self) -> None:
        """Let the database go."""


class FileRows:
    """Reads an SQLite file, and never writes to it."""

    def __init__(self, path: Path, place: str, wait_seconds: float) -> None:
        self._place = place
        self._connection = open_to_read(path, place, wait_seconds)

    @property
    def place(self) -> str:
        """The file."""
        return self._place

    def rows(self, sql: str, **values: Value) -> Sequence[Row]:
        """All rows of a SELECT."""
        with explained(self._place):
            return self._connection.execute(sql, values).fetchall()

    def close(self) -> None:
        """Close the file."""
        self._connection.close()


def no_such_ledger(place: str) -> LedgerError:
    """There is no file."""
    return LedgerError("no such ledger", place=place, mend="make it with `cordon init`, or name another with --db")


def open_to_read(path: Path, place: str, wait_seconds: float) -> sqlite3.Connection:
    """A read-only connection. A folder that can't be written has no room for WAL's side files: then the file is read as it stands."""
    if not path.is_file():
        raise no_such_ledger(place)
    name = f"file:{quote(str(path.absolute()))}?mode=ro"
    with explained(place):
        connection = sqlite3.connect(name, uri=True, timeout=wait_seconds, isolation_level=None)
    try:
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except sqlite3.Error as error:
        connection.close()
        if getattr(error, "sqlite_errorcode", 0) & 0xFF not in _NO_SIDE_FILES or _unfinished(path):
            with explained(place):
                raise
        with explained(place):
            connection = sqlite3.connect(f"{name}&immutable=1", uri=True, isolation_level=None)
    return connection


def _unfinished(path: Path) -> bool:
    """Whether a write-ahead file holds what the main file doesn't: reading the main file alone would miss it."""
    log = path.with_name(f"{path.name}-wal")
    return log.is_file() and log.stat().st_size > 0
