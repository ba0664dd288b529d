"""Why an act was done: what somebody is charged with, looked into or banned for is no accusation beside the act."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from cordon.extract.grammar.act_classes import RESTRICTING, classes_at
from cordon.extract.grammar.skeleton import Parse
from cordon.extract.parties.scene import Scene
from cordon.extract.records.drafts import Draft
from cordon.extract.words.wrong_words import WrongWords

_STEPS: Final = 8  # governors between a wrong and the act that it is the reason of
_GROUNDED: Final = frozenset({"ban", "remove", "limit", "list", "drop", "prosecute"})
_STATED: Final = frozenset({"in-force", "announced"})
_PURSUING: Final = frozenset({"prosecute", "probe"})
_PUNISHING: Final = RESTRICTING | _PURSUING
_BESIDE: Final = frozenset({"adv", "and", "conj", "rel"})
_ON: Final = frozenset({"on", "of", "into", "about", "obj"})
_NAMING: Final = frozenset({"accuse", "judge"})  # verbs that say the wrong themselves


def is_reason(scene: Scene, k: int, acts: Sequence[Draft], words: WrongWords) -> bool:
    """ "banned it over security concerns", "charged with theft", "is investigating whether it broke": why an act was done."""
    made = scene.made
    if made.kind(k) == "v" and _NAMING.intersection(scene.rules.lexicon.verb_classes.get(made.chunks[k].lemma, ())):
        return False
    if made.chunks[k].lemma in words.trusting:
        return False  # "asked whether Norcom could be trusted, he said no"
    return _is_beside(made, k, acts) or is_charged(made, k, words) or _is_asked(made, k, words)


def is_title(made: Parse, k: int, acts: Sequence[Draft]) -> bool:
    """ "designated Norcom a military company": the name that lists it accuses it of nothing more."""
    at = k if made.kind(k) == "v" else made.parent.get(k, (-1, ""))[0]
    return any(act.measure == "list" and act.first == at and at >= 0 for act in acts)


def _is_beside(made: Parse, k: int, acts: Sequence[Draft]) -> bool:
    """A noun behind a preposition or "citing", next to an act that has been decided."""
    while made.kinds[k - 1] == "C" and made.kinds[k - 2] == "n":
        k -= 2  # "citing privacy and security concerns"
    beside = made.kinds[k - 1] == "P" or (made.kinds[k - 1] == "v" and made.chunks[k - 1].lemma == "cite")
    return made.kinds[k] == "n" and beside and any(act.measure in _GROUNDED and act.stage in _STATED for act in acts)


def is_charged(made: Parse, k: int, words: WrongWords) -> bool:
    """Whether the wrong at chunk k is what somebody is charged with, looked into or punished for."""
    worry = made.chunks[k].lemma in words.worries
    at, told = k, False
    for _ in range(_STEPS):
        p, relation = made.parent.get(at, (-1, ""))
        if p >= 0 and relation == "rel" and made.kinds[p] == "n" and _PURSUING.intersection(classes_at(made, p)):
            return True  # "on charges she conspired"
        if p < 0 or relation == "subj" or relation in _BESIDE or (made.kinds[p] == "v" and made.chunks[p].lemma in words.naming):
            return False
        link = made.marker.get(at, "") if relation == "comp" else relation
        indicted = made.kinds[p] == "v" and relation == "comp" and "prosecute" in classes_at(made, p)
        told = told or link in words.grounds or indicted
        if told and (_PURSUING if worry else _PUNISHING).intersection(classes_at(made, p)):
            return True
        at = p
    return False


def charged_chunks(made: Parse, words: WrongWords) -> frozenset[int]:
    """All chunks that tell what somebody is charged with, looked into or punished for."""
    if not any(_PUNISHING.intersection(classes_at(made, p)) for p in range(len(made.chunks))):
        return frozenset()
    return frozenset(k for k, c in enumerate(made.chunks) if c.kind in "vn" and is_charged(made, k, words))


def _is_asked(made: Parse, k: int, words: WrongWords) -> bool:
    """ "is studying whether they pose a risk", "a decision on the risks": what is still asked is not said."""
    if made.chunks[k].possessor >= 0 or any(c.lemma in words.worries for c in made.chunks[:k]):
        return False  # "ways to deal with Norcom's violations", "concerns over whether it spies"
    at, asked = k, False
    for _ in range(_STEPS):
        p, relation = made.parent.get(at, (-1, ""))
        asked = asked or made.marker.get(at) == "whether" or (p >= 0 and relation in _ON and made.chunks[p].lemma in words.asked)
        if p < 0 or relation in _BESIDE:
            return asked
        at = p
    return asked
