"""Writes the whole database as a Frictionless Data Package, to a new folder or, if so named, a zip file. Same database, same bytes."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

import typer

from cordon.cli.database import chosen
from cordon.cli.failures import ExitCode
from cordon.cli.options import Common
from cordon.cli.printing import write_json, write_text
from cordon.ledger.settings import Mode
from cordon.ledger.store import Ledger


@dataclass(frozen=True, kw_only=True)
class Options(Common):
    """What `cordon export` takes."""

    target: Annotated[Path, typer.Argument(metavar="TARGET", help="A new folder, or a file ending in .zip.")]


def run(options: Options) -> int:
    """Write the package and print how many rows of each kind it has."""
    with Ledger.open(chosen(options).address, Mode.READ) as ledger:
        counts = ledger.export(options.target)
    if options.json:
        write_json({"package": str(options.target), "rows": counts})
    else:
        held = ", ".join(f"{count} {name}" for name, count in counts.items() if count)
        write_text(f"{options.target}: {held or 'nothing'}")
    return ExitCode.FINE
