"""From an act up to what governs it: each governor changes the stage and may say who presses, decides, refuses or commands."""

from __future__ import annotations

from typing import Final

from cordon.extract.grammar.act_classes import classes_at
from cordon.extract.grammar.skeleton import CONDITIONS, Parse
from cordon.extract.grammar.subordinators import question_of
from cordon.extract.stages.asked import ASKING, ask, asked_about
from cordon.extract.stages.at_court import is_court_order
from cordon.extract.stages.beside import stage_beside
from cordon.extract.stages.circumstances import by_instrument, decides, is_chamber, is_eased, is_somebodys, of_ban
from cordon.extract.stages.climbed import (
    Climb,
    as_stop,
    is_own_demand,
    is_resisted,
    is_turned,
    over_stop,
    persists,
    shared_stage,
    stays_anyway,
)
from cordon.extract.stages.conditions import hangs_on, is_alternative, is_bargain, stands_behind, stands_in
from cordon.extract.stages.demanded import as_term_of_deal, balker, fails_to_sway, is_in_vain, is_wished_for
from cordon.extract.stages.drafted import by_draft, done_by, is_enacted, makes_law
from cordon.extract.stages.effects import effect_of, is_high_time
from cordon.extract.stages.governing import (
    Link,
    as_denied,
    comes_with,
    enables,
    goes_ahead,
    has_done,
    is_answered,
    is_contested,
    is_to_be_undone,
    only_aims,
    only_tells,
    orders_others,
    rules_or_agrees,
    told_of,
    verb_governs,
)
from cordon.extract.stages.hedges import weakened
from cordon.extract.stages.not_there_yet import beginning, halted_by, is_imagined, is_near, noun_stage
from cordon.extract.stages.seeming import said_of
from cordon.extract.stages.stage import (
    DONE,
    GIVEN,
    LIKELY,
    MEANT,
    NOTHING,
    OPEN,
    OPPOSED,
    combine,
    group_stage,
    is_predicate,
    is_unhindered,
    own_stage,
)
from cordon.extract.stages.standing import is_apart, is_resented, is_there, is_to_be_left, is_turned_down
from cordon.extract.stages.verdicts import at_court, is_answered_at_court, stays_stopped
from cordon.extract.words.lexicon import Lexicon

_EXCEPT: Final = frozenset({"unless"})
_MAX_CLIMB: Final = 12
_THERE: Final = DONE | {GIVEN}
_NO_ADJUNCTS: Final = frozenset({"adv", "conj", "and"})
_PROMISED: Final = frozenset({"will", "would", "shall", "'ll", "wo"})
_DOING: Final = frozenset({"in", "with"})
_TAKEN: Final = frozenset({"plan", "weigh"})  # effects of nouns for what is decided or tried
_DRAFTED: Final = frozenset({"command", "plan", "do", "duty"})


def climb(made: Parse, k: int, lexicon: Lexicon, plain: bool = False) -> Climb:
    """The stage of the act at chunk k. `plain` leaves its own negation out."""
    state = Climb(own_stage(made, k, lexicon, plain), k if made.chunks[k].kind == "v" else -1, k, k)
    state.stage = said_of(made, k, state.stage, lexicon)
    state.why.append(f"{made.wording(k)}: {state.stage or 'nothing'}")
    at, conditional = k, False
    state.stage = (begun := beginning(made, k, state.stage)) or state.stage
    if begun == "announced":
        state.why.append("begins later: announced")
        if made.parent.get(k, (-1, ""))[1] == "subj":
            return at_court(made, k, state)
    if state.stage in (OPEN, GIVEN) and (asking := as_term_of_deal(made, k)) >= 0:
        return Climb("urged", -1, k, k, urger=asking, why=[*state.why, "a condition or demand: urged"])
    if state.stage in (OPEN, GIVEN) and (halted := halted_by(made, k, lexicon)):
        state.stage = halted
        state.why.append(f"which somebody has stopped: {halted}")
        return state
    if state.stage == GIVEN and is_to_be_left(made, k):
        return state
    for _ in range(_MAX_CLIMB):
        p, relation = made.parent.get(at, (-1, ""))
        if p < 0 or not _step(made, (at, p, relation), state, lexicon):
            conditional = relation == "adv" and made.marker.get(at, "if") in CONDITIONS
            break
        at = state.top = p
    if begun == "announced" and state.stage == "in-force":
        state.stage = begun  # "declined to block the ban, which takes effect in May"
    _conditions(made, at, state, conditional)
    if (state.stage in MEANT or state.stage in ("considered", "urged")) and is_alternative(made, k):
        state.stage = "threatened"
        state.why.append("the other choice: threatened")
    if state.stage == "urged" and state.refuser < 0:
        state.refuser = balker(made, k)
    kept = weakened(made, k, state.stage, lexicon)
    if kept != state.stage and not (kept == "considered" and persists(state)):
        state.stage = kept
        state.why.append(f"taken back: {kept or 'nothing'}")
    return at_court(made, k, state)


def _conditions(made: Parse, at: int, state: Climb, conditional: bool) -> None:
    """ "if Britain bans": weighed at most; "if he lifts the ban" says nothing of the ban."""
    p = made.parent.get(at, (-1, ""))[0]
    if persists(state) or (state.stage == GIVEN and is_eased(made, (at, *made.parent.get(at, (-1, ""))))):
        return  # "if the ban stands", "if it does not rescind the warning": it is there
    if state.stage == "urged" and state.first == state.top and is_bargain(made, state.first):
        state.stage = NOTHING
        state.why.append("at a price that is named: nothing")
        return
    comes = p >= 0 and made.chunks[p].lemma in made.lexicon.hedges["becoming"]
    named = made.lows(state.first)
    owned = named[0] == "the" and named[-1] == made.chunks[state.first].lemma  # "bans" may be a verb
    if state.stage == GIVEN and owned and is_somebodys(made, state.first) and not comes:
        return  # "if the Norland ban spreads": it is there
    if state.stage == GIVEN and p >= 0 and made.chunks[p].kind == "v" and made.marker.get(p) in CONDITIONS:
        state.stage = NOTHING
    conditional = conditional or stands_in(made, at)
    if state.stage in _THERE and stands_behind(made, state.first):
        state.stage = NOTHING if state.stage == GIVEN else "considered"
        state.why.append(f"behind a condition: {state.stage or 'nothing'}")
    if conditional and (state.stage in MEANT or state.stage == "refused"):  # "if it does not agree to ban"
        state.stage = "considered"
        state.why.append("in a condition: considered")
    verb = made.chunks[state.first]
    missed = verb.modal == "would" and verb.tense == "perfect"  # "had it passed, the bill would have banned"
    promised = verb.kind == "v" and not missed and (verb.modal in _PROMISED or (verb.tense == "present" and state.stage == "in-force"))
    exempted = verb.kind == "v" and verb.modal == "must" and made.says(_EXCEPT)  # "must remove it unless they need it"
    state.hangs = not (conditional or exempted or missed) and (state.stage == "announced" or promised) and hangs_on(made, state.first)


def _step(made: Parse, link: Link, state: Climb, lexicon: Lexicon) -> bool:
    """Applies one governor; False when the climb ends here."""
    at, p, relation = link
    asked = relation == "conj" and question_of(made, at) == p
    if not asked and (relation in _NO_ADJUNCTS or is_apart(made, link) or is_answered(made, link) or stays_stopped(made, link, state)):
        return False
    if relation in ("with", "purpose", "under") and not goes_ahead(made, link):
        return stage_beside(made, link, state, lexicon)
    if asked or is_predicate(made, p) or is_answered_at_court(made, link, state):
        return True  # "is ready to": the verb before the adjective governs
    effect = of_ban(made, link, by_instrument(made, p, effect_of(made, p, lexicon), lexicon))
    effect = as_stop(made, p, effect, state)
    effect = asked_about(made, link, effect) or ("enable" if enables(made, link, state.first) else told_of(made, link))
    speaks_last = relation == "comp" and p > at and (not effect or only_tells(made, link, effect))  # "…, the minister said"
    if (
        speaks_last
        or fails_to_sway(made, link, state.stage)
        or is_contested(made, link)
        or is_to_be_undone(made, link, effect, state.stage)
        or is_turned_down(made, link, effect, state)
        or is_resented(made, link, effect, state)
    ):
        return False
    if made.chunks[p].kind == "n":
        goes_on = _noun_governs(made, link, effect, state, lexicon)
        if not effect or not goes_on:
            return goes_on
    elif is_there(made, link, effect, state) or not verb_governs(made, link, effect) or only_aims(made, p, effect):
        return only_aims(made, p, effect)
    if relation == "comp" and made.marker.get(at, "") in ASKING:
        ask(made, at, p, state)
        return True
    if not effect and state.stage == "in-force" and has_done(made, link, lexicon):
        state.stage = group_stage(made, p, lexicon)
    if not (only_tells(made, link, effect) or stays_anyway(state, effect)):
        _apply(made, link, effect, (state, lexicon))
    return True


def _noun_governs(made: Parse, link: Link, effect: str, state: Climb, lexicon: Lexicon) -> bool:
    """Whether the climb goes on over a noun: one with an effect, or a light one ("a series of bans")."""
    _, p, relation = link
    governor, comes = made.chunks[p], not effect and comes_with(made, link)
    none = governor.negated and (comes or governor.lemma in lexicon.sets.signs)  # "has no curbs that bar it"
    loose = made.tokens[governor.first].low == "any" and relation != "in" and not _is_withstood(made, p, lexicon)
    loose = loose and not (effect in _TAKEN and is_imagined(made, p))  # "any decision to bar it would anger them"
    if none or (loose and not is_wished_for(made, made.parent.get(p, (p, ""))[0])):
        state.stage = NOTHING
        return False
    if effect == "end" and relation == "rel":
        return False  # "made a U-turn, which means that it will be banned"
    light = governor.lemma in lexicon.sets.light or governor.lemma in lexicon.sets.relief
    return (
        effect != ""
        or comes
        or (light and relation in ("of", "for", "from", "to", "comp") and state.stage in (OPEN, GIVEN) and p in made.parent)
    )


def _is_withstood(made: Parse, p: int, lexicon: Lexicon) -> bool:
    """ "will resist any pressure to ban": there is such pressure."""
    above, relation = made.parent.get(p, (-1, ""))
    return relation == "obj" and effect_of(made, above, lexicon) == "refuse"


def _apply(made: Parse, link: Link, effect: str, by: tuple[Climb, Lexicon]) -> None:
    at, p, _ = link
    state, lexicon = by
    governor, state.stage = as_denied(made, p, state.stage)
    own = noun_stage(made, p, effect, lexicon) if governor.kind == "n" else done_by(made, p) or shared_stage(made, p, lexicon)
    own = "considered" if effect == "do" and governor.modal == "can" and own == "in-force" else own  # "can impose a ban"
    if state.stage == "considered" and made.chunks[at].modal == "would" and rules_or_agrees(made, p, effect, state.first):
        state.stage = OPEN  # "an order that would ban", "a deal that would let it in"
    state.stage = "announced" if state.stage == "considered" and is_enacted(made, at, p) else state.stage
    settled = effect == "plan" and governor.lemma in lexicon.sets.settling  # "agreed that it should be banned"
    ordered = effect == "command" and made.marker.get(at) == "that"  # "ordered that it be removed"
    if (settled or ordered) and state.stage == "urged" and made.chunks[at].modal == "should":
        state.stage = OPEN
    before = state.stage
    _roles(made, (at, p), (effect, own), by)
    rule = lexicon.table("stage")["combine"].get(effect)
    if effect == "urge" and not governor.negated and (before == OPPOSED or is_turned(made, at, state)):
        state.stage = OPPOSED  # "urged Norland not to ban", "asked that it not be banned", "urged it to reject calls to ban"
    elif effect in ("refuse", "suspend") and is_unhindered(governor, lexicon):
        state.stage = "in-force" if before == OPEN else before
    elif effect == "refuse" and at != state.first and made.chunks[at].lemma in lexicon.hedges["saying"] and not governor.negated:
        state.stage = NOTHING  # "failed to prove that it had dropped it"
    elif effect == "refuse" and is_own_demand(made, link, state) and not governor.negated:
        tried = made.chunks[at].lemma in lexicon.sets.persuading and governor.lemma in lexicon.sets.unable
        state.stage, state.refuser = (before, -1) if tried else (NOTHING, state.refuser)  # "failed to convince"; "stopped short of calling"
    elif rule is not None:
        signed = effect in ("plan", "command") and before == "proposed" and own == "in-force" and not governor.negated
        signed = signed and governor.lemma not in lexicon.sets.presenting and not is_chamber(made, p, lexicon)  # "plan to add a clause"
        signed = signed and not (made.kind(at) == "v" and effect_of(made, at, lexicon) == "propose")  # "plans to propose a ban"
        state.stage = "announced" if signed else combine(rule, before, own, governor)
    state.stage = own if effect == "do" and before == "proposed" and own in DONE and makes_law(made, at, p) else state.stage
    state.stage = NOTHING if governor.negated and governor.lemma == "need" and "use" in classes_at(made, state.first) else state.stage
    state.stage = "considered" if is_resisted(made, at, effect, state) else state.stage
    state.stage = "urged" if effect == "urge" and before == OPEN and is_in_vain(made, p) else state.stage
    if not governor.negated:
        state.stage = "suspended" if is_court_order(made, p, state) else over_stop(state, effect, own)
    if governor.kind == "v" and effect in _DRAFTED and state.stage in LIKELY and by_draft(made, p, lexicon):
        state.stage = "proposed"  # "the bill requires carriers to remove it"
    if governor.kind == "n" and state.stage in DONE and is_near(made, governor.first, lexicon):
        state.stage = "considered"  # "near a deal to lift"
    if rule is not None:
        state.entries.append(f"stage.toml:{effect}:{governor.lemma or made.wording(p)}")
    if state.stage != before:
        state.why.append(f"{made.wording(p)} ({effect}): {state.stage or 'nothing'}")


def _roles(made: Parse, link: tuple[int, int], what: tuple[str, str], by: tuple[Climb, Lexicon]) -> None:
    """Whose agents press, oppose, refuse, command, are followed, decide."""
    at, p = link
    effect, own = what
    state, lexicon = by
    governor = made.chunks[p]
    does = made.chunks[at].kind == "v" or made.parent[at][1] in _DOING  # "joins Norland in a ban"
    if does and governor.kind == "v" and governor.lemma in lexicon.sets.joiners:
        state.joined = p
    if effect == "urge":
        state.urger = -1 if governor.kind == "n" and is_high_time(made, p) else p  # nobody's but the speaker's
    elif effect == "oppose":
        state.opposer = p
    elif effect == "refuse" and state.stage == "urged" and not governor.negated and own in MEANT:
        state.refuser = p
    elif effect == "refuse" and governor.kind == "v" and not governor.negated and state.stage in ("proposed", "considered"):
        state.denier = p
    elif effect == "stop" and state.stage in (OPEN, GIVEN):
        state.stopped = True
    elif effect == "duty":
        state.duty = p
    if state.urger < 0 and effect != "urge":
        state.commander = p if effect == "command" or (effect == "plan" and orders_others(made, at, p)) else state.commander
        state.decider = p if decides(made, at, p, effect) else state.decider
