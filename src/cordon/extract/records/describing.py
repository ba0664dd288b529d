"""Words of scope that are no scope: they tell what a company is, or stand in the name of a law or review."""

from __future__ import annotations

from typing import Final

from cordon.extract.grammar.skeleton import Parse
from cordon.extract.records.scope_words import ScopeWords

_NETWORK: Final = "network"
_RANK: Final = 5  # words before "the world's largest telecom equipment makers"


def describes(made: Parse, i: int, words: ScopeWords) -> bool:
    """Whether the word only says what a company is: "telecom equipment giant Huawei", "a maker of phones", "broadband companies"."""
    behind = made.tokens[i + 1].low if i + 1 < len(made.tokens) else ""
    return (
        _is_of_security(made, i, words)
        or behind in words.firms
        or _names_law(made, i)
        or _of_maker(made, i, words)
        or _made_by_one(made, i, words)
        or _in_essence(made, i, behind, words)
    )


def _in_essence(made: Parse, i: int, behind: str, words: ScopeWords) -> bool:
    """ "At its core, the quarrel is about trade", "its core interests": no core of a network."""
    before = [t.low for t in made.tokens[max(0, i - 2) : i]]
    of = made.tokens[i + 1].low == "of" if i + 1 < len(made.tokens) else False
    aside = before in (["at", "its"], ["at", "the"], ["at", "their"]) and not of
    return made.tokens[i].low == "core" and (aside or behind in words.essential)


def _is_of_security(made: Parse, i: int, words: ScopeWords) -> bool:
    """ "a network security review": a noun of its own, of no network."""
    phrase = i + 2 < len(made.tokens) and made.tokens[i].low == _NETWORK and made.tokens[i + 1].low == "security"
    return phrase and made.tags[i + 2].lemma in words.secured


def _names_law(made: Parse, i: int) -> bool:
    """ "the Network Security Law": a word of the name of a law is no scope of what rests on it."""
    while i < len(made.tokens) and made.tokens[i].text[:1].isupper():
        if made.tags[i].lemma in made.lexicon.sets.rules:
            return True
        i += 1
    return False


def _made_by_one(made: Parse, i: int, words: ScopeWords) -> bool:
    """ "the leading maker of telecom gear", "a leader in 5G": what one maker makes, not what is banned."""
    for j in range(i - 1, max(0, i - _RANK), -1):
        low = made.tokens[j].low
        if low in ("of", "in") and _is_one_maker(made, j - 1, words):
            return True
        if made.tags[j].cls not in "NAe-C,":
            return False
    return False


def _is_one_maker(made: Parse, i: int, words: ScopeWords) -> bool:
    """ "a maker of", "one of the largest makers of", against "Norlandic makers of"."""
    low = made.tokens[i].low
    ranked = not words.ranked.isdisjoint(t.low for t in made.tokens[max(0, i - _RANK) : i])
    return low in words.describing or (ranked and low.removesuffix("s") in words.describing)


def _of_maker(made: Parse, i: int, words: ScopeWords) -> bool:
    """ "telecom equipment giant Huawei"."""
    for j in range(i + 1, min(i + _RANK, len(made.tokens))):
        if made.tags[j].cls not in "NAe-C":
            return False
        if made.tags[j].lemma in words.makers:
            return j + 1 < len(made.tokens) and made.tags[j + 1].cls != "N" and not _is_class(made, i, j, words)
    return False


def _is_class(made: Parse, i: int, maker: int, words: ScopeWords) -> bool:
    """ "5G suppliers", "other 5G equipment vendors": a class of makers for that equipment, and no maker's name near."""
    if not made.tokens[maker].low.endswith("s") or (maker + 1 < len(made.tokens) and made.tokens[maker + 1].kind == "e"):
        return False
    return words.ranked.isdisjoint(t.low for t in made.tokens[max(0, i - _RANK) : i])
