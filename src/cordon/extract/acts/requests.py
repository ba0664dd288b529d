"""Requests to let a vendor in that are turned down, and nouns that only look like those of a phrase."""

from __future__ import annotations

from typing import Final

from cordon.extract.grammar.act_classes import enters_market, verb_classes
from cordon.extract.grammar.skeleton import Parse
from cordon.extract.words.lexicon import Phrase

_LETTING: Final = frozenset({"use", "permit"})
_PART: Final = ("part",)
_BEFORE: Final = 5  # chunks from a request to what it asks for


def is_other(made: Parse, q: int, phrase: Phrase) -> bool:
    """ "designated Norcom as a high-risk vendor", "turned down a request to ban it": the noun is none of the phrase's."""
    if phrase.asked:
        return not asks_entry(made, q) or _is_takeover(made, q)
    if phrase.means == "permit" and made.chunks[q].nouns[-1:] == _PART and made.lows(q)[-1] not in _PART:
        return True  # "makes parts for Norcom", against "makes it part of"
    return phrase.means == "use" and not made.lexicon.sets.risky.isdisjoint(made.lows(q))


def asks_entry(made: Parse, q: int) -> bool:
    """ "a request to use", "a bid to be included", "an application", "a bid for the contract": not one to lift or to ban."""
    asked = next((v for v in range(q + 1, min(q + _BEFORE, len(made.chunks))) if made.parent.get(v) == (q, "comp")), -1)
    if made.kind(q + 1) == "P" and made.chunks[q + 1].lemma == "for" and made.kind(q + 2) == "n":
        return not _is_other_plea(made, q + 2)
    if asked < 0 or enters_market(made, asked) or not _LETTING.isdisjoint(verb_classes(made, asked)):
        return True
    takes_part = any(made.chunks[i].nouns[-1:] == _PART for i in range(*made.objects.get(asked, (0, 0))))
    phrases = made.lexicon.phrases.get(made.chunks[asked].lemma, ()) if made.chunks[asked].passive else ()
    return takes_part or any(phrase.means == "permit" for phrase in phrases)  # "to take part in", "to be included"


def _is_other_plea(made: Parse, sought: int) -> bool:
    """ "a bid for damages", "for a new trial", "for a rival": what courts give, and firms that somebody wants to buy."""
    lemma, sets = made.chunks[sought].lemma, made.lexicon.sets
    at_court = lemma in sets.court_doings or made.lows(sought)[-1] in sets.settling_words or lemma in sets.audiences or lemma in sets.trials
    named = made.tags[made.chunks[sought].last - 1].cls == "e"
    return at_court or named or lemma in made.lexicon.actor_nouns["company"] or lemma in made.lexicon.noun_effects


def _is_takeover(made: Parse, q: int) -> bool:
    """ "its takeover bid": somebody wants to buy a firm."""
    return "takeover" in made.chunks[q].nouns
