"""Dealings that say nothing of a buyer, and those that go on: what users leave is no choice, a supply that is resumed is one."""

from __future__ import annotations

from typing import Final

from cordon.extract.acts.dealings import exports_to
from cordon.extract.acts.reach import within
from cordon.extract.parties.agents import agents
from cordon.extract.records.case import Case

_ABLE: Final = frozenset({"can", "could", "may", "might"})


def goes_on(case: Case) -> bool:
    """ "resumed shipments to Norcom", "will keep supplying Norcom": a firm that does so stays with it."""
    made, frame = case.scene.made, case.frame
    if frame.means != "supply" or made.kind(frame.k) != "v" or made.chunks[frame.k].negated or frame.flipped:
        return False
    above = made.parent.get(frame.k, (-1, ""))
    own = made.chunks[frame.k].lemma in made.lexicon.sets.resuming  # "said it had resumed sales"
    at = above[0] if not own and above[1] == "comp" and made.kind(above[0]) == "v" else frame.k
    verb = made.chunks[at]
    if verb.lemma not in made.lexicon.sets.resuming or verb.negated or verb.modal in _ABLE:
        return False
    held = made.objects.get(frame.k, (frame.k, frame.k))
    supplied = at == frame.k or exports_to(made, frame) or bool(within(frame.hits, held))
    doing = agents(case.scene, at)
    return supplied and bool(doing) and all(p.kind == "company" for p in doing)


def by_users(case: Case) -> bool:
    """ "you may find none in the shops", "most people would not use it": what users leave is no choice of a buyer."""
    made = case.scene.made
    runs = [made.subject[k] for k in (case.state.top, case.frame.k) if k in made.subject]
    people = made.lexicon.told["users"]
    return any(made.lows(run[0])[0] == "you" or any(made.chunks[q].lemma in people for q in range(*run)) for run in runs)
