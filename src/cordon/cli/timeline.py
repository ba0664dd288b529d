"""Every dated act on a vendor, oldest first: everywhere, or in one place or by one company."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import Annotated

import typer

from cordon.cli import who
from cordon.cli.edition import opened
from cordon.cli.failures import ExitCode
from cordon.cli.options import AsOf, Common, KnownAt, ScopeOption, day, scope
from cordon.cli.printing import write_json, write_text
from cordon.publish.edition import Edition
from cordon.publish.query import Query
from cordon.publish.timeline import timeline, timeline_text


@dataclass(frozen=True, kw_only=True)
class Options(Common):
    """What `cordon timeline` takes."""

    vendor: Annotated[str, typer.Argument(metavar="VENDOR", help="The vendor.")]
    place: Annotated[
        str | None, typer.Argument(metavar="[PLACE|COMPANY]", show_default=False, help="Where, or which company. Default: everywhere.")
    ] = None
    scope: ScopeOption = None
    as_of: AsOf = None
    known_at: KnownAt = None


def run(options: Options) -> int:
    """Print the time line."""
    as_of, known_at = day("--as-of", options.as_of) or date.today(), day("--known-at", options.known_at)
    asked = Query("", as_of, scope=scope(options.scope), known_at=known_at)
    with opened(options) as edition:
        query = _about(asked, options, edition)
        moments = timeline(edition, query)
    if options.json:
        write_json({"vendor": query.vendor, "places": list(query.places), "moments": [moment.as_row() for moment in moments]})
    else:
        write_text(timeline_text(moments).rstrip("\n") or "Nothing is known.")
    return ExitCode.FINE


def _about(asked: Query, options: Options, edition: Edition) -> Query:
    actors = {event.act.actor for event in edition.events if event.act.by_company}
    places = (who.place_or_company(edition.names, options.place, actors),) if options.place else ()
    return replace(asked, vendor=who.vendor(edition.names, options.vendor, asked.as_of), places=places)
