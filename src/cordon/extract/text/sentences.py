"""Cuts prose into sentences with their places in the document; what never ends is cut into windows, so that work stays linear."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from sentencex import segment  # type: ignore[import-untyped]

# A line that is short and is followed by a capital is a headline or a list entry, not the beginning of a wrapped sentence.
_PARAGRAPH: Final = re.compile(r"[^\n]+(?:\n(?!\s*\n)[^\n]+)*")
_SHORT: Final = 60  # characters: wrapped lines are longer
_QUOTES: Final = ("“", '"')
# The library panics at an initial with a space of more than one byte behind it; a plain one keeps every place.
_SPACES: Final = re.compile("[\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]")
_INITIALS: Final = re.compile(r"\w-[A-Z]\.$")  # "R-N.Y.", "non-U.S.", cut behind its first letter by the library
_TITLES: Final = (" Ms.", " Govs.", " Atty.", " approx.", " est.")  # abbreviations that the library takes for an end
# Behind a state's initials the library cuts before a small word with a capital, and before numbers of fleets and courts ("the U.S. Ninth
# Circuit"). What goes on in capitals to the end of its line is a headline.
_OF_STATE: Final = re.compile(r"\b[A-Z]\.[A-Z]\.\s*$")
_ENDING: Final = 8  # letters at an end in which initials stand
_GOES_ON: Final = re.compile(
    r"\s*(?:(?:First|Second|Third|[A-Z][a-z]{2,6}th) [A-Z]|[A-Z]\w* [A-Z](?![^\n]{0,200}(?<![\w'’-])(?!from|with|over|into)[a-z]{4}))"
)
# An abbreviation that can end a sentence, and what opens the next one: a word that stands in no name, or, behind a firm, who speaks next.
_ABBREVIATED: Final = re.compile(r"\b(?:(?:Co|Corp|Inc|Ltd)|May|U\.S|U\.K|E\.U)\. +(?=[A-Z])")
_OPENS: Final = re.compile(
    r"(?:The|This|That|These|Those|Both|It|He|She|They|We|But|However|Meanwhile|There|Its|Their|His|Her|Some|Many)\b"
    r"|(?:A|An|And|In|On|At|For|As|With|After|Before|While|When|If|Since|Under|Last|[A-Z][a-z]+(?:ing|ed)) (?=[a-z0-9])"
)
_AFTER_FIRM: Final = re.compile(
    r"U\.S\. [a-z]|[A-Z][a-z]+ (?:said|told|says|has|had|is|was|were|will|would|also|added|wrote|tweeted|and the)\b"
)
_LONGEST: Final = 800  # characters of one sentence that are read together
_LONGEST_BLOCK: Final = 20_000


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
    block = text[start:end]
    block = block if block.isascii() else _SPACES.sub(" ", block)
    at = opened = 0
    for piece in segment("en", block):
        where = block.find(piece, at)
        if where < 0:
            break
        at = where + len(piece)
        if piece.rstrip().endswith(_TITLES) or (block[at : at + 1].isalpha() and _INITIALS.search(piece[-4:])):
            continue  # "the arrest of Ms. Doe"
        if _OF_STATE.search(piece[-_ENDING:]) and _GOES_ON.match(block, at):
            continue
        stripped = block[opened:at].strip()
        if stripped:
            first = start + block.index(stripped, opened)
            for begin, stop in _at_abbreviations(text, first, first + len(stripped)):
                yield from _blocks(text, begin, stop, _LONGEST)
        opened = at
    at = opened
    rest = block[at:].strip()
    if rest:
        first = start + block.index(rest, at)
        yield from _blocks(text, first, first + len(rest), _LONGEST)


def _at_abbreviations(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """ "… the chips of Norcom Co. The ban …": a sentence that ends with an abbreviation."""
    for found in _ABBREVIATED.finditer(text, start, end) if text.find(". ", start, end) >= 0 else ():
        firm, month = text[found.start()] in "CIL", text[found.start()] == "M"  # "in May. Operators must" is no abbreviation
        if found.start() > start and (month or _OPENS.match(text, found.end()) or (firm and _AFTER_FIRM.match(text, found.end()))):
            yield start, found.end() - (len(found.group()) - len(found.group().rstrip()))
            start = found.end()
    yield start, end


def _blocks(text: str, start: int, end: int, size: int) -> Iterator[tuple[int, int]]:
    """Pieces of at most `size` characters, cut at a space where there is one."""
    while end - start > size:
        cut = text.rfind(" ", start + size // 2, start + size)
        cut = cut if cut > start else start + size
        yield start, cut
        start = cut
    if start < end:
        yield start, end
