"""The editors' wanted list: how often a rule was asked for that the ledger doesn't know. Nothing of who asked, and no question, is kept."""

from __future__ import annotations

import json
import os
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

from cordon.model.errors import CordonError, InputError

Key = tuple[str, str, str]
"""Place, vendor, scope."""
Store = Callable[[Mapping[Key, int]], None]
"""Adds counts to a list that lasts; a CordonError says that it can't now."""

_MOST = 5_000  # different gaps that are counted; further ones are not
_PAUSE = 60.0  # seconds after which a store that refused is tried again


class Wanted:
    """Counts what was asked for while the server runs, and hands it on: to the store, or to a file, `{"place|vendor|scope": count}`.

    What the store refuses is kept and handed on later. Neither a store nor a file that can't be written stops an answer.
    """

    def __init__(self, path: Path | None = None, store: Store | None = None) -> None:
        self._path = path
        self._store = store
        self._lock = threading.Lock()
        self._counted = _read(path)
        self._waiting: Counter[str] = Counter()
        self._next_try = 0.0

    def note(self, wanted: Iterable[Key]) -> None:
        """Count what one question met no rule on."""
        with self._lock:
            names = ["|".join(key) for key in wanted]
            known = [name for name in names if name in self._counted or len(self._counted) < _MOST]
            self._counted.update(known)
            self._waiting.update(known)
            if known and self._path is not None:
                _write(self._path, self._counted)
            self._hand_on()

    def counts(self) -> Mapping[str, int]:
        """The counts, most first."""
        with self._lock:
            return dict(sorted(self._counted.items(), key=lambda pair: (-pair[1], pair[0])))

    def _hand_on(self) -> None:
        if self._store is None or not self._waiting or time.monotonic() < self._next_try:
            return
        try:
            self._store({_key(name): count for name, count in self._waiting.items()})
            self._waiting.clear()
        except CordonError:
            self._next_try = time.monotonic() + _PAUSE


def _key(name: str) -> Key:
    place, vendor, scope = name.split("|")
    return place, vendor, scope


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
