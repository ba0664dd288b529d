"""Of whom something quoted is said: "“It is a danger,” she said of Norcom"."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from cordon.extract.grammar.skeleton import Parse

_OF: Final = frozenset({"of", "about"})
_SUBJECTS: Final = frozenset({"it", "they", "this", "that", "these", "those"})
_OBJECTS: Final = frozenset({"it", "them"})


def spoken_of(made: Parse, named: Mapping[int, str]) -> tuple[int, str]:
    """ "“It is a danger,” she said of Norcom": the verb of saying behind a quotation and the vendor right behind its "of" or "about"."""
    if made.kinds[:1] != '"' or not named:
        return (-1, "")
    for v in made.verbs:
        chunk, k = made.chunks[v], v + 2
        if (
            chunk.lemma in made.lexicon.sets.speech
            and made.kinds[v + 1] == "P"
            and made.chunks[v + 1].lemma in _OF
            and made.kinds[k] == "n"
        ):
            inside = [named[i] for i in range(made.chunks[k].first, made.chunks[k].last) if i in named]
            return (v, inside[0]) if inside and not made.chunks[k].nouns else (-1, "")
    return (-1, "")


def is_quoted(made: Parse, k: int) -> bool:
    """ "it", "they" and "this" as a subject, "it" and "them" as an object."""
    chunk = made.chunks[k]
    relation = made.parent.get(k, (-1, ""))[1]
    return chunk.last - chunk.first == 1 and made.spelled[chunk.first] in (_SUBJECTS if relation == "subj" else _OBJECTS)
