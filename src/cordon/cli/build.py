"""Write the whole site to a folder: every page with its forms, the map of each year end and change, whole tables to take along.

A build that lost places, rows or pages against the last one in that folder is refused, and the last one stays.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Annotated

import typer

from cordon import __version__
from cordon.cli.failures import ExitCode
from cordon.cli.options import Common, day
from cordon.cli.printing import write_json, write_text
from cordon.cli.published import published
from cordon.publish.site.build import build
from cordon.publish.site.options import BuildOptions


@dataclass(frozen=True, kw_only=True)
class Options(Common):
    """What `cordon build` takes."""

    out: Annotated[Path, typer.Argument(metavar="OUT", show_default=False, help="The folder; it appears whole or stays as it was.")]
    home: Annotated[str, typer.Option("--home", metavar="URL", help="The permanent address of the site, for links in feeds.")] = ""
    today: Annotated[str | None, typer.Option("--today", metavar="DAY", help="The day that the pages speak of. Default: today.")] = None
    workers: Annotated[int, typer.Option("--workers", metavar="NUMBER", min=1, max=64, help="Processes that write.")] = 2
    accept_losses: Annotated[bool, typer.Option("--accept-losses", help="Publish even if places, rows or pages are gone.")] = False


def run(options: Options) -> int:
    """Build the site and say what it holds."""
    told = BuildOptions(
        today=day("--today", options.today) or date.today(),
        home=options.home,
        version=__version__,
        workers=options.workers,
        accept_losses=options.accept_losses,
    )
    report = build(published(options), options.out, told)
    if options.json:
        write_json({"build": report.build, "data_version": report.data_version, "pages": report.pages, "files": report.files})
    else:
        write_text(f"{options.out}: {report.pages} pages, {report.files} files; build {report.build}, data {report.data_version}")
    return ExitCode.FINE
