"""Answers kept once made, each with its packed form, up to a number of bytes; those not asked for longest go first."""

from __future__ import annotations

import gzip
import threading
from collections import OrderedDict
from dataclasses import dataclass

_SHORTEST_PACKED = 500  # bytes below which packing gains nothing
_LEVEL = 6


@dataclass(frozen=True, slots=True)
class Answer:
    """A finished answer: its type, its bytes, and the same packed with gzip (None where that gains nothing)."""

    media_type: str
    plain: bytes
    packed: bytes | None

    @classmethod
    def of(cls, media_type: str, text: str) -> Answer:
        """From text. A lone surrogate, which no encoding has, is replaced."""
        plain = text.encode("utf-8", "replace")
        packed = gzip.compress(plain, _LEVEL, mtime=0) if len(plain) >= _SHORTEST_PACKED else None
        return cls(media_type, plain, packed)

    @property
    def size(self) -> int:
        """Bytes held."""
        return len(self.plain) + len(self.packed or b"")


class Kept:
    """The answers of one edition by their key. May be used from several threads."""

    def __init__(self, most_bytes: int) -> None:
        self._most = most_bytes
        self._held: OrderedDict[tuple[str, ...], Answer] = OrderedDict()
        self._bytes = 0
        self._lock = threading.Lock()

    def get(self, key: tuple[str, ...]) -> Answer | None:
        """The answer kept under a key."""
        with self._lock:
            found = self._held.get(key)
            if found is not None:
                self._held.move_to_end(key)
            return found

    def put(self, key: tuple[str, ...], answer: Answer) -> None:
        """Keep an answer, if it is not larger than a quarter of the room."""
        if answer.size > self._most // 4:
            return
        with self._lock:
            before = self._held.pop(key, None)
            self._bytes += answer.size - (before.size if before else 0)
            self._held[key] = answer
            while self._bytes > self._most:
                _, oldest = self._held.popitem(last=False)
                self._bytes -= oldest.size
