"""What a database says when it refuses, told in one line: what is wrong and what to do. Nothing half-written stays behind."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from cordon.model.errors import LedgerError


class NoLedgerError(LedgerError):
    """The database holds no ledger."""


_KEPT = "nothing of this step was stored"
# SQLite's primary result codes (sqlite.org/rescode.html) and PostgreSQL's SQLSTATE classes (manual, appendix A).
_SQLITE = {
    5: "busy",
    6: "busy",
    8: "readonly",
    10: "io",
    11: "damaged",
    13: "full",
    14: "cannot open",
    23: "readonly",
    26: "not a database",
}
_POSTGRES = {
    "55P03": "busy",
    "53100": "full",
    "25006": "readonly",
    "42501": "readonly",
    "40P01": "busy",
    "42P01": "no tables",
    "3D000": "cannot open",
}
_SAID = {
    "busy": ("another process is writing to the ledger", "wait until it has ended, then try again"),
    "readonly": ("the ledger can't be written", "check the rights of the file and its folder, or name another with --db"),
    "io": ("the disk gives an error", "check the disk and the folder's rights"),
    "damaged": ("the ledger's file is damaged", "restore a copy, or import an export into a new ledger"),
    "full": ("the disk is full", "make room, then try again"),
    "cannot open": ("the ledger can't be opened", "check the path or address and its rights; `cordon init` makes a new ledger"),
    "not a database": ("this file is no ledger", "name a ledger with --db; `cordon init` makes a new one"),
    "no tables": ("this database is no ledger", "name a ledger with --db; `cordon init` makes a new one"),
}


def explain(error: BaseException, place: str) -> LedgerError:
    """The LedgerError for an error of the database driver."""
    kind = _kind(error)
    if kind is None:
        return LedgerError(f"the database refuses: {error}", place=place, mend=_KEPT)
    what, mend = _SAID[kind]
    if kind in ("no tables", "not a database"):
        return NoLedgerError(what, place=place, mend=mend)
    return LedgerError(f"{what}; {_KEPT}" if kind in ("busy", "full", "io") else what, place=place, mend=mend)


def _kind(error: BaseException) -> str | None:
    if isinstance(error, sqlite3.Error):
        code = getattr(error, "sqlite_errorcode", None)
        found = _SQLITE.get(code & 0xFF) if isinstance(code, int) else None
        return found or ("no tables" if "no such table" in str(error) else None)
    state = getattr(error, "sqlstate", None)
    if isinstance(state, str):
        return _POSTGRES.get(state) or ("cannot open" if state.startswith(("08", "28")) else None)
    # psycopg gives no state for a server that doesn't answer.
    return "cannot open" if type(error).__name__ == "OperationalError" else None


@contextmanager
def explained(place: str) -> Iterator[None]:
    """Turns errors of the standard library's SQLite driver into LedgerErrors."""
    try:
        yield
    except sqlite3.Error as error:
        raise explain(error, place) from error
