"""Requests to let a vendor in that are turned down, and nouns that only look like those of a phrase."""

from __future__ import annotations

from typing import Final

from cordon.extract.grammar.act_classes import enters_market, verb_classes
from cordon.extract.grammar.skeleton import Parse
from cordon.extract.parties.targets import Hit
from cordon.extract.words.lexicon import Phrase

_LETTING: Final = frozenset({"use", "permit"})
_BEFORE: Final = 5  # chunks from a request to what it asks for


def is_other(made: Parse, q: int, hits: list[Hit], phrase: Phrase) -> bool:
    """ "designated Norcom as a high-risk vendor", "turned down a request to ban it": the noun is none of the phrase's."""
    if phrase.asked:
        return not _asks_entry(made, q) or _is_takeover(made, q, hits)
    return phrase.means == "use" and not made.lexicon.sets.risky.isdisjoint(made.lows(q))


def _asks_entry(made: Parse, q: int) -> bool:
    """ "a request to use", "an application": not one to lift or to ban."""
    asked = next((v for v in range(q + 1, min(q + _BEFORE, len(made.chunks))) if made.parent.get(v) == (q, "comp")), -1)
    return asked < 0 or enters_market(made, asked) or not _LETTING.isdisjoint(verb_classes(made, asked))


def _is_takeover(made: Parse, q: int, hits: list[Hit]) -> bool:
    """ "rejected the bid for Norcom": it is the vendor that somebody wants to buy."""
    return made.kind(q + 1) == "P" and made.chunks[q + 1].lemma == "for" and any(h.named and h.chunk == q + 2 for h in hits)
