"""What a verb of examining or talking is about: a vendor and what it does, or the easing and fallout of a measure."""

from __future__ import annotations

from typing import Final

from cordon.extract.acts.reach import phrase_end
from cordon.extract.grammar.act_classes import verb_classes
from cordon.extract.grammar.skeleton import Parse
from cordon.extract.parties.targets import Hit

_NONE: Final = (0, 0)
_TEST: Final = "test"
_ITSELF: Final = frozenset({"it", "them", "its", "their"})


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


def is_looked_at(made: Parse, k: int) -> bool:
    """ "bought a phone to examine it", "for its tests", "the watchdog tested three phones": what is bought or used is only looked at."""
    chunk, sets = made.chunks[k], made.lexicon.sets
    if chunk.kind != "v":
        return False
    last = made.objects.get(k, (k, k + 1))[1]
    if made.kind(last) == "P" and made.chunks[last].lemma == "for" and made.kind(last + 1) == "n":
        return made.chunks[last + 1].lemma in sets.examinations  # "for its tests", "for flaws", no "for patrols"
    first = made.subject.get(k, _NONE)[0]
    if chunk.lemma == _TEST and not chunk.passive and made.chunks[first].lemma in made.lexicon.told["advisers"]:
        return True
    aim = last if made.kind(last) == "v" else -1
    held = made.objects.get(aim, _NONE)
    return made.chunks[aim].form == "inf" and made.chunks[aim].lemma in sets.examining and made.lows(held[0])[0] in _ITSELF


def matter(made: Parse, k: int) -> range:
    """What is talked about: the object, or the phrase behind "on"; not behind an object ("met them on the sidelines")."""
    if made.chunks[k].lemma not in made.lexicon.verb_classes and not made.chunks[k].particle and k in made.objects:
        return range(0)
    first, last = made.objects.get(k, (k + 2, k + 3))
    return range(first, phrase_end(made, last, len(made.chunks)))
