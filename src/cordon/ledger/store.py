"""The ledger opened for writing (or reading) through SQLAlchemy: a file or a server, one writer at a time, all of a step or nothing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import Self

from sqlalchemy import Connection, insert, inspect

from cordon.ledger.connection import ConnectionRows, connect, told, writing
from cordon.ledger.decision_store import decide, override_name
from cordon.ledger.event_store import save_events
from cordon.ledger.exporting import export
from cordon.ledger.fact_store import add_facts
from cordon.ledger.importing import load_package
from cordon.ledger.log import Head
from cordon.ledger.page_records import clean
from cordon.ledger.reading import Reader
from cordon.ledger.reading_store import add_reading
from cordon.ledger.records import Decision, DecisionKind, Finding, IngestResult, Layer, Override, Reading
from cordon.ledger.schema import alembic_version, metadata, source_checks
from cordon.ledger.settings import Location, Mode, Settings, locate
from cordon.ledger.unpacking import Package
from cordon.ledger.verify import verify
from cordon.ledger.version import REVISION
from cordon.ledger.wanted import Key
from cordon.ledger.wanted_store import count
from cordon.ledger.writer import Writer, begin_log
from cordon.model.errors import InputError, LedgerError
from cordon.model.event import Event
from cordon.model.fact import Fact
from cordon.model.identity import record_id


class Ledger(Reader):
    """A ledger that can be written. Every writing method is one step: stored whole or not at all, and again changes nothing.

    Steps are bound together by `with ledger.atomic():`; inside another it is a savepoint.
    """

    def __init__(self, connection: Connection, location: Location, settings: Settings) -> None:
        self._connection = connection
        self._location = location
        self._settings = settings
        super().__init__(ConnectionRows(connection, location.shown), settings)

    @classmethod
    def open(cls, address: str | Path, mode: Mode = Mode.WRITE, settings: Settings | None = None) -> Self:
        """Open a file or a server's database; `create` makes the tables where there are none. A LedgerError says what is in the way."""
        settings = settings or Settings()
        location = locate(address)
        connection = connect(location, mode, settings)
        try:
            if mode is Mode.CREATE:
                _create(connection, location, settings)
            return cls(connection, location, settings)
        except BaseException:
            connection.close()
            connection.engine.dispose()
            raise

    @contextmanager
    def atomic(self) -> Iterator[None]:
        """All that is written inside is stored together, or nothing. Holds the writers' lock; nested, it is a savepoint."""
        with told(self._location.shown):
            if self._connection.in_transaction():
                with self._connection.begin_nested():
                    yield
            else:
                with writing(self._connection, self._settings):
                    yield

    def add_facts(self, facts: Iterable[Fact], recorded_at: datetime) -> IngestResult:
        """Store facts; each counts from its own `recorded` day, a corrected row from the day of `recorded_at`."""
        with self.atomic():
            return add_facts(self._writer(recorded_at), self._rows, facts)

    def save_events(self, layer: Layer | Iterable[Event], recorded_at: datetime) -> IngestResult:
        """Make this the event layer: ids and redirects are kept, what differs becomes a new telling, what is missing is told no more."""
        whole = layer if isinstance(layer, Layer) else Layer(tuple(layer))
        if len({event.id for event in whole.events}) != len(whole.events):
            raise InputError("two events with one id", mend="merge them, and leave a redirect")
        with self.atomic():
            return save_events(self._writer(recorded_at), self._rows, whole)

    def add_reading(self, reading: Reading, recorded_at: datetime) -> IngestResult:
        """Store one capture with what was read in it. The same bytes change nothing; a changed page adds what changed and ends the rest."""
        with self.atomic():
            return add_reading(self._writer(recorded_at), self._rows, self._archive, reading)

    def decide(self, decision: Decision, recorded_at: datetime) -> str:
        """Store an editor's decision, do what it says, and give its id."""
        with self.atomic():
            return decide(self._writer(recorded_at), self._rows, decision)

    def withdraw(self, ident: str, reason: str, author: str, recorded_at: datetime, expected: int | None = None) -> str:
        """Take back a fact, statement or event, with a reason; it counts until that day. `expected`: the version that the editor saw."""
        return self.decide(Decision(DecisionKind.WITHDRAW, ident, reason, author, expected=expected), recorded_at)

    def checked(self, address: str, outcome: str, recorded_at: datetime) -> None:
        """Note that a source was looked at, and with what outcome (`same`, `changed`, `gone`, an error)."""
        with self.atomic():
            writer = self._writer(recorded_at)
            ident = record_id("k", address, outcome, writer.at)
            if not self._rows.rows("SELECT 1 FROM source_checks WHERE id = :id", id=ident):
                writer.add(source_checks, [{"id": ident, "address": clean(address), "at": writer.at, "outcome": clean(outcome)}])

    def override_name(self, override: Override, recorded_at: datetime) -> str:
        """Store an editor's row for a names file (it stands in for the shipped row of its id), and give the override's id."""
        with self.atomic():
            return override_name(self._writer(recorded_at), self._rows, override)

    def count_wanted(self, counted: Mapping[Key, int], month: str) -> None:
        """Add to the editors' wanted list, under a month such as `2026-11`. This is no record, and the log doesn't hold it."""
        with self.atomic():
            count(self._connection, counted, month)

    def export(self, target: Path) -> dict[str, int]:
        """Write everything to a data package, a folder or a zip file; gives the rows by resource. Same ledger, same bytes."""
        return export(self._rows, self._archive, target)

    def import_package(self, path: Path, recorded_at: datetime) -> IngestResult:
        """Take in a package: facts into any ledger, a whole ledger into an empty one. All of it, checked, or nothing."""
        package = Package.open(path)
        with self.atomic():
            return load_package(self._writer(recorded_at), self._rows, self._archive, package)

    def verify(self, noted: Head | None = None) -> list[Finding]:
        """What is not as it was written; empty if all is. `noted` is a head kept from earlier, which must still be part of the log."""
        return verify(self._rows, self._archive, noted)

    def _writer(self, at: datetime) -> Writer:
        return Writer(self._connection, at)


def _create(connection: Connection, location: Location, settings: Settings) -> None:
    """The tables, if the database is empty. Somebody else's tables are left alone."""
    with told(location.shown), writing(connection, settings):
        present = set(inspect(connection).get_table_names())
        if alembic_version.name in present:
            return
        if present:
            raise LedgerError("this database holds other tables", place=location.shown, mend="name an empty database or a new file")
        metadata.create_all(connection)
        alembic_version.create(connection)
        connection.execute(insert(alembic_version).values(version_num=REVISION))
        begin_log(connection)
