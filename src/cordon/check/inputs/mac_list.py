"""Plain lists of MAC addresses, one a line, with whatever else stands on the line (`arp -a`, a table of a switch)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from cordon.check.fields import FIELDS, canonical
from cordon.check.inputs.lines import text_lines
from cordon.check.inputs.sheet import Problems, Row, Sheet
from cordon.check.recognise.mac import mac_digits

_ADDRESS = re.compile(
    r"(?<![0-9A-Za-z:.-])(?:[0-9A-Fa-f]{1,2}(?:[:-][0-9A-Fa-f]{1,2}){5}|[0-9A-Fa-f]{4}(?:[.:-][0-9A-Fa-f]{4}){2}|[0-9A-Fa-f]{6}[-:][0-9A-Fa-f]{6}"
    r"|(?:0x)?[0-9A-Fa-f]{12})(?![0-9A-Za-z:])"
)
_LONGEST = 300
_AT = FIELDS.index("mac")
_NAME = FIELDS.index("name")


def is_mac_list(head: Sequence[str]) -> bool:
    """Whether most of the first lines hold a MAC address, and none is a header."""
    lines = [line for line in head if line.strip() and not line.lstrip().startswith("#")]
    return bool(lines) and _address(lines[0]) is not None and sum(_address(line) is not None for line in lines) * 10 >= len(lines) * 8


def mac_list(data: bytes, problems: Problems) -> Sheet:
    """The sheet of a list of addresses."""
    return Sheet("mac-list", canonical(), _rows(data, problems))


def _rows(data: bytes, problems: Problems) -> Iterator[Row]:
    for number, line in enumerate(text_lines(data, problems), start=1):
        text = line.strip()
        if not text or text.startswith("#"):
            continue
        found = _address(text)
        if found is None:
            problems.add("no MAC address on this line", number)
            continue
        cells = [""] * len(FIELDS)
        cells[_AT] = found
        cells[_NAME] = " ".join(text.replace(found, " ").split())[:_LONGEST]
        yield number, cells


def _address(line: str) -> str | None:
    bare = line.strip()
    if mac_digits(bare) is not None:
        return bare
    found = _ADDRESS.search(line[:_LONGEST])
    return found[0] if found else None
