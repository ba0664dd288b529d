"""The noun that a clause opens with, on which phrases hang ("carriers in the country"), while the words behind it have no tags yet."""

from __future__ import annotations

from typing import Final

from cordon.extract.grammar.verb_places import is_done
from cordon.extract.text.tokens import Token
from cordon.extract.words.inflection import looks_plural
from cordon.extract.words.lexicon import Lexicon
from cordon.extract.words.tags import Tag

_PHRASES: Final = "DANe'0-PI"  # classes of the words of noun phrases and of the prepositions between them
_BEHIND_VERB: Final = "DANe'0-PR"
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


def rule_lacks_main(tags: list[Tag], tokens: list[Token], form: str, lexicon: Lexicon) -> bool:
    """ "a law passed in 2018 bars", "the order that the president signed last week bans", "rules Congress passed on Monday bar": a rule
    that still has no verb of its own, with which the form agrees."""
    i = len(tags) - 1
    while i > 0 and tags[i].cls in _BEHIND_VERB:
        i -= 1
    if not i or i == len(tags) - 1 or tags[i].cls != "V" or tags[i].form not in ("e", "n", "d"):
        return False
    rule = i - 1 if is_done(tags[i]) and tags[i - 1].lemma in lexicon.sets.rules else _rule_described(tags, i, lexicon)
    first = rule
    while first > 0 and tags[first - 1].cls in _PHRASES:
        first -= 1
    return rule >= 0 and _opens_clause(tags, first, lexicon) and looks_plural(tokens[rule].low) == (form == "b")


def _rule_described(tags: list[Tag], i: int, lexicon: Lexicon) -> int:
    """The rule that a relative clause with the past form i describes, behind which nothing but a time or phrase stands: "the order that
    the president signed last week", "the law Congress passed in May", "the bill that was signed in"; -1 if there is none."""
    if tags[-1].lemma not in lexicon.sets.times and tags[i + 1].cls not in "PR":
        return -1
    j = i - 1
    while j > 0 and tags[j].cls in "DANe'-X" and tags[j].lemma not in lexicon.sets.rules:
        j -= 1
    j -= tags[j].cls in "SWI" and j > 0
    opener = tags[j + 1]
    signer = opener.lemma in lexicon.actor_nouns["titles"] or opener.lemma in lexicon.actor_nouns["state"]
    return j if tags[j].lemma in lexicon.sets.rules and (signer or opener.cls in "DeSWI") else -1


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
