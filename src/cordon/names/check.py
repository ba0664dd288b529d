"""Holds the names files to their schema: every fault with its file, line and mend."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from cordon.model.errors import CordonError
from cordon.names.cells import Known, fault
from cordon.names.mentions import NameKind
from cordon.names.schema import FILES, Cell, File
from cordon.names.spelling import key, slug, without_article
from cordon.names.tables import Row, Source, read, row_id, rows, source


@dataclass(frozen=True, slots=True)
class Problem:
    """One fault: where it stands, what it is, how it is mended."""

    place: str
    what: str
    mend: str

    def __str__(self) -> str:
        return f"{self.place}: {self.what}; {self.mend}"


def check(extra: Path | None = None) -> list[Problem]:
    """Every fault of the shipped files with an editor's directory laid over them; empty when all is well."""
    origin = source(extra)
    unreadable = [problem for file in FILES.values() for problem in _twice_or_unreadable(origin, file)]
    if any(problem.mend != _MEND_TWICE for problem in unreadable):
        return unreadable
    tables = {name: rows(origin, name) for name in FILES}
    known = _known(tables)
    found = [problem for file in FILES.values() for row in tables[file.name] for problem in _cells(row, file, known)]
    return unreadable + found + [problem for rule in _RULES for problem in rule(tables)]


Tables = dict[str, list[Row]]
_MEND_TWICE = "take one of the two rows out"
_MEND_NAME = "take it out of one of the rows, or put it under shared in both"


def _twice_or_unreadable(origin: Source, file: File) -> Iterator[Problem]:
    """Rows of one file with the same id; or, when the file cannot be read at all, why."""
    for directory in (origin.base, origin.extra):
        path = directory / file.name if directory else None
        if path is None or (directory is origin.extra and not path.is_file()):
            continue
        seen: dict[tuple[str, ...], Row] = {}
        try:
            for row in read(path, file):
                first = seen.setdefault(row_id(row, file), row)
                if first is not row:
                    yield Problem(row.where, f"the same {' and '.join(file.ids)} as line {first.line}", _MEND_TWICE)
        except CordonError as error:
            yield Problem(error.place or str(path), error.what, error.mend)


def _known(tables: Tables) -> Known:
    vendors = frozenset(row.text("slug") for row in tables["vendors.csv"])
    companies = frozenset(row.text("slug") for row in tables["companies.csv"])
    return Known(
        {
            Cell.PLACE: frozenset(row.text("code") for row in tables["places.csv"]),
            Cell.VENDOR: vendors,
            Cell.OWNER: vendors | companies,
            Cell.GROUP: frozenset(row.text("slug") for row in tables["groups.csv"]),
        }
    )


def _cells(row: Row, file: File, known: Known) -> Iterator[Problem]:
    for column in file.columns:
        found = fault(row, column, known)
        if found:
            yield Problem(f"{row.where}, column {column.name}", *found)


def _two_owners_of_a_name(tables: Tables) -> Iterator[Problem]:
    """A name that two rows of one file claim as their own."""
    for file in FILES.values():
        seen: dict[str, Row] = {}
        for row in tables[file.name] if file.unique_names else ():
            for name in _own_names(row, file):
                first = seen.setdefault(without_article(key(name)), row)
                if first is not row and row_id(first, file)[0] != row_id(row, file)[0]:
                    yield Problem(row.where, f"the name {name!r} stands in line {first.line} too", _MEND_NAME)


def _own_names(row: Row, file: File) -> Iterable[str]:
    return (
        name
        for column in file.unique_names
        for name in ((row.text(column),) if column in ("name", "formal", "person") else row.many(column))
        if name
    )


def _vendors_of_a_name(tables: Tables) -> Iterator[Problem]:
    """A name that two vendors bear at the same time."""
    seen: dict[str, list[Row]] = {}
    for row in tables["vendor_names.csv"]:
        earlier = seen.setdefault(key(row.text("name")), [])
        for other in earlier:
            if other.text("vendor") != row.text("vendor") and _overlap(other, row):
                yield Problem(
                    row.where, f"the name {row.text('name')!r} is {other.text('vendor')}'s in line {other.line}", "give both rows dates"
                )
        earlier.append(row)


def _overlap(one: Row, other: Row) -> bool:
    try:
        ends = [(row.first_day("from"), row.last_day("to")) for row in (one, other)]
    except CordonError:
        return False  # the bad date is a fault of its own
    (start_a, end_a), (start_b, end_b) = ends
    return (start_a is None or end_b is None or start_a <= end_b) and (start_b is None or end_a is None or start_b <= end_a)


def _ends_before_it_starts(tables: Tables) -> Iterator[Problem]:
    for table in tables.values():
        for row in table:
            try:
                since, until = row.first_day("from"), row.last_day("to")
            except CordonError:
                continue
            if since and until and until < since:
                yield Problem(row.where, "ends before it starts", "swap or mend from and to")


def _domains_twice(tables: Tables) -> Iterator[Problem]:
    seen: dict[str, Row] = {}
    for row in tables["outlets.csv"]:
        for domain in row.many("domains"):
            first = seen.setdefault(domain, row)
            if first is not row:
                yield Problem(row.where, f"the domain {domain} stands in line {first.line} too", "leave it with one outlet")


def _own_owner(tables: Tables) -> Iterator[Problem]:
    for row in tables["ownership.csv"]:
        if row.text("vendor") == row.text("owner"):
            yield Problem(row.where, "a vendor that owns itself", "name the owner")


def _meaning_of_traps(tables: Tables) -> Iterator[Problem]:
    """A trap that points to a reading that does not exist."""
    ids = {
        "part": {slug(row.text("name")) for row in tables["parts.csv"]},
        "place": {row.text("code") for row in tables["places.csv"]},
        **{kind: {row.text("slug") for row in tables[name]} for kind, name in _SLUGGED.items()},
    }
    for row in tables["traps.csv"]:
        kind, _, ident = row.text("means").partition(":")
        if kind and (kind not in {code.value for code in NameKind} or ident not in ids.get(kind, {ident})):
            yield Problem(
                f"{row.where}, column means", f"{row.text('means')!r} is no reading", "write a kind and an id, such as part:georgia"
            )


_SLUGGED = {"vendor": "vendors.csv", "company": "companies.csv", "agency": "agencies.csv", "outlet": "outlets.csv", "group": "groups.csv"}
_RULES = (
    _two_owners_of_a_name,
    _vendors_of_a_name,
    _ends_before_it_starts,
    _domains_twice,
    _own_owner,
    _meaning_of_traps,
)
