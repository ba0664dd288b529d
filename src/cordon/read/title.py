"""The title of a page and what stands with it: the standfirst, and the outlet after a bar in the page's own title."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from cordon.read.classify import Marked, UnitKind
from cordon.read.phrases import plain_line

_SUFFIX = re.compile(r"(?P<title>.{8,220}?)\s+[|–—·»-]\s+(?P<outlet>[^|–—·»]{2,60})\Z")
_MARKS = re.compile(r"\A#{1,6}\s+|\A\*{2}|\*{2}\Z|\A(?:title|headline)\s?:\s?", re.I)
_TITLE_WORDS = 40
_TITLE_LENGTH = 300
_TOP = 12  # units among which the title must stand
_AGAIN = 40  # units among which it may stand a second time


@dataclass(frozen=True, slots=True)
class Title:
    """The title's unit (index) and span, the index of the standfirst if there is one, and the outlet that the title names."""

    index: int
    span: tuple[int, int]
    standfirst: int | None
    outlet: str | None


def find_title(marked: Sequence[Marked], known: str | None = None) -> Title | None:
    """The title: `known` if a line is it, else the page's own title where it stands twice (once with the outlet), else the first line
    that is no furniture."""
    given = next((at for at, item in enumerate(marked[:_TOP]) if known and plain_line(item.unit.text) == plain_line(known)), None)
    twice = _twice(marked) if given is None else None
    index = given if given is not None else twice[0] if twice else _first(marked)
    if index is None:
        return None
    unit = marked[index].unit
    start, end = unit.start, unit.end
    while found := _MARKS.search(unit.text[start - unit.start : end - unit.start]):
        if found.end() == end - start and found.start() == 0:
            break
        start, end = (start + found.end(), end) if found.start() == 0 else (start, start + found.start())
    return Title(index, (start, end), _standfirst(marked, index), twice[1] if twice else None)


def split_outlet(line: str) -> tuple[str, str | None]:
    """A page's own title without the outlet after its last bar or dash, and that outlet."""
    found = _SUFFIX.match(line) if len(line) <= _TITLE_LENGTH else None
    return (found["title"].strip(), found["outlet"].strip()) if found else (line, None)


def _twice(marked: Sequence[Marked]) -> tuple[int, str] | None:
    lines = {
        plain_line(item.unit.text): at for at, item in reversed(list(enumerate(marked[:_AGAIN]))) if len(item.unit.text) <= _TITLE_LENGTH
    }
    for item in marked[:_TOP]:
        found = _SUFFIX.match(item.unit.text) if len(item.unit.text) <= _TITLE_LENGTH else None
        if found and (at := lines.get(plain_line(found["title"]))) is not None:
            return at, found["outlet"].strip()
    return None


def _first(marked: Sequence[Marked]) -> int | None:
    """The first line that can be a title. A later one that stands right above the byline is better: a site's name may stand on top."""
    found: list[int] = []
    for at, item in enumerate(marked[:_TOP]):
        if len(item.unit.text) > _TITLE_LENGTH or item.unit.words > _TITLE_WORDS:
            break
        headline = item.kind is UnitKind.OTHER or (item.kind in (UnitKind.PROSE, UnitKind.FURNITURE, UnitKind.TEASER) and at == 0)
        if headline and item.unit.words >= 1 and _like_title(marked, at):
            found.append(at)
        if item.kind is UnitKind.PROSE:
            break
    signed = [at for at in found if at + 1 < len(marked) and marked[at + 1].kind is UnitKind.BYLINE and marked[at].unit.words >= 4]
    return next(iter(signed or found), None)


def _like_title(marked: Sequence[Marked], at: int) -> bool:
    item = marked[at]
    if len(marked) == 1:
        return item.kind is UnitKind.OTHER
    if item.kind is UnitKind.PROSE:
        # A title may be a question or end in quotation marks; a long sentence is a paragraph.
        return not item.unit.text.endswith(".") and item.unit.words <= 20
    if item.kind is UnitKind.FURNITURE:
        return any(other.unit.text == item.unit.text for other in marked[1:_TOP])
    return item.unit.words >= 3 or not any(other.kind is UnitKind.OTHER and other.unit.words >= 4 for other in marked[at + 1 : at + 4])


def _standfirst(marked: Sequence[Marked], index: int) -> int | None:
    """A line of eight words or more right under the title, before any paragraph; a sentence there is prose anyway."""
    after = marked[index + 1] if index + 1 < len(marked) else None
    if after is None or after.kind is not UnitKind.OTHER or not 8 <= after.unit.words <= 60:
        return None
    return index + 1 if any(item.kind is UnitKind.PROSE for item in marked[index + 2 : index + 12]) else None
