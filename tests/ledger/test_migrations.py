"""The migrations lead to the schema of the program, and older or newer ledgers are told so."""

from __future__ import annotations

import sqlite3
from pathlib import Path
from typing import Any

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, create_engine, inspect, text

from cordon.ledger.reading import Reader
from cordon.ledger.schema import metadata
from cordon.ledger.settings import Mode, locate
from cordon.ledger.store import Ledger
from cordon.ledger.upgrade import MIGRATIONS, migrate, upgrade
from cordon.ledger.version import REVISION
from cordon.model.errors import LedgerError
from tests.ledger.samples import MORNING, fact


def described(connection: Connection) -> dict[str, Any]:
    """Columns, keys, indexes and references of all tables, as the database has them."""
    look = inspect(connection)
    return {
        name: (
            [(column["name"], str(column["type"]), column["nullable"]) for column in look.get_columns(name)],
            look.get_pk_constraint(name)["constrained_columns"],
            sorted((index["name"], tuple(index["column_names"]), bool(index["unique"])) for index in look.get_indexes(name)),
            sorted((key["name"], tuple(key["constrained_columns"]), key["referred_table"]) for key in look.get_foreign_keys(name)),
        )
        for name in look.get_table_names()
        if name != "alembic_version"
    }


def test_the_migrations_make_the_tables_of_the_program(address: str, tmp_path: Path) -> None:
    engine = create_engine(locate(address).url) if "://" in address else create_engine(f"sqlite:///{address}")
    with engine.connect() as connection, connection.begin():
        migrate(connection)
        migrated = described(connection)
        assert compare_metadata(MigrationContext.configure(connection), metadata) == []
        assert connection.execute(text("SELECT version_num FROM alembic_version")).scalar_one() == REVISION
        for table in reversed(metadata.sorted_tables):
            table.drop(connection)
        metadata.create_all(connection)
        assert described(connection) == migrated
    engine.dispose()


def test_the_newest_migration_is_the_revision_that_readers_expect() -> None:
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    assert ScriptDirectory.from_config(config).get_current_head() == REVISION


def stamp(path: Path, revision: str) -> None:
    """Make a ledger say that it has another schema."""
    with sqlite3.connect(path) as connection:
        connection.execute("UPDATE alembic_version SET version_num = ?", (revision,))
    connection.close()


@pytest.mark.parametrize(
    ("revision", "message"),
    [
        ("0099", rf"newer Cordon \(schema 0099, this program knows {REVISION}\); update Cordon"),
        ("0000", r"older schema \(0000\); bring it up to date with `cordon init --upgrade`"),
        ("ae1027a6acf", "this database is no ledger"),
    ],
)
def test_a_ledger_of_another_version_is_told_from_ours(tmp_path: Path, revision: str, message: str) -> None:
    path = tmp_path / "l.sqlite"
    with Ledger.open(path, Mode.CREATE) as ledger:
        ledger.add_facts([fact()], MORNING)
    stamp(path, revision)
    before = path.read_bytes()
    for mode in Mode:
        with pytest.raises(LedgerError, match=message):
            Ledger.open(path, mode)
    with pytest.raises(LedgerError, match=message):
        Reader.of_file(path)
    assert path.read_bytes() == before


def test_a_newer_ledger_is_not_taken_back_by_an_upgrade(tmp_path: Path) -> None:
    path = tmp_path / "l.sqlite"
    Ledger.open(path, Mode.CREATE).close()
    assert upgrade(path) == (REVISION, REVISION)
    stamp(path, "0099")
    with pytest.raises(LedgerError, match="newer Cordon"):
        upgrade(path)
