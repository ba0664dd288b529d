"""Clauses that a verb or noun of saying reports: "said it would ban", "after confirming that it would be banned"."""

from __future__ import annotations

from typing import Final

from cordon.extract.grammar.act_classes import RESTRICTING
from cordon.extract.grammar.skeleton import Parse

_SAYING: Final = frozenset({"say", "tell", "add"})  # behind what is said; a paper that "reported" it only heard so
_ANY: Final = frozenset({"a", "an", "any", "such"})


def is_reported(made: Parse, k: int) -> bool:
    """Whether a past verb of saying before the clause reports it ("said he would allow")."""
    p, relation = made.parent.get(k, (-1, ""))
    if relation == "conj":
        p, relation = made.parent.get(p, (-1, ""))  # "said it was safe and would stay"
    if relation == "and" and made.chunks[p].lemma in made.lexicon.sets.clause_verbs and made.parent.get(p, (-1, ""))[1] != "comp":
        relation = "comp"  # "said that it would ban it, and firms would have to remove it"
    if relation != "comp" or p < 0:
        return False
    chunk = made.chunks[p]
    if p > k:  # "It would allow it, the minister said"
        said = chunk.lemma in _SAYING or chunk.lemma in made.lexicon.sets.disclosing
        bound = any(made.marker.get(q) == "if" for q in range(k + 1, p))  # "would be free to bid if it met the rules, she said"
        return chunk.kind == "v" and chunk.tense == "past" and said and not bound and not _is_imagined(made, k)
    if chunk.kind == "n":
        return made.lexicon.noun_effects.get(chunk.lemma) == "plan"  # "the decision that it would be limited"
    if chunk.form == "ger" and chunk.lemma in made.lexicon.sets.disclosing:
        return True  # "after confirming that it would be allowed"
    ranked = chunk.form == "inf" and chunk.lemma in made.lexicon.sets.speech and _is_ranked(made, p)
    if chunk.form == "ger":
        p, relation = made.parent.get(p, (-1, ""))  # "issued a statement announcing that it would"
        p = made.parent.get(p, (-1, ""))[0] if relation == "rel" else p
        chunk = made.chunks[p] if p >= 0 else chunk
    return ranked or (chunk.kind == "v" and chunk.tense in ("past", "perfect", "participle") and not _is_imagined(made, k))


def _is_imagined(made: Parse, k: int) -> bool:
    """ "a ban would force it to leave", "such a step would bar it", "barring it would": whether verb k tells what something that nobody
    has decided would do."""
    first, last = made.subject.get(k, (k, k))
    if made.kind(first) == "v":
        return first < k
    if last - first != 1 or first > k or made.lows(first)[0] not in _ANY:
        return False
    lemma, sets = made.chunks[first].lemma, made.lexicon.sets
    return lemma in sets.ways or lemma in sets.rules or made.lexicon.noun_classes.get(lemma) in RESTRICTING


def is_untold(made: Parse, at: int, p: int) -> bool:
    """ "did not say that", "could not certify that", "has yet to show that", "were unable to prove that": whether verb p leaves its clause
    at chunk `at` unsaid."""
    chunk = made.chunks[p]
    if chunk.lemma not in made.lexicon.hedges["saying"]:
        return False
    if chunk.negated or ("yet" in made.lows(p) and made.marker.get(at, "that") == "that"):
        return True
    able, relation = made.parent.get(p, (-1, ""))
    return chunk.form == "inf" and relation == "comp" and made.kind(able) == "n" and made.lows(able) == ["unable"]


def _is_ranked(made: Parse, k: int) -> bool:
    """ "became the second country to say that it would": those who are counted have done it."""
    noun, relation = made.parent.get(k, (-1, ""))
    return relation == "comp" and made.kind(noun) == "n" and not made.lexicon.sets.ranks.isdisjoint(made.lows(noun))
