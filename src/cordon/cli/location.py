"""Where the database is: the one that is named, or the default one in the user's data folder."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from cordon.cli.options import DATABASE_VARIABLE
from cordon.model.errors import InputError

_FILE = Path("cordon") / "cordon.db"
_SQLITE = "sqlite:///"


@dataclass(frozen=True, slots=True)
class Location:
    """A database: its address for the store, its file where it is one, and whether nobody named it (then it is filled at first use)."""

    url: str
    file: Path | None
    is_default: bool

    @property
    def shown(self) -> str:
        """The name for messages, without a password."""
        if self.file is not None:
            return str(self.file)
        head, _, rest = self.url.partition("://")
        return f"{head}://{rest.rpartition('@')[2]}"


def locate(named: str | None) -> Location:
    """The database that `--db` or the environment names, else the default one. A folder is an InputError."""
    if not named:
        file = default_file(os.environ, sys.platform)
        return Location(f"{_SQLITE}{file}", file, is_default=True)
    if "://" in named and not named.startswith(_SQLITE):
        return Location(named, None, is_default=False)
    file = Path(named.removeprefix(_SQLITE)).expanduser().absolute()
    if file.is_dir():
        raise InputError("is a folder, not a database", place=named, mend="name a file in it, such as cordon.db")
    return Location(f"{_SQLITE}{file}", file, is_default=False)


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
