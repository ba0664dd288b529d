"""The program `cordon`: finds the verb, loads its module, runs it and turns what goes wrong into one line and an exit code."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from io import TextIOWrapper
from typing import Annotated, Any

import typer

from cordon import __version__
from cordon.cli.failures import ExitCode, report
from cordon.cli.options import DATABASE_VARIABLE
from cordon.cli.signature import as_function
from cordon.cli.verbs import VERBS, load

_HELP = """Where a technology vendor is banned, limited or allowed: since when, for which equipment, by whose decision, and who says so.

Exit codes: 0 fine, 1 findings or failed lines, 2 wrong use or input."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program on the arguments (default: those of the process) and give the exit code."""
    _speak_utf8()
    given = list(sys.argv[1:] if arguments is None else arguments)
    verb, ordered = verb_first(given or ["--help"])
    try:
        code = build(verb)(args=ordered, prog_name="cordon", standalone_mode=False)
        sys.stdout.flush()
    except (Exception, KeyboardInterrupt) as error:
        return report(error, verb=verb if verb in VERBS else "")
    return code if isinstance(code, int) else ExitCode.FINE


def verb_first(arguments: list[str]) -> tuple[str, list[str]]:
    """The verb, and the arguments with `--db` and `--json` moved behind it, where the verb reads them. No verb: ("", as given)."""
    at = 0
    while at < len(arguments) and arguments[at].startswith("-"):
        name = arguments[at]
        if name != "--json" and name.partition("=")[0] != "--db":
            return "", arguments
        at += 2 if name == "--db" else 1
    if at >= len(arguments):
        return "", arguments
    return arguments[at], [arguments[at], *arguments[:at], *arguments[at + 1 :]]


def build(called: str) -> typer.Typer:
    """The Typer application: all verbs by name and line of help, and only the one called with its module."""
    app = typer.Typer(help=_HELP, add_completion=False, rich_markup_mode=None, context_settings={"help_option_names": ["-h", "--help"]})
    app.callback()(_before_verb)
    for name, line in VERBS.items():
        if name == called:
            verb = load(name)
            app.command(name, help=verb.help, short_help=line)(as_function(_quiet(verb.run), verb.options))
        else:
            app.command(name, help=line)(_not_loaded)
    return app


def _quiet(run: Callable[[Any], int]) -> Callable[[Any], int]:
    """Typer would end the program by itself when the reader of the output has gone; it gets an exit code instead."""

    def call(options: Any) -> int:
        try:
            return run(options)
        except BrokenPipeError as error:
            return report(error)

    return call


def _not_loaded() -> None:
    """Stands for the verbs that are not called: Typer lists them and never runs them."""


def _show_version(wanted: bool) -> None:
    if wanted:
        print(f"cordon {__version__}")
        raise typer.Exit


def _before_verb(
    version: Annotated[bool, typer.Option("--version", callback=_show_version, is_eager=True, help="Show the version.")] = False,
    db: Annotated[str | None, typer.Option("--db", metavar="FILE|URL", help=f"The database; also {DATABASE_VARIABLE}.")] = None,
    json: Annotated[bool, typer.Option("--json", help="Answer in JSON.")] = False,
) -> None:
    """Options before the verb; `verb_first` has moved all but --version behind it."""


def _speak_utf8() -> None:
    """Output is UTF-8 whatever the terminal says; what can't be encoded is shown as an escape, never a crash."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
