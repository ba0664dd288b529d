"""Oddities of pages, or of the database (its facts, statements and pages): what an editor would stop at. Exit code 1 when there are any.

The kinds are explained in docs/reference/warnings.md.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass
from typing import Annotated

import typer

from cordon.cli.database import reading
from cordon.cli.failures import ExitCode
from cordon.cli.inputs import Refused, inputs
from cordon.cli.options import Common
from cordon.cli.printing import write_json, write_text
from cordon.cli.read import read_all
from cordon.extract import Extractor
from cordon.ledger.lint import lint as lint_ledger
from cordon.model.document import Version
from cordon.names import load
from cordon.pipeline import Rooms, oddities, signs
from cordon.read import ReadSettings

Row = dict[str, object]


@dataclass(frozen=True, kw_only=True)
class Options(Common):
    """What `cordon lint` takes."""

    paths: Annotated[
        list[str] | None,
        typer.Argument(metavar="[PATH…]", show_default=False, help="Files or folders; - for standard input. Default: the database."),
    ] = None


def run(options: Options) -> int:
    """Print the oddities."""
    names = load()
    refused, rooms = Refused(), Rooms(names, Extractor(names))
    rows = _of_files(options.paths, rooms, refused) if options.paths else _of_database(options, rooms)
    if options.json:
        write_json(rows)
    else:
        write_text("\n".join([*(_line(row) for row in rows), f"{len(rows)} oddities"]))
    return max(ExitCode.FINDINGS if rows else ExitCode.FINE, refused.code)


def _line(row: Row) -> str:
    where = f"{row['page']}:{row['line']}" if "page" in row else str(row["row"])
    return f"{where}: {row['kind']}: {row['why']}"


def _of_files(paths: Sequence[str], rooms: Rooms, refused: Refused) -> list[Row]:
    found = list(inputs(paths, ReadSettings().max_bytes, refused))
    pages = read_all(found, refused)
    return [*_oddities(pages, rooms), *_signs(pages)]


def _of_database(options: Options, rooms: Rooms) -> list[Row]:
    with reading(options) as reader:
        stored: list[Row] = [asdict(finding) for finding in lint_ledger(reader, rooms.names)]
        pages = [(document.address, document.current) for document in reader.documents()]
        return [*stored, *_oddities(pages, rooms), *_signs(pages)]


def _signs(pages: Sequence[tuple[str, Version]]) -> Iterator[Row]:
    """What speaks against where a page says that it comes from; its place is the beginning of the page's body."""
    versions = dict(pages)
    for one in signs(pages):
        version = versions[one.document]
        start = version.body_span[0]
        why = f"{one.why} ({one.other})" if one.other else one.why
        line = version.text.count("\n", 0, start) + 1
        yield {"kind": one.kind, "span": [start, start], "why": why, "page": one.document, "line": line}


def _oddities(pages: Iterable[tuple[str, Version]], rooms: Rooms) -> Iterator[Row]:
    for page, version in pages:
        for odd in oddities(version, rooms):
            line = version.text.count("\n", 0, odd.span[0]) + 1
            yield {"kind": odd.kind, "span": list(odd.span), "why": odd.why, "page": page, "line": line}
