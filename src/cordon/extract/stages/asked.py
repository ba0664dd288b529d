"""Questions that are told: "asked whether it might ban", "declined to say if it has stopped selling"."""

from __future__ import annotations

from cordon.extract.grammar.skeleton import Parse
from cordon.extract.stages.stage import NOTHING


def is_asked(made: Parse, k: int, words: dict[str, frozenset[str]], far: bool = False) -> str | None:
    """ "asked whether it might ban", `far`: "whether it has stopped selling": a question asserts nothing, "has yet to say whether" does."""
    k = made.parent[k][0] if far and k not in made.marker and made.parent.get(k, (-1, ""))[1] == "comp" else k
    p, relation = made.parent.get(k, (-1, ""))
    asked = relation == "comp" and made.kind(p) == "v" and made.marker.get(k) in ("whether", "if", "when")
    return NOTHING if asked and made.chunks[p].lemma in words["asking_of"] and "yet" not in made.lows(p) else None
