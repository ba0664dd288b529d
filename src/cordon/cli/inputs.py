"""The files that a verb is to read: named ones, those in folders, or standard input, each bounded in size."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from cordon.cli.failures import ExitCode, one_line
from cordon.model.errors import CordonError, InputError
from cordon.model.identity import content_hash

STANDARD_INPUT = "-"


@dataclass(frozen=True, slots=True)
class Input:
    """One file's name as the user knows it, its address in the ledger, and its bytes."""

    name: str
    address: str
    data: bytes


@dataclass(slots=True)
class Refused:
    """Counts the inputs that could not be read, each told on standard error at once, so that the others can go on."""

    count: int = 0

    def tell(self, error: CordonError) -> None:
        """Say why one input was left out."""
        self.count += 1
        print(f"cordon: {one_line(error)}", file=sys.stderr)

    @property
    def code(self) -> int:
        """The exit code when others went well."""
        return ExitCode.FINDINGS if self.count else ExitCode.FINE


def inputs(paths: Sequence[str], most_bytes: int, refused: Refused) -> Iterator[Input]:
    """The inputs in the order named, those of a folder by name. What can't be read is told and left out.

    A single input that can't be read, a missing path, and a folder without files are an InputError.
    """
    for path in paths:
        for name in _names(path):
            try:
                yield _standard_input(most_bytes) if name == STANDARD_INPUT else _file(name, most_bytes)
            except InputError as error:
                if len(paths) == 1 and name == path:
                    raise
                refused.tell(error)


def _names(path: str) -> list[str]:
    if path == STANDARD_INPUT:
        return [path]
    if not os.path.isdir(path):
        return [path]
    found = [str(file) for file in _files_in(Path(path))]
    if not found:
        raise InputError("no files in this folder", place=path, mend="name a folder with pages, or the pages themselves")
    return found


def _files_in(folder: Path) -> list[Path]:
    """The regular files below a folder, by name; hidden ones and links to other folders are left out."""
    found = []
    for here, folders, files in os.walk(folder, onerror=_refuse):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        found += [Path(here) / name for name in sorted(files) if not name.startswith(".")]
    return [file for file in found if file.is_file()]


def _refuse(error: OSError) -> None:
    raise InputError(f"can't be listed: {error.strerror}", place=str(error.filename), mend="check the folder's rights")


def _file(name: str, most_bytes: int) -> Input:
    path = Path(name)
    try:
        with path.open("rb") as source:
            data = _bounded(source, name, most_bytes)
        return Input(name, path.absolute().as_uri(), data)
    except (OSError, ValueError) as error:
        why = getattr(error, "strerror", None) or error
        raise InputError(f"can't be read: {why}", place=name, mend="check the path and its rights") from error


def _standard_input(most_bytes: int) -> Input:
    data = _bounded(sys.stdin.buffer, "standard input", most_bytes)
    return Input("standard input", f"stdin:{content_hash(data)}", data)


def _bounded(source: BinaryIO, name: str, most_bytes: int) -> bytes:
    data = source.read(most_bytes + 1)
    if len(data) > most_bytes:
        raise InputError(f"too large: the limit is {most_bytes / 1e6:g} MB", place=name, mend="split the file")
    return data
