"""Those that an act follows have done the same before, those by whom it was followed have done it since."""

from __future__ import annotations

from typing import Final

from cordon.extract.grammar.lists import list_end
from cordon.extract.grammar.skeleton import Parse
from cordon.extract.parties.agents import agents
from cordon.extract.parties.members import listed
from cordon.extract.parties.roles import parties
from cordon.extract.parties.stand_ins import acting_parties
from cordon.extract.records.case import Case, ids_of
from cordon.extract.records.derived import at_stage
from cordon.extract.records.drafts import Draft, draft
from cordon.extract.stages.stage import GIVEN
from cordon.extract.words.actor_words import Party
from cordon.model.act import UNKNOWN_ACTOR
from cordon.names import NameKind

_NEXT: Final = 6  # chunks behind the reach of an act: "over Huawei and ZTE", "following Norland"
_CLOSING: Final = ' ,.;:"S!'
_LIKE: Final = frozenset({"like"})


def joined(case: Case, measure: str) -> list[Draft]:
    """ "follows Britain in banning": Britain has done it."""
    k = case.state.joined
    scene = case.scene
    if k < 0:
        return _followed(case, measure) or _joined_by(case, measure)
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


def _joined_by(case: Case, measure: str) -> list[Draft]:
    """ "was the first to bar it and has since been joined by Norland": who joined has done it too."""
    made, k = case.scene.made, case.frame.k
    if case.state.stage not in ("in-force", GIVEN) or made.kind(k) != "v" or not made.holds(made.lexicon.sets.joiners):
        return []
    doers = {p.id for p in agents(case.scene, k)}
    for q in made.verbs:
        if q < k or made.kinds[q + 1 : q + 3] != "Pn" or made.chunks[q + 1].lemma != "by" or not _is_joined(made, q):
            continue
        after = [p for p in listed(case.scene, q + 2) if p.kind == "state" and p.id not in doers and _is_named_place(made, p)]
        if doers.intersection(p.id for p in acting_parties(case.scene, made.subject.get(q, (0, 0)))):
            done = at_stage(case, "in-force", q, "those that joined have done it: in-force")
            return _done_before([draft(done, (measure, "in-force"), p.id, after) for p in after])
    return []


def _is_joined(made: Parse, q: int) -> bool:
    """ "was joined by Norland.", but not "was joined by Norland in its protest"."""
    chunk = made.chunks[q]
    told = chunk.passive and not (chunk.negated or chunk.modal) and chunk.lemma in made.lexicon.sets.joiners
    return told and made.kind(list_end(made, q + 3)) in _CLOSING


def _is_named_place(made: Parse, found: Party) -> bool:
    """Whether a state is named itself, not by one of its people, who may join others anywhere."""
    mention = made.tokens[found.token].mention if found.token >= 0 else None
    return mention is not None and mention.kind is NameKind.PLACE
