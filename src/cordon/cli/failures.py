"""What goes wrong, said in one line: `cordon: <place>: <what>; <mend>`. No traceback, unless CORDON_DEBUG asks for one."""

from __future__ import annotations

import os
import sys
import traceback
from enum import IntEnum

import typer

from cordon.model.errors import CordonError

DEBUG_VARIABLE = "CORDON_DEBUG"


class ExitCode(IntEnum):
    """What the shell is told. `INTERRUPTED` and `HUNG_UP` are what a program gives that was stopped by Ctrl-C or lost its reader."""

    FINE = 0
    FINDINGS = 1
    WRONG = 2
    UNRESOLVED = 3
    INTERRUPTED = 130
    HUNG_UP = 141


def debugging() -> bool:
    """Whether the caller wants tracebacks."""
    return os.environ.get(DEBUG_VARIABLE, "") not in ("", "0")


def one_line(error: BaseException, *, verb: str = "") -> str:
    """The message of an error, without line breaks and control characters."""
    return " ".join("".join(c if c.isprintable() else " " for c in _message(error, verb)).split())


def report(error: BaseException, *, verb: str = "") -> int:
    """Say on standard error what went wrong, and give the exit code for it. `verb` is the place of an error of use."""
    if isinstance(error, KeyboardInterrupt):
        return ExitCode.INTERRUPTED
    if isinstance(error, BrokenPipeError):
        silence_output()
        return ExitCode.HUNG_UP
    if debugging():
        traceback.print_exception(error)
    print(f"cordon: {one_line(error, verb=verb)}", file=sys.stderr)
    return ExitCode.WRONG


def silence_output() -> None:
    """Nobody reads standard output any more: send the rest, which Python flushes at its end, nowhere."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)


def _message(error: BaseException, verb: str) -> str:
    if isinstance(error, CordonError):
        return str(error)
    if isinstance(error, typer.TyperException):
        place = f"{verb}: " if verb else ""
        return f"{place}{error.format_message().rstrip('.')}; see `{' '.join(['cordon', *([verb] if verb else []), '--help'])}`"
    if isinstance(error, OSError):
        place = str(error.filename) if error.filename is not None else "input or output"
        return f"{place}: {error.strerror or error}; check that it is there, that it may be read or written, and that the disk has room"
    if isinstance(error, MemoryError):
        return "the input needs more memory than there is; split it"
    return f"internal error: {type(error).__name__}: {error}; set {DEBUG_VARIABLE}=1 to see where, and report it"
