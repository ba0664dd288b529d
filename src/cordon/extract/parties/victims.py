"""Vendors that something was stolen from: they suffer what is told, and no measure or accusation is about them."""

from __future__ import annotations

from cordon.extract.grammar.skeleton import Parse
from cordon.extract.parties.targets import Hit


def without_victims(made: Parse, found: list[Hit]) -> list[Hit]:
    """The targets without those of "stole secrets from Norcom", "the theft of Norcom designs"."""
    if not found or not made.says(made.lexicon.sets.stolen):
        return found
    victims = [h for h in found if _is_stolen_from(made, h.chunk) or _owns_loot(made, h)]
    robbed = {h.id for h in victims} - {h.id for h in found if h.named and h not in victims}
    return [h for h in found if h not in victims and (h.named or h.id not in robbed)]  # nor is "the firm" that stole the one it stole from


def _is_theft(made: Parse, k: int) -> bool:
    return made.kind(k) in "vn" and made.chunks[k].lemma in made.lexicon.sets.stealing


def _is_stolen_from(made: Parse, k: int) -> bool:
    """ "stealing chip designs from Norcom and Sudcom", "a theft of secrets from Norcom"."""
    while k > 1 and made.kind(k - 1) in "C," and made.kind(k - 2) == "n":
        k -= 2
    if made.kind(k - 1) != "P" or made.chunks[k - 1].lemma != "from":
        return False
    before = k - 2
    while made.kind(before) in "nPC" and not _is_theft(made, before):
        before -= 1
    return _is_theft(made, before)


def _owns_loot(made: Parse, hit: Hit) -> bool:
    """ "stole Norcom trade secrets", "the theft of Norcom's designs": what is stolen is its own."""
    chunk = made.chunks[hit.chunk]
    p, relation = made.parent.get(hit.chunk, (-1, ""))
    taken = p >= 0 and _is_theft(made, p) and relation in ("obj", "of")
    return taken and bool(chunk.nouns) and hit.token < chunk.last - 1 and not made.chunks[p].passive
