"""What nobody has done, wants or would be known for: "no member has banned it", "few expect", "nobody wants to be the one who"."""

from __future__ import annotations

from typing import Final

from cordon.extract.grammar.skeleton import Parse, verb_before
from cordon.extract.stages.stage import NOTHING, is_nobody

_NEGATED_BEFORE: Final = frozenset({"nor", "neither"})
Words = dict[str, frozenset[str]]


def by_nobody(made: Parse, p: int, words: Words) -> bool:
    """Whether verb p has nobody as its subject: "few expect", "no one wants", "no government plans"."""
    run = made.subject.get(p)
    if run is None or made.chunks[p].passive:
        return False  # "no decision has been made"
    return run[0] < p and (is_nobody(made, run[0]) or made.lows(run[0])[0] in words["nobody"])


def nobody_did(made: Parse, at: int) -> bool:
    """ "No EU member has banned", "neither A nor B has banned"."""
    run = made.subject.get(at)
    if run is None or run[0] > at or made.is_relative(at) or made.chunks[at].passive:
        return False  # of a passive the own negation is known already
    first = made.chunks[run[0]].first
    denied = made.tokens[first].low == "no" and first + 1 < len(made.tokens) and made.tags[first + 1].cls != "0"
    before = made.tokens[first - 1].low if first else ""
    return (denied and made.chunks[run[0]].last - first > 1) or made.tokens[first].low in _NEGATED_BEFORE or before in _NEGATED_BEFORE


def as_part(made: Parse, k: int, words: Words) -> str | None:
    """ "nobody wants to be the one who banned it", "hopes to be remembered as the premier who": only a part that somebody would play."""
    noun, relation = made.parent.get(k, (-1, ""))
    verb = verb_before(made, noun) if relation == "rel" and made.kinds[noun] == "n" else -1
    part = verb >= 0 and (made.chunks[verb].lemma == "be" or made.chunks[noun - 1].lemma == "as") and made.chunks[verb].form == "inf"
    p, link = made.parent.get(verb, (-1, "")) if part else (-1, "")
    if link != "comp" or made.kinds[p] != "v":
        return None
    if made.chunks[p].negated or by_nobody(made, p, words):
        return NOTHING
    return "considered" if made.chunks[p].lemma in words["wishing"] or made.chunks[p].lemma in words["expecting"] else None
