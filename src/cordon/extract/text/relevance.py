"""What is worth reading: texts that can name a vendor, and sentences that hold a word of the lexicon that can make a statement."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from cordon.extract.text.tokens import Token
from cordon.extract.words.inflection import forms, third_person
from cordon.extract.words.lexicon import Lexicon, words_of
from cordon.names import Names

_WORD: Final = re.compile(r"[a-z0-9]+")
_SPACED: Final = str.maketrans({mark: " " for mark in map(chr, range(128)) if not mark.isalnum()})  # parts plain text as _WORD does
# Classes of verbs that are too common to make a sentence worth parsing by themselves; they count beside a word of another class.
_COMMON: Final = frozenset({"judge", "take-part", "supply"})
# Lists of wrongs.toml whose words are worth reading by themselves.
_WRONGS: Final = (
    "worried",
    "denials",
    "defends",
    "grave",
    "powers",
    "critical",
    "plain",
    "mistakes",
    "virtues",
    "defence",
    "sinister",
    "abusing",
    "likening",
)


@dataclass(frozen=True, slots=True)
class Relevance:
    """`names` are the first words of all that can be a target; `triggers` the words that can make a statement; `classes` tell of makers
    and goods without any name, `origins` of where they come from."""

    names: frozenset[str]
    triggers: frozenset[str]
    classes: tuple[str, ...]
    origins: tuple[str, ...]

    @classmethod
    def of(cls, names: Names, lexicon: Lexicon) -> Relevance:
        """From names and lexicon."""
        targets = lexicon.table("targets")
        classes = tuple(word for name in ("risky", "foreign", "dangerous") for word in words_of(targets[name]))
        origins = (*words_of(targets["origins"]), *words_of(targets["dangerous"]))
        return cls(frozenset(_first_words(names, lexicon)), frozenset(_triggers(lexicon)), classes, origins)

    def may_name(self, text: str) -> bool:
        """Whether a text can name a target at all; text with other than ASCII letters always can."""
        if not text.isascii():
            return True
        low = text.lower()
        return not self.names.isdisjoint(low.translate(_SPACED).split()) or any(words in low for words in self.origins)

    def may_class(self, text: str) -> bool:
        """Whether a text can speak of a class of makers or goods without any name."""
        low = text.lower()
        return any(word in low for word in self.classes)

    def may_state(self, tokens: list[Token]) -> bool:
        """Whether a sentence holds a trigger."""
        return not self.triggers.isdisjoint([t.low for t in tokens])


def _first_words(names: Names, lexicon: Lexicon) -> Iterable[str]:
    for vendor in names.vendors.by_slug.values():
        for name in (vendor.name, *(spelled.name for spelled in vendor.names)):
            if name not in vendor.lookup:
                yield from _WORD.findall(name.lower())[:1]
    for product in names.products.by_slug.values():
        for name in (product.name, *product.aliases):
            yield from _WORD.findall(name.lower())[:1]
    for person in names.people.by_slug.values():
        for name in (person.name, *person.aliases):
            yield from _WORD.findall(name.lower())[:1]
    for place in names.places.by_code.values():
        for demonym in place.demonyms:
            yield from _WORD.findall(demonym.lower())[:1]
    targets = lexicon.table("targets")
    yield from (word.split("-")[0] for name in ("risky", "foreign") for word in words_of(targets[name]))


def _telling(words: Sequence[str], lexicon: Lexicon) -> str:
    """The word of a verb and its particles that tells of a measure: of "say no to" the second, for most sentences have the first."""
    plain = words[0] in lexicon.sets.speech or words[0] == "be"
    return words[1] if plain and len(words) > 1 else words[0]


def _triggers(lexicon: Lexicon) -> Iterable[str]:
    irregular = lexicon.table("grammar")["irregular"]
    verbs = {_telling(lemma.split(), lexicon) for lemma, classes in lexicon.verb_classes.items() if not set(classes) <= _COMMON}
    verbs |= set(lexicon.phrases) | set(lexicon.own_acts) | set(lexicon.sets.delivers) | set(words_of(lexicon.table("wrongs")["verbs"]))
    for verb in verbs:
        yield from (spelling for spelling, _ in forms(verb, str(irregular.get(verb, ""))))
    wrongs = lexicon.table("wrongs")
    nouns = {
        *lexicon.noun_classes,
        *lexicon.bound_nouns,
        *words_of(wrongs["nouns"]),
        *words_of(wrongs["evidence"]),
        *words_of(wrongs["dismay"]),
        *words_of(wrongs["laws"]),
        *lexicon.sets.roles,
        *lexicon.sets.suits,
    }
    for noun in nouns:
        for word in noun.split("-"):
            yield from (word, third_person(word))
        yield from (noun, third_person(noun))
    for name in _WRONGS:
        yield from words_of(wrongs[name])
    for verb in (
        *words_of(wrongs["defends"]),
        *words_of(wrongs["standing_by"]),
        *words_of(wrongs["lamenting"]),
        *words_of(wrongs["trusting"]),
        *words_of(wrongs["breaking"]),
        *words_of(wrongs["hounding"]),
        *lexicon.sets.going,
        *lexicon.sets.supplying,
        *lexicon.sets.reselling,
        *lexicon.sets.questions,
        *lexicon.sets.freeing,
        *lexicon.sets.holding,
        *lexicon.sets.answers,
        *lexicon.sets.hanging,
    ):
        yield from (spelling for spelling, _ in forms(verb, str(irregular.get(verb, ""))))
    yield "there"  # "there are Norcom antennas on its masts"
    yield from lexicon.sets.warning
    for name in ("unlawful", "lawful", "contests"):
        yield from lexicon.hedges[name]
    yield from ("should", "ought", "gone", "has", "decision", "decide", "free")
