"""The SQLAlchemy side: how the database is opened, locked and read. One writer at a time, everywhere."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import cast
from urllib.parse import quote

from sqlalchemy import Connection, create_engine, text
from sqlalchemy.exc import ArgumentError, SQLAlchemyError
from sqlalchemy.pool import NullPool

from cordon.ledger.failures import explain
from cordon.ledger.rows import Row, Value, no_such_ledger, open_to_read
from cordon.ledger.settings import Location, Mode, Settings
from cordon.model.errors import InputError, LedgerError

_PRIMARY = 0xFF  # the part of SQLite's error codes that tells the kind
_PAUSE = 0.02  # seconds between two tries
_NO_SAVEPOINT = "no such savepoint"
_WRITERS_LOCK = 0x636F72646F6E  # "cordon": the advisory lock that PostgreSQL's writers share


def connect(location: Location, mode: Mode, settings: Settings) -> Connection:
    """A connection that commits nothing by itself; what goes wrong is a LedgerError."""
    path = location.path
    try:
        with told(location.shown):
            if path is None:
                return _connect_server(location, mode)
            return create_engine("sqlite://", creator=lambda: open_file(path, mode, settings.wait_seconds), poolclass=NullPool).connect()
    except OSError as error:
        raise LedgerError(str(error.strerror or error), place=location.shown, mend="check the path and its rights") from error


def _connect_server(location: Location, mode: Mode) -> Connection:
    try:
        engine = create_engine(location.url, poolclass=NullPool)
    except ModuleNotFoundError as error:
        raise InputError("PostgreSQL needs an extra", place=location.shown, mend="install it: pip install 'cordon[postgres]'") from error
    except (ValueError, ArgumentError) as error:
        raise InputError("malformed address", place=location.shown, mend="write postgresql://user@host:5432/name") from error
    connection = engine.connect()
    if mode is Mode.READ:
        connection.execute(text("SET SESSION CHARACTERISTICS AS TRANSACTION READ ONLY"))
        connection.commit()
    return connection


def open_file(path: Path, mode: Mode, wait_seconds: float) -> sqlite3.Connection:
    """An SQLite file with foreign keys, a write-ahead log and a bounded wait for other writers."""
    if mode is Mode.CREATE:
        path.parent.mkdir(parents=True, exist_ok=True)
    if mode is Mode.READ:
        return open_to_read(path, str(path), wait_seconds)
    if mode is Mode.WRITE and not path.is_file():
        raise no_such_ledger(str(path))
    how = "rw" if mode is Mode.WRITE else "rwc"
    connection = sqlite3.connect(f"file:{quote(str(path.absolute()))}?mode={how}", uri=True, timeout=wait_seconds, isolation_level=None)
    try:
        connection.execute("PRAGMA foreign_keys = ON")
        _keep_log(connection, wait_seconds)
    except sqlite3.Error:
        connection.close()
        raise
    return connection


def _keep_log(connection: sqlite3.Connection, wait_seconds: float) -> None:
    """Turns the write-ahead log on. While another process makes the file, SQLite refuses that at once and does not wait by itself."""
    deadline = time.monotonic() + wait_seconds
    while True:
        try:
            connection.execute("PRAGMA journal_mode = WAL")
            return
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode & _PRIMARY != sqlite3.SQLITE_BUSY or time.monotonic() >= deadline:
                raise
        time.sleep(_PAUSE)


@contextmanager
def told(place: str) -> Iterator[None]:
    """Turns what the database says into a LedgerError of one line: the first thing it said, if a rollback failed after it."""
    try:
        yield
    except SQLAlchemyError as error:
        raise explain(_first_said(error), place) from error
    except sqlite3.Error as error:
        raise explain(error, place) from error


def _first_said(error: SQLAlchemyError) -> BaseException:
    """A full disk makes SQLite end the whole transaction; then a savepoint can't be rolled back, which is not the news."""
    said: BaseException = getattr(error, "orig", None) or error
    if _NO_SAVEPOINT not in str(said):
        return said
    earlier = error.__context__
    while earlier is not None and (not isinstance(earlier, sqlite3.Error) or _NO_SAVEPOINT in str(earlier)):
        earlier = earlier.__context__
    return earlier or said


@contextmanager
def writing(connection: Connection, settings: Settings) -> Iterator[None]:
    """One transaction under the writers' lock: all of it is stored, or nothing. Waits a bounded time for another writer."""
    if connection.in_transaction():
        connection.rollback()
    with connection.begin():
        if connection.dialect.name == "sqlite":
            connection.exec_driver_sql("BEGIN IMMEDIATE")
        else:
            connection.exec_driver_sql(f"SET LOCAL lock_timeout = {int(settings.wait_seconds * 1000)}")
            connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({_WRITERS_LOCK})")
        yield


class ConnectionRows:
    """Reads through SQLAlchemy, inside the open transaction if there is one."""

    def __init__(self, connection: Connection, place: str) -> None:
        self._connection = connection
        self._place = place

    @property
    def place(self) -> str:
        """The ledger's address."""
        return self._place

    def rows(self, sql: str, **values: Value) -> Sequence[Row]:
        """All rows of a SELECT. Outside a transaction none stays open, so that no old snapshot is held."""
        inside = self._connection.in_transaction()
        with told(self._place):
            found = self._connection.execute(text(sql), values).fetchall()
            if not inside:
                self._connection.rollback()
        return [cast(Row, tuple(row)) for row in found]

    def close(self) -> None:
        """Let the database go."""
        with suppress(SQLAlchemyError):
            self._connection.close()
            self._connection.engine.dispose()
