"""From the acts of a sentence to the guide's records: measure, stage, actor, where, targets, scope."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from cordon.extract.acts.dealings import exports, exports_to
from cordon.extract.acts.echoes import echoes
from cordon.extract.acts.frame import Frame
from cordon.extract.acts.frames import find_frames
from cordon.extract.acts.nesting import is_content, outer_act, share_dealings, spelled_out
from cordon.extract.acts.permission import is_of_act
from cordon.extract.grammar.act_classes import RESTRICTING_OR_EASING
from cordon.extract.parties.agents import agents
from cordon.extract.parties.lone_states import lone_state
from cordon.extract.parties.roles import owner_of
from cordon.extract.parties.scene import Scene
from cordon.extract.records.acting import abroad, as_firm, deciding, is_described, without_struck
from cordon.extract.records.against_use import advised_against, wants_kept_out
from cordon.extract.records.answers import answering, is_taken_for
from cordon.extract.records.case import Case, ids_of, is_known, kind_of
from cordon.extract.records.case_stages import drops_case
from cordon.extract.records.contained import is_fought, is_own_expense, is_paid, is_purpose
from cordon.extract.records.continuing import by_users, goes_on
from cordon.extract.records.custody import asked_of, asking, extraditions, only_requests, receivers, request_chunks, without_asker
from cordon.extract.records.derived import may_supply, opposed, own_acts, presupposed, refused, requested, warned
from cordon.extract.records.drafts import Draft, draft, merge, without_doers
from cordon.extract.records.easings import asked_for, but_for_home, buys_again, may_deal
from cordon.extract.records.finals import BY_STATES, final_stage
from cordon.extract.records.followed import joined
from cordon.extract.records.helping import helping
from cordon.extract.records.implied import (
    announcing,
    bound_by,
    buying_for_itself,
    by_paper,
    calling_for,
    finding,
    holding,
    is_recipient,
    licensed_by,
    settled_with,
    speaking,
)
from cordon.extract.records.instructions import advises_against_use, forbidding, instruction, is_forbidden, only_warns, public_advice
from cordon.extract.records.letting import lets_use
from cordon.extract.records.measures import measure_of
from cordon.extract.records.opposed_easings import against_easing
from cordon.extract.records.plausible import is_plausible
from cordon.extract.records.reprisals import as_reprisal
from cordon.extract.records.rules import by_rule
from cordon.extract.records.scope_words import ScopeWords
from cordon.extract.records.swaps import instead
from cordon.extract.records.turned import (
    by_licence,
    choosing,
    is_intended,
    is_kept_up,
    is_taken,
    is_to_be_stopped,
    ordered_out,
    reclassify,
    shut_off,
)
from cordon.extract.records.warned_off import warned_off
from cordon.extract.records.whereabouts import not_elsewhere
from cordon.extract.stages.climb import climb
from cordon.extract.stages.stage import NOTHING, OPEN, OPPOSED
from cordon.extract.words.actor_words import Party

_TALK: Final = frozenset({"accuse", "deny", "judge", "take-part"})
_MOST_ACTS: Final = 16  # in one sentence: more than that is a list or noise, and the work on each looks at the whole sentence
_ABOUT: Final = frozenset({"on", "over", "about", "of"})
_NEAR: Final = 4  # governors between an act and "against"
Who = tuple[list[Party], list[Party]]  # who is recorded as the actor, and who decides


def compose(scene: Scene, scope_words: ScopeWords, said: Sequence[Party] = ()) -> list[Draft]:
    """The drafts of a sentence's acts, one for each actor and measure. `said` are the speakers of the sentence."""
    if scene.question:
        return []
    frames = [f for f in find_frames(scene.made, scene.hits, scene.rules.lexicon) if f.means not in _TALK][:_MOST_ACTS]
    frames = echoes(scene.made, [f for f in frames if not is_own_expense(scene, f)])
    acts = {f.k: f for f in frames if f.means != "permit" or not is_of_act(scene.made, f)}  # "welcomed the decision to let it in"
    eased = {f.inner: f for f in frames if f.inner >= 0}
    paid = next((f.k for f in frames if f.means == "fund" and is_paid(scene, f)), len(scene.made.chunks))
    found: list[Draft] = []
    share_dealings(scene, acts)
    asked = request_chunks(scene, frames)
    for frame in frames:
        if frame.k in asked or spelled_out(scene, frame, acts) is not None:
            continue
        outer = outer_act(scene, frame, acts)
        fought = outer if outer is not None and is_fought(scene, frame, outer) else None
        if frame.k in eased or fought:
            easing = fought or eased[frame.k]
            found += presupposed(Case(scene, easing, climb(scene.made, easing.k, scene.rules.lexicon), scope_words), frame)
        elif not (frame.k > paid and is_purpose(scene, frame)) and not (outer is not None and is_content(scene, frame, outer)):
            found += _drafts(scene, frame, scope_words, said)
    return merge([*found, *extraditions(scene, found, scope_words), *warned_off(scene, scope_words)])


def _drafts(scene: Scene, frame: Frame, scope_words: ScopeWords, said: Sequence[Party]) -> list[Draft]:
    """The drafts of one act, with those that it brings with it."""
    reclassify(scene, frame)
    case = Case(scene, frame, climb(scene.made, frame.k, scene.rules.lexicon, plain=frame.flipped or frame.negative), scope_words)
    choosing(case)
    helping(case)
    warning = warned(case)
    if warning:
        return warning
    if frame.own:
        return own_acts(case)
    by_rule(case)
    advised_against(case)
    wants_kept_out(case)
    by_licence(case)
    told = _on_dealings(case, said)
    if told is not None:
        return told
    if _is_opposed(case):
        return opposed(case, (agents(scene, case.state.urger) if case.state.urger >= 0 else []) or said)
    is_kept_up(case)
    if is_to_be_stopped(case):
        frame.means = "ease"
    against = against_easing(case)
    if against is not None:
        return against
    stage = final_stage(case)
    if case.state.stopped and frame.means in ("use", "supply", "permit"):
        frame.means = "exclude" if frame.means == "permit" else "shun"  # "stopped approving it"
    unpaid = case.state.stopped and frame.means == "fund"  # "will stop paying for projects that use it" is no money to replace it
    if not stage or frame.means == "supply" or unpaid:
        return []
    frame.exports = frame.exports or exports(scene.made, frame)
    return _by_stage(case, stage, said)


def _on_dealings(case: Case, said: Sequence[Party]) -> list[Draft] | None:
    """The drafts of a dealing that is cut off, let or goes on; `None` when the act is told as any other."""
    scene, frame = case.scene, case.frame
    if shut_off(case):
        frame.exports = exports(scene.made, frame) or exports_to(scene.made, frame)
        return _records(case, case.state.stage, (lone_state(scene), lone_state(scene)))
    letting = lets_use(case, said) or may_deal(case, said) or buys_again(case, said)
    if letting:
        return _records(case, case.state.stage, (letting, letting))
    if goes_on(case):
        frame.means = "stay"
    if frame.means == "supply" and scene.made.chunks[frame.k].modal:
        return may_supply(case, said)
    handled = frame.entry.startswith("verbs.toml:handling:") and not frame.flipped  # "free to open the app", whoever says so
    return [] if handled or frame.means == "enter" else None


def _is_opposed(case: Case) -> bool:
    """ "should not be banned", "it would be wrong to ban"."""
    state = case.state
    judged = state.opposer >= 0 and case.scene.made.chunks[state.opposer].lemma == "be" and state.stage in (NOTHING, OPEN)
    return state.stage == OPPOSED or judged


def _by_stage(case: Case, stage: str, said: Sequence[Party]) -> list[Draft]:
    frame = case.frame
    actors, deciders = ([], []) if is_recipient(case) else calling_for(case, said, deciding(case, stage))
    actors = [] if is_taken_for(case) else without_struck(case, agents(case.scene, answering(case)) or actors or settled_with(case))
    if stage == "urged" and case.state.urger >= 0:
        told = instruction(case, actors, deciders)
        if told is not None:
            telling = actors or [p for p in said if p.kind == "state"]
            return [draft(case, told, actor, []) for actor in ids_of(as_firm(case.scene, p) for p in telling)]
        if frame.means in ("use", "permit") and only_warns(case) and not advises_against_use(case):
            return []  # "warned of the risk of using": an accusation
    elif stage == "urged":
        actors = [p for p in said if p not in deciders] or list(said) or finding(case)
        told = public_advice(case, actors or deciders)
        if told is not None:
            return [draft(case, told, (actors or deciders)[0].id, [])]
    if frame.means == "advise" and is_known(actors) and abroad(case.scene, actors):
        stage, frame.means, deciders = "urged", "shun", abroad(case.scene, actors)
    if advises_against_use(case):
        frame.means = "shun"
    binding = bound_by(case, said, deciders)
    actors, deciders = (forbidding(case, binding), binding) if binding else (actors, deciders)
    ordered = ordered_out(case, actors)
    if ordered:
        stage, frame.means = ordered, "exclude"
    if stage == "urged" and _against(case):
        return opposed(case, actors)
    if frame.licence:
        actors = deciders = [p for p in actors if p.kind == "state"] or licensed_by(case) or lone_state(case.scene)
    nobody = not is_known(actors) and not any(p.kind == "company" and p.place for p in actors)
    bound = nobody and frame.means in ("remove", "shun") and measure_of(case, stage, deciders) in ("remove", "ban")
    above = bound or (nobody and frame.means == "divest")
    if nobody and stage != "urged":
        actors, deciders = _unnamed(case, said, (actors, deciders), frame.means in BY_STATES or above)
    if frame.means == "reconsider" and stage == "urged" and {p.id for p in actors} & {p.id for p in deciders}:
        stage = "considered"
    return _records(case, stage, (actors, deciders))


def _unnamed(case: Case, said: Sequence[Party], who: Who, binding: bool) -> Who:
    """Who acts where the clause names nobody: the firm that speaks of what it buys itself, or the state behind what binds others."""
    found = buying_for_itself(case, said) or holding(case)
    if not found and is_described(case):
        found = by_paper(case)
        return found, found
    verb = case.scene.made.chunks[case.frame.k]
    if not found and case.frame.means == "remove" and verb.passive and verb.form == "fin":
        found = announcing(case, said)  # "the cameras have been taken down, the minister said"
    if not found and binding:
        found = (
            speaking(case, said)
            or by_paper(case)
            or not_elsewhere(case, without_asker(case, lone_state(case.scene)))
            or announcing(case, said)
            or who[0]
        )
        return forbidding(case, found), found
    return (found, found) if found else who


def _records(case: Case, stage: str, who: Who) -> list[Draft]:
    actors, deciders = who
    measure, stage = as_reprisal(case, (measure_of(case, stage, deciders), stage), actors)
    if (measure, stage) == ("prosecute", "considered") and only_requests(case):
        stage, deciders = "urged", asked_of(case) or deciders
        actors = asking(case) or ([] if case.frame.k in case.scene.made.subject else actors)  # not who would hand somebody over
    deciders = receivers(case) or deciders
    if (measure, stage) == ("list", "announced") and is_taken(case):
        stage = "in-force"
        case.state.why.append("a decision that lists: in-force")
    if measure in ("ban", "drop") and stage == "announced" and is_forbidden(case):
        stage = "in-force"
        case.state.why.append("told to leave it: in-force")
    if (measure, stage) == ("lift", "suspended") and case.scene.made.parent.get(case.frame.k, (-1, ""))[1] == "with":
        return []  # "blocked the ban, giving it a reprieve": told twice
    if measure == "lift":
        stage, actors, deciders = asked_for(case, stage, who)
        if not stage:
            return []
    if measure == "lift" and drops_case(case):
        if stage == "urged":  # "said Norland should withdraw its warrant"
            return opposed(case, [p for p in actors if p.kind == "state"]) if kind_of(actors) == "state" else []
        measure, stage = "prosecute", "ended" if stage in ("in-force", "announced") else "in-force"
    blocking = [p for p in agents(case.scene, case.state.top) if p.kind == "state"] if (measure, stage) == ("choose", "suspended") else []
    if blocking and _forbids(case, blocking):
        measure, stage, actors, deciders = "ban", "in-force", blocking, blocking  # "its plan to use Norcom gear was blocked by the agency"
    if measure == "choose" and stage in ("refused", "ended"):
        if by_users(case):
            return []
        planned = stage == "refused" and is_intended(case)
        measure, stage = ("ban" if _forbids(case, deciders) else "drop"), "announced" if planned else "in-force"
        case.state.why.append(f"a use that is refused: {measure}, {stage}")
    if (measure == "accuse" and stage != "in-force") or not measure or not is_plausible(case, measure, actors, deciders):
        return []
    actors, named = but_for_home(case, actors), bool(actors)
    deciders = deciders if actors or not named else []
    found = without_doers([draft(case, (measure, stage), actor, deciders) for actor in ids_of(actors)])
    found += [*requested(case, (measure, stage), actors), *refused(case), *joined(case, measure), *instead(case, (measure, stage), actors)]
    return [d for d in found if d.targets]


def _forbids(case: Case, deciders: Sequence[Party]) -> bool:
    """ "rejected Norcom's plan to use Huawei": a state forbids what a company wants."""
    own, made = agents(case.scene, case.frame.k), case.scene.made
    noun = made.parent.get(case.frame.k, (-1, ""))[0]
    if not is_known(own) and made.kind(noun) == "n" and made.chunks[noun].possessor >= 0:
        own = [owner_of(made, noun, case.scene.rules.actors, case.scene.context)]  # "Lumo's plan to use it", a firm that no list knows
    return kind_of(deciders) == "state" and bool(own) and kind_of(own) == "company"


def _against(case: Case) -> bool:
    """ "warned against banning": the one who warns opposes the act."""
    made = case.scene.made
    at = case.frame.k
    for _ in range(_NEAR):
        relation = made.parent.get(at, (0, ""))[1]
        if at == case.state.urger and made.kind(at) == "n":
            return False  # "defends it against calls to ban it": who calls for the ban is for it
        if made.marker.get(at) == "against" or relation == "against":
            return case.frame.means in RESTRICTING_OR_EASING
        if (made.marker.get(at) in _ABOUT or relation in _ABOUT) and made.chunks[made.parent[at][0]].lemma in made.lexicon.sets.cautioning:
            toll = made.chunks[at].lemma in made.lexicon.sets.tolls  # "warned of the risks of a ban"
            return toll or case.frame.means == "ease"  # "warned on the relaxation of a ban"
        if at not in made.parent or at == case.state.urger:
            return False
        at = made.parent[at][0]
    return False
