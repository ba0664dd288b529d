"""Questions that are told: "asked whether it might ban", "declined to say if it has stopped selling"."""

from __future__ import annotations

from typing import Final

from cordon.extract.grammar.skeleton import Parse, verb_before
from cordon.extract.grammar.subordinators import question_of
from cordon.extract.stages.climbed import Climb
from cordon.extract.stages.governing import Link
from cordon.extract.stages.stage import NOTHING, TOLD

ASKING: Final = frozenset({"whether", "how", "if", "what"})
"""What opens a clause that may be a question."""

_ABOUT: Final = frozenset({"about", "over", "on", "regarding", "concerning"})


def is_asked(made: Parse, k: int, words: dict[str, frozenset[str]], far: bool = False) -> str | None:
    """ "asked whether it might ban", `far`: "whether it has stopped selling": a question asserts nothing, "has yet to say whether" does."""
    k = question_of(made, k)
    k = made.parent[k][0] if far and k not in made.marker and made.parent.get(k, (-1, ""))[1] == "comp" else k
    p, relation = made.parent.get(k, (-1, ""))
    asked = relation == "comp" and made.kind(p) == "v" and made.marker.get(k) in ("whether", "if", "when")
    return NOTHING if asked and made.chunks[p].lemma in words["asking_of"] and "yet" not in made.lows(p) else None


def asked_about(made: Parse, link: Link, effect: str) -> str:
    """ "was asked about the ban", "a question over its decision": what is there is only asked about; "asked about banning": weighed."""
    at, p, relation = link
    about = relation in _ABOUT or (relation == "comp" and made.marker.get(at) in _ABOUT)
    if effect not in ("urge", "weigh") or not about or made.chunks[p].lemma not in made.lexicon.sets.questioning:
        return effect
    there = made.kinds[at] == "n" and (made.chunks[at].definite or made.chunks[at].possessor >= 0)
    return "" if there else "weigh"


def ask(made: Parse, at: int, p: int, state: Climb) -> None:
    """ "whether to ban" is weighed, "explained how it banned" is told, "how many agencies use" says nothing."""
    finite = made.chunks[at].form == "fin"
    told = made.marker[at] in ("how", "what") and finite
    head = made.subject.get(at, (at, at))[0]
    if told and made.kind(head) == "n" and made.lows(head)[0] in ("many", "much"):
        state.stage = NOTHING
    elif not told:
        state.stage = "considered" if state.stage in TOLD else state.stage
    state.decider = at if finite else p


def is_consulted_on(made: Parse, k: int, words: dict[str, frozenset[str]]) -> bool:
    """ "is seeking comment on whether to bar it", "asked for views on a plan to": who asks the public has not decided."""
    for q in made.headed(words["views"]):
        if q < k and made.kind(q) == "n" and made.kinds[q + 1] == "P" and made.chunks[q + 1].lemma in _ABOUT and "," not in made.kinds[q:k]:
            verb = verb_before(made, q)
            return verb >= 0 and made.chunks[verb].lemma in words["consulting"]
    return False
