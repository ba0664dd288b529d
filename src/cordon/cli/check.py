"""Check an inventory: which items fall under which measure, by which deadline, on which evidence, and what can't be told.

FILE is CSV, TSV or XLSX with any headers, an export of NetBox or Nautobot (CSV, JSON), CycloneDX (JSON, XML), nmap XML or a list of MAC
addresses; - is standard input. Exit codes: 0 no finding, 1 findings, 2 wrong use or input, 3 only items that can't be told.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from cordon.check import Report, desk_of, run_check
from cordon.check.baseline import Change, compare, read_baseline
from cordon.check.bounds import WIDE
from cordon.check.fields import columns_of
from cordon.check.forms import letters
from cordon.check.forms.written import Form, written
from cordon.check.inputs.sheet import Row
from cordon.check.options import As, CheckOptions, For
from cordon.check.outcome import Outcome
from cordon.cli import who
from cordon.cli.database import reading
from cordon.cli.failures import ExitCode
from cordon.cli.inputs import Input, Refused, inputs
from cordon.cli.options import AsOf, Common, KnownAt, ScopeOption, day, scope
from cordon.cli.output import put, put_all
from cordon.cli.printing import write_text
from cordon.cli.progress import track
from cordon.cli.registry import registry_in_use
from cordon.model.errors import InputError
from cordon.names import Names, load


class By(StrEnum):
    """What a report is split by."""

    CUSTOMER = "customer"


class FailOn(StrEnum):
    """From which outcome on the exit code says so."""

    PROHIBITED = "prohibited"
    RESTRICTED = "restricted"
    CANNOT_TELL = "cannot-tell"
    NEVER = "never"


@dataclass(frozen=True, kw_only=True)
class Options(Common):
    """What `cordon check` takes."""

    file: Annotated[str, typer.Argument(metavar="FILE", show_default=False, help="The inventory; - for standard input.")]
    whose: Annotated[As, typer.Option("--as", help="Whose equipment it is.")] = As.COMPANY
    purpose: Annotated[For, typer.Option("--for", help="What is to be done with it.")] = For.KEEP
    as_of: AsOf = None
    known_at: KnownAt = None
    scope: ScopeOption = None
    place: Annotated[str | None, typer.Option("--place", metavar="PLACE", help="Where all of it stands.")] = None
    columns: Annotated[
        list[str] | None, typer.Option("--map", metavar="FIELD=HEADER", help="Take a field from this column. Repeatable.")
    ] = None
    form: Annotated[Form, typer.Option("--format", help="The form of the report.")] = Form.TABLE
    by: Annotated[By | None, typer.Option("--by", help="An overview, and a report and a letter for each; needs --out.")] = None
    out: Annotated[Path | None, typer.Option("--out", metavar="PATH", help="Write there: a file, or with --by a folder.")] = None
    baseline: Annotated[Path | None, typer.Option("--baseline", metavar="REPORT", help="Show what differs from this JSON report.")] = None
    fail_on: Annotated[FailOn, typer.Option("--fail-on", help="The mildest outcome that the exit code tells.")] = FailOn.CANNOT_TELL


def run(options: Options) -> int:
    """Check the file and print or write the report."""
    if options.by is not None and options.out is None:
        raise InputError("--by writes several files", place="check", mend="name a folder with --out")
    (given,) = _given(options.file)
    earlier = _baseline(options.baseline)
    names = load()
    asked = _asked(options, names)
    with reading(options) as reader:
        desk = desk_of(reader, names)
    report = run_check(given.data, Path(given.name).name, asked, desk, _tracked)
    changes = None if earlier is None else compare(earlier, report)
    _write(options, report, changes)
    return exit_code(report.counts, options.fail_on)


def exit_code(counts: Mapping[Outcome, int], fail_on: FailOn) -> int:
    """1 for findings that are bad enough, 3 when some items can't be told and no such finding is there, else 0."""
    bad = counts[Outcome.PROHIBITED] + (counts[Outcome.RESTRICTED] if fail_on is not FailOn.PROHIBITED else 0)
    if bad and fail_on is not FailOn.NEVER:
        return ExitCode.FINDINGS
    return ExitCode.UNRESOLVED if counts[Outcome.CANNOT_TELL] and fail_on is FailOn.CANNOT_TELL else ExitCode.FINE


def _given(path: str) -> list[Input]:
    found = list(inputs([path], WIDE.size, Refused()))
    if len(found) != 1:
        raise InputError("one inventory at a time", place=path, mend="name a file")
    return found


def _asked(options: Options, names: Names) -> CheckOptions:
    return CheckOptions(
        as_of=day("--as-of", options.as_of) or date.today(),
        whose=options.whose,
        purpose=options.purpose,
        scope=scope(options.scope),
        place=who.place(names, options.place) if options.place else "",
        columns=columns_of(options.columns or [], "--map"),
        registry=registry_in_use(),
        known_at=day("--known-at", options.known_at),
    )


def _baseline(path: Path | None) -> list[Mapping[str, object]] | None:
    if path is None:
        return None
    (held,) = _given(str(path))
    return read_baseline(held.data, held.name)


def _tracked(rows: Iterator[Row]) -> Iterable[Row]:
    return track(rows, "checking")


def _write(options: Options, report: Report, changes: list[Change] | None) -> None:
    if options.by is not None and options.out is not None:
        count = put_all(options.out, letters.files(report))
        write_text(f"{options.out}: {count} files")
        return
    text = written(report, Form.JSON if options.json else options.form, changes)
    if options.out is None:
        write_text(text.rstrip("\n"))
    else:
        put(options.out, text)
        write_text(f"{options.out}: written")
