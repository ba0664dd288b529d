"""A vendor's part that somebody is against, and so wants it kept out: "opposes Norcom's role", "argued against letting it in"."""

from __future__ import annotations

from typing import Final

from cordon.extract.grammar.act_classes import classes_at
from cordon.extract.grammar.skeleton import Parse
from cordon.extract.parties.targets import Hit

_HELD: Final = frozenset({"obj", "comp", "to"})
_PARTS: Final = frozenset({"use", "permit", "take-part"})  # what lets a vendor in
_VOTES: Final = frozenset({"vote"})


def resisting(made: Parse, k: int) -> int:
    """The verb that is against the dealing at chunk k, or -1."""
    p, relation = made.parent.get(k, (-1, ""))
    sets = made.lexicon.sets
    if made.kind(p) == "n" and made.chunks[p].lemma in sets.revolts and "against" in (relation, made.marker.get(k)):
        verb, held = made.parent.get(p, (-1, ""))  # "led a revolt against letting it in"
        return verb if held == "obj" and not made.chunks[verb].negated else -1
    if made.kind(p) != "v" or made.chunks[p].negated:
        return -1
    lemma = made.chunks[p].lemma
    against = relation == "against" or made.marker.get(k) == "against"
    if against and lemma in sets.speaking_against and (lemma not in _VOTES or _are_several(made, p)):
        return p
    return p if lemma in sets.resisting and relation in _HELD and not against else -1


def is_against_part(made: Parse, k: int, hits: list[Hit]) -> bool:
    """Whether verb k is against a vendor or what lets it in: that denies nothing."""
    sets, lemma = made.lexicon.sets, made.chunks[k].lemma
    if lemma not in sets.resisting and lemma not in sets.speaking_against:
        return False
    q = k + 2 if made.kind(k + 1) == "P" else k + 1
    vendor = made.kind(q) == "n" and not made.chunks[q].nouns and any(h.chunk == q and h.named for h in hits)
    return vendor or (made.kind(q) in "nv" and resisting(made, q) == k and not _PARTS.isdisjoint(classes_at(made, q)))


def _are_several(made: Parse, p: int) -> bool:
    """ "lawmakers voted against it": each of them, while a parliament that does so decides."""
    run = made.subject.get(p)
    return run is not None and made.tokens[made.chunks[run[0]].last - 1].low.endswith("s")
