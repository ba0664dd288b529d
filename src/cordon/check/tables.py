"""Reads the room's own data files: CSV from the package, that an editor may change."""

from __future__ import annotations

import csv
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path

from cordon.model.errors import InputError

DATA = Path(__file__).resolve().parent.parent / "data"
SEPARATOR = "|"
Row = Mapping[str, str]


@lru_cache(maxsize=32)
def table(name: str) -> tuple[Row, ...]:
    """The rows of a file such as `check/roles.csv`. A file that is missing, or a row with too many cells, is an InputError."""
    try:
        with (DATA / name).open(encoding="utf-8", newline="") as stream:
            rows = tuple(csv.DictReader(stream))
    except OSError as error:
        raise InputError(f"can't be read: {error.strerror}", place=name, mend="install the package again") from error
    for number, row in enumerate(rows, start=2):
        if None in row or None in row.values():
            raise InputError("not as many cells as columns", place=f"{name} line {number}", mend="put a cell with a comma into quotes")
    return rows


def many(cell: str) -> tuple[str, ...]:
    """The parts of a list cell."""
    return tuple(part.strip() for part in cell.split(SEPARATOR) if part.strip())
