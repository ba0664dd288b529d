"""How answers are written: JSON on one line, and plain text that can't steer the terminal that shows it."""

from __future__ import annotations

import json
import sys
from types import MappingProxyType
from typing import TextIO

# Characters that turn the reading direction, and so can make a name look like another one.
_DIRECTION = "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
_CONTROL = (*range(0x20), *range(0x7F, 0xA0))
_STEERING = MappingProxyType({code: "\ufffd" for code in (*_CONTROL, *map(ord, _DIRECTION)) if chr(code) not in "\n\t"})


def write_json(value: object, out: TextIO | None = None) -> None:
    """One compact JSON value and a line end. Keys keep their order."""
    print(json.dumps(value, ensure_ascii=False, separators=(",", ":"), allow_nan=False), file=out or sys.stdout)


def write_text(text: str, out: TextIO | None = None) -> None:
    """Plain text and a line end, without what could steer a terminal."""
    print(harmless(text), file=out or sys.stdout)


def harmless(text: str) -> str:
    """The text without control characters (line end and tab stay) and without marks that turn the reading direction."""
    return text.translate(_STEERING)
