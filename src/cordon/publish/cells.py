"""Cells of a CSV that no spreadsheet runs and no reader takes for the end of a row."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence

# Also in full width, which some spreadsheets take for the same.
_FORMULA = frozenset("=+-@＝＋－＠")
_ENDS = {ord("\r"): "\n", 0x85: "\n", 0x2028: "\n", 0x2029: "\n"}
_CONTROL = {code: " " for code in (*range(0x20), *range(0x7F, 0xA0)) if chr(code) not in "\n\t\r\x85"} | _ENDS


def harmless(cell: str) -> str:
    """The cell with an apostrophe before what would be a formula, one kind of line end (quoted), and no control characters."""
    if cell.isprintable():
        return f"'{cell}" if cell.lstrip()[:1] in _FORMULA else cell
    plain = cell.replace("\r\n", "\n").translate(_CONTROL)
    return f"'{plain}" if plain.lstrip()[:1] in _FORMULA or plain[:1] in ("\t", "\n") else plain


def plain(value: object) -> str:
    """A value as text: nothing for None, yes and no, lists joined by `; `."""
    if isinstance(value, str):
        return value
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, list | tuple):
        return "; ".join([plain(part) for part in value])
    return str(value)


def csv_text(lines: Sequence[Sequence[object]]) -> str:
    """Lines of values as CSV."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerows([[harmless(plain(value)) for value in line] for line in lines])
    return out.getvalue()
