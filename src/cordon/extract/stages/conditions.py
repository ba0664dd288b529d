"""Conditions: what stands in one is weighed at most ("if Norland bans"), what hangs on one is only threatened ("will ban unless")."""

from __future__ import annotations

from typing import Final

from cordon.extract.grammar.skeleton import CONDITIONS, LOOK, Parse, is_finite, verb_before

_OPENING: Final = frozenset({"should", "were", "had"})
_WHATEVER: Final = frozenset({"even", "as", "not"})  # before "if": no condition
_CLAUSE: Final = 8  # chunks of an order before "and"
_STEPS: Final = 3
_DUTIES: Final = frozenset({"must", "has to"})
_NEAR: Final = 12  # chunks between a condition and the act in it
_UNDER_WAY: Final = frozenset({"progressive", "perfect"})


def stands_in(made: Parse, at: int) -> bool:
    """Whether the clause of verb `at` is a condition: "if Norland bans", "should Norland ban"."""
    return made.kinds[at] == "v" and (_inverted(made, at) or made.marker.get(at) in CONDITIONS)


def is_left_open(made: Parse, p: int) -> bool:
    """Whether what verb p tells is only supposed or asked: "if it sides with them", "whether it would give in"."""
    return made.marker.get(p) == "whether" or stands_in(made, p)


def is_bargain(made: Parse, k: int) -> bool:
    """ "Ban Norcom and face consequences": what is told to do so only to name the price, is asked of nobody."""
    both = next((q for q in range(k + 1, min(len(made.chunks) - 1, k + _CLAUSE)) if made.kind(q) in "C,;:SW—"), -1)
    if k in made.subject or both < 0 or made.chunks[both].lemma != "and" or made.kind(both + 1) != "v":
        return False
    price = made.chunks[both + 1]
    return price.form == "base" and price.lemma in made.lexicon.sets.enduring | made.lexicon.sets.forgoing


def _inverted(made: Parse, at: int) -> bool:
    """ "should Norland admit the company": a condition without "if"."""
    run = made.subject.get(at)
    return run is not None and 0 < run[0] <= at and _opens(made, run[0] - 1)


def _opens(made: Parse, k: int) -> bool:
    """ "had" opens one only at the start of a clause, and alone: "it had gear removed", "had hired Doe, who was arrested" are none."""
    chunk = made.chunks[k]
    if k and made.chunks[k - 1].lemma == "there":
        return False  # "there were ten firms added"
    if chunk.kind == "v" and (chunk.last - chunk.first > 1 or (chunk.lemma == "have" and k and made.kind(k - 1) != ",")):
        return False
    return made.tokens[chunk.first].low in _OPENING


def stands_behind(made: Parse, k: int) -> bool:
    """Whether a condition opens the clause of chunk k: no comma in between, nor a relative ("unless it frees the one who was arrested")."""
    for q in range(k - 1, max(-1, k - _NEAR), -1):
        if made.chunks[q].kind in ",;:—SW":
            return made.chunks[q].lemma in CONDITIONS
    return False


def hangs_on(made: Parse, k: int) -> bool:
    """Whether the act at chunk k is to come only if something happens: "will ban it unless …", "If …, Norland will ban"."""
    for q in range(k + 1, min(len(made.chunks), k + LOOK)):
        if made.chunks[q].kind == "S" and made.chunks[q].lemma in CONDITIONS:
            return not _whatever(made, q) and not _is_exception(made, k, q)
        if made.chunks[q].kind in ";:SW" or is_finite(made.chunks[q]):
            return False
    return _opened_by(made, k)


def _is_exception(made: Parse, k: int, q: int) -> bool:
    """ "forbids firms to sell chips unless they hold a licence": who may go on, and no condition for the rule."""
    verb = next((v for v in range(q + 1, min(len(made.chunks), q + LOOK)) if made.kinds[v] == "v"), -1)
    held = made.chunks[made.objects[verb][0]].nouns[-1:] if verb in made.objects else ()
    rule = made.chunks[q].lemma == "unless" and not made.chunks[k].modal
    return rule and not made.lexicon.sets.permits.isdisjoint(held)


def _whatever(made: Parse, q: int) -> bool:
    """ "even if", "as if"."""
    first = made.chunks[q].first
    return first > 0 and made.tokens[first - 1].low in _WHATEVER


def _opened_by(made: Parse, k: int) -> bool:
    """Whether the sentence begins with a condition, and the act stands in the clause behind its comma; or its own clause does ("said that
    if it does not, it will be banned")."""
    own = [q for q in range(k) if made.parent.get(q) == (k, "adv") and made.marker.get(q) in CONDITIONS]
    if any(not _whatever(made, made.opener.get(q, q)) for q in own):
        return True
    first = next((q for q in range(min(3, len(made.chunks))) if made.chunks[q].kind not in '"CR'), 0)
    if made.kind(first) != "S" or made.chunks[first].lemma not in CONDITIONS or _whatever(made, first):
        return False
    comma = next((q for q in range(first + 1, k) if made.chunks[q].kind == "," and made.kind(q - 1) != " "), -1)
    finite = [q for q in range(comma + 1, k + 1) if is_finite(made.chunks[q])]
    return comma >= 0 and len(finite) <= 1 and not made.is_relative(k)


def is_alternative(made: Parse, k: int) -> bool:
    """ "must sell the app or face a ban", "or see it banned": what comes if the other thing is not done."""
    at = k
    for _ in range(_STEPS):
        before = at - 1
        while made.kinds[before] in "Rn" and before > 0:
            before -= 1
        other = verb_before(made, before - 1) if made.kinds[before] == "C" and made.chunks[before].lemma == "or" else -1
        if made.kinds[at] == "v" and other >= 0:
            if made.chunks[other].tense in _UNDER_WAY and not made.chunks[other].modal:
                return False  # "is cutting or reducing its ties": no duty
            return made.chunks[other].lemma in made.lexicon.sets.yielding or _is_penalty(made, at, other)
        at, relation = made.parent.get(at, (-1, ""))
        if at < 0 or relation not in ("obj", "comp"):
            return False
    return False


def _is_penalty(made: Parse, at: int, other: int) -> bool:
    """ "must open its code or be excluded": a duty to do something, and what is done to whoever does not."""
    duty = made.chunks[other].modal in _DUTIES and not made.chunks[other].passive
    return duty and made.chunks[at].passive and made.subject.get(at) == made.subject.get(other)
