"""The lines of a text and the units they form: a unit is a line, or a paragraph of a hard-wrapped text."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

_LINE = re.compile(r"[^\r\n]+")
_ENDS = re.compile(r"\r\n|\r|\n")
_WRAP_MOST = 100  # characters: no line of a hard-wrapped text is longer
_WRAP_LEAST = 45  # the mean length of its full lines is at least this
_FULL = 0.75  # of the longest line: a line of that length is full
_WORDS = re.compile(r"\w[\w'’.-]*")


@dataclass(frozen=True, slots=True)
class Unit:
    """`text[start:end]`, trimmed. `gap` counts the blank lines before it, `block` numbers the groups between blank lines."""

    start: int
    end: int
    text: str
    gap: int
    block: int
    indent: int = 0

    @property
    def words(self) -> int:
        """How many words it has, counted up to a hundred."""
        return sum(1 for _, _ in zip(_WORDS.finditer(self.text), range(100), strict=False))


def lines(text: str) -> list[Unit]:
    """Every line that is not blank, with its place in the text. Line ends may be of any kind."""
    found: list[Unit] = []
    block, last_end = 0, 0
    for match in _LINE.finditer(text):
        raw = match.group()
        trimmed = raw.strip()
        if not trimmed:
            continue
        start = match.start() + len(raw) - len(raw.lstrip())
        ends = sum(1 for _ in _ENDS.finditer(text, last_end, match.start()))
        gap = max(0, ends - 1) if found else ends
        block += 1 if gap else 0
        found.append(Unit(start, start + len(trimmed), trimmed, gap, block, start - match.start()))
        last_end = match.end()
    return found


def paragraphs(text: str, found: Sequence[Unit]) -> list[Unit] | None:
    """The lines of each paragraph put together, where the text is hard-wrapped; None where a line is a paragraph already."""
    return list(_joined(text, found)) if _hard_wrapped(found) else None


def _hard_wrapped(found: Sequence[Unit]) -> bool:
    inner = [len(a.text) for a, b in itertools.pairwise(found) if a.block == b.block and len(a.text) > 30]
    longest = max((len(unit.text) for unit in found), default=0)
    running = sum(1 for a, b in itertools.pairwise(found) if a.block == b.block and b.text[0].islower())
    return longest <= _WRAP_MOST and len(inner) >= 6 and sum(inner) / len(inner) >= _WRAP_LEAST and running >= len(inner) / 3


def _joined(text: str, found: Sequence[Unit]) -> Iterator[Unit]:
    held: list[Unit] = []
    full = _FULL * max(len(unit.text) for unit in found)
    for unit in found:
        if held and (unit.block != held[0].block or not _runs_on(held[-1], unit, full)):
            yield _one(text, held)
            held = []
        held.append(unit)
    if held:
        yield _one(text, held)


def _runs_on(before: Unit, after: Unit, full: float) -> bool:
    """A full line runs on to the next unless the next starts like a list entry; a short one only to a word in lower case."""
    return (len(before.text) >= full or after.text[0].islower()) and after.text[0] not in "•*-–—>|#"


def _one(text: str, held: Sequence[Unit]) -> Unit:
    first, last = held[0], held[-1]
    return Unit(first.start, last.end, text[first.start : last.end], first.gap, first.block, first.indent)
