"""Asking the ledger for what was read from pages."""

from __future__ import annotations

from cordon.ledger import page_query
from cordon.ledger.archive import Archive
from cordon.ledger.records import StoredFigure, StoredItem, StoredStatement
from cordon.ledger.rows import Rows
from cordon.model.document import Document


class PageReader:
    """Documents with their captures, and the items, statements and figures that they gave."""

    def __init__(self, source: Rows, archive: Archive) -> None:
        self._rows = source
        self._archive = archive

    def documents(self) -> list[Document]:
        """All documents in order of address, each with its newest capture."""
        return page_query.documents(self._rows)

    def document(self, name: str) -> Document | None:
        """One document by id or address, with all its captures; None if there is none."""
        return page_query.document(self._rows, name)

    def items(self, document: str | None = None, *, past: bool = False) -> list[StoredItem]:
        """The entries of tracker pages that stand, of one document (by id) or all; with `past` those too that are gone."""
        return page_query.items(self._rows, document, past)

    def statements(self, document: str | None = None, *, past: bool = False) -> list[StoredStatement]:
        """The statements that may speak, of one document (by id) or all; with `past` those too that are gone, rejected or withdrawn."""
        return page_query.statements(self._rows, document, past)

    def figures(self, document: str | None = None, *, past: bool = False) -> list[StoredFigure]:
        """The figures that stand, of one document (by id) or all; with `past` those too that are gone."""
        return page_query.figures(self._rows, document, past)

    def archived(self, sha256: str) -> bytes:
        """Raw bytes by their hash; a LedgerError if they are missing or damaged."""
        return self._archive.get(sha256)
