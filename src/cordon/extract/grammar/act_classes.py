"""Classes of acts that several rules ask for, and which class of the lexicon a chunk names."""

from __future__ import annotations

from typing import Final

from cordon.extract.grammar.skeleton import Parse

RESTRICTING: Final = frozenset({"exclude", "limit", "list", "remove"})
RESTRICTING_OR_EASING: Final = RESTRICTING | {"ease"}
_ENTERING: Final = frozenset({"supply", "take-part"})


def verb_classes(made: Parse, k: int) -> tuple[str, ...]:
    """The classes of the verb at chunk k, by its lemma alone."""
    return made.lexicon.verb_classes.get(made.chunks[k].lemma, ())


def classes_at(made: Parse, k: int) -> tuple[str, ...]:
    """The classes of the verb at chunk k, or the one of the noun that counts in it."""
    chunk = made.chunks[k]
    if chunk.kind == "v":
        return verb_classes(made, k)
    return (made.lexicon.noun_classes.get(chunk.nouns[-1], ""),) if chunk.nouns else ()


def shuts_out(made: Parse, k: int) -> bool:
    """Whether chunk k names a restriction or that somebody does without a vendor."""
    return any(name in RESTRICTING or name == "shun" for name in classes_at(made, k))


def enters_market(made: Parse, k: int) -> bool:
    """Whether a vendor that does what the verb at chunk k says is in the market: it supplies, builds, bids, does business."""
    lemma, sets = made.chunks[k].lemma, made.lexicon.sets
    named = lemma in sets.delivers or lemma in sets.supplying or lemma in sets.business
    part = lemma == "take" and made.kind(k + 1) == "n" and made.lows(k + 1) == ["part"]
    return named or part or not _ENTERING.isdisjoint(verb_classes(made, k))
