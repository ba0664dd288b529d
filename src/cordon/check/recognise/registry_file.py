"""Makes the compact table of MAC prefixes from the IEEE's own lists: one line an organisation, gzip, always the same bytes."""

from __future__ import annotations

import csv
import gzip
import hashlib
import io
import json
import re
from collections.abc import Iterable, Iterator
from datetime import date

from cordon.model.errors import InputError

MOST_BYTES = 64_000_000
FEWEST_ROWS = 1_000
_PREFIX = re.compile(r"[0-9A-Fa-f]{6,9}\Z", re.ASCII)
_LISTED = re.compile(r"\s*([0-9A-Fa-f]{2})-([0-9A-Fa-f]{2})-([0-9A-Fa-f]{2})\s+\(hex\)\s+(.*)", re.ASCII)
_MEND = "give the IEEE's oui.csv (with mam.csv and oui36.csv beside it, if wanted), oui.txt, or a JSON object of prefixes and organisations"


def compact(files: Iterable[tuple[str, bytes]], day: date, source: str) -> bytes:
    """The table of the registries' files (name and bytes), with the day that they are of. What is no such list is an InputError."""
    held: dict[str, set[str]] = {}
    hashes = []
    for name, data in files:
        hashes.append(hashlib.sha256(data).hexdigest())
        for prefix, organisation in _assignments(name, data):
            held.setdefault(organisation, set()).add(prefix)
    count = sum(len(prefixes) for prefixes in held.values())
    if count < FEWEST_ROWS:
        raise InputError(f"only {count} assignments found", place=source, mend=_MEND)
    head = {"source": source, "date": day.isoformat(), "sha256": hashes, "prefixes": count, "licence": "IEEE asserts no copyright"}
    lines = [json.dumps(head), *(f"{name}\t{' '.join(sorted(held[name]))}" for name in sorted(held))]
    return gzip.compress("\n".join(lines).encode(), mtime=0)


def _assignments(name: str, data: bytes) -> Iterator[tuple[str, str]]:
    if len(data) > MOST_BYTES:
        raise InputError("too large for a list of prefixes", place=name, mend=_MEND)
    text = data.decode("utf-8-sig", errors="replace")
    if text.startswith("Registry,"):
        yield from _of_csv(name, text)
        return
    if text.lstrip()[:1] == "{":
        yield from _of_json(name, text)
        return
    for line in text.splitlines():
        found = _LISTED.match(line)
        if found:
            yield "".join(found.groups()[:3]).upper(), _name(found[4])


def _of_csv(name: str, text: str) -> Iterator[tuple[str, str]]:
    reader = csv.reader(io.StringIO(text, newline=""))
    try:
        for cells in reader:
            if cells and cells[0] == "Registry":
                continue
            if len(cells) < 3 or not _PREFIX.match(cells[1]):
                raise InputError("not a row of a list of prefixes", place=f"{name} line {reader.line_num}", mend=_MEND)
            yield cells[1].upper(), _name(cells[2])
    except csv.Error as error:
        raise InputError(f"not readable as CSV ({error})", place=f"{name} line {reader.line_num}", mend=_MEND) from error


def _of_json(name: str, text: str) -> Iterator[tuple[str, str]]:
    """An object of prefix -> organisation, whose address may follow on further lines."""
    try:
        held = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise InputError("not readable as JSON", place=name, mend=_MEND) from error
    for prefix, told in held.items():
        if not _PREFIX.match(prefix) or not isinstance(told, str):
            raise InputError(f"no prefix with an organisation: {prefix[:20]!r}", place=name, mend=_MEND)
        yield prefix.upper(), _name(told.partition("\n")[0])


def _name(text: str) -> str:
    return " ".join(text.split()) or "Private"
