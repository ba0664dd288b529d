"""Asking the ledger: what stands now, and what stood on an earlier day. For a file this imports nothing heavy."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from pathlib import Path
from types import TracebackType
from typing import Self

from cordon.ledger import layer_query
from cordon.ledger.layer_query import Names
from cordon.ledger.log import Head
from cordon.ledger.rows import FileRows, Rows
from cordon.ledger.settings import Settings, locate
from cordon.ledger.version import check
from cordon.model.errors import InputError
from cordon.model.event import Event
from cordon.model.fact import Fact


class Reader:
    """Answers from one ledger. A context manager: leaving it closes the database."""

    def __init__(self, source: Rows) -> None:
        check(source)
        self._rows = source

    @classmethod
    def of_file(cls, address: str | Path, settings: Settings | None = None) -> Self:
        """A ledger in an SQLite file, through the standard library alone. For a server's address use `cordon.ledger.store.Ledger`."""
        location = locate(address)
        if location.path is None:
            raise InputError("no file", place=location.shown, mend="open it with Ledger.open")
        return cls(FileRows(location.path, location.shown, (settings or Settings()).wait_seconds))

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()

    def close(self) -> None:
        """Let the database go."""
        self._rows.close()

    @property
    def place(self) -> str:
        """The ledger's address, without password."""
        return self._rows.place

    @property
    def head(self) -> Head:
        """The end of the record log: what it was yesterday must be one of today's rows. Cite it as the ledger's version."""
        ((seq, digest),) = self._rows.rows("SELECT seq, hash FROM log_head")
        return Head(int(str(seq)), str(digest))

    def facts(self, known_at: date | None = None) -> list[Fact]:
        """The facts that stand, or stood at the end of a day, in order of id. Withdrawn ones are left out."""
        return layer_query.facts(self._rows, known_at)

    def events(self, place: Names = None, vendor: Names = None, known_at: date | None = None) -> list[Event]:
        """The events told now, or at the end of a day, in order of id; narrowed to places (of effect or of the actor) and vendors.

        Withdrawn events are there with their `withdrawn` day: positions leave them out from that day, other uses must too.
        """
        return layer_query.events(self._rows, place, vendor, known_at)

    def event(self, ident: str) -> Event | None:
        """One event by its id or by one that was merged into it; None if there is none."""
        return layer_query.event(self._rows, ident)

    def redirects(self) -> Mapping[str, str]:
        """Ids of merged events and those that carry on."""
        return layer_query.redirects(self._rows)
