"""Demands that somebody meets or that grow: "calls grow for a ban", "pressure mounts on Norland", "resists calls to"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from cordon.extract.grammar.skeleton import Parse

_LINKS: Final = frozenset({"for", "comp", "purpose", "to"})


def hang_on_demands(made: Parse, verbs: Sequence[int]) -> None:
    """What stands behind a verb of growing is what the demand before it is for."""
    for v in verbs:
        noun = growing_demand(made, v) if made.chunks[v].lemma in made.lexicon.sets.swelling else -1
        if noun < 0:
            continue
        for q in range(v + 1, len(made.chunks)):
            p, relation = made.parent.get(q, (-1, ""))
            pressed = relation == "comp" and made.parent.get(p) == (v, "on")  # "pressure mounts on Norland to ban"
            if pressed or (p == v and relation in _LINKS):
                made.parent[q] = (noun, "comp" if made.kind(q) == "v" else relation)


def growing_demand(made: Parse, v: int) -> int:
    """The demand that is the subject of verb v, or -1."""
    run = made.subject.get(v)
    if run is None or run[0] > v or made.chunks[v].lemma not in made.lexicon.sets.swelling:
        return -1
    return run[0] if is_demand(made, run[0]) else -1


def is_demand(made: Parse, k: int) -> bool:
    """Whether a noun presses for something: "calls", "pressure"."""
    nouns = made.chunks[k].nouns
    return bool(nouns) and made.lexicon.noun_effects.get(nouns[-1]) == "urge"


def met_by(made: Parse, k: int) -> int:
    """The verb whose subject meets the demand k of somebody else ("faces calls", "ignores pressure"), or -1."""
    verb, relation = made.parent.get(k, (-1, ""))
    if made.kinds[verb] != "v" or relation not in ("obj", "to", "from") or not is_demand(made, k):
        return -1
    lemma, sets = made.chunks[verb].lemma, made.lexicon.sets
    return verb if lemma in sets.facing or made.lexicon.verb_effects.get(lemma) == "refuse" else -1
