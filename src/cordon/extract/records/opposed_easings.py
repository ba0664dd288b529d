"""Easings that somebody is against, undoes or withholds: "reconsider lifting the ban", "a bill to roll back the deal"."""

from __future__ import annotations

from cordon.extract.grammar.chunks import with_particle
from cordon.extract.parties.agents import agents
from cordon.extract.parties.lone_states import lone_state
from cordon.extract.records.acting import Case, actors_of, ids_of, is_named
from cordon.extract.records.derived import opposed, supposed, withheld
from cordon.extract.records.drafts import Draft, draft
from cordon.extract.records.easings import is_regretted
from cordon.extract.records.turned import is_withheld
from cordon.extract.stages.climb import climb


def against_easing(case: Case) -> list[Draft] | None:
    """The drafts of an easing that is not to be; `None` when nobody is against it."""
    if is_regretted(case):
        return opposed(case, agents(case.scene, case.state.urger))
    verb = _undoing(case)
    if verb >= 0:
        return _undone(case, verb)
    if is_withheld(case):
        return opposed(case, agents(case.scene, case.state.urger)) if case.state.urger >= 0 else withheld(case)
    return None


def _undoing(case: Case) -> int:
    """ "a bill that would roll back the deal to ease the curbs": the verb that undoes what would ease, or -1."""
    made = case.scene.made
    deal, relation = made.parent.get(case.frame.k, (-1, ""))
    if relation == "comp" and made.is_relative(deal):
        deal = made.parent[deal][0]  # "the deal that the ministry announced to ease"
    if case.frame.means not in ("ease", "reprieve") or relation not in ("comp", "rel", "of") or made.kind(deal) != "n":
        return -1
    verb, held = made.parent.get(deal, (-1, ""))
    undoes = held == "obj" and made.kind(verb) == "v" and "ease" in made.lexicon.verb_classes.get(with_particle(made.chunks[verb]), ())
    return verb if undoes and made.chunks[deal].lemma in made.lexicon.noun_effects else -1


def _undone(case: Case, verb: int) -> list[Draft]:
    """Who would undo the deal denies (rule 8), and the easing is decided; what was undone has ended."""
    scene = case.scene
    _, deciders = actors_of(case)
    owners = deciders if is_named(deciders) else lone_state(scene)
    if climb(scene.made, verb, scene.rules.lexicon).stage == "in-force":
        return [draft(supposed(case, "ended", "undone: ended"), ("lift", "ended"), ids_of(owners)[0], owners)]
    eased = supposed(case, "announced", "there to be undone: announced")
    return [*opposed(case, agents(scene, verb)), draft(eased, ("lift", "announced"), ids_of(owners)[0], owners)]
