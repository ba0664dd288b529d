"""Subjects before a time that looks like a clause of its own: "the order issued after the attack was lifted"."""

from __future__ import annotations

from typing import Final

from cordon.extract.grammar.skeleton import LOOK, Parse, back, is_finite
from cordon.extract.grammar.subject_runs import above, noun_run, opens_gerund

_TIMES: Final = frozenset({"after", "before"})
_MAKING: Final = frozenset({"do", "plan", "command", "propose", "renew"})  # effects of verbs that bring a measure about


def over_time(made: Parse, k: int, first: int) -> int:
    """ "said that banning it weeks before the vote would harm": the gerund that is the subject, when what stands behind "before" is no
    clause; else the first chunk of the phrase before verb k."""
    if made.kind(first - 1) != "S" or made.chunks[first - 1].lemma not in _TIMES:
        return first
    doing = next((v for v in range(first - 2, max(-1, first - LOOK), -1) if made.kind(v) == "v" and opens_gerund(made, v)), -1)
    doing = _undergoing(made, first - 2) if doing < 0 else doing
    taken = doing < 0 or any(is_finite(c) and not may_describe(made, q) for q, c in enumerate(made.chunks[doing:first], doing))
    ending = next((q for q in range(k + 1, len(made.chunks)) if made.kind(q) in "v.,;CSW"), k)
    return first if taken or is_finite(made.chunks[ending]) or made.kind(ending) == "," else doing


def _undergoing(made: Parse, p: int) -> int:
    """ "the order issued against it after the attack was lifted": the noun that opens the clause and that the participle before chunk p is
    told of, a measure; -1 if there is none."""
    verb = next((v for v in range(p, max(-1, p - LOOK), -1) if made.kind(v) in "v;:—,"), -1)
    lemma, noun = made.chunks[verb].lemma, back(made, verb)
    made_so = made.lexicon.verb_effects.get(lemma) in _MAKING and lemma not in made.lexicon.sets.lasting
    if made.kind(verb) != "v" or made.kind(noun) != "n" or not (made_so or lemma in made.lexicon.sets.enacting):
        return -1
    noun = above(made, noun_run(made, noun))[0] if made.chunks[verb].form == "pp" or may_describe(made, verb) else -1
    named = made.chunks[noun].nouns[-1:]
    measure = bool(named) and (named[0] in made.lexicon.noun_classes or named[0] in made.lexicon.noun_effects)
    return noun if noun >= 0 and measure and made.kind(noun - 1) in ' S":;—' else -1


def may_describe(made: Parse, p: int) -> bool:
    """Whether verb p, a bare past form without an object, may be a participle of its subject."""
    chunk = made.chunks[p]
    plain = is_finite(chunk) and chunk.tense == "past" and not chunk.modal and chunk.last - chunk.first <= 2
    return plain and p in made.subject and made.subject[p][0] < p and chunk.lemma not in made.lexicon.sets.clause_verbs
