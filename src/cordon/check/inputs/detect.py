"""Which format a file is in, by its bytes and not by its name, and the module that reads it."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import islice

from cordon.check.inputs import cyclonedx, nmap
from cordon.check.inputs.delimited import delimited
from cordon.check.inputs.lines import text_lines
from cordon.check.inputs.mac_list import is_mac_list, mac_list
from cordon.check.inputs.objects import objects, parse
from cordon.check.inputs.safe_xml import root_name
from cordon.check.inputs.sheet import Problems, Sheet, Wanted
from cordon.check.inputs.xlsx import workbook
from cordon.model.errors import InputError

_KNOWN = "give CSV, XLSX, JSON or CSV of NetBox, CycloneDX, nmap XML or a list of MAC addresses"
_OTHER_KINDS: Mapping[bytes, str] = {
    b"%PDF": "a PDF",
    b"\x89PNG": "an image",
    b"\xff\xd8\xff": "an image",
    b"GIF8": "an image",
    b"\x1f\x8b": "a gzip archive",
    b"7z\xbc\xaf": "an archive",
    b"Rar!": "an archive",
    b"\x7fELF": "a program",
    b"MZ": "a program",
    b"\xd0\xcf\x11\xe0": "an old Excel or Word file",
    b"SQLite format 3": "a database",
}
_HEAD = 2_000
_LINES = 30


def open_sheet(data: bytes, wanted: Wanted, problems: Problems) -> Sheet:
    """The sheet of a file of any format. An empty file, and one of another kind, is an InputError."""
    if len(data) > wanted.bounds.size:
        raise InputError(f"too large: the limit is {wanted.bounds.size / 1e6:,.0f} MB", place=wanted.name, mend="split the file")
    head = data[:_HEAD].lstrip(b"\xef\xbb\xbf \t\r\n")
    if not head:
        raise InputError("empty", place=wanted.name, mend=_KNOWN)
    if head.startswith(b"PK\x03\x04"):
        return workbook(data, wanted, problems)
    _refuse_others(data, head, wanted.name)
    if head.startswith((b"{", b"[")):
        return _json(data, wanted, problems)
    if head.startswith(b"<") or b"<?xml" in head[:40]:
        return _xml(data, wanted, problems)
    if is_mac_list(list(islice(text_lines(data[: _HEAD * 10], Problems()), _LINES))):
        return mac_list(data, problems)
    return delimited(data, wanted, problems)


def _refuse_others(data: bytes, head: bytes, name: str) -> None:
    for start, what in _OTHER_KINDS.items():
        if head.startswith(start) and not (start == b"MZ" and head.isascii() and b"\0" not in head):
            raise InputError(f"{what}, not an inventory", place=name, mend=_KNOWN)
    zeros = data[:_HEAD].count(0)
    if zeros and not data.startswith((b"\xff\xfe", b"\xfe\xff")) and zeros < len(data[:_HEAD]) // 3:
        raise InputError("binary data, not an inventory", place=name, mend=_KNOWN)


def _json(data: bytes, wanted: Wanted, problems: Problems) -> Sheet:
    wanted.bounds.refuse_pieces(data, wanted.name)
    value, text = parse(data, wanted.name)
    if isinstance(value, Mapping) and value.get("bomFormat") == cyclonedx.FORMAT:
        return cyclonedx.of_json(value, text, wanted, problems)
    return objects(value, text, wanted, problems)


def _xml(data: bytes, wanted: Wanted, problems: Problems) -> Sheet:
    root = root_name(data)
    if root == nmap.ROOT:
        return nmap.nmap(data, wanted, problems)
    if root == "bom":
        return cyclonedx.of_xml(data, wanted, problems)
    what = f"XML with the outermost element {root!r}" if root else "no XML that can be read"
    raise InputError(f"{what}, not an inventory", place=wanted.name, mend=_KNOWN)
