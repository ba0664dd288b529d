"""What only seems so is told as it looks: "appears to have dropped it", "seems to be shying away from it"."""

from __future__ import annotations

from typing import Final

from cordon.extract.grammar.skeleton import Parse

_LOOKING: Final = frozenset({"appear", "seem"})
_ASPECTS: Final = frozenset({"be", "have"})  # of what is done or under way, against "seems to ban"


def as_it_seems(made: Parse, k: int) -> str:
    """`in-force` for an infinitive of what is done or under way behind such a verb in the present or past; else empty."""
    p, relation = made.parent.get(k, (-1, ""))
    if relation != "comp" or made.kind(p) != "v" or made.chunks[p].lemma not in _LOOKING or made.chunks[k].form != "inf":
        return ""
    plain = not (made.chunks[p].modal or made.chunks[p].negated or made.chunks[k].negated)
    return "in-force" if plain and made.lows(k)[0] == "to" and not _ASPECTS.isdisjoint(made.lows(k)[1:2]) else ""
