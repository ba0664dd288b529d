"""Wrongs of which the sentence says that they are none: "not put at risk", "the fears are overblown", "has not found any wrongdoing"."""

from __future__ import annotations

from typing import Final

from cordon.extract.grammar.act_classes import verb_classes
from cordon.extract.grammar.skeleton import Parse
from cordon.extract.parties.agents import agents
from cordon.extract.parties.scene import Scene
from cordon.extract.stages.effects import effect_of
from cordon.extract.words.wrong_words import WrongWords
from cordon.model.act import UNKNOWN_ACTOR

_NONE: Final = frozenset({"no", "nobody", "none", "neither"})
_CHARGING: Final = frozenset({"accuse", "judge"})
_LEAVING: Final = frozenset({"refuse", "escape"})  # effects of verbs that leave what is behind them undone
_MERELY: Final = frozenset({"only", "just", "merely", "simply"})
_GOVERNORS: Final = 4  # from a wrong up to the verb that says that nobody thinks it is there


def is_spared(scene: Scene, k: int) -> bool:
    """ "not put at risk": nothing is endangered."""
    p, relation = scene.made.parent.get(k, (-1, ""))
    return relation == "at" and scene.made.kind(p) == "v" and scene.made.chunks[p].negated


def is_doubted(scene: Scene, k: int, words: WrongWords) -> bool:
    """ "does not believe that the agency has found any wrongdoing": what is found nowhere, as a verb above says."""
    made, at = scene.made, k
    if made.tokens[made.chunks[k].first].low != "any":
        return False
    for _ in range(_GOVERNORS):
        at = made.parent.get(at, (-1, ""))[0]
        if at < 0:
            return False
        lemma = made.chunks[at].lemma
        if made.chunks[at].negated and (lemma in words.revealing or lemma in made.lexicon.sets.clause_verbs):
            return True
    return False


def is_unsaid(scene: Scene, k: int) -> bool:
    """ "nobody has shown us that it spies", "not one paper that says it is a danger", "has not accused it", "refused to call it a threat",
    "not convinced by the claims": a wrong that nobody says is there."""
    made, at, below, relation = scene.made, k, k, ""
    for _ in range(_GOVERNORS + 1):
        if made.kind(at) == "v" and made.subject.get(at, (k, k))[0] < at and _is_none(scene, made.subject[at][0]):
            return True
        if _is_unswayed(scene, at):
            return True
        if made.kind(at) == "v" and (_is_withheld(made, at, relation) or _denies(scene, at, below, relation)):
            return True
        below = at
        at, relation = made.parent.get(at, (-1, ""))
        if at < 0:
            return False
    return False


def _is_unswayed(scene: Scene, k: int) -> bool:
    """ "was not convinced by the allegations": nobody is named who makes them, and who hears them does not take them for true."""
    made = scene.made
    p, relation = made.parent.get(k, (-1, ""))
    if relation != "by" or not made.chunks[p].negated or made.chunks[p].lemma not in made.lexicon.sets.swaying:
        return False
    chunk = made.chunks[k]
    return not any(t.mention is not None and t.mention.place for t in made.tokens[chunk.first : chunk.last])


def _denies(scene: Scene, verb: int, noun: int, relation: str) -> bool:
    """ "said that it denied accusations of spying": what somebody denies, and nobody is named who charges it."""
    made = scene.made
    denies = "deny" in verb_classes(made, verb) or made.chunks[verb].lemma in made.lexicon.hedges["denying"]
    if relation != "obj" or made.kind(noun) != "n" or made.chunks[verb].negated or not denies:
        return False
    own = {p.id for p in agents(scene, verb)}
    return bool(own) and not any(p.kind == "state" and p.id not in own and p.id != UNKNOWN_ACTOR for p in agents(scene, noun))


def _is_withheld(made: Parse, verb: int, relation: str) -> bool:
    """ "did not call it a threat", "stopped short of accusing it", "refuses to say that": whether verb leaves its charge, or the clause
    that it is linked to by `relation`, unsaid."""
    chunk, sets = made.chunks[verb], made.lexicon.sets
    charges = not _CHARGING.isdisjoint(verb_classes(made, verb)) and chunk.lemma not in sets.clause_verbs
    if not charges and not (relation == "comp" and chunk.lemma in sets.clause_verbs and chunk.lemma not in made.lexicon.hedges["denying"]):
        return False
    if chunk.negated:
        return _MERELY.isdisjoint(made.lows(verb))  # "has not only accused it"
    above, link = made.parent.get(verb, (-1, ""))
    leaves = link == "comp" and made.kind(above) == "v" and not made.chunks[above].negated
    return leaves and effect_of(made, above, made.lexicon) in _LEAVING


def _is_none(scene: Scene, q: int) -> bool:
    """ "nobody", "no paper", "none of the reports", "not one report"."""
    made = scene.made
    words = made.spelled[max(0, made.chunks[q].first - 1) : made.chunks[q].first + 1]
    return words[-1] in _NONE or words == ["not", "one"]


def is_belittled(scene: Scene, k: int, words: WrongWords) -> bool:
    """ "the fears over Norcom are overblown", "the accusation is false": a wrong of which that is said."""
    made = scene.made
    p, relation = made.parent.get(k, (-1, ""))
    if p < 0 or relation not in ("subj", "obj") or p < k or made.kind(p) != "v":
        return False
    told = [low for q in range(p, min(p + 3, len(made.chunks))) if made.kind(q) in "vnR" for low in made.lows(q)]
    if not (made.chunks[p].passive or made.chunks[p].lemma in made.lexicon.sets.copulas):
        return False
    return not words.denials.isdisjoint(told) or (not made.chunks[p].negated and not words.mastered.isdisjoint(told))
