"""The table of MAC prefixes: `cordon registry` shows which is in use, `cordon registry update FILE…` takes a newer list of the IEEE.

The IEEE's `oui.csv`, `mam.csv` and `oui36.csv` may be given together, or `oui.txt`. The new table is kept in your data folder.
"""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from cordon.check.recognise.registry import registry
from cordon.check.recognise.registry_file import MOST_BYTES, compact
from cordon.cli.failures import ExitCode
from cordon.cli.inputs import Refused, inputs
from cordon.cli.location import default_file
from cordon.cli.options import Common, day
from cordon.cli.output import put_bytes
from cordon.cli.printing import write_json, write_text
from cordon.model.errors import InputError

_UPDATE = "update"
_FILE = "ieee.tsv.gz"


@dataclass(frozen=True, kw_only=True)
class Options(Common):
    """What `cordon registry` takes."""

    action: Annotated[str, typer.Argument(metavar="[update]", show_default=False, help="`update`, with the files of the list.")] = ""
    files: Annotated[list[str] | None, typer.Argument(metavar="[FILE]…", show_default=False, help="The IEEE's list.")] = None
    date: Annotated[str | None, typer.Option("--date", metavar="DAY", help="The day that the list is of. Default: the newest file's.")] = (
        None
    )


def run(options: Options) -> int:
    """Show the table in use, or take a newer one."""
    if options.action not in ("", _UPDATE) or (options.action == _UPDATE) != bool(options.files):
        raise InputError("can't tell what to do", place="registry", mend="write for example: cordon registry update oui.csv")
    if options.files:
        _update(options.files, day("--date", options.date))
    held = registry(registry_in_use())
    shown = {"date": held.day.isoformat(), "source": held.source, "prefixes": len(held.by_prefix), "organisations": len(held.organisations)}
    if options.json:
        write_json(shown)
    else:
        write_text(f"{shown['prefixes']} MAC prefixes of {shown['organisations']} organisations, of {shown['date']}: {shown['source']}")
    return ExitCode.FINE


def registry_in_use() -> Path | None:
    """The user's own table where there is one, else None for the shipped one."""
    own = _own()
    return own if own.is_file() else None


def _update(files: list[str], wanted: date | None) -> None:
    held = list(inputs(files, MOST_BYTES, Refused()))
    names = ", ".join(Path(one.name).name for one in held)
    made = compact(((one.name, one.data) for one in held), wanted or _day_of(files), names)
    own = _own()
    try:
        own.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise InputError(f"can't be made: {error.strerror or error}", place=str(own.parent), mend="check its rights") from error
    put_bytes(own, made)


def _day_of(files: list[str]) -> date:
    """The day of the newest of the files, today's for standard input."""
    changed = [os.stat(path).st_mtime for path in files if os.path.isfile(path)]
    return date.fromtimestamp(max(changed)) if changed else date.today()


def _own() -> Path:
    return default_file(os.environ, sys.platform).with_name(_FILE)
