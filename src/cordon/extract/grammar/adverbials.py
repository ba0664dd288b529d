"""Adverbials between commas that a clause goes over: "suspended, for now, the ban", "has decided, as expected, to allow it"; and
phrases that only look like some: "calls from Norland, and from its allies, to ban it"."""

from __future__ import annotations

import re
from typing import Final

from cordon.extract.grammar.chunks import Chunk
from cordon.extract.grammar.line import Line
from cordon.extract.words.lexicon import Lexicon

_ASIDE: Final = re.compile("(?<=[vn])([,\u2014])(?:R{1,2}|R?C?Pn(?:Pn)*|[SP]v)\\1(?=[nvPW])")
_ROLE: Final = re.compile('(?:^|(?<=[SC;:,"]))n(?:Pn)+S(?=n(?:Pn)*[!R]*[vM])')
_ARTICLES: Final = frozenset({"a", "an"})
_SUFFIXED: Final = re.compile("n,v")
_SUFFIXES: Final = frozenset({"ltd", "inc", "corp", "co", "llc", "plc"})
_HOW: Final = frozenset({"despite", "under", "in", "at", "amid", "without", "on", "to", "after", "over", "with"})
_HINDERED: Final = frozenset({"despite", "under", "amid", "after", "over"})  # before what others say of it
_AS: Final = "as"  # "as expected", "as promised"


def without_adverbials(line: Line, chunks: list[Chunk]) -> list[Chunk]:
    """The chunks without such asides: behind a verb before what it is done to, behind a noun before "to" or a preposition.

    An aside that names anybody, a time, a measure or a demand stays.
    """
    kinds = "".join([chunk.kind for chunk in chunks])
    if _SUFFIXED.match(kinds) is not None and _is_firm_in_full(line, chunks):
        chunks, kinds = [chunks[0], *chunks[2:]], kinds[0] + kinds[2:]
    chunks = found = _with_roles(line, chunks, kinds)
    for match in reversed(list(_ASIDE.finditer(kinds))):  # most sentences have none
        first, last = match.span()
        if kinds[first + 1] == "C":
            joined = _goes_on(chunks, first - 1, last) and kinds[first - 2] == "P" and chunks[first - 2].lemma == chunks[first + 2].lemma
            found = [*found[:first], *found[first + 1 : last - 1], *found[last:]] if joined else found
        elif _goes_on(chunks, first - 1, last) and _only_tells_how(line, chunks[first + 1 : last - 1]):
            found = [*found[:first], *found[last:]]
    return found


def _with_roles(line: Line, chunks: list[Chunk], kinds: str) -> list[Chunk]:
    """ "the use of Norcom as a supplier was banned": what somebody is used as opens no clause."""
    found = chunks
    for match in _ROLE.finditer(kinds):
        at = match.end() - 1
        if chunks[at].lemma == _AS and line.lows[chunks[at + 1].first] in _ARTICLES:
            found = [*found[:at], chunks[at]._replace(kind="P"), *found[at + 1 :]]
    return found


def _is_firm_in_full(line: Line, chunks: list[Chunk]) -> bool:
    """ "Norcom Technologies Co., Ltd., was banned": the comma closes the name that opens the sentence."""
    name = line.tokens[chunks[0].last - 1]
    return name.mention is not None and name.low.rstrip(".").rsplit(" ", 1)[-1] in _SUFFIXES and chunks[2].form == "fin"


def _goes_on(chunks: list[Chunk], before: int, behind: int) -> bool:
    """Whether what stands behind an aside belongs to what stands before it."""
    follower = chunks[behind]
    led = follower.kind == "P" or (follower.kind == "v" and follower.form == "inf")
    if chunks[before].kind == "n":
        return led or follower.kind == "W"
    verb = chunks[behind + 1] if behind + 1 < len(chunks) else follower
    clause = verb.kind == "M" or (verb.kind == "v" and verb.form in ("fin", "base"))  # "failed, however, Norland did not"
    return led or (follower.kind == "n" and not clause)


def _only_tells_how(line: Line, aside: list[Chunk]) -> bool:
    """Whether an aside names nobody, no time and nothing that is done to anybody."""
    aside = aside[1:] if aside[0].kind == "R" and len(aside) > 1 else aside
    opener = aside[0]
    if opener.kind in "PS" and opener.lemma not in (_HOW if aside[-1].kind == "n" else _AS):
        return False
    if aside[-1].kind == "v" and (aside[-1].last - aside[-1].first > 1 or line.tags[aside[-1].first].form not in ("e", "n")):
        return False  # "as expected", but not "as it expected"
    tokens = line.tokens[opener.first : aside[-1].last]
    if any(token.mention is not None or token.kind in '0"' for token in tokens):
        return False
    nouns = [noun for chunk in aside for noun in chunk.nouns]
    return not any(_leads_to_act(noun, opener.lemma in _HINDERED, line.lexicon) for noun in nouns)


def _leads_to_act(noun: str, hindered: bool, lexicon: Lexicon) -> bool:
    """Whether a noun names a measure or leads to one; "despite protests", "under pressure" tell of others and leave the clause as it is."""
    named = lexicon.noun_classes.get(noun)
    return named not in (None, "deny") if hindered else named is not None or noun in lexicon.noun_effects
