"""The forms of English verbs and nouns, made from the lemma by the regular rules and a list of irregular ones."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

_VOWELS: Final = frozenset("aeiou")
_SIBILANT: Final = ("s", "x", "z", "ch", "sh")
# Longer verbs double the last consonant behind these stressed ends ("admitted", "expelled"), but for the exceptions.
_STRESSED: Final = (
    "mit",
    "pel",
    "fer",
    "cur",
    "bid",
    "gin",
    "step",
    "forget",
    "rebut",
    "regret",
    "equip",
    "trol",
    "annul",
    "enrol",
    "quit",
    "bar",
    "embed",
    "trap",
    "abet",
    "allot",
    "deter",
    "inter",
    "nap",
    "gram",
    "cap",
    "worship",
    "drop",
    "frog",
)
_BEFORE_STRESS: Final = re.compile("(?:un|out|over|retro)(?=[^aeiou]*[aeiou][^aeiouwxy]$)")  # "unplug", "outfit", "overlap"
_UNSTRESSED: Final = ("limit", "vomit", "offer", "differ", "suffer", "buffer", "chapel", "gospel")
_SYLLABLES: Final = re.compile("[aeiou]+")
_NO_DEGREES: Final = ("own", "prime", "male", "long")  # "owner", "primer" are nouns, "no longer" is an adverb
_SHORT: Final = 6  # letters of an adjective of one syllable
_BRITISH: Final = ("el", "al")  # "cancelled" beside "canceled"


def _doubles(lemma: str) -> bool:
    if lemma.endswith(_STRESSED) and lemma not in _UNSTRESSED:
        return True
    if len(lemma) < 3 or lemma[-1] in _VOWELS or lemma[-1] in "wxy":
        return False
    lemma = _BEFORE_STRESS.sub("", lemma)
    vowels = sum(ch in _VOWELS for ch in lemma)
    return vowels == 1 and lemma[-2] in _VOWELS


def _stem_y(lemma: str) -> bool:
    return lemma.endswith("y") and len(lemma) > 1 and lemma[-2] not in _VOWELS


def third_person(lemma: str) -> str:
    """`ban` gives `bans`, `notify` `notifies`, `push` `pushes`; plural nouns follow the same rule."""
    if _stem_y(lemma):
        return lemma[:-1] + "ies"
    return lemma + "es" if lemma.endswith(_SIBILANT) else lemma + "s"


def looks_plural(low: str) -> bool:
    """Whether a word has the ending of a plural, with which a form in -s does not agree: "firms", and not "address"."""
    return low.endswith("s") and not low.endswith("ss")


def plural(lemma: str) -> str:
    """The plural of a noun: `ban` gives `bans`, `chairman` `chairmen`."""
    return lemma[:-2] + "en" if lemma.endswith("man") and len(lemma) > len("human") else third_person(lemma)


def past(lemma: str) -> str:
    """The regular past tense and participle."""
    if lemma.endswith("e"):
        return lemma + "d"
    if _stem_y(lemma):
        return lemma[:-1] + "ied"
    return lemma + lemma[-1] + "ed" if _doubles(lemma) else lemma + "ed"


def gerund(lemma: str) -> str:
    """The form in -ing."""
    if lemma.endswith("ie"):
        return lemma[:-2] + "ying"
    if lemma.endswith("e") and not lemma.endswith(("ee", "oe", "ye")) and lemma != "be":
        return lemma[:-1] + "ing"
    return lemma + lemma[-1] + "ing" if _doubles(lemma) else lemma + "ing"


def degrees(adjective: str) -> tuple[str, ...]:
    """`wide` gives `wider` and `widest`, `big` `bigger`, `heavy` `heavier`; nothing for a long one ("restrictive"), which takes "more"."""
    short = len(adjective) <= _SHORT and len(_SYLLABLES.findall(adjective.removesuffix("e"))) == 1
    if adjective in _NO_DEGREES or not (short or (_stem_y(adjective) and len(adjective) <= _SHORT + 2)):
        return ()
    stem = adjective[:-1] + "i" if _stem_y(adjective) else adjective.removesuffix("e")
    stem += stem[-1] if _doubles(adjective) else ""
    return stem + "er", stem + "est"


def forms(lemma: str, irregular: str = "") -> Iterator[tuple[str, str]]:
    """Pairs of spelling and form: `b` base, `s` third person, `d` past, `n` participle, `e` either of the two, `g` gerund.

    `irregular` is `past/other-past participle …` as the grammar file has it; one word serves as both.
    """
    yield lemma, "b"
    yield third_person(lemma), "s"
    if lemma.endswith("o") and lemma[-2:-1] not in _VOWELS:
        yield lemma + "es", "s"  # "goes", "vetoes"; plural nouns mostly take "s" alone
    yield gerund(lemma), "g"
    if lemma.endswith(_BRITISH) and not _doubles(lemma):
        yield from ((lemma + "ling", "g"), (lemma + "led", "e"))
    if not irregular:
        yield past(lemma), "e"
        return
    words = irregular.split()
    if len(words) == 1:
        yield from ((spelling, "e") for spelling in words[0].split("/"))
        return
    yield from ((spelling, "d") for spelling in words[0].split("/"))
    yield from ((spelling, "n") for spelling in words[1].split("/"))
