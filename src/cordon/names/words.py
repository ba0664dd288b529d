"""Cuts a text into words with their offsets, so that names are compared word by word and the offsets stay those of the text."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import accumulate
from typing import Final

from cordon.names.spelling import fold

# Scripts without spaces are cut into single characters; elsewhere a word is a run of letters and digits,
# which soft hyphens, zero-width characters and combining accents do not break.
_HAN: Final = "\u3400-\u9fff\uf900-\ufaff"
_HIDDEN: Final = "\u00ad\u200b-\u200d\u2060\ufeff"
_ACCENTS: Final = "\u0300-\u036f"
WORD: Final = re.compile(rf"[{_HAN}]|[^\W_{_HAN}]+(?:[{_HIDDEN}{_ACCENTS}]+[^\W_{_HAN}]+)*[{_ACCENTS}]*")
_CUT: Final = re.compile(f"({WORD.pattern})")
_ASCII_CUT: Final = re.compile(r"([0-9a-z]+)")  # of text in lower case
LONGEST_GAP: Final = 16  # characters between two words of one name
_HYPHENS: Final = frozenset("-‐‑‒–")
_APOSTROPHES: Final = frozenset("'’‘ʼ`´")
# Marks of printed text, each with a plain one that parts words in the same way: what is plain then is cut much faster.
_PRINTED: Final = (("’", "'"), ("‘", "'"), ("“", '"'), ("”", '"'), ("—", ";"), ("–", "-"), ("…", ";"), ("\u00a0", " "))


def lowered(text: str) -> str:
    """The text in lower case at unchanged length (the dotted capital I would become two characters)."""
    return text.lower() if text.isascii() else text.replace("İ", "I").lower()


@dataclass(frozen=True, slots=True)
class Words:
    """A text cut into gap, word, gap … word, gap: the words have the odd numbers and are folded. `ends` says where each piece ends."""

    pieces: list[str]
    ends: list[int]

    @classmethod
    def of(cls, text: str) -> Words:
        """The words of a text in lower case, in one step each for cutting and counting: texts are long."""
        text = _typed(text)
        plain = text.isascii()
        pieces = (_ASCII_CUT if plain else _CUT).split(lowered(text))
        ends = list(accumulate(map(len, pieces)))
        if not plain:
            pieces[1::2] = [folded(word) for word in pieces[1::2]]
        return cls(pieces, ends)


def _typed(text: str) -> str:
    """The text with plain marks for the printed ones, at unchanged length."""
    if not text.isascii():
        for printed, plain in _PRINTED:
            text = text.replace(printed, plain)
    return text


def folded(word: str) -> str:
    """A lower-case word as it is compared: without accents and hidden characters."""
    return word if word.isascii() else fold(word)


def joint(gap: str) -> str | None:
    """What stands between two words, as a class: `s` for a space or a hyphen, `'`, `.`, `,`, `&` …; `None` if names don't go on over it.

    A line break is a space, an empty line ends every name.
    """
    if gap in (" ", ""):
        return "s" if gap else ""
    if gap.count("\n") > 1:
        return None
    marks = "".join(ch for ch in gap if not ch.isspace() and ch not in "\u00ad\u200b\u200c\u200d\u2060\ufeff")
    if not marks or (len(marks) == 1 and marks in _HYPHENS):
        return "s" if marks or gap.strip("\u00ad\u200b\u200c\u200d\u2060\ufeff") else ""
    if len(marks) == 1 and marks in _APOSTROPHES:
        return "'"
    if marks == ".":
        return "." if len(gap) == 1 else ". "
    return "," if marks in (",", ".,") else marks


def joints_of_name(gap: str) -> tuple[str, ...]:
    """The joints that a text may have where a name of the files has this gap: `St. Lucia` may be written `St Lucia`."""
    found = joint(gap)
    if found in (". ", ","):
        return (". ", ",", "s", ".")
    return () if found is None else (found,)
