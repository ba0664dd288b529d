"""Runs a check: bytes in, report out. What the program, the site and the API call."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from functools import lru_cache

from cordon import __version__
from cordon.check.asking import Asker
from cordon.check.examine import Examiner
from cordon.check.forms.html import as_html
from cordon.check.inputs.detect import open_sheet
from cordon.check.inputs.sheet import Problems, Row, Sheet, Wanted
from cordon.check.judge import Bench
from cordon.check.options import CheckOptions
from cordon.check.recognise.ladder import Recogniser, recogniser
from cordon.check.recognise.listed import listed_makers, named_makers, named_origins
from cordon.check.report import Report, Source, Versions
from cordon.decide import Decider
from cordon.ledger.log import Head
from cordon.ledger.reading import Reader
from cordon.names import NameKind, Names
from cordon.names.suggest import suggest

Progress = Callable[[Iterator[Row]], Iterable[Row]]
_MOST_NEAR = 3


@dataclass(frozen=True, slots=True)
class Desk:
    """What checks are made against: one state of the ledger with the names."""

    names: Names
    decider: Decider
    head: Head
    named: frozenset[str] = field(default_factory=frozenset)

    def listed(self, options: CheckOptions) -> frozenset[str]:
        """The makers that matter on the day of the check."""
        return listed_makers(self.named, self.names, options.as_of)

    def recogniser(self, options: CheckOptions) -> Recogniser:
        """Tells makers on the day of the check."""
        return recogniser(self.names, options.as_of, options.registry)


def desk_of(reader: Reader, names: Names) -> Desk:
    """A desk over an open ledger. Make one and use it for many checks."""
    decider = Decider(reader.events(), names)
    return Desk(names, decider, reader.head, named_makers(decider.events, names))


def run_check(data: bytes, name: str, options: CheckOptions, desk: Desk, progress: Progress | None = None) -> Report:
    """Check an inventory. `name` is shown, never opened. What is no inventory is an InputError; a row that can't be read is a problem
    of the report. `progress` is given the rows and gives them on."""
    problems = Problems()
    sheet = open_sheet(data, Wanted(name, options.columns, options.bounds), problems)
    examiner = Examiner(bench_of(options, desk), sheet.layout, problems)
    groups = examiner.run(progress(sheet.rows) if progress is not None else sheet.rows)
    origin = _source(data, name, sheet, examiner.rows)
    return Report(origin, options, _versions(options, desk), groups, tuple(problems.told), problems.count, _names_of(desk))


def render_html(report: Report) -> str:
    """The report as one HTML page that needs nothing else; everything from the inventory is escaped."""
    return as_html(report)


def nearest(names: Names, text: str) -> list[str]:
    """The slugs of the makers spelled most alike: a help for people, never a finding."""
    near = suggest(names, NameKind.VENDOR, text[:100], _MOST_NEAR)
    return list(dict.fromkeys(names.find_vendor(one) or one for one in near))


def bench_of(options: CheckOptions, desk: Desk) -> Bench:
    """What the rows of one check are judged with."""
    origins = named_origins(desk.decider.events)
    suggestions = lru_cache(maxsize=1_000)(lambda text: nearest(desk.names, text))
    return Bench(desk.recogniser(options), Asker(desk.decider, options, desk.names), desk.listed(options), origins, options, suggestions)


def _source(data: bytes, name: str, sheet: Sheet, rows: int) -> Source:
    columns = sheet.layout.as_printed() if sheet.format in ("delimited", "xlsx", "netbox", "json") else {}
    return Source(name, hashlib.sha256(data).hexdigest(), len(data), sheet.format, rows, columns, sheet.by_line, sheet.spots)


def _versions(options: CheckOptions, desk: Desk) -> Versions:
    held = desk.recogniser(options).registry
    return Versions(desk.head.hash, desk.head.seq, held.day, held.source, __version__)


def _names_of(desk: Desk) -> dict[str, str]:
    return {code: place.name for code, place in desk.names.places.by_code.items()}
