"""Makes a database and fills it with the shipped ledger. Loaded only when that is to be done."""

from __future__ import annotations

import os
import tempfile
from datetime import UTC, datetime
from pathlib import Path

from cordon.ledger.records import IngestResult
from cordon.model.errors import LedgerError
from cordon.names import load
from cordon.pipeline import fill


def fill_first(file: Path) -> IngestResult:
    """Fill a database that isn't there yet. It appears whole or not at all, also when two do it at once."""
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=file.parent, prefix=".filling-") as folder:
            fresh = Path(folder) / file.name
            result = fill_now(fresh)
            _put(fresh, file)
    except OSError as error:
        raise LedgerError(
            f"can't be made: {error.strerror or error}",
            place=str(file),
            mend="check the folder's rights and room, or name another file with --db",
        ) from error
    return result


def fill_now(address: str | Path) -> IngestResult:
    """Bring the shipped facts and their events into a database, which is made if it isn't there."""
    return fill(address, load(), datetime.now(UTC))


def _put(fresh: Path, file: Path) -> None:
    """Move a finished file into place unless another process was quicker: then its file stands."""
    try:
        os.link(fresh, file)
    except FileExistsError:
        return
    except OSError:  # a file system without links
        if not file.exists():
            fresh.replace(file)
