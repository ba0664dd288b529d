"""What a vendor is told to do that accuses it: it breaks an agreement, ships goods illegally, serves the party, answers to a government."""

from __future__ import annotations

from typing import Final

from cordon.extract.grammar.act_classes import RESTRICTING, classes_at
from cordon.extract.parties.scene import Scene
from cordon.extract.parties.targets import Hit
from cordon.extract.remarks.noun_wrongs import above, is_itself
from cordon.extract.remarks.wrongdoers import subject_hits
from cordon.extract.words.wrong_words import WrongWords

_NONE: Final = frozenset({"no", "any"})  # "has broken no law", "has not found that it broke any"
_NEAR: Final = 4  # chunks behind a verb in which the power stands that is served


def misdeed(scene: Scene, k: int, words: WrongWords) -> list[Hit]:
    """The vendors that verb k tells such a deed of."""
    chunk = scene.made.chunks[k]
    if chunk.negated or not RESTRICTING.isdisjoint(classes_at(scene.made, scene.made.subject.get(k, (k, k))[0])):
        return []  # "its ban broke an agreement"
    told = _breaks(scene, k, words) or _serves(scene, k, words) or _gathers(scene, k, words) or _is_bound(scene, k, words)
    told = told or _does_ill(scene, k, words) or (not chunk.passive and not words.unlawfully.isdisjoint(scene.made.lows(k)))
    found = (subject_hits(scene, k) or above(scene, k, words)) if told else []
    return [h for h in found if is_itself(scene, (h.chunk, h.chunk + 1), words)]


def _breaks(scene: Scene, k: int, words: WrongWords) -> bool:
    """ "broke the terms of its settlement", "breached export rules", "refused to comply with the law"."""
    made = scene.made
    held = range(*made.objects.get(k, (k, k)))
    if made.chunks[k].lemma in words.keeping and made.chunks[made.parent.get(k, (k, ""))[0]].lemma in words.refusing:
        held = held or range(k + 2, k + 3) if made.kind(k + 1) == "P" and k + 2 < len(made.chunks) else held
    elif made.chunks[k].lemma not in words.breaking:
        return False
    return any(not words.broken.isdisjoint(made.chunks[q].nouns[-1:]) and made.lows(q)[0] not in _NONE for q in held)


def _does_ill(scene: Scene, k: int, words: WrongWords) -> bool:
    """ "did some bad things", "has done terrible things"."""
    made = scene.made
    held = [q for q in range(*made.objects.get(k, (k, k))) if made.chunks[q].lemma in words.things]
    return made.chunks[k].lemma == "do" and any(not words.ill.isdisjoint(made.lows(q)) and "no" not in made.lows(q) for q in held)


def _serves(scene: Scene, k: int, words: WrongWords) -> bool:
    """ "serves the party", "answers to the army", "takes its orders from the party"."""
    made = scene.made
    if made.chunks[k].lemma in words.serving:
        return _is_power(scene, k + 1, words)
    first, last = made.objects.get(k, (k, k))
    taken = made.chunks[k].lemma in words.receiving and first < last and made.chunks[first].lemma in words.commands
    return taken and made.kind(last) == "P" and made.chunks[last].lemma == "from" and _is_power(scene, last, words)


def _gathers(scene: Scene, k: int, words: WrongWords) -> bool:
    """ "gathers intelligence for the government": what is gathered, and for which power."""
    made = scene.made
    if made.chunks[k].lemma not in words.gathering or not any(
        made.chunks[q].lemma in words.gathered for q in range(*made.objects.get(k, (k, k)))
    ):
        return False
    near = range(k + 2, min(k + _NEAR + 2, len(made.chunks)))
    return any(made.kind(q) == "P" and _is_power(scene, q + 1, words) for q in near)


def _is_bound(scene: Scene, k: int, words: WrongWords) -> bool:
    """ "is beholden to the party", "is too close to the army", "is a front for Beijing", "is the ears of the state"."""
    made = scene.made
    if made.chunks[k].lemma not in made.lexicon.sets.copulas:
        return False
    behind = range(k + 1, min(k + _NEAR, len(made.chunks)))
    return any(
        not words.subservient.isdisjoint(made.lows(q)) and made.kind(q + 1) == "P" and _is_power(scene, q + 2, words) for q in behind
    )


def _is_power(scene: Scene, q: int, words: WrongWords) -> bool:
    """Whether a phrase, with or without its preposition, is a power that nobody should serve."""
    made = scene.made
    q += made.kind(q) == "P"
    return made.kind(q) == "n" and any(not words.powers.isdisjoint(low.split()) for low in made.lows(q)[-1:])
