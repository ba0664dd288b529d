"""Writes results to files: each whole or not at all."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterable
from pathlib import Path

from cordon.model.errors import InputError

_MEND = "check the folder, its rights and its room"


def put(path: Path, text: str) -> None:
    """Write a text to a file, in place of what stands there. What can't be written is an InputError."""
    put_bytes(path, text.encode("utf-8", "replace"))


def put_bytes(path: Path, data: bytes) -> None:
    """Write bytes to a file, whole or not at all."""
    try:
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name[:40]}-")
        try:
            with os.fdopen(handle, "wb") as stream:
                stream.write(data)
            Path(name).chmod(0o644)
            Path(name).replace(path)
        except BaseException:
            Path(name).unlink(missing_ok=True)
            raise
    except OSError as error:
        raise InputError(f"can't be written: {error.strerror or error}", place=str(path), mend=_MEND) from error


def put_all(folder: Path, files: Iterable[tuple[str, str]]) -> int:
    """Write several files into a folder, which is made if it isn't there; gives their number."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise InputError(f"can't be made: {error.strerror or error}", place=str(folder), mend=_MEND) from error
    count = 0
    for name, text in files:
        put(folder / name, text)
        count += 1
    return count
