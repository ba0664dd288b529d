"""Reads a data package into the database: facts into any, a whole ledger into an empty one. All of it, checked, or nothing."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

import typer

from cordon.cli.failures import ExitCode
from cordon.cli.location import locate
from cordon.cli.options import Common
from cordon.cli.printing import write_json, write_text
from cordon.ledger.records import IngestResult
from cordon.ledger.settings import Mode
from cordon.ledger.store import Ledger
from cordon.ledger.unpacking import Package
from cordon.names import load
from cordon.pipeline import update_events


@dataclass(frozen=True, kw_only=True)
class Options(Common):
    """What `cordon import` takes."""

    package: Annotated[Path, typer.Argument(metavar="PACKAGE", help="A folder or zip file made by `cordon export`.")]


def run(options: Options) -> int:
    """Take the package in and print the counts."""
    Package.open(options.package)  # before a database is made for nothing
    now = datetime.now(UTC)
    with Ledger.open(locate(options.db).address, Mode.CREATE) as ledger, ledger.atomic():
        result = ledger.import_package(options.package, now)
        if "events" not in result.counts:  # facts alone: the events that they tell are made from them
            result += update_events(ledger, load(), now)
    _print(result, options)
    return ExitCode.FINE


def _print(result: IngestResult, options: Options) -> None:
    if options.json:
        write_json({kind: asdict(counts) for kind, counts in result.counts.items()})
    else:
        shown = [f"{kind}: {c.new} new, {c.same} as before" for kind, c in result.counts.items() if c.new or c.same or c.changed]
        write_text("\n".join(shown) or "the package is empty")
