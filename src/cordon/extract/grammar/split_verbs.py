"""Verbs that a time parts from their auxiliary: "has in recent months barred", "was on Monday added"."""

from __future__ import annotations

import re
from typing import Final

from cordon.extract.grammar.chunks import Chunk
from cordon.extract.words.tags import Tag

_PARTED: Final = re.compile("vP?tv")
_AUXILIARIES: Final = frozenset({"have", "be"})


def joined(tags: list[Tag], chunks: list[Chunk]) -> list[Chunk]:
    """The chunks with each such verb as one, the time inside it."""
    kinds = "".join([chunk.kind for chunk in chunks])
    if "t" not in kinds:
        return chunks  # most sentences
    found = list(chunks)
    parted = [match.span() for match in _PARTED.finditer(kinds)]
    for first, last in reversed(parted):
        auxiliary, verb = chunks[first], chunks[last - 1]
        lone = auxiliary.last - auxiliary.first == 1 and auxiliary.lemma in _AUXILIARIES and auxiliary.form == "fin"
        done = verb.form in ("pp", "fin") and not verb.modal and tags[verb.first].form in ("e", "n")
        if lone and done and verb.last - verb.first == 1:
            found[first:last] = [_as_one(auxiliary, verb)]
    return found


def _as_one(auxiliary: Chunk, verb: Chunk) -> Chunk:
    whole = verb._replace(first=auxiliary.first, form="fin")
    if auxiliary.lemma == "have":
        return whole._replace(tense="perfect", passive=False)
    return whole._replace(tense=auxiliary.tense, passive=True)
