"""The statements in files, standard input or JSON lines, each with its exact quote. Nothing is stored."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Annotated

import typer

from cordon.cli.inputs import Refused, inputs
from cordon.cli.jsonl import answer_file
from cordon.cli.options import Common
from cordon.cli.printing import write_json, write_text
from cordon.cli.read import read_all
from cordon.extract import Explanation, Extractor, Reading, as_html, as_text, to_row
from cordon.model.errors import InputError
from cordon.names import load
from cordon.read import ReadSettings


class Form(StrEnum):
    """The forms of an explanation."""

    TEXT = "text"
    HTML = "html"


@dataclass(frozen=True, kw_only=True)
class Options(Common):
    """What `cordon extract` takes."""

    paths: Annotated[
        list[str] | None, typer.Argument(metavar="[PATH…]", show_default=False, help="Files or folders; - for standard input.")
    ] = None
    jsonl: Annotated[str | None, typer.Option("--jsonl", metavar="FILE", help="Texts, one JSON object a line; - for standard input.")] = (
        None
    )
    explain: Annotated[bool, typer.Option("--explain", help="Show how each statement was read instead.")] = False
    form: Annotated[Form, typer.Option("--format", help="The form of the explanation.")] = Form.TEXT


def run(options: Options) -> int:
    """Print the statements, or how they were read."""
    if bool(options.paths) == (options.jsonl is not None):
        raise InputError("one of a path and --jsonl is needed", place="extract", mend="write: cordon extract page.txt")
    if options.explain and options.jsonl is not None:
        raise InputError("pages are explained, not lines", place="--explain", mend="give a path instead of --jsonl")
    extractor = Extractor(load())
    if options.jsonl is not None:
        return answer_file(options.jsonl, lambda question: _answer(extractor, Reading.of_row(question)))
    return _files(options, extractor)


def _files(options: Options, extractor: Extractor) -> int:
    refused = Refused()
    found = list(inputs(options.paths or [], ReadSettings().max_bytes, refused))
    readings = [(name, Reading.of_version(version)) for name, version in read_all(found, refused)]
    if options.explain:
        _explain(options.form, [one for _, reading in readings for one in extractor.explain(reading)])
    else:
        for name, reading in readings:
            write_json({"id": name, **_answer(extractor, reading)})
    return refused.code


def _explain(form: Form, explanations: Sequence[Explanation]) -> None:
    shown = as_html(explanations) if form is Form.HTML else as_text(explanations)
    write_text(shown.rstrip("\n") or "No statements.")


def _answer(extractor: Extractor, reading: Reading) -> Mapping[str, object]:
    return {"statements": [to_row(statement) for statement in extractor.extract(reading).statements]}
