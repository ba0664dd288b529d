"""What a build holds, as the next build's gate needs it: places, rows of each table, pages."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from cordon.publish.takeaway.table import dump

NAME = "manifest.json"
# Pages of a day come and go with corrections of dates; they are not counted as lost.
_OF_A_DAY = re.compile(r"/\d{4}-\d{2}-\d{2}\Z")


@dataclass(frozen=True, slots=True)
class Manifest:
    """One build. `merged` leads from events that were merged to the one that carries on."""

    build: str
    data_version: str
    places: frozenset[str]
    rows: Mapping[str, int]
    pages: frozenset[str]
    files: int = 0
    merged: Mapping[str, str] = field(default_factory=dict)

    @classmethod
    def of(cls, build: tuple[str, str], places: Iterable[str], rows: Mapping[str, int], pages: Iterable[str]) -> Manifest:
        """From what was written; pages of single days are left out."""
        lasting = frozenset(page for page in pages if not _OF_A_DAY.search(page))
        return cls(build[0], build[1], frozenset(places), dict(rows), lasting)

    def write(self, folder: Path) -> None:
        """Beside the pages."""
        row = {
            "build": self.build,
            "data_version": self.data_version,
            "files": self.files,
            "rows": dict(self.rows),
            "places": sorted(self.places),
            "pages": sorted(self.pages),
            "merged": dict(sorted(self.merged.items())),
        }
        (folder / NAME).write_text(dump(row), encoding="utf-8")


def last_manifest(folder: Path) -> Manifest | None:
    """The manifest of the build in a folder; None where there is none that can be read."""
    try:
        row = json.loads((folder / NAME).read_text(encoding="utf-8"))
        rows = {str(name): int(count) for name, count in row["rows"].items()}
        merged = {str(gone): str(into) for gone, into in row.get("merged", {}).items()}
        build, version = str(row["build"]), str(row["data_version"])
        return Manifest(build, version, frozenset(row["places"]), rows, frozenset(row["pages"]), int(row["files"]), merged)
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return None
