"""Who had the story first: which texts are copies, trimmed, rewritten or spun, what each adds, and the evidence for each link."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Annotated

import typer

from cordon.cli.inputs import Refused, inputs
from cordon.cli.jsonl import answer_together
from cordon.cli.options import Common
from cordon.cli.printing import write_json, write_text
from cordon.cli.read import read_all
from cordon.corroborate import NewsText, Traced, trace
from cordon.model.document import Version
from cordon.model.errors import InputError
from cordon.names import load
from cordon.read import ReadSettings

_WIDTH = 100


@dataclass(frozen=True, kw_only=True)
class Options(Common):
    """What `cordon origins` takes."""

    paths: Annotated[
        list[str] | None, typer.Argument(metavar="[PATH…]", show_default=False, help="Files or folders; - for standard input.")
    ] = None
    jsonl: Annotated[str | None, typer.Option("--jsonl", metavar="FILE", help="Texts, one JSON object a line; - for standard input.")] = (
        None
    )


def run(options: Options) -> int:
    """Print the origin of each text."""
    if bool(options.paths) == (options.jsonl is not None):
        raise InputError("one of a path and --jsonl is needed", place="origins", mend="write: cordon origins one.txt two.txt")
    if options.jsonl is not None:
        return answer_together(options.jsonl, NewsText.of, _answers)
    refused = Refused()
    found = list(inputs(options.paths or [], ReadSettings().max_bytes, refused))
    traced = trace([_news(name, version) for name, version in read_all(found, refused)], load())
    if options.json:
        write_json([one.as_row() for one in traced])
    else:
        write_text("\n".join(_told(one) for one in traced))
    return refused.code


def _answers(texts: Sequence[NewsText]) -> Sequence[Mapping[str, object]]:
    """The rows of the texts, in their order."""
    rows = {one.id: one.as_row() for one in trace(texts, load())}
    return [rows[text.id] for text in texts]


def _news(name: str, version: Version) -> NewsText:
    return NewsText(name, version.body, version.title or "", version.published, version.outlet or "")


def _told(one: Traced) -> str:
    made = f" of {one.of}" if one.of else ""
    lines = [f"{one.id}: {one.relation.value}{made}; origin {one.origin}; story {one.story}; event {one.event}"]
    lines += [f"    {piece.kind} {piece.whom}: {_short(piece.text)}" for piece in one.evidence]
    return "\n".join(lines)


def _short(text: str) -> str:
    flat = " ".join(text.split())
    return flat if len(flat) <= _WIDTH else f"{flat[: _WIDTH - 1]}…"
