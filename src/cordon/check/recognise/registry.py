"""The table of MAC prefixes: whose a prefix of 24, 28 or 36 bits is. Read when first needed, kept as long as the file stays the same."""

from __future__ import annotations

import gzip
import json
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from pathlib import Path

from cordon.check.tables import DATA
from cordon.model.errors import InputError

SHIPPED = DATA / "registries" / "ieee.tsv.gz"
MOST_BYTES = 64_000_000
_LENGTHS = (9, 7, 6)  # hexadecimal digits of a prefix, longest first
_MEND = "make it again with `cordon registry update FILE`"


@dataclass(frozen=True, slots=True, eq=False)
class MacRegistry:
    """Organisations by prefix (in capitals), the day of the list, and where it is from."""

    by_prefix: Mapping[str, str]
    organisations: tuple[str, ...]
    day: date
    source: str

    def find(self, digits: str) -> str | None:
        """The organisation that the longest listed prefix of these digits (in capitals) is assigned to, or `None`."""
        for length in _LENGTHS:
            if len(digits) >= length:
                found = self.by_prefix.get(digits[:length])
                if found is not None:
                    return found
        return None


def registry(path: Path | None = None) -> MacRegistry:
    """The table at a path, by default the shipped one. A damaged or missing file is an InputError."""
    file = path or SHIPPED
    try:
        stamp = file.stat()
    except OSError as error:
        raise InputError(f"can't be read: {error.strerror}", place=str(file), mend=_MEND) from error
    return _read(file, stamp.st_mtime_ns, stamp.st_size)


@lru_cache(maxsize=2)
def _read(file: Path, _changed: int, _size: int) -> MacRegistry:
    try:
        with gzip.open(file) as stream:
            data = stream.read(MOST_BYTES + 1)
        if len(data) > MOST_BYTES:
            raise InputError("too large", place=str(file), mend=_MEND)
        head, *lines = data.decode("utf-8").split("\n")
        about = json.loads(head)
        day, source = date.fromisoformat(about["date"]), str(about["source"])
        pairs = [line.split("\t") for line in lines]
        by_prefix = {prefix: name for name, prefixes in pairs for prefix in prefixes.split(" ")}
    except (OSError, EOFError, zlib.error, ValueError, KeyError, TypeError) as error:
        raise InputError("not a table of MAC prefixes", place=str(file), mend=_MEND) from error
    return MacRegistry(by_prefix, tuple(name for name, _ in pairs), day, source)
