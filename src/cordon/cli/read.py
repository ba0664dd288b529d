"""What the reader makes of files, folders or standard input: one compact JSON object a document. Nothing is stored.

Spans count characters of the decoded file. Several files are read as one list where one goes on in the next.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Annotated

import typer

from cordon.cli.inputs import Input, Refused, inputs
from cordon.cli.options import Common
from cordon.cli.printing import write_json
from cordon.cli.progress import track
from cordon.model.document import Version
from cordon.model.errors import InputError
from cordon.read import ReadSettings, as_row, read_bytes, read_pages

Paths = Annotated[list[str], typer.Argument(metavar="PATH…", help="Files or folders; - for standard input.")]


@dataclass(frozen=True, kw_only=True)
class Options(Common):
    """What `cordon read` takes."""

    paths: Paths


def run(options: Options) -> int:
    """Print what each document is read as."""
    refused = Refused()
    found = list(inputs(options.paths, ReadSettings().max_bytes, refused))
    for _, version in read_all(found, refused):
        write_json(as_row(version))
    return refused.code


def read_all(found: Sequence[Input], refused: Refused) -> list[tuple[str, Version]]:
    """Names and versions of all inputs, as one list where they are one. What can't be read is told and left out; alone, it ends the run."""
    pages = [(one.name, one.data) for one in found]
    try:
        return _named(pages, read_pages(track(pages, "reading", len(pages))))
    except InputError:
        if len(pages) < 2:
            raise
    good = [(one.name, one.data) for one in found if readable(one, refused)]
    return _named(good, read_pages(good))


def _named(pages: Sequence[tuple[str, bytes]], versions: Sequence[Version]) -> list[tuple[str, Version]]:
    return [(name, version) for (name, _), version in zip(pages, versions, strict=True)]


def readable(one: Input, refused: Refused) -> bool:
    """Whether the reader takes an input; if not, why is told."""
    try:
        read_bytes(one.data, one.name)
    except InputError as error:
        refused.tell(error)
        return False
    return True
