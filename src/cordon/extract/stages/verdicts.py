"""What courts say of a measure: "ruled that Norland cannot ban", "that it overstepped its powers by banning", "ruled the ban illegal"."""

from __future__ import annotations

from typing import Final

from cordon.extract.grammar.act_classes import RESTRICTING, classes_at, verb_classes
from cordon.extract.grammar.skeleton import Parse, is_finite
from cordon.extract.stages.at_court import is_granted, rules_on, stopped_by_court
from cordon.extract.stages.climbed import STOPPING, Climb
from cordon.extract.stages.effects import effect_of
from cordon.extract.stages.stage import DONE, GIVEN, group_stage

_ABLE: Final = frozenset({"can", "ca", "could", "may"})
_THERE: Final = DONE | {GIVEN}
_BESIDE: Final = frozenset({"with", "adv", "comp", "in", "on", "obj", "for"})
_STEPS: Final = 4


def by_verdict(made: Parse, k: int, stage: str) -> str:
    """What a court's verdict makes of the restriction at chunk k: it may not be, it went too far, it is against the law; else empty."""
    if not made.says(made.lexicon.sets.courts):
        return ""
    chunk, restricts = made.chunks[k], not RESTRICTING.isdisjoint(classes_at(made, k))
    if chunk.kind == "v" and chunk.negated and chunk.modal in _ABLE:
        return "refused" if restricts and _is_said_by_court(made, k) else ""
    if made.holds(made.lexicon.sets.overreaching) and _goes_too_far(made, k):
        return "suspended"
    return "ended" if restricts and stage in _THERE and _is_unlawful(made, k) else ""


def _is_said_by_court(made: Parse, k: int) -> bool:
    """Whether a court says what verb k tells, in a verb of saying or before a colon ("Judge: Norland can't ban it")."""
    p, relation = made.parent.get(k, (-1, ""))
    if relation == "comp" and made.kind(p) == "v":
        return _is_verdict(made, p)
    first = made.subject.get(k, (k, k))[0]
    return first == 2 and made.kind(1) == ":" and not made.lexicon.sets.courts.isdisjoint(made.lows(0))


def _is_verdict(made: Parse, p: int) -> bool:
    """Whether a court says so: "a judge ruled", "the court has found"."""
    chunk = made.chunks[p]
    said = chunk.lemma in made.lexicon.sets.verdicts and not chunk.negated and group_stage(made, p, made.lexicon) == "in-force"
    return said and rules_on(made, p)


def _goes_too_far(made: Parse, k: int) -> bool:
    """ "a judge ruled that the ministry exceeded its powers by banning it", "when he ordered it to close"."""
    at = k
    for _ in range(_STEPS):
        p, relation = made.parent.get(at, (-1, ""))
        if relation not in _BESIDE or p < 0:
            return False
        if made.kind(p) == "v" and made.chunks[p].lemma in made.lexicon.sets.overreaching:
            told, link = made.parent.get(p, (-1, ""))
            return link == "comp" and made.kind(told) == "v" and _is_verdict(made, told) and not made.chunks[p].negated
        at = p
    return False


def _is_unlawful(made: Parse, k: int) -> bool:
    """ "ruled the ban unlawful", "ruled that the ban was illegal"."""
    verb, relation = made.parent.get(k, (-1, ""))
    if made.kind(verb) != "v":
        return False
    words = made.lexicon.sets.unlawful
    if relation == "obj" and _is_verdict(made, verb):
        behind = made.tokens[made.chunks[k].last : made.chunks[k].last + 2 * _STEPS]
        return any(t.low in words for t in behind)
    told, link = made.parent.get(verb, (-1, ""))
    said = relation == "subj" and made.chunks[verb].lemma == "be" and not made.chunks[verb].negated and link == "comp"
    if not said or not _is_verdict(made, told):
        return False
    return any(not words.isdisjoint(made.lows(q)) for q in range(*made.objects.get(verb, (0, 0))))


def stays_stopped(made: Parse, link: tuple[int, int, str], state: Climb) -> bool:
    """ "a request to overturn the order halting the ban": until that is done the measure is still stopped; "lifted the stay of the ban":
    it is back."""
    at, p, relation = link
    if relation != "obj" or made.kind(p) != "v" or made.kind(at) != "n" or "ease" not in verb_classes(made, p):
        return False
    stopped = state.stage == "suspended" or any(e.startswith(STOPPING[0]) for e in state.entries[-2:])
    papers = made.lexicon.sets.court_papers | made.lexicon.sets.courts
    ruled = not papers.isdisjoint(made.lows(at)) or made.lexicon.noun_effects.get(made.chunks[at].lemma) == "suspend"
    if not stopped or not ruled or RESTRICTING.isdisjoint(classes_at(made, state.first)):
        return False
    back = not made.chunks[p].negated and is_finite(made.chunks[p]) and group_stage(made, p, made.lexicon) == "in-force"
    state.stage = "in-force" if back else "suspended"
    state.why.append(f"{made.wording(p)} (the stop of it): {state.stage}")
    return True


def is_answered_at_court(made: Parse, link: tuple[int, int, str], state: Climb) -> bool:
    """ "a court granted the request to block it": decided; "granted its request to suspend the ban": stopped; "denied it": refused."""
    if state.stage not in ("urged", "proposed", "considered"):
        return False
    stops = any(e.startswith(STOPPING) for e in state.entries) and not RESTRICTING.isdisjoint(classes_at(made, state.first))
    granted = "suspended" if stops else "announced"
    found = granted if is_granted(made, link) else _turned_down(made, link, state)
    if found:
        state.stage, state.urger, state.decider = found, -1, link[1]
        state.why.append(f"{made.wording(link[1])} (answered by a court): {found}")
    return found != ""


def _turned_down(made: Parse, link: tuple[int, int, str], state: Climb) -> str:
    """ "a judge denied the ministry's request to ban it": refused by the court, whoever asked; "denied a request to block the ban": it
    stays; else empty."""
    at, p, relation = link
    asked = relation == "obj" and made.kind(p) == "v" and made.kind(at) == "n" and made.chunks[at].lemma in made.lexicon.sets.petitions
    stops = any(e.startswith(STOPPING) for e in state.entries)
    given = state.why[0].endswith(f": {GIVEN}")
    if not asked or (stops and (not given or state.stage != "considered")) or RESTRICTING.isdisjoint(classes_at(made, state.first)):
        return ""
    rejects = rules_on(made, p) and effect_of(made, p, made.lexicon) == "refuse"
    done = rejects and not made.chunks[p].negated and group_stage(made, p, made.lexicon) == "in-force"
    return "" if not done else "in-force" if stops else "refused"


def at_court(made: Parse, k: int, state: Climb) -> Climb:
    """A restriction that a court has stopped, as another clause tells, is suspended; so is one that its verdict is against, or ended."""
    if ruled := by_verdict(made, k, state.stage):
        state.stage = ruled
        state.why.append(f"by a court's verdict: {ruled}")
        return state
    if (
        (state.stage in DONE or state.stage == GIVEN)
        and not RESTRICTING.isdisjoint(classes_at(made, k))
        and stopped_by_court(made, k, made.lexicon)
    ):
        state.stage = "suspended"
        state.why.append("which a court has stopped: suspended")
    return state
