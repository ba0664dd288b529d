"""How answers are written: JSON, CSV and plain text, safe for the terminal and the spreadsheet that will show them."""

from __future__ import annotations

import csv
import json
import sys
from collections.abc import Iterable, Mapping, Sequence
from typing import TextIO

# A spreadsheet runs a cell that begins with one of these (OWASP, "CSV injection").
_FORMULA = ("=", "+", "-", "@", "\t", "\n")
# Characters that turn the reading direction, and so can make a name look like another one.
_DIRECTION = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


def write_json(value: object, out: TextIO | None = None) -> None:
    """One compact JSON value and a line end. Keys keep their order."""
    print(json.dumps(value, ensure_ascii=False, separators=(",", ":"), allow_nan=False), file=out or sys.stdout)


def write_csv(columns: Sequence[str], rows: Iterable[Mapping[str, object]], out: TextIO | None = None) -> None:
    """A CSV table with a head line; lists become words with `; ` between, and no cell is a formula."""
    writer = csv.writer(out or sys.stdout, lineterminator="\n")
    writer.writerow(columns)
    for row in rows:
        writer.writerow([cell(row.get(column)) for column in columns])


def write_text(text: str, out: TextIO | None = None) -> None:
    """Plain text and a line end, without what could steer a terminal."""
    print(harmless(text), file=out or sys.stdout)


def cell(value: object) -> str:
    """One cell: empty for None; text that a spreadsheet would run gets an apostrophe in front."""
    if value is None:
        return ""
    if isinstance(value, list | tuple):
        return cell("; ".join(str(part) for part in value))
    if isinstance(value, str):
        text = value.replace("\r\n", "\n").replace("\r", "\n")  # a bare \r would end the row in some readers
        return f"'{text}" if text.startswith(_FORMULA) else text
    return str(value)


def harmless(text: str) -> str:
    """The text without control characters (line end and tab stay) and without marks that turn the reading direction."""
    if text.isprintable():
        return "".join(c for c in text if c not in _DIRECTION) if not text.isascii() else text
    return "".join(c if c in "\n\t" or not _steers(c) else "\ufffd" for c in text)


def _steers(character: str) -> bool:
    return character in _DIRECTION or ord(character) < 0x20 or 0x7F <= ord(character) < 0xA0
