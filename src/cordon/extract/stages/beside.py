"""Acts beside a main verb: "bought it, replacing Norcom", "used the law to ban", "under an order", "without banning"."""

from __future__ import annotations

from cordon.extract.grammar.skeleton import Parse, back
from cordon.extract.stages.climbed import Climb, is_denied_with
from cordon.extract.stages.conditions import is_left_open
from cordon.extract.stages.drafted import beside_draft, by_draft
from cordon.extract.stages.governing import Link, ends_so
from cordon.extract.stages.stage import DONE, NOTHING, OPEN, group_stage
from cordon.extract.words.lexicon import Lexicon


def stage_beside(made: Parse, link: Link, state: Climb, lexicon: Lexicon) -> bool:
    """A participle beside the main verb shares how far that has got; "without banning" denies it; a purpose is only aimed at."""
    at, p, relation = link
    governor = made.chunks[p]
    before = back(made, at)
    if made.kind(before) == "C" and made.kind(before - 1) == "v" and made.parent.get(before - 1) == (p, relation):
        before = back(made, before - 1)  # "used the law to restrict or ban"
    used = governor.kind == "v" and governor.lemma in lexicon.sets.using and made.kind(before) == "n"
    if relation == "purpose" and not used:
        # ", to replace": told for itself; "used the law to ban" tells of the law
        parted = made.kind(before) != "n" or ends_so(made, at)
        if state.stage == OPEN and parted:
            state.stage = group_stage(made, p, lexicon) if ends_so(made, at) else "considered"
    elif relation == "under":
        if governor.kind == "v" and state.stage == OPEN and governor.lemma in ("be", "come", "remain"):
            state.stage = group_stage(made, p, lexicon)
    elif made.marker.get(at, "") in lexicon.sets.denying:
        state.stage = NOTHING
    elif state.stage == "considered":
        state.stage = "proposed" if beside_draft(made, p, lexicon) else state.stage
    elif state.stage == OPEN and governor.kind == "v" and made.marker.get(at, "") in lexicon.sets.behind:
        state.stage = "in-force"  # "a year after signing"
    elif state.stage == OPEN and governor.kind == "v" and (at == state.first or made.chunks[at].lemma not in lexicon.sets.speech):
        shared = "threatened" if governor.lemma in lexicon.sets.intimidating else group_stage(made, p, lexicon)
        shared = "considered" if shared in DONE and is_left_open(made, p) else shared  # "if it helped them by banning"
        # "banned it, with its gear to be removed"
        shared = "announced" if shared in DONE and relation == "with" and made.chunks[at].form == "inf" else shared
        if shared == OPEN and not governor.negated:
            return True  # beside an infinitive: what governs that counts
        state.stage = (
            NOTHING if is_denied_with(made, at, p) else "proposed" if shared == "considered" and by_draft(made, p, lexicon) else shared
        )
    return False
