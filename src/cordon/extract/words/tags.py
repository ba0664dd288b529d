"""The tags of words, and the spellings that have the same tag in every sentence, so that nobody needs to look at their neighbours."""

from __future__ import annotations

from functools import lru_cache
from typing import Final, NamedTuple

from cordon.extract.words.wordbook import Word

COMPARING: Final = frozenset({"more", "most", "less", "least"})
VERBAL: Final = frozenset({"like", "past", "down", "off", "up", "out", "back"})  # small words that are verbs behind "to"
EITHER: Final = {"neither": "!", "either": "R"}  # their class within a verb group
BEHIND_OWNER: Final = frozenset({("back", "D"), ("worth", "'")})  # small words that are nouns behind whose they are
_TURNING: Final = COMPARING.union(EITHER) | {
    "that",
    "her",
    "since",
    "nor",
    "provided",
    "back",
    "one",
}  # small words whose class hangs on the word behind


class Tag(NamedTuple):
    """Class, lemma (of verbs and nouns) and verb form (`b s d n e g`)."""

    cls: str
    lemma: str = ""
    form: str = ""


@lru_cache(maxsize=16_384)
def tag_of(cls: str, lemma: str = "", form: str = "") -> Tag:
    """A tag; the same words come again and again, so do their tags."""
    return Tag(cls, lemma, form)


def settled(words: dict[str, Word], turning: frozenset[str]) -> dict[str, Tag]:
    """The tags of all spellings that are one thing only; those of `turning` are not: quantifiers inside a verb group, initials."""
    return {low: _only(low, word) for low, word in words.items() if low not in turning and not _varies(low, word)}


def _varies(low: str, word: Word) -> bool:
    """Whether the neighbours decide what the word is."""
    if not word.tag:
        return bool(word.verbs) or (word.adjective and bool(word.noun))
    if word.tag == "P":
        return bool(word.verbs) or low in VERBAL
    return word.tag == "M" or low in _TURNING or (word.tag == "R" and word.adjective)


def _only(low: str, word: Word) -> Tag:
    if word.tag:
        return Tag("X", *word.verbs[0]) if word.tag == "X" and word.verbs else Tag(word.tag, low)
    return Tag("N", word.noun) if word.noun else Tag("A" if word.adjective else "N", low)
