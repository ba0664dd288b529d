"""Nouns that name an act only of what they are tied to: "the block on Norcom", "Norcom's expulsion", "the president's Norcom order"."""

from __future__ import annotations

from typing import Final

from cordon.extract.acts.court_words import alleged_of
from cordon.extract.acts.frame import Frame
from cordon.extract.acts.noun_hits import behind_verb
from cordon.extract.acts.reach import domain_end, within
from cordon.extract.grammar.act_classes import RESTRICTING
from cordon.extract.grammar.lists import list_end
from cordon.extract.grammar.skeleton import Parse
from cordon.extract.parties.targets import Hit
from cordon.extract.stages.circumstances import is_somebodys
from cordon.names import NameKind

_BY: Final = 6  # chunks from a listing to whose it is
_NEAR: Final = 12  # chunks between a measure and the verb that tells whom it hits
_DEALINGS: Final = frozenset({"use", "supply"})


def bound_frame(made: Parse, k: int, hits: list[Hit]) -> Frame | None:
    """The frame of such a noun, when a target is tied to it."""
    noun = made.chunks[k].nouns[-1]
    means = made.lexicon.bound_nouns[noun].means
    if (
        _is_floated(made, k, noun)
        or _is_felt(made, k, noun)
        or _is_firms_own(made, k)
        or (noun in made.lexicon.sets.permits and not _lets_in(made, k))
    ):
        return None
    found = bound_hits(made, k, hits) or (alleged_of(made, k, hits) if means == "prosecute" else [])
    return Frame(k, means, found, domain_end(made, k), entry=f"nouns.toml:{noun}") if found else None


def bound_hits(made: Parse, k: int, hits: list[Hit]) -> list[Hit]:
    """The targets behind the noun's own preposition, else those in its phrase; of "Norcom's rejection of the claims" none.

    A deal, a takeover or an executive of a vendor is no target ("the rejection of the Norcom takeover").
    """
    chunk = made.chunks[k]
    noun = made.lexicon.bound_nouns[chunk.nouns[-1]]
    opens = made.kind(k + 1) == "P" and made.chunks[k + 1].lemma in noun.preps and made.kind(k + 2) == "n"
    if not opens and noun.means in RESTRICTING and (found := covered(made, k, hits)):
        return found
    if not opens:
        return [] if noun.owned and not is_somebodys(made, k) else within(hits, (k, k + 1))
    others = made.lexicon.sets.not_products
    if made.parent.get(k + 3) == (k + 2, "rel") and made.chunks[k + 3].form == "ger":
        return behind_verb(made, k, within(hits, (k + 2, domain_end(made, k))))  # "an order against firms selling Norcom parts"
    used = made.lexicon.noun_classes.get(made.chunks[k + 2].lemma) in _DEALINGS
    return [
        h for h in within(hits, (k + 2, domain_end(made, k) if used else list_end(made, k + 3))) if made.chunks[h.chunk].lemma not in others
    ]


def _is_floated(made: Parse, k: int, noun: str) -> bool:
    """ "the listing of Norcom raised five billion": on a stock exchange, unless a state's body owns it ("the Pentagon's listing")."""
    owned = is_somebodys(made, k) or any(c.kind == "P" and c.lemma == "by" for c in made.chunks[k + 1 : k + _BY])
    return noun in made.lexicon.sets.entries and not owned and made.says(made.lexicon.sets.bourse)


def _is_firms_own(made: Parse, k: int) -> bool:
    """ "the Norlandic group's first such order", "Norcom's order": a firm lays down no rule, it sells or buys."""
    chunk = made.chunks[k]
    if chunk.possessor < 0 or chunk.nouns[-1] not in made.lexicon.sets.rules:
        return False
    owner = made.tokens[chunk.possessor - 1]
    # "Norcom's order for masts", not "the president's Norcom order"
    named = owner.mention is not None and owner.mention.kind is NameKind.VENDOR and made.kinds[k + 1] == "P"
    return named or owner.low in made.lexicon.actor_nouns["company"]


def _lets_in(made: Parse, k: int) -> bool:
    """ "the approval of Norcom as a supplier", "Norland's approval of Norcom": whom a permit lets in, and not who gives it or what for."""
    vendor = k + 2
    if made.kind(vendor + 1) in "SP" and made.chunks[vendor + 1].lemma == "as":
        return True
    bare = made.kind(vendor) == "n" and not made.chunks[vendor].nouns and made.chunks[vendor].possessor < 0
    return bare and made.chunks[k].possessor >= 0 and is_somebodys(made, k)


def _is_felt(made: Parse, k: int, noun: str) -> bool:
    """ "comes as a relief for Norcom": a feeling, and no end of a measure."""
    return noun in made.lexicon.sets.relief and made.lows(k)[0] in ("a", "some", "huge")


def covered(made: Parse, k: int, hits: list[Hit]) -> list[Hit]:
    """ "the ban, which begins in May, covers Norcom and Sudcom": whom the verb behind names."""
    for v in range(k + 1, min(k + _NEAR, len(made.chunks))):
        verb = made.chunks[v]
        if verb.kind == "v" and verb.lemma in made.lexicon.sets.covering and made.subject.get(v, (-1, 0))[0] == k and not verb.negated:
            return within(hits, (v, domain_end(made, v)))
    return []
