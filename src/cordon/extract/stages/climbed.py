"""What a climb from an act through its governors has found: how far the act has got, and who stands behind it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

from cordon.extract.grammar.act_classes import classes_at
from cordon.extract.grammar.skeleton import Parse
from cordon.extract.stages.stage import DONE, GIVEN, OPEN, group_stage
from cordon.extract.words.lexicon import Lexicon

_PLANNED: Final = "stage.toml:plan:plan"
_RESISTING: Final = frozenset({"refuse", "oppose"})
_KEPT: Final = "stage.toml:persist:"
_ENABLED: Final = "stage.toml:enable:"
_MEANING: Final = frozenset({"plan", "weigh"})
_BRINGING_IN: Final = frozenset({"use", "permit"})
_TO_COME: Final = frozenset({"announced", "considered", "urged", OPEN})
_STOPPED: Final = "stage.toml:stop:"
_NEAR: Final = 6  # words in which "instead" stands behind what is done
STOPPING: Final = ("stage.toml:suspend:", "stage.toml:stop:", "stage.toml:end:", "stage.toml:postpone:")


@dataclass(slots=True)
class Climb:
    """The result for one act: its stage, and the chunks whose agents decide, press, oppose, refuse a demand, turn a draft down, command,
    set a time or are followed (-1: none).

    `stopped`: the act is the end of what the verb names. `hangs`: it is to come only if something else happens.
    `top`: where the climb ended. `why`: the steps, `entries` the governors in the lexicon, for `--explain`.
    """

    stage: str
    decider: int
    first: int = 0
    top: int = -1
    urger: int = -1
    opposer: int = -1
    refuser: int = -1
    denier: int = -1
    commander: int = -1
    duty: int = -1
    joined: int = -1
    stopped: bool = False
    hangs: bool = False
    why: list[str] = field(default_factory=list)
    entries: list[str] = field(default_factory=list)


def over_stop(state: Climb, effect: str, own: str) -> str:
    """The stage after a governor over a stop: "refused to block the ban", "declined to dismiss the case": it stays; "agreed to suspend it":
    decided; else the stage as it is."""
    if effect == "do" and own == GIVEN and state.stage == "considered" and state.entries[-1:] and state.entries[-1].startswith(STOPPING[0]):
        return "suspended"  # "the third judge to block it"
    if effect == "end" and own in DONE and state.stage == "ended" and state.entries and state.entries[-1].startswith(STOPPING[0]):
        return "in-force" if own == "in-force" else "suspended"  # "the stay of the ban expired"
    ordered = own == GIVEN and effect == "plan"  # "an order to delay the ban"
    if (own not in DONE and not ordered) or not state.entries or not state.entries[-1].startswith((*STOPPING, "stage.toml:refuse:")):
        return state.stage
    if effect == "refuse" and state.stopped:
        return "refused"  # "refused to stop buying"
    if effect == "refuse":
        return "in-force"
    return "announced" if effect in ("plan", "command") and state.stage == "considered" else state.stage


def shared_stage(made: Parse, p: int, lexicon: Lexicon) -> str:
    """The stage that the form of a governor gives; "gave it more time, delaying the ban": beside a verb it goes as far as that."""
    own = group_stage(made, p, lexicon)
    verb, relation = made.parent.get(p, (-1, ""))
    beside = own == OPEN and made.chunks[p].form == "ger" and relation == "with" and p not in made.marker and made.kind(verb) == "v"
    return group_stage(made, verb, lexicon) if beside and not made.chunks[verb].negated else own


def is_resisted(made: Parse, at: int, effect: str, state: Climb) -> bool:
    """ "opposes a plan to ban": nobody's plan that somebody is against may still be dropped; "attacked Lumo's plan" tells of a decision."""
    return effect == "oppose" and state.entries[-1:] == [_PLANNED] and state.stage == "announced" and made.chunks[at].possessor < 0


def is_own_demand(made: Parse, link: tuple[int, int, str], state: Climb) -> bool:
    """Whether what is refused is to demand: "declined to call for", against "ignored calls for"."""
    at, _, relation = link
    return state.stage == "urged" and at == state.urger and relation == "comp" and made.kind(at) == "v"


def _is_left(made: Parse, at: int, state: Climb) -> bool:
    """Whether the act itself is not to be done, or what brings it about: "not to ban", "not to impose a ban", "not to order it"."""
    if made.kind(at) == "v" and made.chunks[at].lemma in made.lexicon.sets.abstaining:
        return not made.chunks[at].negated  # "urged Norland to refrain from banning"
    brings = made.kind(at) == "v" and made.lexicon.verb_effects.get(made.chunks[at].lemma) in ("do", "command")
    return made.chunks[at].negated and (at == state.first or brings)


def is_turned(made: Parse, at: int, state: Climb) -> bool:
    """Whether what somebody is asked for is against the act: to leave it, or to stand against it; then nobody has refused or denied."""
    if state.stage == "refused" and _is_left(made, at, state):
        return True
    if resists := _resists(made, at, state):
        state.refuser = state.denier = state.opposer = -1
    return resists


def _resists(made: Parse, at: int, state: Climb) -> bool:
    """ "to reject calls to ban Norcom", "to oppose the ban", "to resist pressure"."""
    verb = made.chunks[at]
    asked = made.kind(made.parent.get(at, (-1, ""))[0]) == "v"  # not "rejected its request to dismiss the case"
    stands = asked and made.kind(at) == "v" and at != state.first and not verb.negated and not verb.passive
    stands = stands and f"{_STOPPED}{verb.lemma}" not in state.entries  # "to refuse to let it in" (`as_stop`)
    stands = stands and made.chunks[state.first].lemma not in made.lexicon.sets.suits  # who asks a court to reject a suit: it is there
    return stands and verb.lemma not in made.lexicon.sets.abstaining and made.lexicon.verb_effects.get(verb.lemma) in _RESISTING


def persists(state: Climb) -> bool:
    """ "if the ban stands", "if Norland keeps its ban": it is there."""
    return any(e.startswith(_KEPT) for e in state.entries)


def stays_anyway(state: Climb, effect: str) -> bool:
    """ "plans to keep its ban", "may leave the ban in place": what is there is there, whatever is meant to become of it; "passed a law that
    lets it ban": what a law lets be done is not done by making the law."""
    if effect == "do" and state.stage in ("considered", "proposed"):
        return any(e.startswith(_ENABLED) for e in state.entries)
    return effect in _MEANING and state.stage == "in-force" and persists(state)


def is_denied_with(made: Parse, at: int, p: int) -> bool:
    """ "has not banned it, leaving it to carriers": a participle beside a verb that is denied; what is done "instead" is not."""
    return made.chunks[p].negated and "instead" not in made.spelled[max(0, made.chunks[at].first - 1) : made.chunks[at].last + _NEAR]


def as_stop(made: Parse, p: int, effect: str, state: Climb) -> str:
    """ "may decline to use Norcom", "urged Norland to refuse to let it in": a refusal that is still to come, of what would bring a vendor
    in, leaves the vendor out as far as the refusal has got, as a stop does; else the effect as it is."""
    if effect != "refuse" or state.top != state.first or made.kind(p) != "v" or made.chunks[p].negated:
        return effect
    brings_in = not _BRINGING_IN.isdisjoint(classes_at(made, state.first))
    return "stop" if brings_in and group_stage(made, p, made.lexicon) in _TO_COME else effect
