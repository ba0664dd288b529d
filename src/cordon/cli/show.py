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
from cordon.ledger.reading import Reader
from cordon.ledger.records import Shown
from cordon.model.errors import InputError
from cordon.model.event import Event
from cordon.publish.differing import differing_lines


@dataclass(frozen=True, kw_only=True)
class Options(Common):
    """What `cordon show` takes."""

    id: Annotated[str, typer.Argument(metavar="ID", help="The id of an event, fact, statement, item, document …")]


def run(options: Options) -> int:
    """Print the record."""
    with reading(options) as reader:
        found = reader.show(options.id)
        event = reader.event(found.id) if found is not None and found.kind == "events" else None
        waiting = _waiting(reader, event) if event is not None else []
    if found is None:
        raise InputError(f"nothing has the id {options.id[:80]!r}", mend="copy an id from `cordon timeline` or from a JSON answer")
    if options.json:
        write_json({"kind": found.kind, "id": found.id, "row": found.row, "history": list(found.history), "proposed": waiting})
    else:
        write_text("\n".join([_text(found), *_disputed(event, waiting)]))
    return ExitCode.FINE


def _waiting(reader: Reader, event: Event) -> list[dict[str, object]]:
    """The links of an event that wait for an editor."""
    held = {one.id for one in event.evidence}
    asked = [one for one in reader.proposals() if held & {one.one, one.two}]
    return [{"id": one.id, "kind": one.kind, "one": one.one, "two": one.two, "why": one.why, "quote": one.quote} for one in asked]


def _disputed(event: Event | None, waiting: list[dict[str, object]]) -> list[str]:
    """Where the sources of an event differ, side by side, and what waits for an editor."""
    lines = [f"  {line}" for line in differing_lines(event)] if event is not None else []
    for row in waiting:
        quoted = f' in the words "{row["quote"]}"' if row["quote"] else ""
        lines.append(f"  proposed, not applied: {row['one']} {row['kind']} {row['two']}? {row['why']}{quoted} [{row['id']}]")
    return lines


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
