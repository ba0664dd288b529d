"""Asking the ledger: what stands now, and what stood on an earlier day. For a file this imports nothing heavy."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from pathlib import Path
from types import TracebackType
from typing import Self

from cordon.ledger import diff, layer_query, other_query, proposal_query
from cordon.ledger.archive import DatabaseArchive, FolderArchive
from cordon.ledger.diff import Difference
from cordon.ledger.layer_query import Names
from cordon.ledger.log import Head
from cordon.ledger.page_reader import PageReader
from cordon.ledger.records import Decided, Override, Proposal, ProposalState, Shown, Source
from cordon.ledger.rows import FileRows, Rows
from cordon.ledger.settings import Settings, locate
from cordon.ledger.version import check
from cordon.ledger.wanted import Wanted, wanted
from cordon.model.errors import InputError
from cordon.model.event import Event
from cordon.model.fact import Fact


class Reader(PageReader):
    """Answers from one ledger. A context manager: leaving it closes the database."""

    def __init__(self, source: Rows, settings: Settings | None = None) -> None:
        check(source)
        folder = settings.archive if settings else None
        super().__init__(source, DatabaseArchive(source) if folder is None else FolderArchive(folder))

    @classmethod
    def of_file(cls, address: str | Path, settings: Settings | None = None) -> Self:
        """A ledger in an SQLite file, through the standard library alone. For a server's address use `cordon.ledger.store.Ledger`."""
        location = locate(address)
        if location.path is None:
            raise InputError("no file", place=location.shown, mend="open it with Ledger.open")
        return cls(FileRows(location.path, location.shown, (settings or Settings()).wait_seconds), settings)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()

    def close(self) -> None:
        """Let the database go."""
        self._rows.close()

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

    def differences(self, since: date, until: date) -> list[Difference]:
        """What is told otherwise at the end of `until` than at the end of `since`: in the world, and in our reading."""
        return diff.differences(self._rows, since, until)

    def redirects(self) -> Mapping[str, str]:
        """Ids of merged events and those that carry on."""
        return layer_query.redirects(self._rows)

    def sources(self) -> list[Source]:
        """Every address that something rests on, with how much, and when it was last checked."""
        return other_query.sources(self._rows)

    def decisions(self, subject: str | None = None) -> list[Decided]:
        """Editors' decisions, oldest first, on one record or on all."""
        return other_query.decisions(self._rows, subject)

    def proposals(self, state: ProposalState | None = ProposalState.OPEN) -> list[Proposal]:
        """Links that wait for an editor, best first; None gives those too on which one decided."""
        return proposal_query.waiting(self._rows, state)

    def overrides(self) -> list[Override]:
        """Editors' rows for the names files that stand, oldest first."""
        return other_query.overrides(self._rows)

    def wanted(self) -> list[Wanted]:
        """What was asked for and is not known, most wanted first."""
        return wanted(self._rows)

    def show(self, ident: str) -> Shown | None:
        """Any record by its id, with its history; None if there is none."""
        return other_query.show(self._rows, ident)
