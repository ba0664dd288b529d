"""What laws and orders forbid applies now: "agencies may not use", "shall not be installed"."""

from __future__ import annotations

from typing import Final

from cordon.extract.acts.prohibitions import MAY
from cordon.extract.acts.standing import ENTRY as STANDING
from cordon.extract.acts.standing import LEFT_OPEN, WISHING
from cordon.extract.grammar.act_classes import verb_classes
from cordon.extract.grammar.skeleton import Parse
from cordon.extract.parties.agents import agents
from cordon.extract.records.acting import abroad
from cordon.extract.records.case import Case
from cordon.extract.stages.not_there_yet import rules_later
from cordon.extract.stages.stage import NOTHING, is_nobody
from cordon.model.act import UNKNOWN_ACTOR

_SPEAKERS: Final = frozenset({"we", "i"})
_ABLE: Final = frozenset({"can", "ca"})
_LAW: Final = frozenset({"shall"})
_TELLING: Final = frozenset({"tell", "inform", "notify"})
_FROM: Final = frozenset({"from", "after", "by", "until", "starting", "as of", "beginning"})
_OPEN: Final = frozenset({"considered", "announced", "in-force"})


def by_rule(case: Case) -> None:
    """ "agencies may not use", "shall not be installed": what a rule forbids is forbidden now."""
    made, k = case.scene.made, case.frame.k
    chunk = made.chunks[k]
    if case.frame.entry.startswith("verbs.toml:supplying:"):
        case.state.stage = "in-force" if case.state.stage in _OPEN else case.state.stage
        return
    if case.frame.entry == LEFT_OPEN:
        case.state.stage = "considered" if case.state.stage in _OPEN else case.state.stage
        return
    if case.frame.means == "unwanted" and case.frame.entry.startswith(STANDING) and case.state.stage in _OPEN:
        case.state.stage = "urged"  # "has no place in our networks"
        return
    if case.frame.entry.startswith(WISHING):
        _wish(case)
        return
    if case.frame.flipped and chunk.modal in _ABLE and chunk.passive and case.state.stage in _OPEN and _is_none(made, k):
        case.state.stage, case.frame.lasting = "in-force", True  # "no new Norcom gear can be approved"
        return
    if case.frame.flipped and chunk.modal in _ABLE and ("permit" in verb_classes(made, k) or _is_plea(case)):
        case.state.stage = "urged" if case.state.stage in _OPEN else case.state.stage  # "we cannot allow it in"
        return
    unable = chunk.modal in _ABLE or (chunk.modal == "could" and case.state.stage in _OPEN)
    if case.frame.flipped and unable and (_told_not_to(case) or chunk.modal == "could"):
        return
    if (
        not case.frame.flipped
        or chunk.modal not in MAY
        or case.state.stage not in _OPEN
        or not (case.state.top == k or _is_told_by_rule(case))
    ):
        return
    later = rules_later(made, k) or (chunk.modal == "must" and _comes_later(case))
    if chunk.modal in _LAW or (_binds(case) and not later):
        case.state.stage, case.frame.lasting = "in-force", True
        case.state.why.append("what a rule does not let be done: in-force")


def _is_plea(case: Case) -> bool:
    """ "we can't have Norcom in our networks": said of oneself or of those who are spoken to, it is no rule."""
    made, k = case.scene.made, case.frame.k
    behind = made.objects.get(k, (k, k))[1]
    network = made.kind(behind) == "P" and made.kind(behind + 1) == "n" and made.chunks[behind + 1].lemma in made.lexicon.sets.built_things
    return network and made.lows(made.subject.get(k, (k, k))[0])[0] in ("we", "you")


def _is_told_by_rule(case: Case) -> bool:
    """ "the ministry says soldiers cannot use it", "the law says agencies may not": who rules says what is not let be done."""
    made, top = case.scene.made, case.state.top
    pressing = made.chunks[case.frame.k].modal == "must" or made.chunks[top].negated or made.chunks[top].modal
    if made.parent.get(case.frame.k) != (top, "comp") or pressing:
        return False
    run = made.subject.get(top, (top, top))
    rule = made.kind(run[0]) == "n" and made.chunks[run[0]].lemma in made.lexicon.sets.rules
    return made.chunks[top].lemma in made.lexicon.sets.speech and (rule or any(p.kind == "state" for p in agents(case.scene, top)))


def _is_none(made: Parse, k: int) -> bool:
    run = made.subject.get(k)
    return run is not None and run[0] < k and is_nobody(made, run[0])


def _wish(case: Case) -> None:
    """ "Norland wants its gear gone": what a state wants at home is weighed, what it wants of others is a demand."""
    made, k = case.scene.made, case.frame.k
    if case.state.stage in _OPEN and made.lows(made.subject.get(k, (k, k))[0])[0] in _SPEAKERS:
        case.state.stage = "urged"  # "we don't want Norcom in our networks"
        return
    own = [p for p in agents(case.scene, case.frame.k) if p.kind == "state"]
    if not own or case.state.stage not in _OPEN:
        case.state.stage = case.state.stage if own and case.state.stage not in ("in-force", "announced") else NOTHING
    elif own[0].id == UNKNOWN_ACTOR or abroad(case.scene, own):
        case.state.stage, case.state.urger = "urged", case.frame.k
    else:
        case.state.stage = "considered"


def _told_not_to(case: Case) -> bool:
    """ "the agency told Lumo that it could not use its gear", "its decision means that Lumo cannot": forbidden by the one who tells."""
    made, k = case.scene.made, case.frame.k
    p, relation = made.parent.get(k, (-1, ""))
    if relation != "comp" or not 0 <= p < k:
        return False
    told = made.chunks[p].lemma in _TELLING and made.chunks[p].tense in ("past", "perfect")
    ruled = made.chunks[p].lemma == "mean" and made.chunks[made.subject.get(p, (p, p))[0]].lemma in made.lexicon.sets.rulings
    ruled = ruled and any(one.kind == "state" for one in agents(case.scene, p))
    if told or ruled:
        case.state.stage, case.state.commander, case.frame.lasting = "in-force", p, True
    return told or ruled


def _comes_later(case: Case) -> bool:
    """ "must not buy it after December", "from 2021": a day that is told behind."""
    made, frame = case.scene.made, case.frame
    behind = range(frame.k + 1, len(made.chunks) - 1)
    return any(made.chunks[q].lemma in _FROM and (made.kind(q + 1) == "t" or made.lows(q + 1)[0].isdigit()) for q in behind)


def _binds(case: Case) -> bool:
    """Whether those under the rule are a class ("agencies", "no person"), or nobody is named ("may not be installed")."""
    made, k = case.scene.made, case.frame.k
    run = made.subject.get(k)
    if run is None or run[0] > k:
        return False
    if made.chunks[k].passive:
        return made.chunks[k].modal == "may"
    told = case.scene.rules.lexicon.hedges["bound"]
    return is_nobody(made, run[0]) or any(not told.isdisjoint(made.chunks[q].nouns) and not _is_named(made, q) for q in range(*run))


def _is_named(made: Parse, q: int) -> bool:
    last = made.tokens[made.chunks[q].last - 1]
    return last.mention is not None
