"""Who made it: the maker that a name, a MAC address, a model number or a CPE tells, and whether a restriction in the ledger names it.

Prints for each TEXT the vendor's slug, or `none` for another known maker, or `unknown` with the nearest names: those only help a person.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from cordon.check import Desk, desk_of
from cordon.check.checking import nearest
from cordon.check.recognise.found import Kind, Maker
from cordon.check.recognise.ladder import Recogniser, is_placeholder, recogniser
from cordon.check.recognise.listed import listed_makers
from cordon.cli.database import reading
from cordon.cli.failures import ExitCode
from cordon.cli.jsonl import answer_file, text_field
from cordon.cli.options import AsOf, Common, day
from cordon.cli.printing import write_json, write_text
from cordon.cli.registry import registry_in_use
from cordon.model.errors import InputError
from cordon.names import load

NONE, UNKNOWN = "none", "unknown"
Row = Mapping[str, object]


@dataclass(frozen=True, kw_only=True)
class Options(Common):
    """What `cordon who` takes."""

    texts: Annotated[list[str] | None, typer.Argument(metavar="TEXT…", show_default=False, help="Names, addresses, models, CPEs.")] = None
    kind: Annotated[Kind | None, typer.Option("--kind", help="What the texts are. Default: told from their form.")] = None
    as_of: AsOf = None
    vendors: Annotated[bool, typer.Option("--vendors", help="The vendors that restrictions in the ledger name or reach by ownership.")] = (
        False
    )
    jsonl: Annotated[str | None, typer.Option("--jsonl", metavar="FILE", help="Texts as JSON lines; - for standard input.")] = None


def run(options: Options) -> int:
    """Answer the texts, the lines of a file, or list the vendors."""
    if (options.texts is not None) + options.vendors + (options.jsonl is not None) != 1:
        raise InputError(
            "one of TEXT, --vendors and --jsonl is needed", place="who", mend='write for example: cordon who "zte corporation"'
        )
    as_of = day("--as-of", options.as_of) or date.today()
    names = load()
    with reading(options) as reader:
        desk = _Desk(desk_of(reader, names), as_of, registry_in_use())
    if options.jsonl is not None:
        return answer_file(options.jsonl, desk.answer)
    if options.vendors:
        _print_vendors(desk, as_of, options.json)
        return ExitCode.FINE
    rows = [desk.row(text, options.kind, as_of) for text in options.texts or []]
    if options.json:
        write_json(rows)
    else:
        write_text("\n".join(_line(row) for row in rows))
    return ExitCode.FINE


@dataclass(slots=True)
class _Desk:
    """Answers from one ledger; keeps what a day needs, because lines may ask for many days."""

    held: Desk
    usual: date
    registry: Path | None
    kept: dict[date, tuple[Recogniser, frozenset[str]]] = field(default_factory=dict)

    def answer(self, question: Row) -> Row:
        """The answer to one line."""
        kind = text_field(question, "kind")
        if kind is not None and kind not in set(Kind):
            raise InputError(f"unknown kind {kind[:40]!r}", mend=f"use one of: {', '.join(Kind)}")
        on = day("as_of", text_field(question, "as_of")) or self.usual
        row = self.row(text_field(question, "text", required=True) or "", Kind(kind) if kind else None, on)
        return {name: value for name, value in row.items() if name != "text"}

    def row(self, text: str, kind: Kind | None, on: date) -> Row:
        """What one text tells on a day."""
        teller, listed = self.on(on)
        maker = teller.text(text, kind)
        near = nearest(self.held.names, text) if maker is None and kind in (None, Kind.MAKER) and not is_placeholder(text) else []
        name, by = (maker.name, maker.by.value) if maker is not None else (None, None)
        return {"text": text, "vendor": _vendor(maker, listed), "maker": name, "by": by, "suggestions": near}

    def on(self, day_asked: date) -> tuple[Recogniser, frozenset[str]]:
        """The recogniser and the vendors of a day."""
        found = self.kept.get(day_asked)
        if found is None:
            listed = listed_makers(self.held.named, self.held.names, day_asked)
            found = self.kept[day_asked] = (recogniser(self.held.names, day_asked, self.registry), listed)
        return found


def _vendor(maker: Maker | None, listed: frozenset[str]) -> str:
    if maker is None:
        return UNKNOWN
    return maker.slug if maker.slug is not None and maker.slug in listed else NONE


def _print_vendors(desk: _Desk, on: date, as_json: bool) -> None:
    listed = sorted(desk.on(on)[1])
    rows = [{"vendor": slug, "name": desk.held.names.vendor(slug).name} for slug in listed]
    if as_json:
        write_json(rows)
    else:
        write_text("\n".join(f"{row['vendor']}\t{row['name']}" for row in rows))


def _line(row: Row) -> str:
    near = row["suggestions"]
    meant = f", did you mean {', '.join(map(str, near))}?" if isinstance(near, list) and near else ""
    told = f" ({row['maker']}, by {row['by']})" if row["maker"] else meant
    return f"{row['text']!r}: {row['vendor']}{told}"
