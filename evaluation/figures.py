"""One measured figure, and the table that all figures are printed in."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Row:
    """One figure: what was measured on what, the value as printed, the bar to reach, and whether it is reached (None: no bar)."""

    what: str
    measured: str
    bar: str = ""
    met: bool | None = None


def table(title: str, rows: Sequence[Row]) -> list[str]:
    """The figures as lines of a Markdown table, which README can quote."""
    head = (title, "measured", "bar", "")
    cells = [head, *((row.what, row.measured, row.bar, verdict(row.met)) for row in rows)]
    widths = [max(len(line[column]) for line in cells) for column in range(len(head))]
    lines = ["| " + " | ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)) + " |" for line in cells]
    return [lines[0], "| " + " | ".join("-" * max(3, width) for width in widths) + " |", *lines[1:]]


def verdict(met: bool | None) -> str:
    """In words whether a bar is reached."""
    return "" if met is None else "met" if met else "MISSED"
