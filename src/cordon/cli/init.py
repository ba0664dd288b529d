"""Makes the database and fills it with the shipped ledger. Where it is there already, what is new in the shipped ledger comes in."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

import typer

from cordon.cli.failures import ExitCode
from cordon.cli.filling import fill_first, fill_now
from cordon.cli.later import later
from cordon.cli.location import Location, locate
from cordon.cli.options import Common
from cordon.cli.printing import write_json, write_text
from cordon.ledger.records import IngestResult
from cordon.ledger.settings import Mode
from cordon.ledger.store import Ledger


@dataclass(frozen=True, kw_only=True)
class Options(Common):
    """What `cordon init` takes."""

    empty: Annotated[bool, typer.Option("--empty", help="Make it without the shipped ledger.")] = False
    upgrade: Annotated[
        bool, typer.Option("--upgrade", help="Bring a database of an older version up to date first, where there is one.")
    ] = False


def run(options: Options) -> int:
    """Make and fill the database."""
    location = locate(options.db)
    if options.upgrade and (location.file is None or location.file.exists()):
        later("upgrading").upgrade(location)
    result = _make(location, empty=options.empty)
    facts, events = result.of("facts"), result.of("events")
    if options.json:
        write_json(
            {
                "database": location.shown,
                "facts": {"new": facts.new, "same": facts.same},
                "events": {"new": events.new, "same": events.same},
            }
        )
    elif options.empty:
        write_text(f"{location.shown}: there, without the shipped ledger")
    else:
        write_text(f"{location.shown}: {facts.new} new facts, {facts.same} as before; {events.new} new events, {events.same} as before")
    return ExitCode.FINE


def _make(location: Location, *, empty: bool) -> IngestResult:
    if empty:
        with Ledger.open(location.address, Mode.CREATE):
            return IngestResult()
    if location.file is not None and not location.file.exists():
        return fill_first(location.file)
    return fill_now(location.address)
