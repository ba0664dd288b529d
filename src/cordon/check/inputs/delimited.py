"""Comma-, semicolon-, tab- and pipe-separated files: the delimiter and the header row are found out, a broken row costs only itself."""

from __future__ import annotations

import csv
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, islice

from cordon.check.fields import Layout, layout
from cordon.check.inputs.lines import text_lines
from cordon.check.inputs.sheet import LONGEST_CELL, MOST_COLUMNS, Problems, Row, Sheet, Wanted
from cordon.model.errors import InputError

_DELIMITERS = ",;\t|"
_HEAD = 20  # lines looked at for delimiter and header
_MOST_LINES_OF_A_ROW = 50
_MOST_REREADS = 100  # each goes through the file again
_MEND = "name the columns with --map, such as --map maker=Brand --map model=Product"


def delimited(data: bytes, wanted: Wanted, problems: Problems) -> Sheet:
    """The sheet of a delimited file. Without a column that can tell a maker it is an InputError that lists the columns."""
    lines = text_lines(data, problems)
    head = list(islice(lines, _HEAD))
    start, delimiter = _opening(head)
    rows = _Reading(data, delimiter, problems).rows(chain(head[start:], lines), start)
    return Sheet("delimited", _header(rows, wanted, problems), rows)


def _opening(head: Sequence[str]) -> tuple[int, str]:
    """The first line to read and the delimiter: as a first line `sep=;` says, else the one that most lines have most often."""
    if head and head[0].strip().lower().startswith("sep=") and len(head[0].strip()) == 5:
        return 1, head[0].strip()[-1]
    scores: Counter[str] = Counter()
    for line in head:
        outside = "".join(line.split('"')[::2])
        scores.update({mark: min(outside.count(mark), 100) for mark in _DELIMITERS})
    best = max(_DELIMITERS, key=lambda mark: (scores[mark], -_DELIMITERS.index(mark)))
    return 0, best if scores[best] else ","


@dataclass(frozen=True, slots=True)
class _Reading:
    """Reads rows. A row that can't be read, or runs over many lines, gives its lines back: they are read again one by one."""

    data: bytes
    delimiter: str
    problems: Problems

    def rows(self, lines: Iterator[str], done: int) -> Iterator[Row]:
        """The rows with the numbers of their first lines; `done` lines stood before."""
        csv.field_size_limit(LONGEST_CELL)
        reader = csv.reader(lines, delimiter=self.delimiter)
        read = before = done
        rereads = 0
        while True:
            why = "a quote is opened and not closed"
            try:
                for row in reader:
                    read = done + reader.line_num
                    if read - before > _MOST_LINES_OF_A_ROW:
                        break
                    if row:
                        yield before + 1, row if len(row) <= MOST_COLUMNS else self._shortened(row, before + 1)
                    before = read
                else:
                    return
            except csv.Error as error:
                read, why = done + reader.line_num, str(error)
            rereads += 1
            if rereads <= _MOST_REREADS:
                yield from self._one_by_one(before, read, why)
            else:
                self.problems.add(f"left out: {why}", before + 1)
            before = done = read
            reader = csv.reader(lines, delimiter=self.delimiter)

    def _shortened(self, row: list[str], number: int) -> list[str]:
        what = f"{len(row)} cells: those after the first {MOST_COLUMNS} are left out"
        self.problems.add(what, number, str(MOST_COLUMNS + 1))
        return row[:MOST_COLUMNS]

    def _one_by_one(self, before: int, last: int, why: str) -> Iterator[Row]:
        """The lines of a row that can't be read, each by itself: only the one that is at fault is lost."""
        self.problems.add(f"not readable as one row ({why}): its lines are read one by one", before + 1)
        again = islice(text_lines(self.data, Problems()), before, last)
        for number, line in enumerate(again, start=before + 1):
            try:
                cells = next(csv.reader([line.replace("\0", "")], delimiter=self.delimiter, quoting=csv.QUOTE_NONE), [])
            except csv.Error as error:
                self.problems.add(f"left out: {error}", number)
                continue
            if cells:
                yield number, [cell.strip('"') for cell in cells[:MOST_COLUMNS]]


def _header(rows: Iterator[Row], wanted: Wanted, problems: Problems) -> Layout:
    """The first row whose headers tell something; what stands above it is a title."""
    first: Sequence[str] = ()
    for number, cells in islice(rows, _HEAD):
        first = first or cells
        known = {name.casefold() for name in wanted.columns.values()}
        named = known and known <= {cell.strip().casefold() for cell in cells}
        if named or (not known and layout(cells).tells):
            if number > 1 and first is not cells:
                problems.add("what stands above the header is left out", number)
            return layout(cells, wanted.columns)
    if not first:
        raise InputError("no rows", place=wanted.name, mend="give a file with a header and rows")
    if wanted.columns:
        return layout(first, wanted.columns)
    shown = ", ".join(cell.strip()[:40] for cell in first[:20])
    raise InputError(f"no column that tells a maker, model or address among: {shown}", place=f"{wanted.name} row 1", mend=_MEND)
