"""Who says a headline, told behind its last colon or dash: "Banning Norcom would delay 5G: Norlandic envoy"."""

from __future__ import annotations

import re
from typing import Final

from cordon.extract.grammar.skeleton import Parse, Run
from cordon.extract.words.actor_words import ActorWords
from cordon.names import NameKind

_TOLD: Final = re.compile(r"(.+)[:—](n(?:Pn){0,2})(v?) *")  # kinds of chunks: a clause, the mark, the one who speaks


def trailing_run(made: Parse, words: ActorWords) -> Run | None:
    """The noun phrases behind the mark when they are somebody who can speak; an outlet only prints."""
    told = _TOLD.fullmatch(made.kinds)
    if told is None:
        return None
    first, end = told.start(2), told.end(2)
    if told[3] and made.chunks[end].lemma not in words.papers:
        return None  # "…: government report" is read as a verb
    mentions = [t.mention for t in made.tokens[made.chunks[first].first : made.chunks[end - 1].last] if t.mention is not None]
    if any(m.candidates[0].kind is NameKind.OUTLET for m in mentions):
        return None
    chunk = made.chunks[first]
    office = made.tokens[chunk.last - 1].low.split()[-1]
    if office in words.state or office in words.person or chunk.lemma in words.state or chunk.lemma in words.person:
        return first, end
    speaks = chunk.lemma in words.company or chunk.lemma in words.papers
    speaks = speaks or any(t.mention is not None for t in made.tokens[chunk.first : chunk.last])
    return (first, end) if speaks and "v" in told[1] else None
