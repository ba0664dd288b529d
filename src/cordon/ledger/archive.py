"""Raw bytes under their SHA-256, compressed, in the database or in a folder. What comes out has the hash that it is called by."""

from __future__ import annotations

import os
import re
import tempfile
from contextlib import suppress
from pathlib import Path
from typing import Protocol

from cordon.ledger.packing import pack, unpack
from cordon.ledger.rows import Rows
from cordon.model.errors import LedgerError
from cordon.model.identity import content_hash

_NAME = re.compile(r"[0-9a-f]{64}\Z", re.ASCII)


class Shelf(Protocol):
    """Where an archive inside the database writes: the open transaction."""

    def store(self, sha256: str, size: int, data: bytes) -> None:
        """Keep compressed bytes under a hash."""


class Archive(Protocol):
    """Keeps bytes by their hash."""

    def put(self, raw: bytes, shelf: Shelf) -> str:
        """Keep the bytes (once) and give their SHA-256."""

    def get(self, sha256: str) -> bytes:
        """The bytes of a hash; a LedgerError if they are missing or damaged."""

    def names(self) -> list[str]:
        """The hashes kept, sorted."""


class DatabaseArchive:
    """Bytes in the table `raw_bytes`."""

    def __init__(self, source: Rows) -> None:
        self._rows = source

    def put(self, raw: bytes, shelf: Shelf) -> str:
        """Keep the bytes in the open transaction."""
        name = content_hash(raw)
        if not self._rows.rows("SELECT 1 FROM raw_bytes WHERE sha256 = :name", name=name):
            shelf.store(name, len(raw), pack(raw))
        return name

    def get(self, sha256: str) -> bytes:
        """The bytes of a hash."""
        found = self._rows.rows("SELECT data FROM raw_bytes WHERE sha256 = :name", name=sha256)
        if not found:
            raise _missing(sha256)
        stored = found[0][0]
        return _checked(unpack(stored if isinstance(stored, bytes) else b"", sha256), sha256)

    def names(self) -> list[str]:
        """The hashes kept."""
        return [str(row[0]) for row in self._rows.rows("SELECT sha256 FROM raw_bytes ORDER BY sha256")]


class FolderArchive:
    """Bytes in a folder: `ab/ab12….z`. A file appears whole or not at all."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def put(self, raw: bytes, shelf: Shelf) -> str:
        """Keep the bytes on the disk, before the writer's rows that name them."""
        name = content_hash(raw)
        path = self._path(name)
        if path.is_file():
            return name
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            _write_whole(path, pack(raw))
        except OSError as error:
            what = f"the archive can't be written ({error.strerror or error})"
            raise LedgerError(what, place=str(self._folder), mend="check the folder's rights and the room on the disk") from error
        return name

    def get(self, sha256: str) -> bytes:
        """The bytes of a hash."""
        try:
            stored = self._path(sha256).read_bytes()
        except OSError as error:
            raise _missing(sha256) from error
        return _checked(unpack(stored, sha256), sha256)

    def names(self) -> list[str]:
        """The hashes kept."""
        return sorted(path.stem for path in self._folder.glob("??/*.z"))

    def _path(self, name: str) -> Path:
        if not _NAME.match(name):
            raise LedgerError(f"no name of stored bytes: {name[:80]!r}")
        return self._folder / name[:2] / f"{name}.z"


def _write_whole(path: Path, data: bytes) -> None:
    handle, unfinished = tempfile.mkstemp(dir=path.parent, prefix=".")
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(data)
            stream.flush()
            os.fsync(stream.fileno())
        os.replace(unfinished, path)
    except BaseException:
        with suppress(OSError):
            os.unlink(unfinished)
        raise


def _missing(name: str) -> LedgerError:
    return LedgerError("the raw bytes are missing from the archive", place=name, mend="restore them from a copy or an export")


def _checked(raw: bytes, name: str) -> bytes:
    if content_hash(raw) != name:
        raise LedgerError("the raw bytes are not those that were stored", place=name, mend="restore them from a copy or an export")
    return raw
