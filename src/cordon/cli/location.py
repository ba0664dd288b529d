"""Which database is meant: the one that is named, or the default one in the user's data folder."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from cordon.cli.options import DATABASE_VARIABLE
from cordon.ledger.settings import locate as locate_ledger
from cordon.model.errors import InputError

_FILE = Path("cordon") / "cordon.db"


@dataclass(frozen=True, slots=True)
class Location:
    """A database: a file's path or a server's address to open the ledger by, its name for messages, whether nobody named it."""

    address: str | Path
    shown: str
    is_default: bool = False

    @property
    def file(self) -> Path | None:
        """The file, None for a server."""
        return self.address if isinstance(self.address, Path) else None


def locate(named: str | None) -> Location:
    """The database that `--db` or the environment names, else the default one. A folder, or an unknown kind, is an InputError."""
    if not named:
        file = default_file(os.environ, sys.platform)
        return Location(file, str(file), is_default=True)
    found = locate_ledger(named)
    if found.path is None:
        return Location(named, found.shown)
    if os.path.isdir(found.path):
        raise InputError("is a folder, not a database", place=named, mend="name a file in it, such as cordon.db")
    return Location(found.path.absolute(), found.shown)


def default_file(environment: Mapping[str, str], platform: str) -> Path:
    """The file in the data folder of the user: XDG_DATA_HOME where it is set, else what the platform has for it."""
    named = environment.get("XDG_DATA_HOME", "")
    if os.path.isabs(named):
        return Path(named) / _FILE
    if platform == "win32" and environment.get("LOCALAPPDATA"):
        return Path(environment["LOCALAPPDATA"]) / _FILE
    try:
        home = Path(environment["HOME"]) if environment.get("HOME") else Path.home()
    except RuntimeError as error:
        raise InputError("no home folder to keep the database in", mend=f"name a file with --db or {DATABASE_VARIABLE}") from error
    folder = Path("Library") / "Application Support" if platform == "darwin" else Path(".local") / "share"
    return home / folder / _FILE
