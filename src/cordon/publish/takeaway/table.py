"""A view that is one table: the page, its CSV and its JSON are written from the same rows."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from cordon.publish.cells import csv_text
from cordon.publish.pages.page import Form
from cordon.publish.rows import Row


@dataclass(frozen=True, slots=True)
class Table:
    """Named columns and rows of plain values. `note` says what the table is, for the JSON form."""

    columns: tuple[str, ...]
    rows: Sequence[Row]
    note: str = ""

    def as_csv(self) -> str:
        """One line a row; lists are joined by `; `, and no cell runs as a formula."""
        return csv_text([self.columns, *([row.get(column) for column in self.columns] for row in self.rows)])

    def as_json(self) -> str:
        """An object with the note and the rows."""
        return dump({"note": self.note, "rows": [{column: row.get(column) for column in self.columns} for row in self.rows]})


def table_forms(made: Callable[[], Table]) -> Mapping[str, Form]:
    """The forms of a table that is made only when one of them is asked for."""
    return {"csv": lambda: made().as_csv(), "json": lambda: made().as_json()}


def dump(row: object) -> str:
    """JSON as the downloads have it: one line, in the order given, UTF-8."""
    return json.dumps(row, ensure_ascii=False) + "\n"
