"""Reading a data package that somebody hands over: every byte is checked against its description before a row is believed."""

from __future__ import annotations

import hashlib
import json
import re
import zipfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

from cordon.ledger.descriptor import DESCRIPTOR, TEXT
from cordon.model.errors import InputError

LARGEST_FILE = 16 << 30
LARGEST_LINE = 1 << 30
_LARGEST_DESCRIPTOR = 4 << 20
_CHUNK = 1 << 20
_INTEGERS = 1 << 31
_ODD = re.compile("[\0\ud800-\udfff]")
_FREE = frozenset({TEXT, "summary", "note", "outlet", "body", "instrument", "url"})  # these end up in bodies or blobs
_TYPES: Mapping[str, tuple[type, ...]] = {
    "string": (str,),
    "date": (str,),
    "integer": (int,),
    "boolean": (bool,),
    "array": (list,),
    "object": (dict,),
}


@dataclass(frozen=True, slots=True)
class Package:
    """A package on disk, a folder or a zip file, with its description."""

    path: Path
    descriptor: Mapping[str, Any]

    @classmethod
    def open(cls, path: Path) -> Package:
        """Read the description; what is no package of Cordon's is an InputError."""
        if not path.exists():
            raise InputError("no such file or folder", place=str(path), mend="name a folder or zip file made by `cordon export`")
        with _member(path, DESCRIPTOR) as stream:
            data = stream.read(_LARGEST_DESCRIPTOR + 1)
        try:
            found = json.loads(data) if len(data) <= _LARGEST_DESCRIPTOR else None
        except (ValueError, RecursionError):
            found = None
        if not isinstance(found, dict) or not isinstance(found.get("cordon"), dict) or not isinstance(found.get("resources"), list):
            raise InputError(f"{DESCRIPTOR} is none of Cordon's", place=str(path), mend="name a package made by `cordon export`")
        return cls(path, found)

    @property
    def contents(self) -> Mapping[str, Any]:
        """What Cordon says of the package: `contents` (`ledger` or `facts`), schema, head."""
        own = self.descriptor["cordon"]
        return own if isinstance(own, dict) else {}

    def check(self, name: str) -> None:
        """The file has the size and hash that its description gives; else an InputError."""
        described = self._described(name)
        digest, size = hashlib.sha256(), 0
        with _member(self.path, f"{name}.jsonl") as stream:
            while chunk := stream.read(_CHUNK):
                digest.update(chunk)
                size += len(chunk)
                if size > LARGEST_FILE:
                    break
        if size != described.get("bytes") or f"sha256:{digest.hexdigest()}" != described.get("hash"):
            raise InputError(
                f"{name}.jsonl is not the file that {DESCRIPTOR} describes", place=str(self.path), mend="fetch the package again"
            )

    def rows(self, name: str, fields: Mapping[str, tuple[str, bool]]) -> Iterator[tuple[str, dict[str, Any]]]:
        """(place, row) of each line. `fields`: name -> (type, whether it must be given). A row of another form is an InputError."""
        with _member(self.path, f"{name}.jsonl") as stream:
            number = 0
            while data := stream.readline(LARGEST_LINE + 1):
                number += 1
                place = f"{self.path.name}: {name}.jsonl line {number}"
                yield place, _row(data, place, fields)

    def _described(self, name: str) -> Mapping[str, Any]:
        for one in self.descriptor["resources"]:
            if isinstance(one, dict) and one.get("path") == f"{name}.jsonl":
                return one
        raise InputError(f"{name}.jsonl is not described", place=str(self.path), mend="name a package made by `cordon export`")


@contextmanager
def _member(path: Path, name: str) -> Iterator[IO[bytes]]:
    try:
        if path.is_dir():
            with (path / name).open("rb") as stream:
                yield stream
        else:
            with zipfile.ZipFile(path) as archive, archive.open(name) as stream:
                yield stream
    except (KeyError, FileNotFoundError) as error:
        raise InputError(f"{name} is missing", place=str(path), mend="name a package made by `cordon export`") from error
    except (zipfile.BadZipFile, zipfile.LargeZipFile, EOFError, NotImplementedError, RuntimeError, ValueError) as error:
        raise InputError(
            f"no readable package ({error})", place=str(path), mend="name a folder or zip file made by `cordon export`"
        ) from error
    except OSError as error:
        raise InputError(f"can't be read ({error.strerror or error})", place=str(path), mend="check the file and its rights") from error


def _row(data: bytes, place: str, fields: Mapping[str, tuple[str, bool]]) -> dict[str, Any]:
    if len(data) > LARGEST_LINE:
        raise InputError("the line is too long", place=place)
    try:
        row = json.loads(data)
    except (ValueError, RecursionError) as error:
        raise InputError("no JSON", place=place, mend="fetch the package again") from error
    if not isinstance(row, dict) or set(row) != set(fields):
        raise InputError(f"not a row with the fields {', '.join(fields)}", place=place, mend="fetch the package again")
    for name, (kind, required) in fields.items():
        value = row[name]
        if required if value is None else not _fits(value, kind, name):
            raise InputError(f"{name} is no {kind}: {str(value)[:40]!r}", place=place, mend="fetch the package again")
    return row


def _fits(value: object, kind: str, name: str) -> bool:
    """Whether a value is of its type, and one that any database can hold. The text of a page may hold anything: it is stored as bytes."""
    if (isinstance(value, bool) and kind != "boolean") or not isinstance(value, _TYPES[kind]):
        return False
    if isinstance(value, int):
        return -_INTEGERS <= value < _INTEGERS
    return not isinstance(value, str) or name in _FREE or not _ODD.search(value)
