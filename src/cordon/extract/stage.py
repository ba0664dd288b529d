"""How far a measure has got: starts with the form of the verb, then climbs to what governs it. The tables are in lexicon/stage.toml."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from cordon.extract.clauses import CONDITIONS, Parse
from cordon.extract.lexicon import Lexicon

OPEN = "open"  # not said yet: an infinitive, an indefinite noun
GIVEN = "given"  # taken as there: "the ban", "Britain's ban"
NOTHING = ""  # the passage asserts no act
TALK = frozenset({"urged", "considered", "proposed", "refused", "postponed", "threatened"})
_MAX_CLIMB = 12
_DONE = frozenset({"in-force", "announced"})


@dataclass(slots=True)
class Climb:
    """The result for one act: its stage, the chunk whose agent presses (`urger`), and the chunk whose agent decides (`decider`).

    `why` lists the steps for `--explain`.
    """

    stage: str
    decider: int
    first: int = 0
    urger: int = -1
    opposer: int = -1
    refuser: int = -1
    commander: int = -1
    stopped: bool = False
    joined: int = -1
    top: int = -1
    flipped: bool = False
    conditional: bool = False
    controlled: tuple[int, int] | None = None
    why: list[str] = field(default_factory=list)


def group_stage(made: Parse, k: int, lexicon: Lexicon, reported: bool = False) -> str:
    """What the form of a verb group alone says (table `form`)."""
    chunk = made.chunks[k]
    table: Mapping[str, Mapping[str, str]] = lexicon.table("stage")["form"]
    if chunk.modal:
        if reported and chunk.modal in table["reported"]:
            return table["reported"][chunk.modal]
        return table["modal"].get(chunk.modal) or table["semi"].get(chunk.modal, "considered")
    if chunk.form == "inf":
        return OPEN
    if chunk.form == "base" and k not in made.subject:
        opens = k == 0 or made.chunks[k - 1].kind in '":;—'
        return OPEN if k in made.parent else "urged" if opens else OPEN  # an imperative
    if chunk.form == "ger":
        return OPEN
    return str(table.get(chunk.tense, "in-force"))


def effect_of(made: Parse, p: int, lexicon: Lexicon) -> str:
    """What a governing chunk does to the act under it; empty when it leaves it as it is."""
    chunk = made.chunks[p]
    if chunk.kind == "n":
        if chunk.lemma in lexicon.settled and chunk.possessor >= 0:
            return "do"
        if chunk.definite and chunk.lemma in lexicon.settled and not made.tokens[chunk.last - 1].low.endswith("s"):
            return "do"
        if any(t.low in _RANKS for t in made.tokens[chunk.first : chunk.last]):
            return "do"
        effects = [lexicon.noun_effects.get(lemma, "") for lemma in chunk.nouns]
        if "propose" in effects or _modified(made, p, lexicon) == "proposed":
            return "propose"
        for lemma in reversed(chunk.nouns):
            if lemma in lexicon.noun_effects:
                return lexicon.noun_effects[lemma]
        return ""
    if chunk.lemma == "be":
        return _adjective(made, p, lexicon)
    idiom = _idiom(made, p, lexicon)
    if idiom:
        return idiom
    if chunk.passive and chunk.lemma in lexicon.rumours:
        return "weigh"
    with_particle = f"{chunk.lemma}-{chunk.particle}" if chunk.particle else chunk.lemma
    return lexicon.verb_effects.get(with_particle) or lexicon.verb_effects.get(chunk.lemma, "")


def _idiom(made: Parse, p: int, lexicon: Lexicon) -> str:
    """The effect of "put on hold": a verb with what follows it or its object."""
    known = lexicon.idioms.get(made.chunks[p].lemma)
    if not known:
        return ""
    starts = [made.chunks[p].last - (1 if made.chunks[p].particle else 0)]
    if p in made.objects:
        starts.append(made.chunks[made.objects[p][1] - 1].last)
    for words, effect in known:
        if any(tuple(t.low for t in made.tokens[i : i + len(words)]) == words for i in starts):
            return effect
    return ""


def _adjective(made: Parse, p: int, lexicon: Lexicon) -> str:
    for q in range(p + 1, min(p + 4, len(made.chunks))):
        chunk = made.chunks[q]
        if chunk.kind == "v":
            break
        for low in made.lows(q):
            if low in lexicon.adjective_effects:
                return lexicon.adjective_effects[low]
    return ""


def climb(made: Parse, k: int, lexicon: Lexicon, plain: bool = False) -> Climb:
    """The stage of the act at chunk k. `plain` leaves its own negation out ("not to use" is read as "to shun")."""
    chunk = made.chunks[k]
    if chunk.kind == "v":
        start = group_stage(made, k, lexicon, _reported(made, k))
        denied = chunk.negated or _no_object(made, k)
        state = Climb(_negate(start, chunk.modal) if denied and not plain else start, k)
    else:
        state = Climb("refused" if chunk.negated else _modified(made, k, lexicon) or (GIVEN if chunk.definite else OPEN), -1)
    state.why.append(f"{_words(made, k)}: {state.stage}")
    state.top = state.first = k
    at, steps = k, 0
    while at in made.parent and steps < _MAX_CLIMB:
        p, relation = made.parent[at]
        if p < 0 or not _step(made, (at, p, relation), state, lexicon):
            if relation == "adv" and made.marker.get(at, "if") in CONDITIONS:
                state.conditional = True
            break
        at = state.top = p
        steps += 1
    _conditions(made, at, state)
    return state


def _no_object(made: Parse, k: int) -> bool:
    """ "barred neither Norcom nor anybody else", "no vendor is excluded"."""
    runs = [made.objects[k]] if k in made.objects else []
    if made.chunks[k].passive and k in made.subject:
        runs.append(made.subject[k])
    elif (
        k in made.subject
        and made.subject[k][0] < k
        and made.tokens[made.chunks[made.subject[k][0]].first].low in ("nobody", "nothing", "none", "neither")
    ):
        return True
    starts = [made.chunks[run[0]].first for run in runs]
    return any(made.tokens[i].low in _NOBODY or (i and made.tokens[i - 1].low in ("neither", "not")) for i in starts)


_NOBODY = frozenset(["no", "neither", "nobody", "none", "nothing", "no-one"])


def _modified(made: Parse, k: int, lexicon: Lexicon) -> str:
    """What an adjective says of a noun: "a proposed ban", "the looming ban"; empty when nothing."""
    chunk = made.chunks[k]
    return next((lexicon.modifiers[t.low] for t in made.tokens[chunk.first : chunk.last] if t.low in lexicon.modifiers), "")


def _reported(made: Parse, k: int) -> bool:
    """Whether a past verb of saying reports the clause ("said he would allow")."""
    if k not in made.parent or made.parent[k][1] != "comp":
        return False
    p = made.parent[k][0]
    return p >= 0 and made.chunks[p].kind == "v" and made.chunks[p].tense in ("past", "perfect", "participle")


def _words(made: Parse, k: int) -> str:
    return " ".join(made.lows(k))


def _negate(stage: str, modal: str) -> str:
    if stage in (OPEN, "announced"):
        return "refused"
    if stage == "urged":
        return "opposed"
    return "refused" if modal in ("would",) else "considered" if modal in ("may", "might") else NOTHING


def _conditions(made: Parse, at: int, state: Climb) -> None:
    """ "if Britain bans": weighed at most."""
    chunk = made.chunks[at]
    p = made.parent.get(at, (-1, ""))[0]
    if state.stage == GIVEN and p >= 0 and made.chunks[p].kind == "v" and made.marker.get(p) in CONDITIONS:
        state.stage = NOTHING
    if chunk.kind == "v" and _inverted(made, at):
        state.conditional = True
    if chunk.kind == "v" and made.marker.get(at) in CONDITIONS:
        state.conditional = True
    if state.stage in (GIVEN, *_DONE) and _behind_if(made, state.first):
        state.stage = NOTHING if state.stage == GIVEN else "considered"
        state.why.append("behind a condition")
    if state.conditional and state.stage in (*_DONE, OPEN):
        state.stage = "considered"
        state.why.append("in a condition: considered")


def _behind_if(made: Parse, k: int) -> bool:
    """Whether a condition opens the clause of chunk k: no comma in between."""
    for q in range(k - 1, max(-1, k - 12), -1):
        chunk = made.chunks[q]
        if chunk.kind in ",;:—":
            return False
        if chunk.kind == "S":
            return chunk.lemma in CONDITIONS
    return False


def _inverted(made: Parse, at: int) -> bool:
    """ "should Norland admit the company": a condition without "if"."""
    run = made.subject.get(at)
    return run is not None and run[0] > 0 and made.tokens[made.chunks[run[0] - 1].first].low in ("should", "were", "had") and run[0] <= at


def _step(made: Parse, link: tuple[int, int, str], state: Climb, lexicon: Lexicon) -> bool:
    """Applies one governor; False when the climb ends here."""
    at, p, relation = link
    governor = made.chunks[p]
    if relation in ("adv", "conj", "and"):
        return False
    if relation == "with":
        return _participial(made, link, state, lexicon)
    if relation == "purpose":
        if state.stage == OPEN:
            state.stage = "considered"
        return False
    if relation == "under" and governor.kind == "v" and state.stage == OPEN and governor.lemma in ("be", "come", "remain"):
        state.stage = group_stage(made, p, lexicon, _reported(made, p))
        return False
    effect = effect_of(made, p, lexicon)
    if governor.lemma == "deny" and relation != "comp":
        return False
    if governor.kind == "n" and made.tokens[governor.first].low == "any":
        state.stage = NOTHING
        return False
    if governor.kind == "n":
        if relation == "rel" and not effect:
            return False
        if not effect:
            return (
                (governor.lemma in lexicon.light or governor.lemma in lexicon.relief)
                and relation in ("of", "for", "to", "comp")
                and state.stage in (OPEN, GIVEN)
                and p in made.parent
            )
    elif not _governs(made, link, effect):
        return False
    if effect == "weigh" and governor.kind == "v" and governor.form in ("pp", "ger") and made.parent.get(p, (0, ""))[1] == "rel":
        return True  # "an order aimed at blocking": what the noun says counts
    marker = made.marker.get(at, "")
    if marker in ("whether", "how", "if", "what") and relation == "comp":
        if state.stage in (*_DONE, OPEN, GIVEN):
            state.stage = "considered"
        state.decider = at if made.chunks[at].form == "fin" else p
        return True
    if effect == "urge" and governor.kind == "v" and made.chunks[at].kind == "v" and made.chunks[at].form == "fin":
        effect = "" if governor.lemma in _TELLS and made.chunks[at].modal not in ("should", "must") else effect
    before = state.stage
    _apply(made, (at, p), effect, state, lexicon)
    if state.stage != before:
        state.why.append(f"{_words(made, p)} ({effect}): {state.stage}")
    return True


_RANKS = frozenset({"first", "latest", "only"})  # "became the first country to ban"
_TELLS = frozenset({"tell", "warn", "caution", "convince", "persuade", "advise"})  # with "that" they only report
_PREP_EFFECTS = frozenset({"urge", "weigh", "oppose"})


def _governs(made: Parse, link: tuple[int, int, str], effect: str) -> bool:
    """Whether the verb acts on the act: as its object or complement, or by a preposition that belongs to the verb."""
    at, p, relation = link
    if relation in ("comp", "obj"):
        return True
    if relation == "subj":
        return effect in ("end", "suspend", "postpone")
    if relation == "rel":
        return False
    return (
        effect in _PREP_EFFECTS
        or (effect in ("plan", "do") and relation in ("on", "for", "with", "to"))
        or (effect in ("suspend",) and relation == "on")
    )


def _participial(made: Parse, link: tuple[int, int, str], state: Climb, lexicon: Lexicon) -> bool:
    """A participle beside the main verb shares how far that has got; "without banning" denies it."""
    at, p, _ = link
    marker = made.marker.get(at, "")
    if marker in ("without", "instead", "than", "of", "before", "against"):
        state.stage = NOTHING
    elif state.stage == OPEN and made.chunks[p].kind == "v":
        state.stage = group_stage(made, p, lexicon, _reported(made, p))
        if state.stage == OPEN and not made.chunks[p].negated:
            return True  # beside an infinitive: what governs that counts
        if made.chunks[p].negated:
            state.stage = NOTHING
    return False


def _apply(made: Parse, link: tuple[int, int], effect: str, state: Climb, lexicon: Lexicon) -> None:
    at, p = link
    governor = made.chunks[p]
    if governor.kind == "v" and governor.lemma in lexicon.joiners and made.chunks[at].kind == "v":
        state.joined = p
    own = GIVEN if governor.kind == "n" else group_stage(made, p, lexicon, _reported(made, p))
    handler = _HANDLERS.get(effect)
    if handler is not None:
        handler(state, own, governor.negated, p)
    if effect == "command" and state.urger < 0:
        state.commander = p
    if (
        (
            effect != "urge"
            and governor.kind == "v"
            and made.chunks[at].kind == "v"
            and made.chunks[at].form in ("inf", "ger")
            and state.urger < 0
        )
        or (effect != "urge" and made.chunks[at].kind == "n" and governor.kind == "v" and state.urger < 0 and effect)
        or (governor.kind == "n" and state.urger < 0 and effect in ("plan", "propose", "weigh", "refuse", "do", "threaten"))
    ):
        state.decider = p


def _urge(state: Climb, own: str, negated: bool, p: int) -> None:
    state.stage = NOTHING if negated or state.stage == NOTHING else "urged" if state.stage != "refused" else "urged"
    state.urger = p


def _weigh(state: Climb, own: str, negated: bool, p: int) -> None:
    if state.stage in (*_DONE, OPEN, GIVEN, "proposed"):
        state.stage = "considered"
    if negated and own != NOTHING:
        state.stage = "refused" if state.stage == "considered" else state.stage


def _propose(state: Climb, own: str, negated: bool, p: int) -> None:
    if negated and own == GIVEN:
        state.stage = "refused"
    elif state.stage in (*_DONE, OPEN, GIVEN, "considered"):
        state.stage = "proposed" if own in (*_DONE, GIVEN, OPEN) else "considered"


def _plan(state: Climb, own: str, negated: bool, p: int) -> None:
    if state.stage == "proposed" and own == "in-force" and not negated:
        state.stage = "announced"  # a bill that is signed
    if state.stage in (*_DONE, OPEN, GIVEN):
        if negated:
            state.stage = "refused" if own == GIVEN else "considered"
        else:
            state.stage = own if own in ("considered", "urged") else "announced"


def _do(state: Climb, own: str, negated: bool, p: int) -> None:
    if state.stage in (OPEN, GIVEN, "in-force"):
        if negated:
            state.stage = "refused" if own in ("announced", OPEN) else NOTHING
        else:
            state.stage = own


def _refuse(state: Climb, own: str, negated: bool, p: int) -> None:
    if state.stage == "urged" and not negated and own in (*_DONE, OPEN):
        state.refuser = p
    if state.stage in (*_DONE, OPEN, GIVEN, "considered", "urged"):
        if state.stage != "urged":
            state.stage = "considered" if negated or own in ("considered",) else "refused"


def _stop(state: Climb, own: str, negated: bool, p: int) -> None:
    if negated:
        state.stage = NOTHING
    elif state.stage in (OPEN, GIVEN):
        state.stage, state.stopped = own, True


def _postpone(state: Climb, own: str, negated: bool, p: int) -> None:
    if not negated:
        state.stage = "postponed"


def _suspend(state: Climb, own: str, negated: bool, p: int) -> None:
    if not negated:
        state.stage = "suspended" if own in (*_DONE, GIVEN) else "considered"


def _threaten(state: Climb, own: str, negated: bool, p: int) -> None:
    if not negated and state.stage in (*_DONE, OPEN, GIVEN):
        state.stage = "threatened"


def _end(state: Climb, own: str, negated: bool, p: int) -> None:
    if not negated:
        state.stage = "ended" if own in (*_DONE, GIVEN) else "considered"


def _oppose(state: Climb, own: str, negated: bool, p: int) -> None:
    state.opposer = p
    if state.stage == OPEN:
        state.stage = NOTHING


_HANDLERS = {
    "urge": _urge,
    "weigh": _weigh,
    "propose": _propose,
    "stop": _stop,
    "plan": _plan,
    "command": _plan,
    "do": _do,
    "refuse": _refuse,
    "postpone": _postpone,
    "suspend": _suspend,
    "threaten": _threaten,
    "end": _end,
    "oppose": _oppose,
}
