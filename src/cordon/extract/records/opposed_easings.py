"""Easings that somebody is against, undoes or withholds: "reconsider lifting the ban", "a bill to roll back the deal"."""

from __future__ import annotations

from cordon.extract.parties.agents import agents
from cordon.extract.parties.lone_states import lone_state
from cordon.extract.records.acting import actors_of
from cordon.extract.records.case import Case, ids_of, is_named
from cordon.extract.records.derived import opposed, supposed, withheld
from cordon.extract.records.drafts import Draft, draft
from cordon.extract.records.easings import is_regretted, undoing
from cordon.extract.records.turned import is_withheld
from cordon.extract.stages.climb import climb


def against_easing(case: Case) -> list[Draft] | None:
    """The drafts of an easing that is not to be; `None` when nobody is against it."""
    if is_regretted(case):
        return opposed(case, agents(case.scene, case.state.urger))
    verb = undoing(case) if case.frame.means in ("ease", "reprieve") else -1
    if verb >= 0:
        return _undone(case, verb)
    if is_withheld(case):
        return opposed(case, agents(case.scene, case.state.urger)) if case.state.urger >= 0 else withheld(case)
    return None


def _undone(case: Case, verb: int) -> list[Draft]:
    """Who would undo the deal denies (rule 8), and the easing is decided; what was undone has ended."""
    scene = case.scene
    _, deciders = actors_of(case)
    owners = deciders if is_named(deciders) else lone_state(scene)
    if climb(scene.made, verb, scene.rules.lexicon).stage == "in-force":
        return [draft(supposed(case, "ended", "undone: ended"), ("lift", "ended"), ids_of(owners)[0], owners)]
    eased = supposed(case, "announced", "there to be undone: announced")
    return [*opposed(case, agents(scene, verb)), draft(eased, ("lift", "announced"), ids_of(owners)[0], owners)]
