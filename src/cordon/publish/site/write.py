"""Writes pages and their other forms as files."""

from __future__ import annotations

import os
from collections.abc import Collection, Iterable
from pathlib import Path

from cordon.publish.desk import Desk
from cordon.publish.links import StaticLinks, depth_of, file_of
from cordon.publish.pages.page import Page
from cordon.publish.pages.router import page_at
from cordon.publish.render import Imprint, Press

_DEEPEST = 5


class Writer:
    """Writes the pages of one desk under a folder."""

    def __init__(self, desk: Desk, imprint: Imprint, known: Collection[str], folder: Path) -> None:
        self.desk = desk
        self.press = Press(desk, imprint)
        self.links = [StaticLinks(depth, known) for depth in range(_DEEPEST)]
        self.folder = folder
        self._made: set[str] = set()

    def write_all(self, paths: Iterable[str]) -> int:
        """Writes every page of the paths; gives the number of files."""
        return sum(self.write(page) for path in paths if (page := page_at(self.desk, path)) is not None)

    def write(self, page: Page) -> int:
        """Writes one page and its forms; gives the number of files."""
        self._put(file_of(page.path), self.press.html(page, self.links[depth_of(page.path)]))
        for form, made in page.forms.items():
            self._put(file_of(page.path, form), made())
        return 1 + len(page.forms)

    def _put(self, name: str, text: str) -> None:
        path = f"{self.folder}/{name}"
        parent = path.rpartition("/")[0]
        if parent not in self._made:
            os.makedirs(parent, exist_ok=True)
            self._made.add(parent)
        with open(path, "wb", buffering=0) as stream:
            stream.write(text.encode())
