"""What an inventory can say about an item, and which column of a file says it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from cordon.check.tables import many, table
from cordon.model.errors import InputError
from cordon.names.spelling import fold

FIELDS = (
    "maker", "supplier", "model", "type", "role", "mac", "nic", "cpe", "oid", "fcc",
    "country", "region", "site", "location", "address", "customer", "name", "serial", "asset",
)  # fmt: skip
"""The fields of an item. `nic`: the maker of the network interface as a scanner printed it; the others as their names say."""

TELLING = frozenset({"maker", "supplier", "model", "type", "mac", "nic", "cpe", "oid", "fcc"})
_GAPS = re.compile(r"[\s_]+")
_LONGEST = 80


@dataclass(frozen=True, slots=True)
class Layout:
    """Which column each field is taken from: the position and the header as printed."""

    at: Mapping[str, int]
    header: tuple[str, ...]

    def as_printed(self) -> dict[str, str]:
        """Field -> header, for the report."""
        return {field: self.header[at] for field, at in self.at.items()}

    @property
    def tells(self) -> bool:
        """Whether any column can tell a maker."""
        return bool(TELLING.intersection(self.at))


def canonical() -> Layout:
    """The layout of rows that an input module has already sorted into the fields."""
    return Layout({field: at for at, field in enumerate(FIELDS)}, FIELDS)


def layout(header: Sequence[str], wanted: Mapping[str, str] | None = None) -> Layout:
    """The columns by their headers; `wanted` (field -> header) goes before what the headers say.

    Of several columns for one field the one whose header stands first in the alias table is taken. A wanted field or header that
    isn't there is an InputError.
    """
    cells = [_spelled(cell) for cell in header]
    ranked = sorted((found[1], at, found[0]) for at, cell in enumerate(cells) if (found := _aliases().get(cell)) is not None)
    at: dict[str, int] = {}
    for _, position, field in ranked:
        at.setdefault(field, position)
    for field, name in (wanted or {}).items():
        if field not in FIELDS:
            raise InputError(f"no field {field!r}", place="--map", mend=f"use one of: {', '.join(FIELDS)}")
        if _spelled(name) not in cells:
            raise InputError(f"no column {name!r}", place="--map", mend=f"the columns are: {', '.join(header[:40])}")
        at[field] = cells.index(_spelled(name))
    return Layout({field: at[field] for field in FIELDS if field in at}, tuple(header))


def columns_of(pairs: Iterable[str], place: str) -> dict[str, str]:
    """Field -> header from texts such as `maker=Brand`; what can't be read is an InputError at that place."""
    found = {}
    for pair in pairs:
        field, equals, header = pair.partition("=")
        if not equals or not header.strip() or field.strip() not in FIELDS:
            raise InputError(f"can't be read: {pair[:60]!r}", place=place, mend=f"write FIELD=HEADER with a field of: {', '.join(FIELDS)}")
        found[field.strip()] = header.strip()
    return found


@lru_cache(maxsize=1)
def _aliases() -> Mapping[str, tuple[str, int]]:
    """Header -> field and rank."""
    found: dict[str, tuple[str, int]] = {}
    for row in table("check/headers.csv"):
        for rank, name in enumerate((row["field"], *many(row["headers"]))):
            found.setdefault(_spelled(name), (row["field"], rank))
    return found


def _spelled(header: str) -> str:
    text = fold(header[:_LONGEST]).strip().strip("\"'*:# ")
    return _GAPS.sub(" ", text.replace("-", " ")).strip()
