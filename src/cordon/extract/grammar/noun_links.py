"""Finds what governs each noun phrase that is no object: a verb whose subject it is, the noun or verb before its preposition."""

from __future__ import annotations

from typing import Final

from cordon.extract.grammar.act_classes import RESTRICTING
from cordon.extract.grammar.skeleton import LOOK, Parse, back, behind_aside, behind_same, is_place, leads_on, verb_before

ABOUT: Final = frozenset({"on", "about", "over", "toward", "towards"})  # what is worked on
_TOGETHER: Final = frozenset({"with", "alongside", "together with"})
_PHRASES: Final = 4  # between a noun and what hangs on it: "calls by firms and by members of a party for a ban"


def attach_noun(made: Parse, k: int) -> None:
    """A noun phrase that is no object: a subject, or behind a preposition, or coordinated."""
    before = made.kinds[k - 1]
    if before in "C," and _goes_on_behind(made, k):
        made.parent[k] = made.parent[k - 2]
        return
    if before != "P" and _attach_subject(made, k):
        return
    if before == "P":
        _attach_behind_preposition(made, k)
    elif before in "C," and made.kinds[k - 2] == "n" and k - 2 in made.parent:
        made.parent[k] = made.parent[k - 2]


def _goes_on_behind(made: Parse, k: int) -> bool:
    """ "operators in Norland and Sudland have": a place, and the one before it stands behind a preposition."""
    held = made.parent.get(k - 2, (-1, "subj"))[1] not in ("subj", "obj")
    listed = made.kinds[k - 1] == "C" or made.kinds[k + 1] in "C,"
    return held and listed and is_place(made, k) and is_place(made, k - 2)


def _attach_subject(made: Parse, k: int) -> bool:
    """The verb whose subject it is; of "the ban that hit Norcom expired" the one of the clause around the relative one."""
    said = [v for v, run in made.subject.items() if run[0] <= k < run[1] and k < v < k + LOOK]
    if not said:
        return False
    outer = [v for v in said if made.parent.get(v) != (k, "rel")]
    verb = min(outer or said)
    made.parent[k] = (verb, "obj" if made.chunks[verb].passive else "subj")
    return True


def _attach_behind_preposition(made: Parse, k: int) -> None:
    preposition = made.chunks[k - 1].lemma
    q = behind_aside(made, back(made, k - 1))  # "the arrest on Monday of an officer"
    if made.kinds[q] == "n" and preposition in ABOUT and (working := behind_partner(made, q)) >= 0:
        made.parent[k] = (working, preposition)
    elif made.kinds[q] == "n":
        holder = made.parent.get(q, (-1, ""))
        asked = holder[1] == "obj" and preposition in ("for", "against") and made.chunks[holder[0]].lemma in made.lexicon.pressing
        threatened = holder[1] == "obj" and preposition in ("of", "with", "in") and _is_threat(made, holder[0], k)
        made.parent[k] = (holder[0] if asked or threatened else _governing_before(made, q), preposition)
    elif q >= 0:
        made.parent[k] = (verb_before(made, q), preposition)


def behind_partner(made: Parse, q: int) -> int:
    """ "is working with carriers on a ban", "in talks with Norland on lifting it": what is done together with the noun at q, or -1."""
    if made.kinds[q - 1] == "v" and made.chunks[q - 1].particle in _TOGETHER:
        return q - 1
    together = made.kinds[q - 1] == "P" and made.chunks[q - 1].lemma in _TOGETHER
    verbal = together and made.kinds[q - 2] == "v" and not made.chunks[q - 2].passive
    return q - 2 if verbal or (together and leads_on(made, q - 2)) else -1


def _is_threat(made: Parse, verb: int, k: int) -> bool:
    """ "warned Norland of consequences", "threatened it with reprisals", "joins Norland in a ban": it hangs on the verb."""
    if made.chunks[verb].lemma in made.lexicon.sets.joiners:
        return made.lexicon.noun_classes.get(made.chunks[k].lemma) in RESTRICTING
    threat = made.lexicon.noun_classes.get(made.chunks[k].lemma) == "retaliate"
    return threat and made.lexicon.verb_effects.get(made.chunks[verb].lemma) in ("urge", "threaten")


def _governing_before(made: Parse, q: int) -> int:
    """ "pressure from Norland for a ban": the phrase hangs on the noun that leads to an act, not on the one right before it."""
    at = q
    for _ in range(_PHRASES):
        if leads_on(made, at):
            return at
        if made.kinds[at - 1] != "P" or made.kinds[at - 2] not in "nC":
            return q
        before = behind_same(made, at)
        if not before and made.kinds[at - 2] == "C":
            return q
        at = before or at - 2
    return q
