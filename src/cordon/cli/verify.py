"""Whether every stored quote stands in the archived bytes, and facts, log and chain are as they were written.

The last line names the end of the log. Note it, and give it to a later `--head`: a log rewritten as a whole shows only so.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Annotated

import typer

from cordon.cli.database import chosen
from cordon.cli.failures import ExitCode
from cordon.cli.options import Common
from cordon.cli.printing import write_json, write_text
from cordon.ledger.log import Head
from cordon.ledger.settings import Mode
from cordon.ledger.store import Ledger
from cordon.model.errors import InputError


@dataclass(frozen=True, kw_only=True)
class Options(Common):
    """What `cordon verify` takes."""

    head: Annotated[str | None, typer.Option("--head", metavar="N:HASH", help="The end of the log as noted earlier.")] = None


def run(options: Options) -> int:
    """Print what is not as it was written; exit code 1 when something is."""
    noted = _head(options.head) if options.head else None
    with Ledger.open(chosen(options).address, Mode.READ) as ledger:
        found, head = ledger.verify(noted), ledger.head
    if options.json:
        write_json({"findings": [asdict(one) for one in found], "head": {"n": head.seq, "hash": head.hash}})
    else:
        lines = [f"{one.kind} {one.row}: {one.why}" for one in found]
        write_text("\n".join([*lines, f"{len(found)} findings; head {head.seq}:{head.hash}"]))
    return ExitCode.FINDINGS if found else ExitCode.FINE


def _head(text: str) -> Head:
    number, _, digest = text.partition(":")
    if not (number.isascii() and number.isdigit() and len(number) < 19 and digest):
        raise InputError(f"not the end of a log: {text[:40]!r}", place="--head", mend="copy it from an earlier `cordon verify`")
    return Head(int(number), digest)
