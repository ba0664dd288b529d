"""What one act brings with it: what is lifted was there, a demand that is refused, a request for an arrest."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from cordon.extract.acts.dealings import exports, exports_to
from cordon.extract.acts.frame import Frame
from cordon.extract.acts.reach import stands_behind
from cordon.extract.acts.suits import suit_stage
from cordon.extract.grammar.skeleton import verb_before
from cordon.extract.parties.agents import agents
from cordon.extract.parties.lone_states import lone_state
from cordon.extract.parties.roles import parties
from cordon.extract.parties.scene import Scene
from cordon.extract.records.acting import abroad, actors_of
from cordon.extract.records.case import Case, ids_of, kind_of
from cordon.extract.records.custody import request
from cordon.extract.records.drafts import Draft, draft
from cordon.extract.records.easings import without_homes
from cordon.extract.records.implied import listed_by
from cordon.extract.records.measures import measure_of
from cordon.extract.stages.climbed import Climb
from cordon.extract.stages.stage import GIVEN, NOTHING, OPEN, OPPOSED
from cordon.extract.words.actor_words import Party
from cordon.model.act import COMPANY, UNKNOWN_ACTOR
from cordon.names import NameKind

_ABLE: Final = frozenset({"can", "ca"})
_BEFORE: Final = frozenset({"to", "with", "in", "before"})
_TELLING: Final = frozenset({"tell", "remind"})
_OPPOSABLE: Final = frozenset({"exclude", "remove", "limit", "list", "shun", "ease", "reprieve"})


def supposed(case: Case, stage: str, why: str) -> Case:
    """The act as another one tells that it is, at that stage."""
    return at_stage(case, stage, case.frame.k, why)


def at_stage(case: Case, stage: str, k: int, why: str) -> Case:
    """The same act at another stage, that chunk k gives it for this reason."""
    return replace(case, state=Climb(stage, k, k, k, why=[*case.state.why, why]))


def presupposed(case: Case, restriction: Frame) -> list[Draft]:
    """What is to be lifted is there: the restriction is in force, by the one who lifts it; what was lifted is not. `case` is the easing."""
    scene = case.scene
    soft = scene.made.chunks[case.frame.k].lemma in scene.rules.lexicon.hedges["softening"]
    if (case.state.stage in ("in-force", GIVEN) and not soft and not case.frame.own) or _is_sought(scene, restriction.k):
        return []
    restriction.exports = exports(scene.made, restriction)
    actors, deciders = actors_of(case)
    its = scene.made.tokens[scene.made.chunks[restriction.k].first].low in ("its", "their", "his")
    own = [p for p in agents(scene, case.frame.k if its else restriction.k) if p.kind == "state"]
    own = own if its else without_homes(case, own)
    own = own or (
        lone_state(scene) or listed_by(replace(case, frame=restriction)) or _only_state(scene)
        if case.frame.own
        else without_homes(case, deciders or ([] if case.state.urger >= 0 else actors))
    )
    struck = {COMPANY + h.id for h in restriction.hits}
    own = [p for p in own if p.id not in struck]  # who seeks an end to its own ban has not made it
    state = Climb("in-force", restriction.k, restriction.k, restriction.k, why=["presupposed by its easing: in-force"])
    given = replace(case, frame=restriction, state=state)
    measure = measure_of(given, "in-force", [Party("state", UNKNOWN_ACTOR)])
    return [draft(given, (measure, "in-force"), ids_of(own)[0], own)] if measure else []


def _is_sought(scene: Scene, k: int) -> bool:
    """ "an order that sought to ban it": what a rule only set out to do."""
    verb, relation = scene.made.parent.get(k, (-1, ""))
    return relation == "comp" and scene.made.is_relative(verb) and scene.made.chunks[verb].lemma in scene.made.lexicon.sets.striving


def _only_state(scene: Scene) -> list[Party]:
    """ "filed a suit against Norland over a ban": the one state that the sentence names in any way."""
    states = [p for p in abroad(scene, []) if p.kind == "state"]
    return states[:1] if len({p.id for p in states}) == 1 else []


def refused(case: Case) -> list[Draft]:
    """ "will ignore US calls to ban": beside the demand, its refusal by the one who decides."""
    if case.state.refuser < 0:
        return []
    actors = [p for p in agents(case.scene, case.state.refuser) if p.id != UNKNOWN_ACTOR]
    measure = measure_of(case, "refused" if kind_of(actors) == "company" else "urged", actors)
    refusal = at_stage(case, "refused", case.state.refuser, "the demand is refused")
    return [draft(refusal, (measure, "refused"), actor, actors) for actor in ids_of(actors)] if measure and actors else []


def own_acts(case: Case) -> list[Draft]:
    """A vendor's suit against a measure is its answer to it; its plea or payment is the end of a case against it."""
    scene = case.scene
    stage = case.state.stage
    if scene.made.kind(case.frame.k) == "n":
        stage = suit_stage(scene.made, case.frame.k, stage, case.frame.hits)
    elif scene.made.chunks[case.frame.k].modal in _ABLE and stage == "in-force":
        stage = "considered"  # "can appeal"
    if stage in (NOTHING, OPEN, OPPOSED):
        return []
    stage = "in-force" if stage == GIVEN else stage  # "the law that it is challenging"
    if stage == "announced" and case.state.hangs and case.frame.means == "retaliate":
        stage = "threatened"  # "will sue unless"
    others = [p.id for p in abroad(scene, []) if p.kind == "state"]
    found = []
    for hit in case.frame.hits:
        one = replace(case, frame=replace(case.frame, hits=[hit]))
        if case.frame.means == "retaliate":
            vendor = scene.rules.names.vendors.by_slug.get(hit.id)
            made = draft(one, ("retaliate", stage), COMPANY + (vendor.company if vendor is not None else hit.id), [])
            made.where = list(dict.fromkeys(others))
        else:
            agreed = stage == "announced" and not scene.made.chunks[case.frame.k].modal
            court = ids_of(lone_state(scene))[0]
            court = _paid_to(case) if court == UNKNOWN_ACTOR else court
            told = "considered" if _only_faces(case) else "in-force" if agreed else stage
            made = draft(one, ("prosecute", told), court, [])
        found.append(made)
    return found


def _only_faces(case: Case) -> bool:
    """ "faces a fine", unlike "faces charges" or "faces penalties for": it is still to come."""
    made, k = case.scene.made, case.frame.k
    sets = made.lexicon.sets
    held = (made.lows(q)[-1] for q in range(*made.objects.get(k, (k, k))) if made.kind(q) == "n")
    return made.chunks[k].lemma in sets.threatened_by and not sets.fines.isdisjoint(held)


def _paid_to(case: Case) -> str:
    """ "paid Norland a fine", "paid it to Norland", "reached a settlement with Norland", "on trial in Norland": the state of the case."""
    made, k = case.scene.made, case.frame.k
    k = k + 1 if made.kind(k + 1) == "v" and made.parent.get(k + 1) == (k, "comp") else k  # "agreed to pay"
    held = parties(made, made.objects.get(k), case.scene.rules.actors, case.scene.context)
    paid = next((p.id for p in held if p.kind == "state" and p.id != UNKNOWN_ACTOR), "")
    if paid:
        return paid  # "pays Norland $30 million"
    end = next((v for v in range(k + 1, case.frame.last) if made.kind(v) == "v"), case.frame.last)
    behind = [q for q in range(k + 2, end) if made.kind(q) == "n" and stands_behind(made, q, _BEFORE)]
    found = ids_of(p for q in behind for p in parties(made, (q, q + 1), case.scene.rules.actors, case.scene.context) if p.kind == "state")
    told = (q for q in behind if made.lows(q)[0] not in made.lexicon.sets.sanctioned)  # "Iran sanctions violations"
    named = (t.mention for q in told for t in made.tokens[made.chunks[q].first : made.chunks[q].last])
    described = next((m.place for m in named if m is not None and m.place and m.kind is not NameKind.VENDOR), found[0])
    return described if found[0] == UNKNOWN_ACTOR else found[0]  # "pleads not guilty to Norland charges"


def warned(case: Case) -> list[Draft]:
    """ "told Norland that using Huawei gear could cost it": a state warns another one off."""
    scene, frame = case.scene, case.frame
    made = scene.made
    if frame.means not in ("use", "permit", "deliver") or made.kind(frame.k) != "v" or made.chunks[frame.k].form != "ger":
        return []
    verb = verb_before(made, frame.k - 1)
    if made.marker.get(frame.k) != "that" or verb < 0 or made.chunks[verb].lemma not in made.lexicon.sets.cautioning | _TELLING:
        return []
    actors = [p for p in agents(scene, verb) if p.kind == "state"]
    told = [p for p in parties(made, made.objects.get(verb), scene.rules.actors, scene.context) if p.kind in ("state", "several")]
    if not actors or not told or {p.id for p in told} & {p.id for p in actors}:
        return []
    state = Climb("urged", frame.k, frame.k, verb, urger=verb, why=["warned off: urged"])
    return [draft(replace(case, state=state), ("ban", "urged"), actor, told) for actor in ids_of(actors)]


def requested(case: Case, act: tuple[str, str], actors: Sequence[Party]) -> list[Draft]:
    """ "arrested in Canada at Washington's request": the request is the other state's (rule 11)."""
    if act[0] != "prosecute" or act[1] not in ("in-force", "considered", "announced"):
        return []
    asking = request(case.scene, case.frame.k)
    if asking is None or any(p.id == asking[1].id for p in actors):
        return []
    return [draft(at_stage(case, "urged", asking[0], "at the request: urged"), ("prosecute", "urged"), asking[1].id, actors)]


def opposed(case: Case, speakers: Sequence[Party]) -> list[Draft]:
    """Who speaks against a measure denies (rule 8)."""
    if case.frame.means not in _OPPOSABLE:
        return []
    against = at_stage(case, "in-force", case.frame.k, "said to be wrong: deny")
    return [draft(against, ("deny", "in-force"), ids_of(speakers)[0], [])]


def withheld(case: Case) -> list[Draft]:
    """ "stopped issuing licences to sell to Norcom": without them the vendor is supplied no more."""
    actors, deciders = actors_of(case)
    case.frame.exports = True
    return [draft(case, ("list", case.state.stage), actor, deciders) for actor in ids_of(actors) if case.state.stage != OPEN]


def may_supply(case: Case, said: Sequence[Party]) -> list[Draft]:
    """ "US companies can sell chips to Huawei": the state of the sellers lets them."""
    chunk = case.scene.made.chunks[case.frame.k]
    sellers = [p for p in agents(case.scene, case.frame.k) if p.kind == "company" and p.place]
    official = any(p.kind == "state" for p in said)
    can = chunk.modal == "can" or (chunk.modal in ("could", "may") and official)
    if not can or chunk.negated or not sellers or not exports_to(case.scene.made, case.frame):
        return []
    case.frame.exports = True
    actors = [p for p in said if p.kind == "state"] or [Party("state", sellers[0].place, sellers[0].place)]
    lets = at_stage(case, "announced", case.frame.k, "suppliers can sell: announced")
    return [draft(lets, ("lift", "announced"), actors[0].id, actors)]
