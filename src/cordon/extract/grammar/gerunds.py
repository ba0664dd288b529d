"""Gerunds with a subject of their own: "with Norland banning Norcom", "led to the navy banning it", "ahead of Norland banning it"."""

from __future__ import annotations

from typing import Final

from cordon.extract.grammar.skeleton import LOOK, Parse, back, is_finite, verb_before
from cordon.names import NameKind

_PLACED: Final = (NameKind.PLACE, NameKind.SEAT, NameKind.AGENCY, NameKind.HOLDER, NameKind.PART)
_COMING: Final = frozenset({"ahead of", "before"})
_THERE: Final = frozenset({"with", "after", "since", "amid", "despite", "following"})


def own_gerund(made: Parse, k: int) -> str:
    """How far the act has got that a gerund tells of a state before it; empty when it is no such gerund or nothing tells it."""
    if made.chunks[k].form == "ger" and is_option(made, k):
        return "considered"
    if is_blamed_for(made, k):
        return "in-force"
    noun, relation = made.parent.get(k, (-1, ""))
    if relation == "comp" and made.chunks[k].passive and made.kind(noun) == "v" and made.chunks[noun].lemma == "face":
        return "considered"  # "faces being banned"
    if relation != "rel" or noun < 0 or made.chunks[k].form != "ger" or not stands_for_state(made, noun):
        return ""
    opener = noun - 1
    while _joins(made, opener) and made.kind(opener - 1) == "n":
        opener -= 2  # "with the government of Norland banning", "with Norland and Sudland banning"
    if made.kind(opener) != "P":
        return _as_subject(made, noun)
    word = made.chunks[opener].lemma
    if word in _COMING:
        return "announced"
    if word in _THERE or word in made.lexicon.sets.factive:
        return "in-force"
    return _led_to(made, opener) if word in ("to", "in") else ""


def is_blamed_for(made: Parse, k: int) -> bool:
    """ "criticised Norland for banning": what somebody is blamed or praised for is done."""
    return made.chunks[k].form == "ger" and made.marker.get(k) == "for" and k in made.subject


def stands_for_state(made: Parse, k: int) -> bool:
    """Whether a noun phrase is a state by name or by office: "Norland", "the Norlandic government"."""
    chunk = made.chunks[k]
    mention = made.tokens[chunk.last - 1].mention
    if mention is not None:
        return mention.kind in _PLACED and mention.place != ""
    return chunk.definite and chunk.lemma in made.lexicon.actor_nouns["state"] and made.lows(k)[-1] != chunk.lemma + "s"


def _joins(made: Parse, k: int) -> bool:
    return made.kind(k) == "C" or (made.kind(k) == "P" and made.chunks[k].lemma in ("of", "in"))


def is_option(made: Parse, k: int) -> bool:
    """ "banning Norcom is one of many options": weighed."""
    for q in range(k + 1, min(len(made.chunks), k + LOOK)):
        if is_finite(made.chunks[q]) and made.chunks[q].lemma == "be" and made.subject.get(q, (-1, 0))[0] == k:
            said = made.chunks[q + 1 : q + 4]
            return not made.chunks[q].negated and any(made.lexicon.noun_effects.get(n) == "weigh" for c in said for n in c.nouns)
    return False


def _led_to(made: Parse, opener: int) -> str:
    """ "led to the navy banning", "resulted in Norland banning": as far as what led there."""
    verb = made.chunks[back(made, opener)]
    if verb.kind != "v" or verb.lemma not in ("lead", "result") or verb.negated:
        return ""
    if verb.modal:
        return "considered"
    return "in-force" if verb.tense in ("past", "perfect") else ""


def _as_subject(made: Parse, noun: int) -> str:
    """ "Norland banning Norcom came as no surprise": there, unless the verb is only thought of ("would hurt")."""
    if noun != 0 or verb_before(made, noun) >= 0:
        return ""
    verb = next((c for q, c in enumerate(made.chunks) if is_finite(c) and made.subject.get(q, (-1, 0))[0] == noun), None)
    if verb is None or made.chunks[noun].lemma in made.lexicon.sets.clause_verbs:
        return ""
    return "considered" if verb.modal else "in-force" if verb.tense == "past" else ""
