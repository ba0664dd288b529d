"""Reads the names files: CSV from the package, with an editor's own directory laid over it."""

from __future__ import annotations

import csv
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from cordon.model.errors import CordonError, InputError
from cordon.model.partial_date import PartialDate
from cordon.names.schema import FILES, File

SHIPPED = Path(__file__).resolve().parent.parent / "data" / "names"
SEPARATOR = "|"


@dataclass(frozen=True, slots=True)
class Source:
    """Where names come from: the shipped directory and, laid over it, an editor's own. The stamp changes when the latter's files do."""

    base: Path
    extra: Path | None = None
    stamp: tuple[tuple[str, int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Row:
    """One line of a file, by column name. A missing cell reads as empty."""

    file: str
    line: int
    cells: Mapping[str, str]

    @property
    def where(self) -> str:
        """File and line, for messages."""
        return f"{self.file} line {self.line}"

    def text(self, column: str) -> str:
        """The cell without spaces at its ends."""
        return self.cells.get(column, "")

    def many(self, column: str) -> tuple[str, ...]:
        """The parts of a list cell, empty ones left out."""
        cell = self.cells.get(column, "")
        if not cell:
            return ()
        return tuple(part.strip() for part in cell.split(SEPARATOR) if part.strip())

    def first_day(self, column: str) -> date | None:
        """The first day of a date cell, `None` when empty. A bad date is a CordonError naming the line."""
        when = self._partial(column)
        return when.first if when else None

    def last_day(self, column: str) -> date | None:
        """The last day of a date cell, `None` when empty."""
        when = self._partial(column)
        return when.last if when else None

    def _partial(self, column: str) -> PartialDate | None:
        cell = self.text(column)
        if not cell:
            return None
        try:
            when = PartialDate.parse(cell)
        except CordonError as error:
            raise InputError(error.what, place=f"{self.where}, column {column}", mend="write 2020, 2020-07 or 2020-07-14") from error
        if not when.has_year:
            raise InputError("a date without a year", place=f"{self.where}, column {column}", mend="add the year")
        return when


def source(extra: Path | None) -> Source:
    """The shipped files, with those of a directory laid over them. A directory that is not there is an InputError."""
    if extra is None:
        return Source(SHIPPED)
    if not extra.is_dir():
        raise InputError("no such directory of names", place=str(extra), mend="give a directory with files such as vendors.csv")
    found = sorted(path for path in extra.iterdir() if path.name in FILES)
    return Source(SHIPPED, extra, tuple((path.name, path.stat().st_mtime_ns, path.stat().st_size) for path in found))


def rows(origin: Source, name: str) -> list[Row]:
    """The rows of one file; an editor's row with the same id stands in for the shipped one, any other is added at the end."""
    file = FILES[name]
    shipped = list(read(origin.base / name, file))
    own = origin.extra / name if origin.extra else None
    if own is None or not own.is_file():
        return shipped
    merged = {row_id(row, file): row for row in shipped}
    merged.update((row_id(row, file), row) for row in read(own, file))
    return list(merged.values())


def row_id(row: Row, file: File) -> tuple[str, ...]:
    """What makes a row of this file the same row."""
    return tuple(row.text(column) for column in file.ids)


def read(path: Path, file: File) -> Iterator[Row]:
    """The rows of one file as they stand. A header that is not the schema's, or bytes that are not UTF-8, are an InputError."""
    try:
        with path.open(encoding="utf-8-sig", newline="") as stream:
            reader = csv.reader(stream)
            header = [cell.strip() for cell in next(reader, [])]
            _check_header(header, path, file)
            for cells in reader:
                if any(cell.strip() for cell in cells):
                    yield _row(path, reader.line_num, header, cells)
    except UnicodeDecodeError as error:
        raise InputError("not UTF-8 text", place=str(path), mend="save the file as CSV UTF-8") from error
    except csv.Error as error:
        raise InputError(f"not readable as CSV ({error})", place=str(path), mend="save the file as comma-separated values") from error
    except OSError as error:
        raise InputError(f"cannot be read ({error.strerror})", place=str(path), mend="check that the file is there and readable") from error


def _row(path: Path, line: int, header: list[str], cells: list[str]) -> Row:
    if len(cells) > len(header):
        raise InputError(
            f"{len(cells)} cells under {len(header)} columns", place=f"{path.name} line {line}", mend="put a cell with a comma into quotes"
        )
    return Row(path.name, line, {name: cell.strip() for name, cell in zip(header, cells, strict=False)})


def _check_header(header: list[str], path: Path, file: File) -> None:
    for name in header:
        if name not in file.header:
            raise InputError(f"unknown column {name!r}", place=f"{path.name} line 1", mend=f"use {', '.join(file.header)}")
    for column in file.columns:
        if column.required and column.name not in header:
            raise InputError(f"column {column.name!r} is missing", place=f"{path.name} line 1", mend=f"use {', '.join(file.header)}")
    if len(set(header)) != len(header):
        raise InputError("a column stands twice", place=f"{path.name} line 1", mend="leave one of them")
