"""Tables in text: Markdown rows between bars, or cells between tabs, with a row of column names on top."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from cordon.model.document import Span
from cordon.read.lines import Unit
from cordon.read.source_words import SourceWords

_RULE = re.compile(r"[\s|:+=-]+\Z")
_MOST_CELLS = 12


@dataclass(frozen=True, slots=True)
class Columns:
    """The roles of a table's columns: `heading`, `text`, `source`, `date`, or None."""

    roles: tuple[str | None, ...]

    def cell(self, cells: Sequence[Span], role: str) -> Span | None:
        """The span of the row's cell with that role."""
        return next((span for span, own in zip(cells, self.roles, strict=False) if own == role), None)


def cells_of(text: str, unit: Unit) -> list[Span]:
    """The spans of a row's cells; empty when the line is no row."""
    bar = "|" if "|" in unit.text else "\t" if "\t" in unit.text else ""
    if not bar or len(unit.text) > 20_000:
        return []
    start, end = unit.start, unit.end
    if bar == "|":
        start += unit.text.startswith("|")
        end -= unit.text.endswith("|")
    cells: list[Span] = []
    for part in text[start:end].split(bar)[:_MOST_CELLS]:
        left = start + len(part) - len(part.lstrip())
        cells.append((left, left + len(part.strip())))
        start += len(part) + 1
    return cells


def is_rule(unit: Unit) -> bool:
    """Whether the line only separates the heading row from the rest."""
    return len(unit.text) <= 1000 and _RULE.match(unit.text) is not None


def columns_of(text: str, cells: Sequence[Span], words: SourceWords) -> Columns | None:
    """The columns, if the row names at least a heading and a text column."""
    roles: list[str | None] = []
    for start, end in cells:
        role = words.column(text[start:end]) if end - start <= 60 else None
        roles.append(role if role not in roles else None)
    return Columns(tuple(roles)) if "heading" in roles and "text" in roles else None
