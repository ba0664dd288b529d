"""A view that is one table: the page, its CSV and its JSON are written from the same rows."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from cordon.publish.list_forms import harmless
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
        out = io.StringIO()
        writer = csv.writer(out, lineterminator="\n")
        writer.writerow(self.columns)
        writer.writerows([_cell(row.get(column)) for column in self.columns] for row in self.rows)
        return out.getvalue()

    def as_json(self) -> str:
        """An object with the note and the rows."""
        return dump({"note": self.note, "rows": [{column: row.get(column) for column in self.columns} for row in self.rows]})


def table_forms(made: Callable[[], Table]) -> Mapping[str, Form]:
    """The forms of a table that is made only when one of them is asked for."""
    return {"csv": lambda: made().as_csv(), "json": lambda: made().as_json()}


def _cell(value: object) -> str:
    return harmless(value if isinstance(value, str) else plain(value))


def plain(value: object) -> str:
    """A cell as text: nothing for None, yes and no, lists joined."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, list | tuple):
        return "; ".join(plain(part) for part in value)
    return str(value)


def dump(row: object) -> str:
    """JSON as the downloads have it: one line, in the order given, UTF-8."""
    return json.dumps(row, ensure_ascii=False) + "\n"
