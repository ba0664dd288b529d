"""What in a text is prose: link lists, captions and other languages are not read."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from cordon.extract.text.reading import Reading
from cordon.extract.words.lexicon import Lexicon, words_of

_SAMPLE: Final = 2_000
_AGENCY: Final = r"\([A-Za-z. ]{2,20}\)"
_PLACE: Final = r"(?:, [A-Z][\w. ]{1,20})?"
# "STOCKHOLM - ", "LONDON, July 14 (Reuters) - ", "Berlin (dpa) - ".
_DATELINE: Final = re.compile(
    rf"[A-Z][A-Z .]{{2,30}}{_PLACE}(?: {_AGENCY})? ?[-–—] (?=\S)|[A-Z][\w. ]{{2,20}}{_PLACE} {_AGENCY} ?[-–—] (?=\S)"
)
_ASIDE: Final = re.compile(r" ?\[[A-Z0-9]{2,8}(?:\.[A-Z]{1,3})?\]|\(([2-6]G)\)")
_GLUED: Final = re.compile(r"\b([A-Z][a-z]{1,30})(?=[A-Z][A-Za-z])")


@dataclass(frozen=True, slots=True)
class ProseWords:
    """The lists of prose.toml."""

    link_end: tuple[str, ...]
    caption: tuple[str, ...]
    lead: tuple[str, ...]
    tail: tuple[str, ...]
    english: frozenset[str]
    foreign: frozenset[str]

    @classmethod
    def of(cls, lexicon: Lexicon) -> ProseWords:
        """From the lexicon."""
        table: Mapping[str, str] = lexicon.table("prose")
        return cls(
            words_of(table["link_end"]),
            words_of(table["caption"]),
            words_of(table["lead"]),
            words_of(table["tail"]),
            frozenset(words_of(table["english"])),
            frozenset(words_of(table["foreign"])),
        )


def is_english(reading: Reading, words: ProseWords) -> bool:
    """Whether the small words of English outnumber those of its neighbours. Short texts in Latin letters pass."""
    if reading.language:
        return reading.language.lower().split("-")[0] == "en"
    if not reading.passages:
        return True
    first, last = reading.passages[0].span[0], reading.passages[-1].span[1]
    sample = reading.text[first : min(last, first + _SAMPLE)]
    if not sample.isascii() and len(sample.encode("ascii", "ignore")) < (len(sample) - sample.count(" ")) * 0.6:
        return False
    found = sample.lower().split()
    return words.foreign.isdisjoint(found) or len(words.foreign.intersection(found)) <= len(words.english.intersection(found))


def sentence_parts(text: str, start: int, end: int, words: ProseWords) -> list[tuple[int, int]]:
    """The stretches of a sentence that are prose: headlines of other stories pasted into it are left out."""
    piece = text[start:end]
    if any(mark in piece for mark in words.caption) or piece.lower().startswith(words.lead) or piece.endswith(words.tail):
        return []
    found: list[tuple[int, int]] = []
    dateline = _DATELINE.match(text, start, end)
    at = dateline.end() if dateline else start
    for mark in words.link_end:
        for hit in re.finditer(rf"(?<= ){re.escape(mark)}(?= |,)", piece) if mark in piece else ():
            kept = _before_links(text, at, start + hit.start())
            if kept > at:
                found.append((at, kept))
            at = start + hit.end()
    if not found and piece.count(" | ") >= 2:
        return []
    found.append((at, end))
    return _without_asides(text, found) if "[" in piece or "G)" in piece else found


def _without_asides(text: str, parts: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The stretches without what parts a name from its sentence: "Norcom [NRC.UL]" and the brackets of "fifth-generation (5G) gear"."""
    found: list[tuple[int, int]] = []
    for start, end in parts:
        at = start
        for aside in _ASIDE.finditer(text, start, end):
            found.append((at, aside.start()))
            if aside.group(1):
                found.append(aside.span(1))
            at = aside.end()
        found.append((at, end))
    return [(first, last) for first, last in found if first < last]


def _before_links(text: str, start: int, end: int) -> int:
    """Where the pasted headlines begin: glued to a name that is repeated ("Rubio Marco RubioGOP senators …")."""
    for glued in _GLUED.finditer(text, start, end):
        cut = glued.start() + len(glued.group(1))
        name = glued.group(1)
        if name in text[start : glued.start()]:
            return cut
    return start
