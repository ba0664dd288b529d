"""Finds the objects of each verb, and those that several verbs share."""

from __future__ import annotations

from collections.abc import Sequence

from cordon.extract.grammar.act_classes import RESTRICTING, verb_classes
from cordon.extract.grammar.skeleton import Parse


def find_objects(made: Parse, k: int) -> None:
    """The object of a verb, or both ("granted Norcom a licence"), with what is coordinated."""
    passive = made.chunks[k].passive
    q = k + 1
    while made.kind(q) in "tR!":
        q += 1
    q += 1 if made.kind(q) == '"' else 0
    if made.kind(q) != "n" or (made.starts.get(q, k) > k and not passive):
        return
    last = q + 1
    if made.kind(last) == "n" and made.starts.get(last, k) <= k and not passive:
        last += 1
    while _goes_on(made, k, last):
        last += 2
    if made.kinds[last : last + 3] == ",Cn" and made.starts.get(last + 2, k) <= k:
        last += 3
    made.objects[k] = (q, last)
    for i in range(q, last):
        if made.chunks[i].kind == "n":
            made.parent.setdefault(i, (k, "obj"))


def _goes_on(made: Parse, k: int, last: int) -> bool:
    if made.kind(last + 1) != "n" or made.starts.get(last + 1, k) > k:
        return False
    return made.kind(last) == "C" or (made.kind(last) == "," and made.kind(last + 2) in "C,")


def share_objects(made: Parse, verbs: Sequence[int]) -> None:
    """ "has barred and removed Norcom gear": the first verb has the object of the second, and reaches as far."""
    for k in reversed(verbs):
        other = k + 2
        joined = made.kind(other) == "v" and (
            (made.kind(k + 1) == "," and other in made.shared) or made.chunks[k + 1].lemma in ("and", "or")
        )
        if joined and made.chunks[k + 1].lemma == "or" and not RESTRICTING.isdisjoint(verb_classes(made, k)):
            continue  # "has banned or restricted": which of the two is not said
        if joined and k not in made.objects and other in made.objects and made.chunks[k].form == made.chunks[other].form:
            made.objects[k] = made.objects[other]
            made.shared[k] = other
