"""Brackets that say nothing of a measure, over which a clause goes: "has (see page 4) banned", "its minister (pictured) will ban"."""

from __future__ import annotations

from typing import Final

from cordon.extract.grammar.skeleton import CONDITIONS
from cordon.extract.text.tokens import Token
from cordon.extract.words.lexicon import Lexicon
from cordon.extract.words.wordbook import Word

_LONGEST: Final = 8  # words of such a bracket
_OPENERS: Final = frozenset("VRSIX")  # "pictured", "now led by a rival", "as many had expected", "it has three"
_DOUBTING: Final = frozenset("!MWC")
_DIGITS: Final = 3  # of a page; a year has four
_UNKNOWN: Final = Word()
_HELPING: Final = frozenset({"be", "have", "do"})


def without_brackets(tokens: list[Token], lexicon: Lexicon) -> list[Token]:
    """The tokens without brackets that hold a remark with a verb, but no name, time, condition, "not" or word of a measure."""
    kept = tokens
    opened = [i for i, token in enumerate(tokens) if token.kind == "("]
    for i in reversed(opened):
        close = next((j for j in range(i + 1, min(i + _LONGEST + 2, len(tokens))) if tokens[j].kind == ")"), -1)
        if close > i + 1 and i and _only_remarks(tokens[i + 1 : close], lexicon) and not _describes(tokens[i - 1], lexicon):
            kept = kept[:i] + kept[close + 1 :]
    return kept


def _describes(before: Token, lexicon: Lexicon) -> bool:
    """ "the (postponed) ban": behind an article a bracket describes the noun."""
    return lexicon.words.get(before.low, _UNKNOWN).tag == "D"


def _only_remarks(inner: list[Token], lexicon: Lexicon) -> bool:
    """Whether a bracket tells something with a verb that is none of a measure: "see page 4", "as many had expected", "it has three"."""
    words = [lexicon.words.get(token.low, _UNKNOWN) for token in inner]
    opener = words[0]
    told = opener.tag in _OPENERS if opener.tag else bool(opener.verbs)
    if not told or inner[0].low in CONDITIONS or not all(map(_is_plain, inner, words)):
        return False
    points = opener.verb_as("b") is not None or inner[0].low == "as"  # "see above", "as expected": the verb does nothing to a measure
    lemmas = [lemma for word in words[points:] for lemma, _ in word.verbs if lemma not in _HELPING]
    free = inner[0].low == "as" or not any(lemma in lexicon.verb_classes or lemma in lexicon.verb_effects for lemma in lemmas)
    nouns = [word.noun for word in words]
    other = any(noun in lexicon.noun_classes or noun in lexicon.noun_effects for noun in nouns)
    timed = any(token.low in lexicon.sets.times for token in inner)
    return free and not other and not timed and any(word.verbs or word.tag == "X" for word in words)


def _is_plain(token: Token, word: Word) -> bool:
    """Whether a word names nobody, and neither denies nor only thinks of anything."""
    if token.kind == "0":
        return token.low.isdigit() and len(token.low) <= _DIGITS
    return token.mention is None and token.kind == "w" and word.tag not in _DOUBTING
