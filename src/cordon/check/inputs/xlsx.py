"""Excel workbooks, through openpyxl (the extra `xlsx`). What one unpacks to is bounded before; formulas are never worked out."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterator, Sequence
from importlib import import_module
from io import BytesIO
from itertools import islice, repeat
from typing import Any

from cordon.check.fields import Layout, layout
from cordon.check.inputs.sheet import MOST_COLUMNS, Problems, Row, Sheet, Wanted
from cordon.model.errors import InputError

_MOST_RATIO = 200  # a part that unpacks to more than this times its size, and to over a megabyte, was made to harm
_MEGABYTE = 1_000_000
_HEAD = 20
_DECLARES = re.compile(rb"<!\s*(?:DOCTYPE|ENTITY)", re.IGNORECASE)
_CHUNK = 1 << 20
_MEND = "save the sheet as CSV, or as a workbook without macros and protection"


def workbook(data: bytes, wanted: Wanted, problems: Problems) -> Sheet:
    """The first sheet that has a column which can tell a maker. A damaged or harmful workbook is an InputError."""
    formulas = _bounded(data, wanted)
    book = _opened(data, wanted.name, values=True)
    plain = _opened(data, wanted.name, values=False) if formulas else None
    shown: list[str] = []
    for name in book.sheetnames:
        rows = _rows(book[name], plain[name] if plain is not None else None, problems)
        for number, cells in islice(rows, _HEAD):
            if _is_header(cells, wanted):
                return Sheet("xlsx", layout(cells, wanted.columns), rows)
            if number == 1:
                shown = [cell[:40] for cell in cells[:20]]
    raise InputError(
        f"no column that tells a maker, model or address among: {', '.join(shown)}",
        place=f"{wanted.name} row 1",
        mend="name the columns with --map",
    )


def _is_header(cells: Sequence[str], wanted: Wanted) -> bool:
    known = {name.casefold() for name in wanted.columns.values()}
    found: Layout = layout(cells)
    return known <= {cell.strip().casefold() for cell in cells} if known else found.tells


def _bounded(data: bytes, wanted: Wanted) -> bool:
    """Nothing is unpacked on trust: neither what a part announces nor what it turns out to hold may pass the bound.

    Gives whether any part can hold a formula: opening a workbook costs most, and only then it is opened twice.
    """
    formulas = False
    name, most = wanted.name, wanted.bounds.unpacked
    try:
        with zipfile.ZipFile(BytesIO(data)) as held:
            parts = held.infolist()
            total = sum(part.file_size for part in parts)
            if total > most:
                over = f"unpacks to {total / 1e6:,.0f} MB, over the limit of {most / 1e6:,.0f} MB"
                raise InputError(over, place=name, mend="split the sheet")
            for part in parts:
                if part.file_size > _MEGABYTE and part.file_size > _MOST_RATIO * max(part.compress_size, 1):
                    raise InputError(f"part {part.filename!r} is packed too tightly to be a sheet", place=name, mend=_MEND)
                if part.filename.endswith((".xml", ".rels")):
                    formulas |= _looked_through(held, part, name) and "/worksheets/" in part.filename
    except (zipfile.BadZipFile, OSError, RuntimeError, EOFError, NotImplementedError, ValueError) as error:
        raise InputError(f"not a readable workbook ({error})", place=name, mend=_MEND) from error
    return formulas


def _looked_through(held: zipfile.ZipFile, part: zipfile.ZipInfo, name: str) -> bool:
    """Whether a part can hold a formula. One that declares entities is an InputError."""
    last, formulas = b"", False
    with held.open(part) as stream:
        while chunk := stream.read(_CHUNK):
            if _DECLARES.search(last + chunk) or _DECLARES.search((last + chunk).replace(b"\0", b"")):
                raise InputError(f"part {part.filename!r} declares entities, which can blow up or read other files", place=name, mend=_MEND)
            formulas = formulas or b"<f" in last + chunk or b":f" in last + chunk
            last = chunk[-32:]
    return formulas


def _opened(data: bytes, name: str, *, values: bool) -> Any:
    try:
        openpyxl = import_module("openpyxl")
    except ImportError as error:
        raise InputError(
            "a workbook needs openpyxl", place=name, mend="install it with: pip install 'cordon[xlsx]', or save the sheet as CSV"
        ) from error
    try:
        return openpyxl.load_workbook(BytesIO(data), read_only=True, data_only=values)
    except Exception as error:  # openpyxl lets whatever is wrong in the parts come out as it is
        raise InputError(f"not a readable workbook ({type(error).__name__})", place=name, mend=_MEND) from error


def _rows(values: Any, formulas: Any, problems: Problems) -> Iterator[Row]:
    try:
        raws = formulas.iter_rows() if formulas is not None else repeat(())
        for number, (cells, raw) in enumerate(zip(values.iter_rows(), raws, strict=False), start=1):
            row = [_text(cell.value) for cell in cells[:MOST_COLUMNS]]
            for at, cell in enumerate(raw[:MOST_COLUMNS]):
                if getattr(cell, "data_type", "") == "f" and at < len(row):
                    problems.add("a formula: only the value that was stored with it is read", number, str(at + 1))
            if any(row):
                yield number, row
    except Exception as error:  # a damaged part shows only while its rows are read
        problems.add(f"the sheet breaks off here ({type(error).__name__})")


def _text(value: object) -> str:
    if value is None or isinstance(value, bool):
        return ""
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value)
