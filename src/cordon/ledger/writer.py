"""The one place through which every write goes: it stores rows and appends them to the record log."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict
from datetime import datetime

from sqlalchemy import Connection, Table, func, insert, select, update

from cordon.ledger.log import Head, chain, day, moment, payload_hash
from cordon.ledger.schema import log_head, raw_bytes, record_log
from cordon.model.errors import LedgerError

Record = Mapping[str, object]
_BATCH = 500  # rows an INSERT: PostgreSQL allows 65,535 values in one statement


class Writer:
    """Writes inside one transaction, at one moment. Made by `Ledger.atomic`; the transaction holds the writers' lock."""

    def __init__(self, connection: Connection, at: datetime) -> None:
        self._connection = connection
        self.at = moment(at)
        self.day = day(at)

    def add(self, table: Table, rows: Sequence[Record]) -> None:
        """New rows, each logged."""
        if rows:
            self._insert(table, rows)
            self._log(table, rows)

    def change(self, table: Table, key: Record, values: Record, expected: int | None = None) -> None:
        """Set columns of one row and log it. If somebody changed the row since `expected` was read: a LedgerError, nothing is written."""
        where = [table.c[name] == value for name, value in key.items()]
        found = self._connection.execute(select(table).where(*where)).mappings().one_or_none()
        if found is None:
            raise LedgerError(f"no such record in {table.name}: {_name(key)}", mend="look it up with `cordon show`")
        row = {**found, **values}
        if "row_version" in table.c:
            row["row_version"] = self._next_version(table, found["row_version"], expected, key)
        self._connection.execute(update(table).where(*where).values({name: row[name] for name in (*values, *_versioned(table))}))
        self._log(table, [row])

    def store(self, sha256: str, size: int, data: bytes) -> None:
        """Raw bytes under their own hash: no log row is needed, the name proves them."""
        self._connection.execute(insert(raw_bytes).values(sha256=sha256, size=size, data=data))

    def index(self, table: Table, rows: Sequence[Record]) -> None:
        """Rows that are made from logged ones and can be made again: they are not logged."""
        if rows:
            self._insert(table, rows)

    def restore(self, table: Table, rows: Sequence[Record]) -> None:
        """Rows whose log is restored with them. Only an import into an empty ledger does so, and proves it before it ends."""
        if rows:
            self._insert(table, rows)

    def restore_head(self, seq: object, digest: object) -> None:
        """The end of a restored log."""
        self._connection.execute(update(log_head).values(seq=seq, hash=digest))

    def _insert(self, table: Table, rows: Sequence[Record]) -> None:
        for start in range(0, len(rows), _BATCH):
            self._connection.execute(insert(table), [dict(row) for row in rows[start : start + _BATCH]])

    @staticmethod
    def _next_version(table: Table, found: int, expected: int | None, key: Record) -> int:
        if expected is not None and expected != found:
            raise LedgerError(
                f"somebody changed {table.name} {_name(key)} meanwhile (it is at version {found}, not {expected})",
                mend="read it again, then decide",
            )
        return found + 1

    def _log(self, table: Table, rows: Sequence[Record]) -> None:
        head = self._head()
        written = [(table.name, record_name(table, row), payload_hash(row)) for row in rows]
        entries = chain(head, self.at, written)
        self._insert(record_log, [asdict(entry) for entry in entries])
        last = entries[-1]
        self._connection.execute(update(log_head).values(seq=last.seq, hash=last.hash))

    def _head(self) -> Head:
        seq, digest = self._connection.execute(select(log_head.c.seq, log_head.c.hash)).one()
        return Head(seq, digest)


def begin_log(connection: Connection) -> None:
    """The head of an empty log."""
    if not connection.execute(select(func.count()).select_from(log_head)).scalar_one():
        head = Head()
        connection.execute(insert(log_head).values(one=1, seq=head.seq, hash=head.hash))


def record_name(table: Table, row: Record) -> str:
    """How the log calls a row: its key, parts joined by `|`."""
    return _name({column.name: row[column.name] for column in table.primary_key})


def _name(key: Record) -> str:
    return "|".join(str(value) for value in key.values())


def _versioned(table: Table) -> tuple[str, ...]:
    return ("row_version",) if "row_version" in table.c else ()
