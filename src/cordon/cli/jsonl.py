"""Questions as JSON lines: each is answered in order, a bad one with its error, and the run goes on."""

from __future__ import annotations

import json
import sys
import traceback
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO, TextIO, TypeVar

from cordon.cli.failures import ExitCode, debugging, one_line
from cordon.cli.printing import write_json
from cordon.model.errors import CordonError, InputError

LONGEST_LINE = 8 * 1024 * 1024
"""Bytes in one line. A longer one is answered with an error and skipped without being held in memory."""
STANDARD_INPUT = "-"

Answer = Callable[[Mapping[str, object]], Mapping[str, object]]
Parsed = TypeVar("Parsed")


def answer_file(path: str, answer: Answer, out: TextIO | None = None) -> int:
    """Answer each line of a file, or of standard input for `-`; exit code 1 when a line failed. An unreadable file is an InputError."""
    with _opened(path) as source:
        return answer_lines(source, answer, out or sys.stdout)


def answer_lines(source: BinaryIO, answer: Answer, out: TextIO, longest: int = LONGEST_LINE) -> int:
    """Answer each line as soon as it is there: `{"id": …, …}`, or `{"id": …, "error": …}` for a bad one. Gives the exit code."""
    failed = False
    for number, line in enumerate(_lines(source, longest), start=1):
        reply, good = _reply(line, number, answer)
        failed = failed or not good
        write_json(reply, out)
        out.flush()
    return ExitCode.FINDINGS if failed else ExitCode.FINE


def answer_together(
    path: str, parse: Callable[[Mapping[str, object]], Parsed], answers: Callable[[Sequence[Parsed]], Sequence[Mapping[str, object]]]
) -> int:
    """Answer lines that can only be answered together, in order. A bad line gets its error, and the rest goes on. Ids stay as given."""
    with _opened(path) as source:
        lines = [_parsed(line, number, parse) for number, line in enumerate(_lines(source, LONGEST_LINE), start=1)]
    replies = iter(answers([value for _, value, _ in lines if value is not None]))
    for name, value, error in lines:
        reply = next(replies) if value is not None else {"error": error}
        write_json({"id": name, **{key: told for key, told in reply.items() if key != "id"}})
    return ExitCode.FINDINGS if any(error for _, _, error in lines) else ExitCode.FINE


def _parsed(line: bytes | None, number: int, parse: Callable[[Mapping[str, object]], Parsed]) -> tuple[object, Parsed | None, str | None]:
    name: object = None
    try:
        question = _question(line)
        name = question.get("id")
        return name, parse(question), None
    except Exception as error:  # one bad line must not end the run (law 10)
        return name, None, f"line {number}: {one_line(error)}"


def _reply(line: bytes | None, number: int, answer: Answer) -> tuple[Mapping[str, object], bool]:
    name: object = None
    try:
        question = _question(line)
        name = question.get("id")
        return {"id": name, **answer(question)}, True
    except Exception as error:  # one bad line must not end the run (law 10)
        if debugging():
            traceback.print_exception(error)
        return {"id": name, "error": f"line {number}: {one_line(error)}"}, False


def _question(line: bytes | None) -> Mapping[str, object]:
    if line is None:
        raise InputError("the line is too long", mend=f"keep it under {LONGEST_LINE} bytes")
    try:
        value = json.loads(line.decode("utf-8-sig"), parse_constant=_no_constant)
    except UnicodeDecodeError as error:
        raise InputError(f"not UTF-8 at byte {error.start}", mend="save the file as UTF-8") from error
    except (ValueError, RecursionError) as error:
        what = f"not JSON: {error}" if line.strip() else "the line is empty"
        raise InputError(what, mend="write one JSON object a line") from error
    if not isinstance(value, dict):
        raise InputError(f"not a JSON object but {type(value).__name__}", mend='write {"id": …, …}')
    return value


def _no_constant(name: str) -> object:
    raise ValueError(f"{name} is no JSON number")


def _lines(source: BinaryIO, longest: int) -> Iterator[bytes | None]:
    """The lines without their ends; None stands for one that is too long."""
    while line := source.readline(longest + 1):
        if len(line) <= longest or line.endswith(b"\n"):
            yield line.rstrip(b"\r\n")
            continue
        while (rest := source.readline(longest)) and not rest.endswith(b"\n"):
            pass
        yield None


@contextmanager
def _opened(path: str) -> Iterator[BinaryIO]:
    if path == STANDARD_INPUT:
        yield sys.stdin.buffer
        return
    with _open(path) as source:
        yield source


def _open(path: str) -> BinaryIO:
    try:
        return Path(path).open("rb")
    except (OSError, ValueError) as error:
        why = getattr(error, "strerror", None) or error
        raise InputError(f"can't be read: {why}", place=path, mend="name a file of JSON lines, or -") from error


def text_field(question: Mapping[str, object], name: str, *, required: bool = False) -> str | None:
    """A field that must be text where it is there."""
    value = question.get(name)
    if value is None:
        if required:
            raise CordonError(f"no {name}", mend=f'give "{name}" as text')
        return None
    if not isinstance(value, str):
        raise CordonError(f"{name} is not text but {type(value).__name__}", mend=f'give "{name}" as text')
    return value
