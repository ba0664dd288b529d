"""The noun that a clause opens with, on which phrases hang ("carriers in the country"), while the words behind it have no tags yet."""

from __future__ import annotations

from typing import Final

from cordon.extract.text.tokens import Token
from cordon.extract.words.inflection import looks_plural
from cordon.extract.words.lexicon import Lexicon
from cordon.extract.words.tags import Tag

_PHRASES: Final = "DANe'0-PI"  # classes of the words of noun phrases and of the prepositions between them
_SHARES: Final = frozenset({"half", "third", "quarter", "majority", "number", "percent", "rest"})  # "half of the carriers use"
_EACH: Final = frozenset({"one", "each", "neither", "either", "it", "he", "she"})


def agrees_over_phrases(tags: list[Tag], tokens: list[Token], form: str, lexicon: Lexicon) -> bool:
    """ "carriers in the country use the", "a group of senators plans to": whether a verb behind the tags, bare or in -s, agrees with the
    noun that opens the clause and on which the phrases before it hang. The last phrase has an article or ends with a name, or no
    compound would fit the form."""
    first = len(tags)
    while first and tags[first - 1].cls in _PHRASES:
        first -= 1
    phrases = [i for i in range(first, len(tags)) if tags[i].cls == "P"]
    if phrases[:1] == [first] and tags[first + 1].cls == "0":
        phrases = phrases[1:]  # "over 60% of councils"
    if not phrases or phrases[0] == first or not _opens_clause(tags, first, lexicon):
        return False
    last = tags[phrases[-1] + 1 :]
    closed = any(t.cls == "D" for t in last) or (bool(last) and last[-1].cls == "e")
    if not closed and not (form == "s" and looks_plural(tokens[len(tags) - 1].low)):
        return False
    return _is_several(tags[phrases[0] - 1], tokens[phrases[0] - 1].low, lexicon) == (form == "b")


def _opens_clause(tags: list[Tag], first: int, lexicon: Lexicon) -> bool:
    """Whether a clause can begin at the word `first`: at the start, behind a mark or conjunction, or behind "said"."""
    if not first:
        return True
    opener = tags[first - 1]
    says = opener.cls == "V" and opener.lemma in lexicon.sets.clause_verbs and opener.lemma != "tell"
    return says or opener.cls in 'S,":;—'


def _is_several(head: Tag, low: str, lexicon: Lexicon) -> bool:
    """ "carriers", "two of", "several of", against "one of", "a group of"."""
    counted = head.cls in "0DI" and low not in lexicon.sets.one_alone and low not in _EACH
    return counted or looks_plural(low) or low in lexicon.sets.plurals or low in _SHARES
