"""The editors' wanted list: how often a rule was asked for that the ledger doesn't know. Nothing of who asked, and no question, is kept."""

from __future__ import annotations

import json
import os
import threading
from collections import Counter
from collections.abc import Iterable, Mapping
from pathlib import Path

from cordon.ask import Gap
from cordon.model.errors import InputError

_MOST = 5_000  # different gaps that are counted; further ones are not
_PER_QUESTION = 12


class Wanted:
    """Counts gaps in memory and, where a file is named, in it: a JSON object `{"place|vendor|scope": count}`."""

    def __init__(self, path: Path | None = None) -> None:
        self._path = path
        self._lock = threading.Lock()
        self._counted = _read(path)

    def note(self, gaps: Iterable[Gap]) -> None:
        """Count some gaps. A file that can't be written stops no answer."""
        with self._lock:
            names = [f"{gap.place}|{gap.vendor}|{gap.scope}" for gap in gaps][:_PER_QUESTION]
            known = [name for name in names if name in self._counted or len(self._counted) < _MOST]
            self._counted.update(known)
            if known and self._path is not None:
                _write(self._path, self._counted)

    def counts(self) -> Mapping[str, int]:
        """The counts, most first."""
        with self._lock:
            return dict(sorted(self._counted.items(), key=lambda pair: (-pair[1], pair[0])))


def _read(path: Path | None) -> Counter[str]:
    if path is None or not path.exists():
        return Counter()
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
        return Counter({str(name): int(count) for name, count in found.items()})
    except (OSError, ValueError, AttributeError, TypeError) as error:
        raise InputError(f"no wanted list: {error}", place=str(path), mend="name another file, or mend it") from error


def _write(path: Path, counted: Mapping[str, int]) -> None:
    fresh = path.with_name(f".{path.name}.new")
    try:
        fresh.write_text(json.dumps(counted, ensure_ascii=False, indent=0, sort_keys=True), encoding="utf-8")
        os.replace(fresh, path)
    except OSError:
        return
