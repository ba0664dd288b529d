"""Puts a finished build in place at once: the site's name is a link, and a link is exchanged in one step. The last build is kept."""

from __future__ import annotations

import os
import shutil
import tempfile
from pathlib import Path

from cordon.model.errors import InputError

_MARK = ".build-"


def new_folder(out: Path) -> Path:
    """An empty folder beside the site, on the same disk. A place that isn't ours to replace is an InputError."""
    if out.exists() and not out.is_symlink() and (not out.is_dir() or any(out.iterdir())):
        raise InputError("there is something else already", place=str(out), mend="name an empty or new folder")
    try:
        out.parent.mkdir(parents=True, exist_ok=True)
        made = Path(tempfile.mkdtemp(prefix=f".{out.name}{_MARK}", dir=out.parent))
        made.chmod(0o755)
        return made
    except OSError as error:
        raise InputError(f"can't write there ({error.strerror})", place=str(out), mend="name a folder that you may write to") from error


def put_in_place(new: Path, out: Path) -> None:
    """The site is the new build from here on; the one before stays beside it, older ones go."""
    last = out.resolve() if out.is_symlink() else None
    if out.is_dir() and not out.is_symlink():
        out.rmdir()
    link = out.parent / f"{new.name}.link"
    link.symlink_to(new.name)
    os.replace(link, out)
    for folder in out.parent.glob(f".{out.name}{_MARK}*"):
        if folder.resolve() not in (new.resolve(), last):
            drop(folder)


def drop(folder: Path) -> None:
    """Removes a build that is not wanted."""
    shutil.rmtree(folder, ignore_errors=True)
