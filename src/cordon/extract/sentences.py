"""Cuts prose into sentences with their places in the document; what never ends is cut into windows, so that work stays linear."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sentencex import get_sentence_boundaries  # type: ignore[import-untyped]

# A line that is short and is followed by a capital is a headline or a list entry, not the beginning of a wrapped sentence.
_PARAGRAPH = re.compile(r"[^\n]+(?:\n(?!\s*\n)[^\n]+)*")
_SHORT = 60  # characters: wrapped lines are longer
_QUOTES = ("“", '"')
# The library panics at an initial with a space of more than one byte behind it; a plain one keeps every place.
_SPACES = dict.fromkeys((133, 160, 5760, *range(8192, 8203), 8232, 8233, 8239, 8287, 12288), " ")
_TITLES = (" Ms.", " Govs.", " Atty.", " approx.", " est.")  # abbreviations that the library takes for an end
_LONGEST = 800  # characters of one sentence that are read together
_LONGEST_BLOCK = 20_000


def sentences(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The spans of the sentences in `text[start:end]`, one paragraph at a time; line breaks inside a paragraph don't end a sentence."""
    for paragraph in _PARAGRAPH.finditer(text, start, end):
        for begin, stop in _lines(text, *paragraph.span()):
            for first, last in _blocks(text, begin, stop, _LONGEST_BLOCK):
                yield from _in_block(text, first, last)


def _lines(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The paragraph, with short lines of their own cut off at its beginning."""
    while True:
        stop = text.find("\n", start, end)
        line = text[start:stop].strip() if stop >= 0 else ""
        following = text[stop + 1 : stop + 2] if stop >= 0 else ""
        if stop < 0 or not line or len(line) >= _SHORT or line[-1] in ".,;:-" or not (following.isupper() or following in _QUOTES):
            yield start, end
            return
        yield start, stop
        start = stop + 1


def _in_block(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    block = text[start:end].translate(_SPACES)
    at = opened = 0
    for found in get_sentence_boundaries("en", block):
        piece = found["text"]
        where = block.find(piece, at)
        if where < 0:
            break
        at = where + len(piece)
        if piece.rstrip().endswith(_TITLES):
            continue  # "the arrest of Ms. Doe"
        stripped = block[opened:at].strip()
        if stripped:
            first = start + block.index(stripped, opened)
            yield from _blocks(text, first, first + len(stripped), _LONGEST)
        opened = at
    at = opened
    rest = block[at:].strip()
    if rest:
        first = start + block.index(rest, at)
        yield from _blocks(text, first, first + len(rest), _LONGEST)


def _blocks(text: str, start: int, end: int, size: int) -> Iterator[tuple[int, int]]:
    """Pieces of at most `size` characters, cut at a space where there is one."""
    while end - start > size:
        cut = text.rfind(" ", start + size // 2, start + size)
        cut = cut if cut > start else start + size
        yield start, cut
        start = cut
    if start < end:
        yield start, end
