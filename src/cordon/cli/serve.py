"""Serve the site and the API on this machine: pages for any query, each also as CSV, JSON and feed.

Needs the extra `web`. Stop it with Ctrl-C.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any

import typer

from cordon.cli.failures import ExitCode
from cordon.cli.later import later
from cordon.cli.options import Common
from cordon.model.errors import InputError


@dataclass(frozen=True, kw_only=True)
class Options(Common):
    """What `cordon serve` takes."""

    host: Annotated[str, typer.Option("--host", metavar="NAME", help="The address to listen on.")] = "127.0.0.1"
    port: Annotated[int, typer.Option("--port", metavar="NUMBER", min=0, max=65535, help="The port; 0 takes any free one.")] = 8765
    home: Annotated[str, typer.Option("--home", metavar="URL", help="The permanent address of the site, for links in feeds.")] = ""
    wanted: Annotated[
        Path | None,
        typer.Option("--wanted", metavar="FILE", help="Count what the ledger couldn't answer in this file instead of the database."),
    ] = None


def run(options: Options) -> int:
    """Serve until stopped."""
    try:
        web: Any = later("web")
    except ImportError as error:
        if (error.name or "").startswith("cordon"):
            raise
        raise InputError(f"{error.name} is not installed", place="serve", mend="install it with: pip install 'cordon[web]'") from error
    web.serve(options)
    return ExitCode.FINE
