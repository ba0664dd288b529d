"""Reads files, folders or standard input into the database, and counts what came of it.

The same bytes again change nothing; a changed page adds what changed and marks what is gone. All is stored, or nothing.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Annotated

import typer

from cordon.cli.database import chosen
from cordon.cli.inputs import Input, Refused, inputs
from cordon.cli.options import Common, day
from cordon.cli.printing import write_json, write_text
from cordon.cli.progress import Tracked
from cordon.cli.read import Paths, readable
from cordon.extract import Extractor
from cordon.ledger.settings import Mode
from cordon.ledger.store import Ledger
from cordon.model.errors import CordonError, InputError
from cordon.names import load
from cordon.pipeline import Ingested, Page, Rooms, ingest
from cordon.read import ReadSettings

_COUNTED = ("documents", "items", "statements", "events", "figures")


@dataclass(frozen=True, kw_only=True)
class Options(Common):
    """What `cordon ingest` takes."""

    paths: Paths
    address: Annotated[
        str | None, typer.Option("--address", metavar="URL", help="Where the page is on the web; for a single page. Default: its path.")
    ] = None
    retrieved: Annotated[str | None, typer.Option("--retrieved", metavar="DAY", help="The day of the capture. Default: today.")] = None


def run(options: Options) -> int:
    """Take the pages in and print the counts."""
    now = datetime.now(UTC)
    settings = ReadSettings(retrieved=day("--retrieved", options.retrieved) or now.date())
    refused = Refused()
    found = list(inputs(options.paths, settings.max_bytes, refused))
    if options.address is not None and len(found) != 1:
        raise InputError(f"an address for {len(found)} pages", place="--address", mend="ingest one page at a time")
    names = load()
    rooms = Rooms(names, Extractor(names), settings)
    with Ledger.open(chosen(options).address, Mode.CREATE) as ledger:
        done = _ingest(ledger, _Work(found, options.address, rooms, now), refused)
    _print(done, options)
    return refused.code


@dataclass(frozen=True)
class _Work:
    """What is to be taken in, with what, when."""

    found: Sequence[Input]
    address: str | None
    rooms: Rooms
    now: datetime


def _ingest(ledger: Ledger, work: _Work, refused: Refused) -> Ingested:
    """Take in all pages, or, where some can't be read, those that can."""
    try:
        return ingest(ledger, _pages(work.found, work.address), work.rooms, work.now)
    except CordonError:
        if len(work.found) < 2:
            raise
    return ingest(ledger, _pages([one for one in work.found if readable(one, refused)], None), work.rooms, work.now)


def _pages(found: Sequence[Input], address: str | None) -> Sequence[Page]:
    return Tracked([Page(address or one.address, one.data) for one in found], "reading")


def _print(done: Ingested, options: Options) -> None:
    counts = {kind: done.stored.of(kind) for kind in _COUNTED}
    if options.json:
        rows = {kind: {"new": c.new, "same": c.same, "superseded": c.superseded, "gone": c.gone} for kind, c in counts.items()}
        signed = [{"kind": one.kind, "page": one.document, "why": one.why, "other": one.other} for one in done.provenance]
        write_json({**rows, "warnings": done.warnings, **({"provenance": signed} if signed else {})})
        return
    lines = [f"{kind}: {c.new} new, {c.same} as before, {c.superseded} superseded, {c.gone} gone" for kind, c in counts.items()]
    signs = [f"  {one.document}: {one.kind}: {one.why}{f' ({one.other})' if one.other else ''}" for one in done.provenance]
    write_text("\n".join([*lines, f"warnings: {done.warnings}", *signs]))
