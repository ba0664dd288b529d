"""Whether two printed citations can be one instrument: compared by their numbers and their content words."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache

# A number that identifies: "2019-810", "163/2021", "C-26", "25-49", "1156", "44196-MSP-MICITT", "ARB/22/2"; letters before count.
_MARK = re.compile(r"(?<![\w/.-])[A-Za-z]{0,6}[-/]?\d{1,20}(?:[-/.:][A-Za-z0-9]{1,20}){0,6}", re.ASCII)
_DAY = re.compile(
    r"\b(\d{1,2})?\s?(January|February|March|April|May|June|July|August|September|October|November|December)"
    r"(?:\s(\d{1,2}),)?(?:\s(\d{4}))?",
    re.I,
)
_YEAR = re.compile(r"(?:19|20)\d{2}\Z")
_WORD = re.compile(r"[^\W\d_]{4,30}")
_ORDINAL = re.compile(r"\b(first|second|third|fourth|fifth|revised|final)\b", re.I)
_LONGEST = 400


class Same(Enum):
    """What a comparison of two citations says."""

    YES = "yes"
    NO = "no"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Citation:
    """A printed citation: its text, the numbers that identify it, the days in it, its content words, and "first", "second" and the like."""

    text: str
    marks: frozenset[str]
    days: frozenset[str]
    words: frozenset[str]
    ordinals: frozenset[str]


@lru_cache(maxsize=16384)
def citation_of(text: str) -> Citation:
    """Takes a citation apart. Dates are set aside first, so that a day or a year is not taken for a number of the instrument."""
    short = text[:_LONGEST]
    days = frozenset(" ".join(part for part in found.groups() if part).lower() for found in _DAY.finditer(short) if found[1] or found[3])
    rest = _DAY.sub(" ", short)
    marks = frozenset(found[0].upper() for found in _MARK.finditer(rest) if not _YEAR.match(found[0]) and len(found[0]) > 1)
    words = frozenset(found[0].casefold()[:7] for found in _WORD.finditer(rest))
    ordinals = frozenset(found[0].casefold() for found in _ORDINAL.finditer(short))
    return Citation(short, marks, days, words, ordinals)


def same_instrument(one: Citation, two: Citation) -> Same:
    """YES when identifying numbers agree or the titles mostly do; NO when both have numbers and share none; else UNKNOWN."""
    if not one.text or not two.text:
        return Same.UNKNOWN
    if one.ordinals and two.ordinals and not one.ordinals & two.ordinals:
        return Same.NO
    if one.marks & two.marks:
        return Same.YES
    if one.marks and two.marks:
        return Same.NO
    if one.days and two.days and not one.days & two.days:
        return Same.UNKNOWN
    shared = len(one.words & two.words)
    least = min(len(one.words), len(two.words))
    return Same.YES if least and shared >= 0.6 * least and shared >= 2 else Same.UNKNOWN
