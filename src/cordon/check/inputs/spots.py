"""Where the objects of a JSON file stand: line and column, though a parsed value has neither. Read again at the parser's own speed."""

from __future__ import annotations

import json
import re
from array import array
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field

_DEEPEST = 64
_MOST_READ = 8  # times the length of the file
_SPACE = re.compile(r"[ \t\r\n]*")
_DECODER = json.JSONDecoder()
Spot = tuple[int, int]


@dataclass(slots=True)
class Spots:
    """Line and column, counted from 1, of each item of a file by its number."""

    lines: array[int] = field(default_factory=lambda: array("Q"))
    columns: array[int] = field(default_factory=lambda: array("Q"))

    def add(self, spot: Spot) -> None:
        """The spot of the next item."""
        self.lines.append(spot[0])
        self.columns.append(spot[1])

    def of(self, number: int) -> Spot:
        """The spot of an item; the file's beginning for one that isn't known."""
        return (self.lines[number - 1], self.columns[number - 1]) if 0 < number <= len(self.lines) else (1, 1)


def spots_of(text: str, value: object, keys: Sequence[str]) -> Mapping[int, Spot]:
    """The spot of each object in the lists of a parsed text, by the object's `id`; only under these keys is looked.

    A file that is nested without need is read a few times over at most: the spots that would take more are left out.
    """
    starts: dict[int, int] = {}
    scan = _Scan(text, frozenset(keys), _MOST_READ * len(text))
    with suppress(_SpentError):
        for ident, start in scan.starts(scan.after_space(0), value, 0):
            starts[ident] = start
    found: dict[int, Spot] = {}
    line, last = 1, 0
    for ident, start in sorted(starts.items(), key=lambda pair: pair[1]):
        line += text.count("\n", last, start)
        last = start
        found[ident] = (line, start - text.rfind("\n", 0, start))
    return found


class _SpentError(Exception):
    """As much was read as may be."""


class _Scan:
    """Goes through a text beside its parsed value. `left` characters may be read."""

    def __init__(self, text: str, keys: frozenset[str], left: int) -> None:
        self._text, self._keys, self._left = text, keys, left

    def starts(self, at: int, value: object, depth: int) -> Iterator[tuple[int, int]]:
        """The id of each object and where it begins."""
        # A key that stands twice: only its last value was parsed, and another may begin here.
        if depth > _DEEPEST or self._text[at] != ("[" if isinstance(value, list) else "{"):
            return
        if isinstance(value, list):
            for start, one in zip(self._elements(at), value, strict=False):
                if isinstance(one, dict):
                    yield id(one), start
                    if not self._keys.isdisjoint(one):
                        yield from self.starts(start, one, depth + 1)
        elif isinstance(value, dict):
            for key, start in self._members(at):
                held = value.get(key) if key in self._keys else None
                if isinstance(held, dict):
                    yield id(held), start
                if isinstance(held, dict | list):
                    yield from self.starts(start, held, depth + 1)

    def after_space(self, at: int) -> int:
        """The next place that is no space."""
        found = _SPACE.match(self._text, at)
        return found.end() if found else at

    def _elements(self, at: int) -> Iterator[int]:
        """Where each element of the list that begins here begins. The text was parsed before, so it is no broken JSON."""
        at = self.after_space(at + 1)
        while self._text[at] != "]":
            yield at
            at = self._next(at)

    def _members(self, at: int) -> Iterator[tuple[str, int]]:
        """Each key of the object that begins here, and where its value begins."""
        at = self.after_space(at + 1)
        while self._text[at] != "}":
            key, at = _DECODER.raw_decode(self._text, at)
            at = self.after_space(self.after_space(at) + 1)
            yield key, at
            at = self._next(at)

    def _next(self, at: int) -> int:
        """Behind the value that begins here, and behind the comma after it."""
        end = _DECODER.raw_decode(self._text, at)[1]
        self._left -= end - at
        if self._left < 0:
            raise _SpentError
        end = self.after_space(end)
        return self.after_space(end + 1) if self._text[end] == "," else end
