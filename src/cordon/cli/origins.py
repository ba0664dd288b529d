"""Who had the story first: which texts are copies, trimmed, rewritten or spun, what each adds, and the evidence for each link."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import zip_longest
from textwrap import wrap
from typing import Annotated

import typer

from cordon.cli.inputs import Refused, inputs
from cordon.cli.jsonl import answer_together
from cordon.cli.options import Common
from cordon.cli.printing import harmless, write_json, write_text
from cordon.cli.read import read_all
from cordon.corroborate import NewsText, Traced, trace
from cordon.corroborate.evidence import Evidence
from cordon.model.document import Version
from cordon.model.errors import InputError
from cordon.names import load
from cordon.read import ReadSettings

_WIDTH = 100
_COLUMN = 56
_BESIDE = "side-by-side"
_NAMING = frozenset({"id", "story", "event", "of", "origin"})


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
        return _answer_lines(options.jsonl)
    refused = Refused()
    found = list(inputs(options.paths or [], ReadSettings().max_bytes, refused))
    traced = trace([_news(name, version) for name, version in read_all(found, refused)], load())
    if options.json:
        write_json([one.as_row() for one in traced])
    else:
        write_text("\n".join(_told(one) for one in traced))
    return refused.code


def _answer_lines(path: str) -> int:
    """Answer the lines of a file. An id that is a number stays one wherever it is named."""
    given: dict[str, object] = {}

    def parse(row: Mapping[str, object]) -> NewsText:
        text = NewsText.of(row)
        given.setdefault(text.id, row["id"])
        return text

    def answers(texts: Sequence[NewsText]) -> Sequence[Mapping[str, object]]:
        rows = {one.id: one.as_row() for one in trace(texts, load())}
        named = {ident: {key: _as_given(key, value, given) for key, value in row.items()} for ident, row in rows.items()}
        return [named[text.id] for text in texts]

    return answer_together(path, parse, answers)


def _as_given(key: str, value: object, given: Mapping[str, object]) -> object:
    return given.get(value, value) if key in _NAMING and isinstance(value, str) else value


def _news(name: str, version: Version) -> NewsText:
    return NewsText(name, version.body, version.title or "", version.published, version.outlet or "")


def _told(one: Traced) -> str:
    made = f" of {one.of}" if one.of else ""
    lines = [f"{one.id}: {one.relation.value}{made}; origin {one.origin}; story {one.story}; event {one.event}"]
    lines += [f"    {piece.kind} {piece.whom}: {_short(piece.text)}" for piece in one.evidence if piece.kind != _BESIDE]
    beside = [piece for piece in one.evidence if piece.kind == _BESIDE]
    if beside:
        lines += ["", f"    {'this text':<{_COLUMN}} │ {one.of}"]
    return "\n".join([*lines, *(line for piece in beside for line in _columns(piece))])


def _columns(piece: Evidence) -> list[str]:
    """Two sentences beside each other, `=` between the same words, `~` between words that were changed."""
    here, there = (wrap(" ".join(text.split()), _COLUMN) for text in (harmless(piece.text), harmless(piece.there or "")))
    mark = "=" if piece.share == 1.0 else "~"
    pairs = list(zip_longest(here, there, fillvalue=""))
    rows = [f"  {mark if at == 0 else ' '} {left:<{_COLUMN}} │ {right}".rstrip() for at, (left, right) in enumerate(pairs)]
    return [*rows, f"    {'':<{_COLUMN}} │"]


def _short(text: str) -> str:
    flat = " ".join(text.split())
    return flat if len(flat) <= _WIDTH else f"{flat[: _WIDTH - 1]}…"
