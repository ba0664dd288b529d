"""Who speaks against a vendor's part asks for a ban: "would not advise using it", "opposes its role", "argued against letting it in"."""

from __future__ import annotations

from typing import Final

from cordon.extract.acts.resisted import resisting
from cordon.extract.records.case import Case
from cordon.extract.stages.stage import NOTHING

_PARTS: Final = frozenset({"use", "permit", "take-part"})
_STEPS: Final = 3


def wants_kept_out(case: Case) -> None:
    """ "opposes Norcom's role", "argued against letting it in": turns a dealing that somebody is against into one that is to be shunned."""
    made, frame = case.scene.made, case.frame
    against = resisting(made, frame.k) if frame.means in _PARTS and not frame.flipped else -1
    if against < 0 or made.chunks[against].modal == "would":
        return
    frame.means, case.state.stage, case.state.urger = "shun", "urged", against
    case.state.why.append("somebody is against it: urged")


def advised_against(case: Case) -> bool:
    """ "would not advise Norlanders to use": turns the act into its opposite, which is urged."""
    made, frame = case.scene.made, case.frame
    if frame.means not in ("use", "permit") or case.state.stage != NOTHING:
        return False
    recommending = made.lexicon.sets.recommending
    at = frame.k
    for _ in range(_STEPS):
        at, relation = made.parent.get(at, (-1, ""))
        if at < 0 or relation != "comp":
            return False
        if made.kind(at) == "v" and made.chunks[at].negated and made.chunks[at].lemma in recommending:
            case.state.stage, case.state.urger, frame.means = "urged", at, "exclude"
            case.state.why.append("not recommended: urged")
            return True
    return False
