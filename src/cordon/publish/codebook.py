"""The codes with their meaning, as pages and downloads give them: an editor's table, kept equal to the program's lists by a test."""

from __future__ import annotations

import csv
from functools import lru_cache
from pathlib import Path

CODEBOOK = Path(__file__).resolve().parents[1] / "data" / "words" / "codebook.csv"


@lru_cache(maxsize=2)
def codebook(path: Path = CODEBOOK) -> tuple[tuple[str, str, str], ...]:
    """Rows of list, code and meaning, in the order of the table."""
    with path.open(encoding="utf-8", newline="") as stream:
        return tuple((row["list"], row["code"], row["meaning"]) for row in csv.DictReader(stream))
