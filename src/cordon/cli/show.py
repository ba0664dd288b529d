"""Everything that the database holds under an id, as the other verbs print it, with its history."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Annotated

import typer

from cordon.cli.database import reading
from cordon.cli.failures import ExitCode
from cordon.cli.options import Common
from cordon.cli.printing import write_json, write_text
from cordon.ledger.records import Shown
from cordon.model.errors import InputError


@dataclass(frozen=True, kw_only=True)
class Options(Common):
    """What `cordon show` takes."""

    id: Annotated[str, typer.Argument(metavar="ID", help="The id of an event, fact, statement, item, document …")]


def run(options: Options) -> int:
    """Print the record."""
    with reading(options) as reader:
        found = reader.show(options.id)
    if found is None:
        raise InputError(f"nothing has the id {options.id[:80]!r}", mend="copy an id from `cordon timeline` or from a JSON answer")
    if options.json:
        write_json({"kind": found.kind, "id": found.id, "row": found.row, "history": list(found.history)})
    else:
        write_text(_text(found))
    return ExitCode.FINE


def _text(found: Shown) -> str:
    lines = [f"{found.kind} {found.id}", *_fields(found.row, "  ")]
    return "\n".join([*lines, *(f"  log: {' '.join(str(value) for value in entry.values())}" for entry in found.history)])


def _fields(row: Mapping[str, object], margin: str) -> list[str]:
    lines: list[str] = []
    for name, value in row.items():
        if isinstance(value, Mapping):
            lines += [f"{margin}{name}:", *_fields(value, margin + "  ")]
        elif value not in (None, "", [], ()):
            lines.append(f"{margin}{name}: {value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)}")
    return lines
