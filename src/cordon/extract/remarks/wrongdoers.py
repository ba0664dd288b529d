"""Who does a wrong: the targets in the subject of a verb, and who acts in breach of the rules."""

from __future__ import annotations

from typing import Final

from cordon.extract.acts.reach import within
from cordon.extract.grammar.skeleton import Parse, is_finite, verb_before
from cordon.extract.parties.scene import Scene
from cordon.extract.parties.targets import Hit
from cordon.model.act import ORIGIN

_STEPS: Final = 3  # verbs from a breach up to the one who did it


def in_breach(scene: Scene, k: int) -> list[Hit]:
    """ "used a front firm to sell it to Norland in violation of sanctions": who did what the rules forbid."""
    made = scene.made
    verb = verb_before(made, k - 1) if is_in_breach(scene, k) else -1
    for _ in range(_STEPS):
        if verb < 0 or made.kind(verb) != "v" or made.chunks[verb].negated or made.chunks[verb].passive:
            return []
        if verb in made.subject:
            return subject_hits(scene, verb)
        verb = made.parent.get(verb, (-1, ""))[0]
    return []


def is_in_breach(scene: Scene, k: int) -> bool:
    """ "in violation of sanctions", "in breach of the rules"."""
    behind = scene.made.kind(k - 1) == "P" and scene.made.chunks[k - 1].lemma == "in"
    return behind and scene.made.chunks[k].lemma in scene.made.lexicon.sets.breaches


def _in_one_list(scene: Scene, first: int, last: int) -> bool:
    """ "Norcom and Sudcom, because they": whether two phrases stand in one list."""
    return all(scene.made.kind(q) in ("n" if (q - first) % 2 == 0 else ",C") for q in range(first, last + 1)) and (last - first) % 2 == 0


def antecedent(made: Parse, k: int) -> int:
    """ "Norcom, which Norland says spies": the noun of which a verb of saying tells in its relative clause what it does; -1 for none."""
    saying = made.kind(k) == "v" and made.chunks[k].lemma in made.lexicon.sets.clause_verbs
    return made.gap(k) if saying and made.kind(k + 1) == "v" and is_finite(made.chunks[k + 1]) else -1


def subject_hits(scene: Scene, k: int) -> list[Hit]:
    """The targets in the subject of a verb; for "it" and "which" the last one before."""
    run = scene.made.subject.get(k)
    if run is None:
        return []
    found = within(scene.hits, run)
    if not found and run[1] - run[0] == 1 and scene.made.lows(run[0])[0] in ("it", "which", "they", "who"):
        before = [h for h in scene.hits if h.chunk < run[0]]
        before = [h for h in before if not h.id.startswith(ORIGIN)] or before
        several = scene.made.lows(run[0])[0] == "they" and len(before) > 1
        return [h for h in before if several and _in_one_list(scene, h.chunk, before[-1].chunk)] or before[-1:]
    return found
