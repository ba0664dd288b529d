"""What a headline is about stands before its colon: "Norcom: Norland to remove 5G kit"."""

from __future__ import annotations

from typing import Final

from cordon.extract.grammar.act_classes import RESTRICTING
from cordon.extract.grammar.skeleton import Parse

_MEASURES: Final = RESTRICTING | {"ease", "reprieve", "prosecute", "probe", "review", "advise"}


def headed_chunks(made: Parse) -> list[int]:
    """The goods and measures without a name behind a colon that opens the rest of the line: what they concern stands before it."""
    if made.kind(1) != ":":
        return []
    return [k for k, chunk in enumerate(made.chunks) if k > 1 and chunk.kind == "n" and _is_bare(made, k)]


def _is_bare(made: Parse, k: int) -> bool:
    chunk = made.chunks[k]
    concerns = chunk.lemma in made.lexicon.sets.owned or made.lexicon.noun_classes.get(chunk.lemma) in _MEASURES
    told = made.kind(k + 1) == "P" and made.chunks[k + 1].lemma in ("of", "on", "against", "for", "into")
    return concerns and not told and all(t.mention is None for t in made.tokens[chunk.first : chunk.last])
