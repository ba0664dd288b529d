"""How far an act has got in the guide's codes: what is given is in force, what stays open says nothing, but for headlines."""

from __future__ import annotations

from typing import Final

from cordon.extract.acts.noun_frames import DESCRIBED
from cordon.extract.acts.undecided import to_come
from cordon.extract.grammar.act_classes import RESTRICTING, RESTRICTING_OR_EASING, verb_classes
from cordon.extract.grammar.skeleton import CONDITIONS
from cordon.extract.parties.agents import agents
from cordon.extract.records.acting import pickers
from cordon.extract.records.case import Case, kind_of
from cordon.extract.records.case_stages import answer_stage, of_case
from cordon.extract.records.turned import is_needless, keeps_out
from cordon.extract.stages.stage import GIVEN, LIKELY, MEANT, NOTHING, OPEN, group_stage
from cordon.model.act import UNKNOWN_ACTOR

BY_STATES: Final = frozenset(
    {"exclude", "limit", "list", "prosecute", "probe", "ease", "reprieve", "reconsider", "permit", "review", "go", "unwanted"}
)
_AS_LONG_AS: Final = frozenset({"as long as", "so long as"})
_STAYING: Final = ("verbs.toml:own:remain", "verbs.toml:own:stay")
_THREATENED: Final = frozenset({"shun", "prosecute", "probe", "retaliate"})


def final_stage(case: Case) -> str:
    """The stage in the guide's codes: what is given is in force, what stays open says nothing, but for headlines ("UK to ban Huawei")."""
    stage, frame, made = NOTHING if _is_curbed(case) else case.state.stage, case.frame, case.scene.made
    verb = made.chunks[frame.k]
    stage = "in-force" if stage == "announced" and frame.entry in _STAYING else stage  # "will remain on the list": it is there
    if frame.means == "undecided":
        awaited = made.chunks[made.parent.get(frame.k, (frame.k, ""))[0]].lemma in made.lexicon.sets.awaiting  # "decision expected in May"
        return to_come(stage, verb.negated or awaited or "yet" in made.lows(frame.k))
    told = of_case(case, stage)
    if told is not None:
        return told
    told_to_be = frame.entry == DESCRIBED and stage == "announced"  # "gave blacklisted Norcom a lifeline"
    if told_to_be or (frame.means == "advise" and stage == "refused" and verb.definite and any(h.chunk >= frame.k for h in frame.hits)):
        stage = "in-force"  # "dismissed the agency's warning about Norcom": it was given
    able = frame.means in BY_STATES and verb.modal in ("can", "ca") and not (verb.negated or frame.lasting) and stage == "in-force"
    if able or (frame.means == "reconsider" and stage in MEANT):
        return "considered"
    if stage == NOTHING and _is_let_be(case):
        return "refused"
    if frame.flipped and not frame.lasting and stage == "in-force":
        ruled = made.chunks[made.parent.get(frame.k, (frame.k, ""))[0]].lemma in made.lexicon.sets.policies  # "a policy of not using it"
        kept = ruled or "no longer" in " ".join(made.lows(frame.k)) or keeps_out(case)
        return stage if kept else NOTHING  # "does not use" was perhaps never otherwise, "does not allow" keeps out
    stage = NOTHING if stage == "considered" and _is_only_feared(case) else stage
    stage = _fund_stage(case, answer_stage(case, stage))
    if case.state.hangs and stage in LIKELY:
        stage = _if_met(case, stage)
    if stage != OPEN:
        halted = stage == "in-force" and frame.means == "shun" and _is_put_off(case)
        return "suspended" if halted else "in-force" if stage == GIVEN else stage
    if frame.means in RESTRICTING_OR_EASING and is_needless(case.scene, frame.k):
        return "urged" if frame.flipped else "refused"
    headline = frame.k > 0 and made.chunks[frame.k].form == "inf" and frame.k not in made.parent
    headline = headline and made.lows(frame.k - 1)[0] not in made.lexicon.hedges["nobody"]  # "few expect Norland to ban"
    picked = frame.means == "remove" and bool(pickers(case.scene, frame))
    return "announced" if headline or picked else NOTHING


def _is_only_feared(case: Case) -> bool:
    """ "Lumo warned of a ban": who warns of what it does not decide says nothing of it."""
    feared = any(case.state.entries[-1:] == [f"stage.toml:weigh:{verb}"] for verb in case.scene.made.lexicon.sets.cautioning)
    return feared and kind_of(agents(case.scene, case.scene.made.parent[case.frame.k][0])) != "state"


def _is_curbed(case: Case) -> bool:
    """ "limit the president's power to lift the ban": what somebody is to be less able to do."""
    made, p = case.scene.made, case.scene.made.parent.get(case.frame.k, (-1, ""))[0]
    verb = made.parent.get(p, (-1, ""))[0] if made.kinds[p] == "n" else p
    held = made.chunks[made.objects[verb][0]] if verb in made.objects else None
    return held is not None and held.lemma in made.lexicon.hedges["powers"] and not RESTRICTING.isdisjoint(verb_classes(made, verb))


def _is_let_be(case: Case) -> bool:
    """ "Norland does not ban Norcom": a state of affairs, told of a state."""
    verb = case.scene.made.chunks[case.frame.k]
    plain = case.frame.means == "exclude" and verb.kind == "v" and verb.negated and not verb.modal and verb.tense == "present"
    if not plain or verb.form != "fin" or verb.passive or case.state.top != case.frame.k:
        return False
    if case.scene.made.marker.get(case.frame.k) in CONDITIONS:
        return False  # "if Norland does not ban it"
    return any(p.kind == "state" and p.id != UNKNOWN_ACTOR for p in agents(case.scene, case.frame.k))


def _fund_stage(case: Case, stage: str) -> str:
    """ "approved a programme to pay for removing it", "authorised the agency to pay", "received grants": as far as the verb has got."""
    made = case.scene.made
    verb, relation = made.parent.get(case.frame.k, (-1, ""))
    held = relation in ("obj", "comp") and made.kind(verb) == "v" and not made.chunks[verb].negated
    if case.frame.means != "fund" or stage != OPEN or not held:
        return stage
    moved = made.chunks[verb].lemma in made.lexicon.sets.granting | made.lexicon.sets.receiving
    return group_stage(made, verb, made.lexicon) if moved else stage


def _if_met(case: Case, stage: str) -> str:
    """ "will ban it unless": a threat; "will lift the ban if": weighed; what is let in on conditions is let in, and so is what is eased as
    long as they are met."""
    means = case.frame.means
    if means in ("ease", "reprieve") and any(chunk.lemma in _AS_LONG_AS for chunk in case.scene.made.chunks):
        return stage
    if means in RESTRICTING or means in _THREATENED:
        return "threatened"
    return "considered" if means in ("ease", "reprieve") else stage


def _is_put_off(case: Case) -> bool:
    """ "put its order for Norcom drones on hold": stopped for a time, not given up."""
    made, frame = case.scene.made, case.frame
    held = {n for c in made.chunks[slice(*made.objects.get(frame.k, (0, 0)))] for n in c.nouns[-1:]}
    dealt = any(made.lexicon.noun_classes.get(n) == "use" for n in held)
    return dealt and frame.entry.endswith(("+hold", "+ice", "+pause"))
