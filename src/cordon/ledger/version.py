"""Is this a ledger, and of a version that this program understands? One cheap question, without the migration tool."""

from __future__ import annotations

import re

from cordon.ledger.failures import NoLedgerError
from cordon.ledger.rows import Rows
from cordon.model.errors import LedgerError

REVISION = "0003"
"""The newest revision of the schema; the migrations' names count up from 0001. A test holds it to theirs."""

UPGRADE = "cordon init --upgrade"
_OURS = re.compile(r"\d{4}\Z", re.ASCII)


def check(source: Rows) -> None:
    """A LedgerError unless the schema is this program's."""
    found = found_revision(source)
    if found == REVISION:
        return
    if int(found) > int(REVISION):
        what = f"the ledger was written by a newer Cordon (schema {found}, this program knows {REVISION})"
        raise LedgerError(what, place=source.place, mend="update Cordon, or import an export made by this one")
    raise LedgerError(f"the ledger has an older schema ({found})", place=source.place, mend=f"bring it up to date with `{UPGRADE}`")


def found_revision(source: Rows) -> str:
    """The revision written in the database; a NoLedgerError where it is another program's, or nobody's."""
    found = source.rows("SELECT version_num, (SELECT seq FROM log_head) FROM alembic_version")
    if len(found) != 1 or found[0][1] is None or not _OURS.match(str(found[0][0])):
        raise NoLedgerError("this database is no ledger", place=source.place, mend="name a ledger with --db; `cordon init` makes a new one")
    return str(found[0][0])
