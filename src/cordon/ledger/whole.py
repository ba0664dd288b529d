"""A folder or a zip file that appears whole or not at all, and always with the same bytes for the same content."""

from __future__ import annotations

import os
import shutil
import tempfile
import zipfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from cordon.model.errors import InputError, LedgerError

_THE_SAME_DAY = (1980, 1, 1, 0, 0, 0)  # zip's own beginning of time


@contextmanager
def appearing(target: Path, is_ours: Callable[[Path], bool]) -> Iterator[Path]:
    """A folder to fill, which becomes `target` (a folder, or a zip file if so named) when the block ends well.

    What stands at the target is replaced only if `is_ours`; else it is an InputError before anything is done.
    """
    if target.exists() and not _empty(target) and not is_ours(target):
        raise InputError("something else is there", place=str(target), mend="name a new folder or zip file")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=target.parent, prefix=f".{target.name}.") as name:
            filled = Path(name) / "filled"
            filled.mkdir()
            yield filled
            _appear(filled, target, Path(name))
    except OSError as error:
        what = f"can't be written ({error.strerror or error}); nothing was changed"
        raise LedgerError(what, place=str(target), mend="check the folder's rights and the room on the disk") from error


def _appear(filled: Path, target: Path, room: Path) -> None:
    if target.suffix == ".zip":
        packed = room / "packed.zip"
        _zip(filled, packed)
        os.replace(packed, target)
        return
    if target.exists():
        os.replace(target, room / "before")
    os.replace(filled, target)


def _zip(folder: Path, path: Path) -> None:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as archive:
        for file in sorted(folder.iterdir()):
            info = zipfile.ZipInfo(file.name, _THE_SAME_DAY)
            info.compress_type = zipfile.ZIP_DEFLATED
            info.external_attr = 0o644 << 16
            with file.open("rb") as source, archive.open(info, "w", force_zip64=True) as packed:
                shutil.copyfileobj(source, packed)


def _empty(target: Path) -> bool:
    return target.is_dir() and not any(target.iterdir())
