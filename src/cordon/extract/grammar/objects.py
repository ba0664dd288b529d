"""Finds the objects of each verb, and those that several verbs share."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from cordon.extract.grammar.act_classes import RESTRICTING, verb_classes
from cordon.extract.grammar.skeleton import Parse, is_finite

_ROUGHLY: Final = frozenset({"about", "around", "over", "under", "near"})


def find_objects(made: Parse, k: int) -> None:
    """The object of a verb, or both ("granted Norcom a licence"), with what is coordinated."""
    passive = made.chunks[k].passive
    q = _object_place(made, k)
    if _is_that(made, q):
        made.objects[k] = (q, q + 1)
        return
    if made.kinds[q] != "n" or (made.starts.get(q, k) > k and not passive):
        return
    last = q + 1
    if made.kinds[last] == "n" and made.starts.get(last, k) <= k and not passive and not _has_bought(made, last):
        last += 1
    while _goes_on(made, k, last):
        last += 2
    if made.kinds[last : last + 3] == "Pnn" and _gives_to_some(made, k, last):
        last += 3  # "gave a handful of firms a licence"
    if last > q + 2 and made.chunks[k].lemma in made.lexicon.sets.giving and made.kinds[last] == "n" and made.starts.get(last, k) <= k:
        last += 1  # "gave firms and schools a licence"
    if made.kinds[last : last + 3] == ",Cn" and made.starts.get(last + 2, k) <= k:
        last += 3
    made.objects[k] = (q, last)
    for i in range(q, last):
        if made.chunks[i].kind == "n":
            made.parent.setdefault(i, (k, "obj"))


def _gives_to_some(made: Parse, k: int, last: int) -> bool:
    counted = made.chunks[last - 1].lemma in made.lexicon.sets.light or made.chunks[last - 1].lemma in made.lexicon.sets.counts
    given = made.chunks[last].lemma == "of" and made.chunks[last + 2].lemma in made.lexicon.sets.licences
    return counted and given and made.chunks[k].lemma in made.lexicon.sets.giving and made.starts.get(last + 2, k) <= k


def _has_bought(made: Parse, q: int) -> bool:
    """ "remove gear they bought": the subject of a clause that describes the object is no second object."""
    return made.classes[made.chunks[q].first] == "I" and made.kinds[q + 1] == "v" and made.subject.get(q + 1, (-1, 0))[0] == q


def _is_that(made: Parse, q: int) -> bool:
    """ "will not do that.": no clause follows."""
    return made.kinds[q] == "S" and made.chunks[q].lemma == "that" and made.kind(q + 1) in ' .,;?!t"'


def _object_place(made: Parse, k: int) -> int:
    """The chunk with which the object of verb k begins, if it has one."""
    q = k + 1
    if made.kinds[q] == "n":
        return q
    while made.kinds[q] in "tR!":
        q += 1
    if made.asides.get(q, 0) > q:
        q = made.asides[q] + 1  # "has banned, officials said, its gear"
    q += 1 if made.kinds[q] == '"' else 0
    kinds = made.kinds[q : q + 5]
    if made.chunks[k].passive or kinds[:1] not in ("P", "S", ","):
        return q
    if made.chunks[q].lemma == "that" and kinds[:2] == "Sn" and made.chunks[k].lemma not in made.lexicon.sets.clause_verbs:
        return q + 1 if q + 1 not in made.starts else q  # "gave that permission"
    if kinds[:1] == "P" and (_tells_how_many(made, q) or _is_of_verb(made, k, q)):
        return q + 1
    if kinds[:3] in ("Pnn", "Ptn") and not any(is_finite(c) for c in made.chunks[q + 3 : q + 4]):
        return q + 2  # "announced on Monday a ban"
    return q + 4 if kinds == ",Pn,n" else q  # "banned, among others, Norcom"


def _is_of_verb(made: Parse, k: int, q: int) -> bool:
    """ "got rid of the ban", "does away with it": the preposition belongs to the verb and its particle."""
    particle = made.chunks[k].particle
    return particle != "" and f"{made.chunks[k].lemma} {particle} {made.chunks[q].lemma}" in made.lexicon.sets.particle_verbs


def _tells_how_many(made: Parse, q: int) -> bool:
    """ "costs about 40 millions", "has over 50 routers", "supplies about a third of the masts"."""
    if made.kinds[q + 1] != "n" or made.chunks[q].lemma not in _ROUGHLY:
        return False
    counted = made.chunks[q + 1]
    return made.tags[counted.first].cls == "0" or made.tokens[counted.last - 1].low in made.lexicon.sets.counts


def _goes_on(made: Parse, k: int, last: int) -> bool:
    if made.kinds[last + 1] != "n" or made.starts.get(last + 1, k) > k:
        return False
    return made.kinds[last] == "C" or (made.kinds[last] == "," and made.kinds[last + 2] in "C,")


def share_objects(made: Parse, verbs: Sequence[int]) -> None:
    """ "has barred and removed Norcom gear": the first verb has the object of the second, and reaches as far."""
    for k in reversed(verbs):
        other = k + 3 if made.kinds[k + 1 : k + 3] == ",C" else k + 2  # "using, or installing"
        joined = made.kinds[other] == "v" and (
            (made.kinds[other - 1] == "," and other in made.shared) or made.chunks[other - 1].lemma in ("and", "or")
        )
        if joined and made.chunks[other - 1].lemma == "or" and not RESTRICTING.isdisjoint(verb_classes(made, k)):
            continue  # "has banned or restricted": which of the two is not said
        if joined and k not in made.objects and other in made.objects and made.chunks[k].form == made.chunks[other].form:
            made.objects[k] = made.objects[other]
            made.shared[k] = other
