"""What a verb of examining or talking is about: a vendor and what it does, or the easing and fallout of a measure."""

from __future__ import annotations

from typing import Final

from cordon.extract.acts.reach import phrase_end
from cordon.extract.grammar.act_classes import verb_classes
from cordon.extract.grammar.skeleton import Parse
from cordon.extract.parties.targets import Hit

_NONE: Final = (0, 0)


def examines_other(made: Parse, k: int, found: list[Hit]) -> bool:
    """ "assess the fallout of", "rethink intelligence sharing with firms that use": what is examined is no vendor, nor what it does."""
    first, last = made.objects.get(k, _NONE)
    if made.kind(k + 1) == "v" and made.parent.get(k + 1) == (k, "comp") and made.chunks[k + 1].form == "ger":
        return True  # "look into easing"
    if _is_easing_behind(made, first, last):
        return True  # "reconsider the decision to lift the ban"
    if any(first <= h.chunk < last for h in found):
        return False
    return any(made.chunks[q].lemma in made.lexicon.sets.no_review for q in range(first, last))


def _is_easing_behind(made: Parse, first: int, last: int) -> bool:
    """Whether what is examined is an easing: "the lifting of the ban", "the decision to ease it"."""
    if first == last:
        return False
    eased = {"ease", "reprieve"}
    decided = made.kind(last) == "v" and made.parent.get(last) == (first, "comp") and not eased.isdisjoint(verb_classes(made, last))
    return decided or bool(made.chunks[first].nouns and made.lexicon.noun_classes.get(made.chunks[first].nouns[-1]) in eased)


def matter(made: Parse, k: int) -> range:
    """What is talked about: the object, or the phrase behind "on"; not behind an object ("met them on the sidelines")."""
    if made.chunks[k].lemma not in made.lexicon.verb_classes and not made.chunks[k].particle and k in made.objects:
        return range(0)
    first, last = made.objects.get(k, (k + 2, k + 3))
    return range(first, phrase_end(made, last, len(made.chunks)))
