"""What every input module gives: a header, rows with their lines, and what could not be read."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from cordon.check.bounds import WIDE, Bounds
from cordon.check.fields import Layout
from cordon.check.inputs.spots import Spots

MOST_TOLD = 500
MOST_COLUMNS = 2_000
LONGEST_CELL = 131_072
Row = tuple[int, Sequence[str]]


@dataclass(frozen=True, slots=True)
class Problem:
    """Something that could not be read. `row` counts lines from 1, 0 for the file; `column` is a header or a number, empty for the row."""

    what: str
    row: int = 0
    column: str = ""

    def __str__(self) -> str:
        place = ", ".join(part for part in (f"row {self.row}" if self.row else "", f"column {self.column}" if self.column else "") if part)
        return f"{place}: {self.what}" if place else self.what


@dataclass(slots=True)
class Problems:
    """The problems of one file: the first few hundred in full, the rest counted."""

    told: list[Problem] = field(default_factory=list)
    count: int = 0

    def add(self, what: str, row: int = 0, column: str = "") -> None:
        """Note one problem."""
        self.count += 1
        if len(self.told) < MOST_TOLD:
            self.told.append(Problem(what, row, column))


@dataclass(slots=True)
class Sheet:
    """One inventory: its format, which column each field is taken from, and its rows.

    `by_line`: rows are counted by lines of the file; else they are numbered, and `spots` tells where each begins.
    """

    format: str
    layout: Layout
    rows: Iterator[Row]
    by_line: bool = True
    spots: Spots = field(default_factory=Spots)


@dataclass(frozen=True, slots=True)
class Wanted:
    """What the user said about a file: its name for messages, the columns that were mapped, and how large it may be."""

    name: str
    columns: Mapping[str, str] = field(default_factory=dict)
    bounds: Bounds = WIDE
