"""Groups the tagged words of a sentence: noun phrases and verb groups, with the small words between them."""

from __future__ import annotations

from typing import Final

from cordon.extract.grammar.chunks import Chunk, single
from cordon.extract.grammar.line import Line
from cordon.extract.grammar.noun_phrases import noun_phrase
from cordon.extract.grammar.verb_groups import VERB_OPENERS, VerbGroup, opens_verb_group

_BEFORE_TIMES: Final = frozenset({"until", "till", "since", "before", "after"})  # before a time they open no clause


def group(line: Line) -> list[Chunk]:
    """The chunks of a sentence, in order and without gaps."""
    found: list[Chunk] = []
    i, n = 0, len(line.lows)
    while i < n:
        made = line.adverbs.get(i)
        if made is not None and made.kind == "!" and line.classes[made.last] in "VX":
            made = VerbGroup(i).read(line) or made  # "no longer allows"
        elif made is None and line.classes[i] in VERB_OPENERS and opens_verb_group(line.classes, i):
            made = VerbGroup(i).read(line)
        made = made or _other(line, i)
        if made.kind == "t" and found and found[-1].kind == "S" and found[-1].lemma in _BEFORE_TIMES:
            found[-1] = found[-1]._replace(kind="P")  # "extended until Monday a licence"
        found.append(made)
        i = made.last
    return found


def _other(line: Line, i: int) -> Chunk:
    """A noun phrase, or a small word or mark by itself."""
    cls = line.classes[i]
    if cls in "DANe0I":
        return noun_phrase(line, i)
    small = single("P" if cls in "TV" else cls, i, line.lows[i])
    return small._replace(negated=True) if cls == "!" else small
