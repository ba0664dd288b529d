"""The sources that the database rests on: every page and outlet, how much rests on it, and when it was last checked."""

from __future__ import annotations

from dataclasses import asdict, dataclass

from cordon.cli.database import reading
from cordon.cli.failures import ExitCode
from cordon.cli.options import Common
from cordon.cli.printing import write_json, write_text
from cordon.ledger.records import Source


@dataclass(frozen=True, kw_only=True)
class Options(Common):
    """What `cordon sources` takes."""


def run(options: Options) -> int:
    """Print the sources."""
    with reading(options) as reader:
        found = reader.sources()
    if options.json:
        write_json([{**asdict(one), "recorded": one.recorded.isoformat() if one.recorded else None} for one in found])
    else:
        write_text("\n".join([*(_line(one) for one in found), f"{len(found)} sources"]))
    return ExitCode.FINE


def _line(one: Source) -> str:
    held = [f"{count} {kind}" for count, kind in ((one.facts, "facts"), (one.statements, "statements")) if count]
    checked = f", checked {one.checked}" if one.checked else ""
    return f"{one.outlet} · {one.address or 'no address'} · {', '.join(held) or 'nothing'}{checked}"
