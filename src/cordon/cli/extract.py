"""The statements in files, standard input or JSON lines, each with its exact quote. Nothing is stored."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Annotated

import typer

from cordon.cli.failures import ExitCode
from cordon.cli.inputs import Refused, inputs
from cordon.cli.jsonl import answer_file
from cordon.cli.options import Common
from cordon.cli.printing import write_json
from cordon.cli.read import read_all
from cordon.extract import Extractor, Reading, to_row
from cordon.model.errors import InputError
from cordon.names import load
from cordon.read import ReadSettings


@dataclass(frozen=True, kw_only=True)
class Options(Common):
    """What `cordon extract` takes."""

    paths: Annotated[
        list[str] | None, typer.Argument(metavar="PATH…", show_default=False, help="Files or folders; - for standard input.")
    ] = None
    jsonl: Annotated[str | None, typer.Option("--jsonl", metavar="FILE", help="Texts, one JSON object a line; - for standard input.")] = (
        None
    )


def run(options: Options) -> int:
    """Print the statements."""
    if bool(options.paths) == (options.jsonl is not None):
        raise InputError("one of a path and --jsonl is needed", place="extract", mend="write: cordon extract page.txt")
    extractor = Extractor(load())
    if options.jsonl is not None:
        return answer_file(options.jsonl, lambda question: _answer(extractor, Reading.of_row(question)))
    return _files(options.paths or [], extractor)


def _files(paths: list[str], extractor: Extractor) -> int:
    refused = Refused()
    found = list(inputs(paths, ReadSettings().max_bytes, refused))
    for name, version in read_all(found, refused):
        write_json({"id": name, **_answer(extractor, Reading.of_version(version))})
    return refused.code or ExitCode.FINE


def _answer(extractor: Extractor, reading: Reading) -> Mapping[str, object]:
    return {"statements": [to_row(statement) for statement in extractor.extract(reading).statements]}
