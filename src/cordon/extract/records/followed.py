"""Those that an act follows have done the same before."""

from __future__ import annotations

from typing import Final

from cordon.extract.grammar.skeleton import Parse
from cordon.extract.parties.members import listed
from cordon.extract.parties.roles import parties
from cordon.extract.records.case import Case, ids_of
from cordon.extract.records.derived import at_stage
from cordon.extract.records.drafts import Draft, draft
from cordon.model.act import UNKNOWN_ACTOR

_NEXT: Final = 6  # chunks behind the reach of an act: "over Huawei and ZTE", "following Norland"
_LIKE: Final = frozenset({"like"})


def joined(case: Case, measure: str) -> list[Draft]:
    """ "follows Britain in banning": Britain has done it."""
    k = case.state.joined
    scene = case.scene
    if k < 0:
        return _followed(case, measure)
    if k not in scene.made.objects:
        return []
    before = [p for p in parties(scene.made, scene.made.objects[k], scene.rules.actors, scene.context) if p.kind != "none"]
    done = at_stage(case, "in-force", k, "those that are followed have done it: in-force")
    return _done_before([draft(done, (measure, "in-force"), actor, before) for actor in ids_of(before)]) if before else []


def _followed(case: Case, measure: str) -> list[Draft]:
    """ "bars Norcom, following Norland", "Sudland, like Norland, has barred": they have done it."""
    made, frame = case.scene.made, case.frame
    q = _leader(case)
    if q < 0 or made.kind(q + 1) != "n" or made.kind(frame.k) != "v" or made.chunks[q + 1].possessor >= 0:
        return []
    if made.chunks[q + 1].lemma in made.lexicon.noun_effects or made.chunks[q + 1].lemma in made.lexicon.noun_classes:
        return []  # "suspends its licence, following a Norland order"
    homes = {case.scene.rules.names.origin(h.id) for h in frame.hits}  # "along with 21 other Norlandic firms active in"
    before = [p for p in listed(case.scene, q + 1) if p.kind == "state" and p.id != UNKNOWN_ACTOR and p.id not in homes]
    done = at_stage(case, "in-force", q, "those that are followed have done it: in-force")
    return _done_before([draft(done, (measure, "in-force"), p.id, before) for p in before])


def _done_before(drafts: list[Draft]) -> list[Draft]:
    """ "On Friday Norland followed Sudland in banning it": the day is that of the one who follows."""
    for one in drafts:
        one.before = True
    return drafts


def _leader(case: Case) -> int:
    """The preposition before those who did the same: behind the act, right behind its subject, or at the start; else -1."""
    made, k = case.scene.made, case.frame.k
    words = made.lexicon.sets.followed
    near = range(k + 1, min(case.frame.last + _NEXT, len(made.chunks)))
    behind = next((q for q in near if made.chunks[q].lemma in words or _joins(made, q)), -1)
    run = made.subject.get(k)
    if behind >= 0 or run is None or case.state.stage != "in-force":
        return behind
    beside = [run[1] + 1] if made.kind(run[1]) == "," else []
    opening = [0] if run[0] > 2 and made.kind(run[0] - 1) == "," and made.kinds[1 : run[0] - 1].strip("nC,") == "" else []
    return next((q for q in (*beside, *opening) if made.kind(q) == "P" and made.chunks[q].lemma in words | _LIKE), -1)


def _joins(made: Parse, q: int) -> bool:
    """ "bars Norcom, joining Norland and Sudland": they have done the same before."""
    joining = made.kinds[q] == "v" and made.chunks[q].form == "ger" and made.chunks[q].lemma in made.lexicon.sets.joiners
    return joining and made.kinds[q - 1] == "," and q in made.objects
