"""Bytes to documents: text, HTML and list pages; what may speak and what may not; and what is odd about a page."""

from __future__ import annotations

from collections.abc import Iterable

from cordon.model.document import Version
from cordon.read.oddities import lint
from cordon.read.page import read_page
from cordon.read.row import as_row
from cordon.read.settings import ReadSettings
from cordon.read.tracker import ListState

__all__ = ["ReadSettings", "as_row", "lint", "read_bytes", "read_pages"]


def read_bytes(data: bytes, name: str, settings: ReadSettings | None = None) -> Version:
    """Reads one file. `name` (a path or address) stands in error messages; an address may also give the date of publication.

    What can't be read (empty, binary, too large, a feed) is an InputError.
    """
    return read_page(data, name, settings or ReadSettings()).version


def read_pages(pages: Iterable[tuple[str, bytes]], settings: ReadSettings | None = None) -> list[Version]:
    """Reads files that may be one list: letter, heading and count run on from a list page to the next. One version a file, in order."""
    versions: list[Version] = []
    carried: ListState | None = None
    for name, data in pages:
        page = read_page(data, name, settings or ReadSettings(), carried)
        versions.append(page.version)
        carried = page.state
    return versions
