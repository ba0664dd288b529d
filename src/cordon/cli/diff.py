"""What changed between two days: in the world, and in our reading of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Annotated

import typer

from cordon.cli import who
from cordon.cli.edition import opened
from cordon.cli.failures import ExitCode
from cordon.cli.options import Common, day
from cordon.cli.printing import write_json, write_text
from cordon.model.errors import InputError
from cordon.publish.change_log import Span, StatusChange, reading_changes, world_changes


@dataclass(frozen=True, kw_only=True)
class Options(Common):
    """What `cordon diff` takes."""

    start: Annotated[str, typer.Option("--from", metavar="DAY", help="The first day.")]
    end: Annotated[str | None, typer.Option("--to", metavar="DAY", help="The last day. Default: today.")] = None
    vendor: Annotated[str | None, typer.Option("--vendor", metavar="NAME", help="One vendor only.")] = None


def run(options: Options) -> int:
    """Print both kinds of change."""
    start, end = day("--from", options.start) or date.min, day("--to", options.end) or date.today()
    if end < start:
        raise InputError(f"{end} lies before {start}", place="--to", mend="give the earlier day to --from")
    with opened(options) as edition:
        span = Span(start, end, who.vendor(edition.names, options.vendor, end) if options.vendor else None)
        world, reading = world_changes(edition, span), reading_changes(edition, span)
    if options.json:
        days = {"from": start.isoformat(), "to": end.isoformat(), "vendor": span.vendor}
        write_json({**days, "world": [change.as_row() for change in world], "reading": [change.as_row() for change in reading]})
    else:
        write_text("\n".join([*_section("In the world", world), "", *_section("In our reading", reading)]))
    return ExitCode.FINE


def _section(title: str, changes: Sequence[StatusChange]) -> list[str]:
    return [f"{title}: {len(changes)}", *(f"  {change.words}" for change in changes)]
