"""Who can end a restriction and who can only ask for it: the vendor and its home hold none of the measures against it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from cordon.extract.acts.doers import doer_hits
from cordon.extract.acts.let_off_again import BUYS_AGAIN
from cordon.extract.grammar.act_classes import RESTRICTING, classes_at, verb_classes
from cordon.extract.grammar.chunks import with_particle
from cordon.extract.parties.agents import agents
from cordon.extract.parties.lone_states import lone_state
from cordon.extract.records.acting import abroad
from cordon.extract.records.case import Case
from cordon.extract.records.finals import BY_STATES
from cordon.extract.stages.effects import effect_of
from cordon.extract.stages.stage import group_stage
from cordon.extract.words.actor_words import NOBODY, Party
from cordon.model.act import COMPANY, UNKNOWN_ACTOR

_ABLE: Final = frozenset({"can", "may", "could"})
_SURE: Final = frozenset({"can", "will", "'ll"})
_WEIGHED: Final = "stage.toml:weigh:"
_UP_TO_VENTURE: Final = 3
_TURNED_DOWN: Final = frozenset({"refuse", "end"})
_ANSWERED: Final = frozenset({"in response to", "over", "after", "despite", "following"})
_ANSWERS: Final = frozenset({"response", "answer", "reaction", "reply", "retaliation"})
_FELT: Final = frozenset({"arrest", "detention", "case", "charge", "indictment"})
_PLANNED: Final = "stage.toml:plan:"


Asked = tuple[str, list[Party], list[Party]]  # the stage, who is recorded as the actor, who decides


def asked_for(case: Case, stage: str, who: tuple[list[Party], list[Party]]) -> Asked:
    """How an easing is told that its beneficiaries do not decide: they ask for it, or it is on its way by those who hold the measure.

    The stage is empty where they do something else about it: a suit, or what the passage cannot mean.
    """
    actors, deciders = who
    if _is_turned_down(case):
        found = holders(case) or lone_state(case.scene) or [NOBODY]
        case.state.why.append("the vendor's attempt is turned down: refused")
        return "refused", found, found
    if stage == "urged":
        return stage, actors, deciders
    seeking = _is_weighed_by(case, case.scene.made.lexicon.sets.seeking)
    seekers = (agents(case.scene, case.state.decider) or agents(case.scene, case.state.top)) if seeking else []
    if is_by_vendor(case, seekers or actors):
        found = holders(case)
        if seeking and stage == "considered":
            case.state.why.append("the vendor can only ask for it: urged")
            return "urged", seekers, found
        found = found or lone_state(case.scene) or [NOBODY]
        nearer = stage == "considered" and _is_weighed_by(case, case.scene.made.lexicon.sets.steps)
        agreed = stage == "announced" and _is_agreed(case)
        return ("considered" if nearer else stage if agreed else ""), found, found  # "cleared a hurdle to the lifting of the ban"
    if not is_from_home(case, actors):
        return stage, actors, deciders
    others = [p for p in abroad(case.scene, actors) if p.kind == "state"]
    if stage == "refused":
        return stage, others, others  # "there is no deal with Norcom's home to lift the ban"
    case.state.why.append("the vendor's home can only ask for it: urged")
    return ("urged" if others or seeking else ""), actors, others


def _is_weighed_by(case: Case, words: frozenset[str]) -> bool:
    """ "seeks an end to the ban", "a step towards its lifting": whether one of the words governs the easing."""
    return any(e.startswith(_WEIGHED) and e.removeprefix(_WEIGHED) in words for e in case.state.entries)


def _is_turned_down(case: Case) -> bool:
    """ "a judge dismissed Norcom's attempt to have the ban lifted", "its bid was rejected": somebody has decided against the easing; that
    a bid failed does not say who."""
    made, venture = case.scene.made, _venture(case)
    verb, relation = made.parent.get(venture, (-1, ""))
    if made.kind(verb) != "v" or relation != "obj" or made.chunks[verb].negated or group_stage(made, verb, made.lexicon) != "in-force":
        return False
    ends = made.chunks[verb].lemma in made.lexicon.sets.dropping or effect_of(made, verb, made.lexicon) in _TURNED_DOWN
    return ends and (made.chunks[verb].passive or not doer_hits(made, verb, case.frame.hits))


def _venture(case: Case) -> int:
    """ "Norcom's bid to overturn the ban", "its attempt to have it overturned": the noun for what the vendor undertakes, or -1."""
    made, at = case.scene.made, case.frame.k
    for _ in range(_UP_TO_VENTURE):
        p, relation = made.parent.get(at, (-1, ""))
        if relation != "comp":
            return -1
        if made.kind(p) == "n":
            return p if made.chunks[p].lemma in made.lexicon.sets.ventures and doer_hits(made, at, case.frame.hits) else -1
        at = p
    return -1


def _is_agreed(case: Case) -> bool:
    """ "reached a deal with Norland to lift the ban": the state has agreed to it."""
    return any(e.startswith(_PLANNED) and e.removeprefix(_PLANNED) in case.scene.made.lexicon.sets.pacts for e in case.state.entries)


def is_regretted(case: Case) -> bool:
    """ "urged the minister to reconsider lifting the ban": who presses for second thoughts opposes the easing."""
    if case.frame.flipped:
        return False  # "urged the minister to reconsider banning it"
    thought = _is_weighed_by(case, case.scene.made.lexicon.sets.second_thoughts) or undoing(case) >= 0
    return thought and case.frame.means in ("ease", "reprieve", "permit") and case.state.urger >= 0


def undoing(case: Case) -> int:
    """ "reverse his decision to ease it", "a bill that would roll back the deal": the verb that undoes what would ease, or -1."""
    made = case.scene.made
    deal, relation = made.parent.get(case.frame.k, (-1, "")) if not case.frame.flipped else (-1, "")
    if relation == "comp" and made.is_relative(deal):
        deal = made.parent[deal][0]  # "the deal that the ministry announced to ease"
    if relation not in ("comp", "rel", "of") or made.kinds[deal] != "n" or made.chunks[deal].lemma not in made.lexicon.noun_effects:
        return -1
    if made.chunks[deal].lemma in made.lexicon.sets.ventures:
        return -1  # "ends the attempt to lift it": nothing was decided
    verb, held = made.parent.get(deal, (-1, ""))
    undoes = held == "obj" and made.kinds[verb] == "v" and "ease" in made.lexicon.verb_classes.get(with_particle(made.chunks[verb]), ())
    return verb if undoes else -1


def holders(case: Case) -> list[Party]:
    """The states whose restriction the easing would end."""
    inner = case.frame.inner
    return [p for p in agents(case.scene, inner) if p.kind == "state"] if inner >= 0 else []


def homes_of(case: Case) -> set[str]:
    """The home states of the vendors that the act is about, but for vendors with an owner abroad, whom their own state may act against."""
    known = case.scene.rules.names.vendors.by_slug
    vendors = [known[h.id] for h in case.frame.hits if h.named and h.id in known]
    abroad_owned = {v.slug for v in vendors for o in v.owners if o.until is None and o.owner in known and known[o.owner].origin != v.origin}
    return {v.origin for v in vendors if v.slug not in abroad_owned}


def without_homes(case: Case, found: Sequence[Party]) -> list[Party]:
    """Those of the parties that are no home of a vendor that the act is about."""
    homes = homes_of(case)
    return [p for p in found if p.id not in homes]


def is_from_home(case: Case, actors: Sequence[Party]) -> bool:
    """Whether those who would ease a measure are the vendor's home state: it has nothing to ease."""
    homes = homes_of(case)
    made, inner = case.scene.made, case.frame.inner
    supplies = case.frame.exports or (inner >= 0 and made.chunks[inner].lemma in made.lexicon.sets.supply_rules)  # a home keeps its goods
    return bool(actors) and not supplies and all(p.id in homes for p in actors)


def is_by_vendor(case: Case, actors: Sequence[Party]) -> bool:
    """Whether the vendor itself would ease the measure: what it does about it is its suit or its request."""
    vendors = case.scene.rules.names.vendors.by_slug
    own = {COMPANY + vendors[h.id].company for h in case.frame.hits if h.id in vendors}
    made, inner = case.scene.made, case.frame.inner
    named = {*verb_classes(made, inner), *classes_at(made, inner)} if inner >= 0 else set()
    rule = not RESTRICTING.isdisjoint(named)  # a case that a vendor drops is its own
    if rule and not made.chunks[case.frame.k].passive and made.kind(case.frame.k) == "v":
        if {h.id for h in doer_hits(made, case.frame.k, case.frame.hits)}.intersection(h.id for h in case.frame.hits):
            return True
        actors = agents(case.scene, case.frame.k) or actors  # "lost its bid to overturn the ban"
    return bool(actors) and all(p.id in own for p in actors)


def buys_again(case: Case, said: Sequence[Party]) -> list[Party]:
    """ "Norcom can buy American chips again": whose chips they are, or who says so, has eased it; what it only could buy is weighed."""
    if case.frame.entry != BUYS_AGAIN:
        return []
    known = [p for p in said if p.kind == "state" and p.id != UNKNOWN_ACTOR]
    found = [p for p in known if not is_from_home(case, [p])] or lone_state(case.scene)
    modals = {case.scene.made.chunks[case.state.top].modal, case.scene.made.chunks[case.frame.k].modal}
    sure = not modals.isdisjoint(_SURE) or any(p.kind == "state" for p in said)
    case.state.stage = "announced" if sure else "considered"
    case.state.why.append(f"it may buy again: {case.state.stage}")
    return found or [NOBODY]


def may_deal(case: Case, said: Sequence[Party]) -> list[Party]:
    """ "firms can work with Norcom on standards, the ministry said": a state that says so lets them, and has eased what it forbade."""
    made, frame = case.scene.made, case.frame
    verb = made.chunks[frame.k]
    states = [p for p in said if p.kind == "state"]
    dealing = verb.lemma in made.lexicon.sets.business or verb.lemma in made.lexicon.sets.dealing
    if frame.means != "use" or verb.modal not in _ABLE or verb.negated or not dealing or not states:
        return []
    sellers = agents(case.scene, frame.k)
    if not sellers or any(p.kind == "state" for p in sellers):
        return []
    frame.means, case.state.stage = "reprieve", "announced"
    case.state.why.append("firms can deal with it: announced")
    return states


def but_for_home(case: Case, actors: list[Party]) -> list[Party]:
    """ "Norland and China near a deal to lift the ban on Norcom": the home of the vendor has nothing to lift."""
    homes = homes_of(case)
    others = [p for p in actors if p.kind != "state" or p.id not in homes]
    chunk = case.scene.made.chunks[case.frame.k]
    verb = case.scene.made.chunks[case.scene.made.parent.get(case.frame.k, (case.frame.k, ""))[0]].lemma
    jailed = case.frame.means == "prosecute" and chunk.lemma in case.scene.made.lexicon.sets.suspects  # "visits the jailed Norcom manager"
    felt = jailed or not _FELT.isdisjoint(chunk.nouns[-1:]) or "deny" in case.scene.rules.lexicon.verb_classes.get(verb, ())
    above, relation = case.scene.made.parent.get(case.frame.k, (-1, ""))
    answered = relation in _ANSWERED or (relation == "to" and case.scene.made.chunks[above].lemma in _ANSWERS)
    if chunk.kind == "n" and chunk.possessor < 0 and (felt or answered):
        return others  # "China draws up a list in response to the ban", "lodged a protest over the arrest", "condemned the blacklisting"
    if not others and case.frame.means in RESTRICTING and not case.frame.exports and _by_pronoun(case):
        return [p for p in abroad(case.scene, actors) if p.kind == "state"][:1]
    return others if case.frame.means in BY_STATES and others else actors


def _by_pronoun(case: Case) -> bool:
    """ "Oslo called on Riga to correct its mistake after it banned Norcom": who "it" is does not show."""
    made = case.scene.made
    run = made.subject.get(case.frame.k)
    return run is not None and made.tags[made.chunks[run[0]].first].cls == "I"
