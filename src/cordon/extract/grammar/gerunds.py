"""Gerunds with a subject of their own: "with Norland banning Norcom", "led to the navy banning it", "ahead of Norland banning it"."""

from __future__ import annotations

from typing import Final

from cordon.extract.grammar.chunks import Chunk
from cordon.extract.grammar.lists import list_start
from cordon.extract.grammar.skeleton import LOOK, Parse, back, is_finite, verb_before
from cordon.names import NameKind

_PLACED: Final = (NameKind.PLACE, NameKind.SEAT, NameKind.AGENCY, NameKind.HOLDER, NameKind.PART)
_COMING: Final = frozenset({"ahead of", "before"})
_TRADED: Final = frozenset({"in exchange for", "in return for"})
_JUDGED: Final = 3  # chunks from "was" to what the deed is called
_OPENERS: Final = frozenset({"", ":", ";"})
_THERE: Final = frozenset({"with", "after", "since", "amid", "despite", "following"})


def own_gerund(made: Parse, k: int) -> str:
    """How far the act has got that a gerund tells of a state before it; empty when it is no such gerund or nothing tells it."""
    if made.chunks[k].form == "ger" and is_option(made, k):
        return "considered"
    if is_blamed_for(made, k) or _has_told(made, k):
        return "in-force"
    noun, relation = made.parent.get(k, (-1, ""))
    if relation == "comp" and made.chunks[k].passive and made.kind(noun) == "v" and made.chunks[noun].lemma == "face":
        return "considered"  # "faces being banned"
    if relation != "rel" or noun < 0 or made.chunks[k].form != "ger":
        return ""
    if made.chunks[k].passive:  # "could result in Norcom being banned"
        return _led_to(made, noun - 1) if made.kinds[noun - 1] == "P" and made.chunks[noun - 1].lemma in ("to", "in") else ""
    if not stands_for_state(made, noun):
        return ""
    return _of_state(made, noun)


def _of_state(made: Parse, noun: int) -> str:
    """What stands before a state and its gerund tells how far the act has got: "with Norland banning", "news of Norland banning"."""
    opener = (list_start(made, noun) if made.kind(noun - 1) == "C" else noun) - 1
    told = _told_of(made, opener) if made.kind(opener) == "P" and made.chunks[opener].lemma == "of" else ""
    if told:
        return told
    while _joins(made, opener) and made.kind(opener - 1) == "n":
        opener -= 2  # "with the government of Norland banning", "with the navy in Norland banning"
    if made.kind(opener) != "P":
        return _as_subject(made, noun) or _seen_by(made, opener)
    word = made.chunks[opener].lemma
    if word in _COMING:
        return "announced"
    if word in _TRADED:  # "paid for Norland lifting it" in a bargain: agreed, where one side has done its part
        verb = verb_before(made, opener)
        return "announced" if verb >= 0 and _as_told(made.chunks[verb]) == "in-force" else "considered"
    if word in _THERE or word in made.lexicon.sets.factive:
        return "in-force"
    return (_led_to(made, opener) if word in ("to", "in") else "") or _told_of(made, opener)


def is_blamed_for(made: Parse, k: int) -> bool:
    """ "criticised Norland for banning": what somebody is blamed or praised for is done."""
    return made.chunks[k].form == "ger" and made.marker.get(k) == "for" and k in made.subject


def _has_told(made: Parse, k: int) -> bool:
    """ "placing Norcom on the list hurt carriers", "blocking it has crippled the firm", "barring it was a blunder": what has had its effect
    is done, and what is called late or wrong. What else somebody says of it ("said banning it hurt") may be thought of as well."""
    if made.chunks[k].form != "ger" or made.kinds[k - 1 : k].strip() not in _OPENERS:
        return False
    for q in range(k + 1, min(len(made.chunks), k + LOOK)):
        if made.subject.get(q, (-1, 0))[0] == k and is_finite(made.chunks[q]):
            verb = made.chunks[q]
            past = verb.tense in ("past", "perfect") and not verb.modal and not verb.negated
            if verb.lemma in made.lexicon.sets.copulas:
                behind = range(q + 1, min(q + _JUDGED, len(made.chunks)))
                return past and any(not made.lexicon.sets.after_the_deed.isdisjoint(made.lows(r)) for r in behind)
            return past and q not in made.parent
    return False


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


def _seen_by(made: Parse, k: int) -> str:
    """ "the decision follows Norland banning": what comes after it tells that it is done; what a deal involves is weighed."""
    verb = made.chunks[k]
    if made.kind(k) == "v" and verb.lemma in made.lexicon.sets.entailing:
        return "considered"
    return _as_told(verb) if made.kind(k) == "v" and verb.lemma in made.lexicon.sets.coming_after else ""


def _told_of(made: Parse, opener: int) -> str:
    """ "news of Norland banning", "reacted to Norland banning": done; "fears of Norland banning": weighed."""
    head = back(made, opener)
    chunk, sets = made.chunks[head], made.lexicon.sets
    if chunk.kind == "v":
        return _as_told(chunk) if chunk.lemma in sets.living_with or (chunk.passive and made.chunks[opener].lemma == "by") else ""
    if made.lexicon.noun_effects.get(chunk.lemma) == "weigh":
        return "considered"
    verb, relation = made.parent.get(head, (-1, ""))
    if sets.brunt.isdisjoint((chunk.lemma,)) and sets.tidings.isdisjoint((chunk.lemma, made.lows(head)[-1])):
        return ""
    return _as_told(made.chunks[verb]) if relation in ("subj", "obj") else "in-force"


def _as_told(verb: Chunk) -> str:
    """What stands under a verb that is only thought of is weighed."""
    return "considered" if verb.modal or verb.negated or verb.form == "inf" else "in-force"


def _led_to(made: Parse, opener: int) -> str:
    """ "led to the navy banning", "resulted in Norland banning": as far as what led there; a reaction to it is to something done."""
    verb = made.chunks[back(made, opener)]
    if verb.kind == "n" and not made.lexicon.sets.answered.isdisjoint(verb.nouns[-1:]):
        return "in-force"  # "the reaction to Norland letting it in"
    if verb.kind != "v" or verb.lemma not in ("lead", "result") or verb.negated:
        return ""
    if verb.modal:
        return "considered"
    return "in-force" if verb.tense in ("past", "perfect") else ""


def _as_subject(made: Parse, noun: int) -> str:
    """ "Norland banning Norcom came as no surprise": there, unless the verb is only thought of ("would hurt")."""
    says = made.kind(noun - 1) == "v" and made.chunks[noun - 1].lemma in made.lexicon.sets.clause_verbs
    if not says and made.marker.get(noun) != "that" and (noun != 0 or verb_before(made, noun) >= 0):
        return ""
    verb = next((c for q, c in enumerate(made.chunks) if is_finite(c) and made.subject.get(q, (-1, 0))[0] == noun), None)
    if verb is None or made.chunks[noun].lemma in made.lexicon.sets.clause_verbs:
        return ""
    return "considered" if verb.modal else "in-force" if verb.tense == "past" else ""
