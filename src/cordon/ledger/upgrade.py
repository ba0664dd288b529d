"""Brings an older ledger to this program's schema. The only module that loads the migration tool."""

from __future__ import annotations

from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection

from cordon.ledger.connection import ConnectionRows, connect, told, writing
from cordon.ledger.settings import Mode, Settings, locate
from cordon.ledger.version import REVISION, check, found_revision

MIGRATIONS = Path(__file__).resolve().parent / "migrations"


def upgrade(address: str | Path, settings: Settings | None = None) -> tuple[str, str]:
    """Bring the ledger up to date, all in one step; gives the revisions before and after. One from a newer program is a LedgerError."""
    settings = settings or Settings()
    location = locate(address)
    connection = connect(location, Mode.WRITE, settings)
    try:
        source = ConnectionRows(connection, location.shown)
        before = found_revision(source)
        if int(before) >= int(REVISION):
            check(source)
        else:
            with told(location.shown), writing(connection, settings):
                migrate(connection)
        return before, REVISION
    finally:
        source.close()


def migrate(connection: Connection, to: str = "head") -> None:
    """Run the migrations on an open connection, in its transaction."""
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    config.attributes["connection"] = connection
    command.upgrade(config, to)
