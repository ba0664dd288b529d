"""What a sentence is grouped into: noun phrases and verb groups, with the small words between them."""

from __future__ import annotations

from typing import Final, NamedTuple


class Chunk(NamedTuple):
    """A stretch `tokens[first:last]`. `kind`: `n` noun phrase, `v` verb group, `t` time, else the class of its one word.

    Noun phrases: `lemma` is that of the head, `nouns` all noun lemmas, `definite` whether it has an article, possessor or name before the
    head, `possessor` the token of its "'s" (-1: none). Verb groups: `lemma`, `particle`, `form` (`fin`, `base`, `inf`, `ger`, `pp`),
    `tense`, `modal`, `negated`, `passive`.
    """

    kind: str
    first: int
    last: int
    lemma: str = ""
    nouns: tuple[str, ...] = ()
    definite: bool = False
    possessor: int = -1
    form: str = ""
    tense: str = ""
    modal: str = ""
    negated: bool = False
    passive: bool = False
    particle: str = ""


_BARE: Final = tuple(Chunk("", 0, 0))[4:]  # what a single word leaves open


def single(kind: str, at: int, lemma: str) -> Chunk:
    """One word or mark. Most chunks are made here, so without the detour over `Chunk`."""
    return tuple.__new__(Chunk, (kind, at, at + 1, lemma, *_BARE))


def with_particle(verb: Chunk) -> str:
    """The verb of a group as the lexicon lists it: "ban", "rip out"."""
    return f"{verb.lemma} {verb.particle}" if verb.particle else verb.lemma
