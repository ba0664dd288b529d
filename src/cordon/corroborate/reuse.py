"""Text reuse: which words of one text stand in another. Sampled 8-word shingles and containment, which stays true for cut copies.

A shingle is taken where the hash of its first two words is divisible by `SAMPLE`: a passage gives the same shingles wherever it stands.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from zlib import crc32

from cordon.corroborate.news import words_of

SHINGLE = 8
SAMPLE = 4
_FEW_WORDS = 160
_INITIALS = re.compile(r"\b(?:[A-Za-z]\.){2,4}")
_DASHES = re.compile(r"[‐-―−]")


@dataclass(frozen=True, slots=True)
class Passage:
    """A run of words that two texts share: the word positions in each and the text as printed in the later one."""

    start: int
    other: int
    length: int
    text: str


def shingles(words: Sequence[str], sample: int = SAMPLE) -> frozenset[int]:
    """The sampled shingle hashes of folded words. Short texts keep all of theirs, so that a brief is not left without."""
    step = 1 if len(words) < _FEW_WORDS else sample
    hashes = [crc32(word.encode("utf-8", "surrogatepass")) for word in words]
    return frozenset(
        crc32(" ".join(words[at : at + SHINGLE]).encode("utf-8", "surrogatepass"))
        for at in range(len(words) - SHINGLE + 1)
        if (hashes[at] ^ (hashes[at + 1] >> 3)) % step == 0
    )


def folded(text: str) -> list[str]:
    """Words in lower case, for comparison: dashes, apostrophes and the points of "U.S." don't make another word."""
    plain = _INITIALS.sub(lambda found: found[0].replace(".", ""), _DASHES.sub("-", text).replace("’", "'"))
    return [word.casefold() for word in words_of(plain)]


def containment(part: frozenset[int], whole: frozenset[int]) -> float:
    """How much of the part stands in the whole, 0 to 1."""
    return len(part & whole) / len(part) if part else 0.0


def shared_passages(words: Sequence[str], earlier: Sequence[str], least: int = SHINGLE) -> list[Passage]:
    """The runs of at least `least` words that stand in both, in the order of the first text. Linear in the words of both."""
    where: dict[tuple[str, ...], int] = {}
    for at in range(len(earlier) - least + 1):
        where.setdefault(tuple(earlier[at : at + least]), at)
    found: list[Passage] = []
    at = 0
    while at <= len(words) - least:
        other = where.get(tuple(words[at : at + least]))
        if other is None:
            at += 1
            continue
        length = least
        while at + length < len(words) and other + length < len(earlier) and words[at + length] == earlier[other + length]:
            length += 1
        found.append(Passage(at, other, length, " ".join(words[at : at + length])))
        at += length
    return found
