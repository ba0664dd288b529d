"""Finds every known name in a text: longest first, whole words, in one pass whose time grows with the text alone."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import compress, count
from typing import Final

from cordon.names.mentions import Mention
from cordon.names.surfaces import surfaces
from cordon.names.tables import Source
from cordon.names.traps import Traps, load_traps
from cordon.names.trie import Node, build, longest
from cordon.names.words import Words

_ADDRESS: Final = re.compile(r"(?:https?://|www\.)[^\s<>\"]+", re.I)


@dataclass(frozen=True, slots=True)
class Matcher:
    """All names of all kinds. The mentions of a text never overlap and come in its order."""

    root: Node
    traps: Traps

    def find(self, text: str) -> list[Mention]:
        """The names in the text. Those inside web addresses are left out."""
        return list(self.iter(text))

    def iter(self, text: str) -> Iterator[Mention]:
        """As `find`, one at a time."""
        words = Words.of(text)
        first, pieces, ends = self.root.after, words.pieces, words.ends
        free = 0
        addresses = _addresses(text)
        address = next(addresses)
        opening = compress(count(1, 2), map(first.__contains__, pieces[1::2]))  # a name may begin there; the pieces between are gaps
        for at in opening:
            start = ends[at - 1]
            if start < free:
                continue
            while address[1] <= start:
                address = next(addresses)
            found = longest(first[pieces[at]], text, words, at) if address[0] > start else None
            if found is None:
                continue
            end, candidates = found
            readings = self.traps.readings(text, start, end, candidates) if candidates else ()
            if readings:
                yield Mention(start, end, text[start:end], readings)
            if readings or not candidates:
                free = end


def _addresses(text: str) -> Iterator[tuple[int, int]]:
    """The spans of web addresses, then one behind the end of the text."""
    if "://" in text or "www." in text.lower():
        yield from (found.span() for found in _ADDRESS.finditer(text))
    while True:
        yield (len(text) + 1, len(text) + 2)


@lru_cache(maxsize=8)
def load_matcher(source: Source) -> Matcher:
    """Builds the matcher from all files."""
    return Matcher(build(surfaces(source)), load_traps(source))
