"""Who helps others to be rid of a vendor's gear pays for it: "a bill to help carriers replace Norcom gear"."""

from __future__ import annotations

from cordon.extract.parties.agents import agents
from cordon.extract.records.case import Case, kind_of


def helping(case: Case) -> None:
    """Makes the removal that a state or a bill helps with a payment, of those who help; what a firm helps with stays a removal."""
    made, frame = case.scene.made, case.frame
    if frame.means != "remove" or made.kind(frame.k) != "v":
        return
    p, relation = made.parent.get(frame.k, (-1, ""))
    if relation != "comp" or made.chunks[p].lemma not in made.lexicon.sets.aiding or made.chunks[p].negated or p not in made.objects:
        return
    if kind_of(agents(case.scene, p)) != "company":
        frame.means, case.state.commander = "fund", p
        case.state.why.append("helped with: money")
