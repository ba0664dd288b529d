"""Groups the tagged words of a sentence: noun phrases and verb groups, with the small words between them."""

from __future__ import annotations

from typing import Final

from cordon.extract.grammar.chunks import Chunk, single
from cordon.extract.grammar.line import Line
from cordon.extract.grammar.noun_phrases import is_year, noun_phrase
from cordon.extract.grammar.verb_groups import VERB_OPENERS, VerbGroup, opens_verb_group

_PHRASES: Final = frozenset("DANe0I")  # classes of words with which a noun phrase begins
_BEFORE_TIMES: Final = frozenset({"until", "till", "since", "before", "after"})  # before a time they open no clause
_RANGES: Final = frozenset({"to", "or"})
_BOUNDS: Final = frozenset({"more than", "less than", "at least", "at most", "nearly", "almost", "about", "around", "roughly", "some"})
_PLACED: Final = frozenset({"within", "inside", "across", "among", "amongst"})  # behind "from" they only say where in it
_BEFORE_YEARS: Final = _BEFORE_TIMES | {"in", "by", "from"}


def group(line: Line) -> list[Chunk]:
    """The chunks of a sentence, in order and without gaps."""
    found: list[Chunk] = []
    classes = line.classes
    i, n = 0, len(line.lows)
    while i < n:
        made, cls = line.adverbs.get(i), classes[i]
        if made is not None:
            if made.kind == "!" and classes[made.last] in "VX":
                made = VerbGroup(i).read(line) or made  # "no longer allows"
        elif cls in VERB_OPENERS and opens_verb_group(line, i):
            made = VerbGroup(i).read(line)
        if made is None:
            made = noun_phrase(line, i) if cls in _PHRASES else _small(cls, i, line.lows[i])
            if cls == "0" and found and found[-1].lemma in _BEFORE_YEARS and is_year(line, made):
                made = made._replace(kind="t")  # "replaced in 2019 its antennas"
        if made.kind == "t" and found and found[-1].kind == "S" and found[-1].lemma in _BEFORE_TIMES:
            found[-1] = found[-1]._replace(kind="P")  # "extended until Monday a licence"
        i = made.last
        if made.lemma in _PLACED and made.kind == "P" and found and found[-1].lemma == "from" and found[-1].last == made.first:
            found[-1] = found[-1]._replace(last=i)  # "calls from within his party"
            continue
        found.append(_whole_time(line, found, made) if made.kind == "t" and found else made)
    return found


def _whole_time(line: Line, found: list[Chunk], made: Chunk) -> Chunk:
    """ "four to five years", "more than a year": one time, with what bounds it; the chunks of that are taken back."""
    if len(found) > 1 and made.first == found[-1].last and found[-1].lemma in _RANGES and line.classes[made.first] in "0D":
        low = found[-2]
        if low.last - low.first == 1 and line.classes[low.first] in "0D":
            del found[-2:]
            made = made._replace(first=low.first)
    if found and found[-1].kind in "RP" and found[-1].lemma in _BOUNDS:
        made = made._replace(first=found.pop().first)
    return made


def _small(cls: str, i: int, low: str) -> Chunk:
    """A small word or mark by itself."""
    small = single("P" if cls in "TV" else cls, i, low)
    return small._replace(negated=True) if cls == "!" else small
