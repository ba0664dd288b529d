"""Gerunds that tell what somebody is blamed or praised for: "criticised Norland for banning", "accused it of", "drew praise for"."""

from __future__ import annotations

from cordon.extract.grammar.act_classes import verb_classes
from cordon.extract.grammar.skeleton import Parse, verb_before


def blame(made: Parse, k: int, held: tuple[int, str]) -> None:
    """ "criticised Norland for banning", "accused Norland of trying to", "Norland was praised for banning": who is blamed or praised has
    done it, and not who blames."""
    verb, relation = held
    if verb < 0 or not _finds_fault(made, verb, made.marker[k]):
        return
    if relation == "obj" and verb in made.objects:
        made.subject[k] = made.objects[verb]
    elif made.chunks[verb].passive and verb in made.subject:
        made.subject[k] = made.subject[verb]


def _finds_fault(made: Parse, verb: int, marker: str) -> bool:
    """Whether what somebody is blamed or praised for stands behind this preposition of a verb."""
    if marker == "of":
        return "accuse" in verb_classes(made, verb)
    return marker == "for" and made.chunks[verb].lemma in made.lexicon.sets.faulting


def fault_found(made: Parse, k: int, q: int) -> None:
    """ "drew criticism for banning", "came under fire for easing", "praise of Norland for banning": the one at fault has done it."""
    sets = made.lexicon.sets
    if made.marker[k] != "for":
        return
    if made.chunks[q].lemma in sets.reproaches:
        verb = verb_before(made, q)
        if verb in made.subject and made.chunks[verb].lemma in sets.meeting and not made.chunks[verb].passive:
            made.subject[k] = made.subject[verb]
    elif made.kind(q - 1) == "P" and made.chunks[q - 1].lemma == "of" and made.chunks[q - 2].lemma in sets.reproaches:
        made.subject[k] = (q, q + 1)
