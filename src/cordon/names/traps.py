"""Contexts in which a name means something else (`I:DJI` is an index, `Atlanta, Georgia` is in the United States)."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from cordon.names.mentions import Candidate, NameKind
from cordon.names.spelling import fold, key
from cordon.names.tables import Row, Source, rows

ANY_SURFACE: Final = "*"
_WINDOW: Final = 48  # characters of context that are looked at


@dataclass(frozen=True, slots=True)
class Trap:
    """Words beside a name, and what the name then means: nothing, or one of its readings."""

    side: str
    words: tuple[str, ...]
    kind: NameKind | None
    id: str
    edges: frozenset[str]  # of a joined trap: what the character next to the name must be

    def springs(self, text: str, start: int, end: int) -> bool:
        """Whether the words stand on their side of `text[start:end]`."""
        if self.side == "joined-before":
            return text[start - 1 : start] in self.edges and fold(text[max(0, start - _WINDOW) : start]).endswith(self.words)
        if self.side == "joined-after":
            return text[end : end + 1] in self.edges and fold(text[end : end + _WINDOW]).startswith(self.words)
        if self.side == "before":
            return f" {_plain(text[max(0, start - _WINDOW) : start])}".endswith(self.words)
        return f"{_plain(text[end : end + _WINDOW])} ".startswith(self.words)

    def applied(self, candidates: tuple[Candidate, ...]) -> tuple[Candidate, ...]:
        """The readings that are left, the meant one first."""
        if self.kind is None:
            return ()
        meant = tuple(reading for reading in candidates if reading.kind is self.kind and reading.id == self.id)
        return meant + tuple(reading for reading in candidates if reading not in meant) if meant else ()


def _plain(context: str) -> str:
    return " ".join(fold(context).split())


@dataclass(frozen=True, slots=True)
class Traps:
    """The traps by the key of the name that they are about, each with those for any name behind them; `others` are those alone."""

    by_surface: dict[str, tuple[Trap, ...]]
    others: tuple[Trap, ...]

    def readings(self, text: str, start: int, end: int, candidates: tuple[Candidate, ...]) -> tuple[Candidate, ...]:
        """The readings of `text[start:end]` in its context; none when a trap says that it is no name."""
        for trap in self.by_surface.get(key(text[start:end]), self.others):
            if trap.springs(text, start, end):
                return trap.applied(candidates)
        return candidates


def _trap(row: Row) -> Trap:
    kind, _, ident = row.text("means").partition(":")
    side = row.text("side")
    words = _bounded(side, row.many("words"))
    edges = frozenset(word[-1] if side == "joined-before" else word[0] for word in words)
    return Trap(side, words, NameKind(kind) if kind else None, ident, edges)


def _bounded(side: str, words: tuple[str, ...]) -> tuple[str, ...]:
    """The words as they must stand in the context: whole words, unless they are joined to the name."""
    if side.startswith("joined"):
        return tuple(fold(word) for word in words)
    if side == "before":
        return tuple(f" {_plain(word)}" for word in words)
    return tuple(_plain(word) + mark for word in words for mark in " ,.;:!?-'’)")


@lru_cache(maxsize=8)
def load_traps(source: Source) -> Traps:
    """Reads `traps.csv`."""
    found: dict[str, list[Trap]] = {}
    for row in rows(source, "traps.csv"):
        surface = row.text("surface")
        found.setdefault(surface if surface == ANY_SURFACE else key(surface), []).append(_trap(row))
    others = tuple(found.pop(ANY_SURFACE, ()))
    return Traps({surface: (*traps, *others) for surface, traps in found.items()}, others)
