"""What is done, or taken, for an answer: "detained them in retaliation for", "the arrests were seen as reprisals"."""

from __future__ import annotations

from typing import Final

from cordon.extract.grammar.skeleton import Parse, verb_before
from cordon.extract.records.case import Case

_AS: Final = frozenset({"in", "as"})
_SEEMING: Final = 7  # chunks from "in what" or "in an act" to what it is said to be


def answering(case: Case) -> int:
    """The verb of what is done "in retaliation for" something, or -1."""
    made, k = case.scene.made, case.frame.k
    opens = _opening(made, k) if case.frame.means == "retaliate" and made.kind(k) == "n" else -1
    verb = verb_before(made, opens) if opens >= 0 else -1
    return verb if verb >= 0 and not made.chunks[verb].negated and made.parent.get(verb, (-1, ""))[1] != "rel" else -1


def _opening(made: Parse, k: int) -> int:
    """The "in" of "in retaliation", "in what looks like retaliation", "in an apparent act of retaliation"; or -1."""
    if made.kind(k - 1) in "PS" and made.chunks[k - 1].lemma in _AS:
        return k - 1
    for q in range(k - 2, max(k - _SEEMING, 0), -1):
        if made.kind(q) == "P" and made.chunks[q].lemma == "in" and made.kind(q + 1) == "n":
            return q if made.lows(q + 1) == ["what"] or made.chunks[q + 1].lemma == "act" else -1
    return -1


def is_taken_for(case: Case) -> bool:
    """ "the arrests were seen as retaliation": what others take for an answer is told as one."""
    made, k = case.scene.made, case.frame.k
    if case.frame.means != "retaliate":
        return False
    verb = verb_before(made, k - 1) if made.kind(k - 1) in "PS" and made.chunks[k - 1].lemma == "as" else -1
    return verb >= 0 and made.chunks[verb].lemma in made.lexicon.sets.taking_for and not made.chunks[verb].negated
