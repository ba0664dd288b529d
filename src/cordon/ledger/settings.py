"""Where the ledger is, and how it is opened."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from cordon.model.errors import InputError

_SCHEME = re.compile(r"(?P<scheme>[a-z][a-z0-9+]{0,30}):(?P<rest>.*)\Z", re.I | re.S)
_SECRET = re.compile(r"(?<=//)(?P<user>[^:/@\s]{0,200}):[^@/\s]{0,400}@")
_POSTGRES = ("postgresql", "postgres", "postgresql+psycopg")


class Mode(StrEnum):
    """What the ledger is opened for. `create` makes it where there is none, and opens it for writing."""

    READ = "read"
    WRITE = "write"
    CREATE = "create"


@dataclass(frozen=True, slots=True)
class Settings:
    """`wait_seconds`: how long a writer waits for another. `archive`: a folder for raw bytes; None keeps them in the database."""

    wait_seconds: float = 10.0
    archive: Path | None = None


@dataclass(frozen=True, slots=True)
class Location:
    """A ledger's place: a file, or the address of a server. `shown` is fit for messages: it holds no password."""

    path: Path | None
    url: str
    shown: str


def locate(address: str | Path) -> Location:
    """From a path, `sqlite:///path` or `postgresql://…`; anything else is an InputError."""
    text = str(address).strip()
    if not text or "\0" in text:
        raise InputError("no database named", mend="give a file or an address such as postgresql://host/name")
    found = _SCHEME.match(text) if not isinstance(address, Path) else None
    if found is None:
        return _file(Path(text))
    scheme = found["scheme"].lower()
    if scheme == "sqlite":
        return _file(Path(_sqlite_path(found["rest"], text)))
    if scheme in _POSTGRES:
        return Location(None, f"postgresql+psycopg:{found['rest']}", _SECRET.sub(r"\g<user>:***@", f"postgresql:{found['rest']}"))
    raise InputError(f"unknown kind of database {scheme!r}", mend="give a file, sqlite:///file or postgresql://host/name")


def _file(path: Path) -> Location:
    return Location(path.expanduser(), "sqlite://", str(path))


def _sqlite_path(rest: str, whole: str) -> str:
    path = rest.removeprefix("///")
    if path == rest or not path or path == ":memory:":
        raise InputError(f"no file in {whole!r}", mend="write sqlite:///folder/file.sqlite, with four slashes for a path from the root")
    return path
