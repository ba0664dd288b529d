"""Who speaks against a vendor's part asks for a ban: "would not advise using it", "opposes its role", "argued against letting it in"."""

from __future__ import annotations

from collections.abc import Collection
from typing import Final

from cordon.extract.acts.resisted import resisting
from cordon.extract.grammar.act_classes import RESTRICTING, classes_at, verb_classes
from cordon.extract.grammar.chunks import with_particle
from cordon.extract.records.case import Case
from cordon.extract.stages.stage import NOTHING

_PARTS: Final = frozenset({"use", "permit", "take-part"})
_STEPS: Final = 3


def wants_kept_out(case: Case) -> None:
    """ "opposes Norcom's role", "argued against letting it in": turns a dealing that somebody is against into one that is to be shunned."""
    made, frame = case.scene.made, case.frame
    if case.state.stage == "urged" and (means := _undone(case)):
        frame.means, frame.flipped = means, means == "reprieve"
        case.state.why.append("a decision for it is to be undone: the opposite is urged")
        return
    against = resisting(made, frame.k) if frame.means in _PARTS and not frame.flipped else -1
    if against < 0 or made.chunks[against].modal == "would":
        return
    frame.means, case.state.stage, case.state.urger = "shun", "urged", against
    case.state.why.append("somebody is against it: urged")


def _undone(case: Case) -> str:
    """ "urged it to reverse its decision to let Norcom in", "to rethink its plan to bar Norcom": the opposite of what stands under a plan
    that somebody is asked to give up; empty where it is none."""
    made, frame = case.scene.made, case.frame
    if frame.means == "review" and made.chunks[frame.k].lemma in made.lexicon.sets.second_thoughts:
        plans = range(*made.objects.get(frame.k, (0, 0)))
        under = next((q for q in made.verbs if made.parent.get(q, (-1, ""))[0] in plans), -1)
        return _opposite(classes_at(made, under)) if under >= 0 else ""
    noun, relation = made.parent.get(frame.k, (-1, ""))
    if relation == "comp" and made.kind(noun) == "v":  # "to reconsider letting it in", "to rule out using it"
        refused = made.lexicon.verb_effects.get(with_particle(made.chunks[noun]).replace(" ", "-")) == "refuse" and noun != case.state.urger
        again = refused or made.chunks[noun].lemma in made.lexicon.sets.second_thoughts
        return _opposite((frame.means,)) if again and not made.chunks[noun].negated else ""
    verb, held = made.parent.get(noun, (-1, "")) if relation in ("comp", "rel") and made.kind(noun) == "n" else (-1, "")
    lemma, lexicon = made.chunks[verb].lemma, made.lexicon
    planned = held == "obj" and lexicon.noun_effects.get(made.chunks[noun].lemma) == "plan"  # not "rejected calls to ban it"
    if not planned or verb == case.state.urger or made.chunks[verb].negated:
        return ""
    undone = lemma in lexicon.sets.second_thoughts or lexicon.verb_effects.get(lemma) == "end" or lemma in lexicon.hedges["giving_up"]
    return _opposite((frame.means,)) if undone or "ease" in verb_classes(made, verb) else ""


def _opposite(classes: Collection[str]) -> str:
    return "shun" if not _PARTS.isdisjoint(classes) else "" if RESTRICTING.isdisjoint(classes) else "reprieve"


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
