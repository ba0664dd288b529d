"""Checks one cell of a names file against its column."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from cordon.model.errors import CordonError
from cordon.model.partial_date import PartialDate
from cordon.model.scope import ScopeCode
from cordon.names.schema import Cell, Column
from cordon.names.tables import Row

_SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*\Z")
_HOST = re.compile(r"[a-z0-9](?:[a-z0-9.-]{0,250}[a-z0-9])?\Z")
_SCOPES = frozenset(code.value for code in ScopeCode)


@dataclass(frozen=True, slots=True)
class Known:
    """The ids that cells may refer to, by kind of cell."""

    ids: Mapping[Cell, frozenset[str]]


def fault(row: Row, column: Column, known: Known) -> tuple[str, str] | None:
    """What is wrong with the cell and how it is mended, or `None`."""
    cell = row.text(column.name)
    if not cell:
        return ("is empty", "fill it in") if column.required else None
    if column.cell is Cell.CHOICE and cell not in column.choices:
        return (f"{cell!r} is not one of the choices", f"use {', '.join(column.choices)}")
    if column.cell in known.ids and cell not in known.ids[column.cell]:
        return (f"{cell!r} is not known", _WHERE_TO_ADD[column.cell])
    checked = _CHECKS.get(column.cell)
    return checked(row, column) if checked else None


def _date(row: Row, column: Column) -> tuple[str, str] | None:
    mend = "write 2020, 2020-07 or 2020-07-14"
    try:
        when = PartialDate.parse(row.text(column.name))
    except CordonError as error:
        return (error.what, mend)
    return None if when.has_year else ("has no year", mend)


def _slug(row: Row, column: Column) -> tuple[str, str] | None:
    cell = row.text(column.name)
    return None if _SLUG.match(cell) else (f"{cell!r} is no id", "use small letters and digits joined by hyphens")


def _hosts(row: Row, column: Column) -> tuple[str, str] | None:
    bad = [part for part in row.many(column.name) if not _HOST.match(part)]
    return (f"{bad[0]!r} is no host name", "write it as example.com, without https:// and www.") if bad else None


def _scopes(row: Row, column: Column) -> tuple[str, str] | None:
    bad = [part for part in row.many(column.name) if part not in _SCOPES]
    return (f"{bad[0]!r} is no scope code", f"use {', '.join(sorted(_SCOPES))}") if bad else None


def _yes_no(row: Row, column: Column) -> tuple[str, str] | None:
    return None if row.text(column.name) in ("yes", "no") else (f"{row.text(column.name)!r} is neither yes nor no", "write yes or no")


_CHECKS: dict[Cell, Callable[[Row, Column], tuple[str, str] | None]] = {
    Cell.DATE: _date,
    Cell.SLUG: _slug,
    Cell.HOST: _hosts,
    Cell.SCOPES: _scopes,
    Cell.YESNO: _yes_no,
}
_WHERE_TO_ADD = {
    Cell.PLACE: "use a code of places.csv",
    Cell.VENDOR: "add it to vendors.csv or mend the spelling",
    Cell.OWNER: "add it to vendors.csv or companies.csv, or mend the spelling",
    Cell.GROUP: "add it to groups.csv or mend the spelling",
}
