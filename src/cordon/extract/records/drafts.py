"""A statement in the making, and how drafts of one sentence come together."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Final

from cordon.extract.records.act_scope import act_scope
from cordon.extract.records.case import Case
from cordon.extract.records.public_use import GOVERNMENT
from cordon.extract.records.whereabouts import where_of
from cordon.extract.words.actor_words import Party
from cordon.model.act import ANYWHERE, COMPANY, ORIGIN, UNKNOWN_ACTOR, Act, Dates
from cordon.model.codes import Measure, Stage
from cordon.model.scope import Scope

_CASES: Final = frozenset({"prosecute", "retaliate"})
_AGAINST: Final = frozenset({"ban", "remove", "limit", "list", "advise", "lift", "allow"})
_OWN: Final = frozenset({"choose", "drop"})
_MEASURES: Final = {measure.value: measure for measure in Measure}
_BY_STATES: Final = frozenset({"ban", "remove", "limit", "list", "advise", "allow", "lift"})
_VERBS: Final = "verbs.toml:"
_STAGES: Final = {stage.value: stage for stage in Stage}


@dataclass(slots=True)
class Draft:
    """A statement before its dates and attribution. `first` and `last` are chunks, `chain` those that led to the stage;
    `spots` are the places of its dates in the document, `lent` the kinds of those dates that stand with another verb than its own;
    `before`: it was done before the act that the sentence dates."""

    measure: str
    stage: str
    actor: str
    where: list[str]
    targets: list[str]
    scope: tuple[str, ...]
    first: int
    last: int
    chain: tuple[int, ...] = ()
    dates: dict[str, str] = field(default_factory=dict)
    why: list[str] = field(default_factory=list)
    entries: list[str] = field(default_factory=list)
    spots: list[int] = field(default_factory=list)
    lent: frozenset[str] = frozenset()
    before: bool = False

    def as_act(self) -> Act:
        """The guide's record of it."""
        where, targets = tuple(self.where), tuple(self.targets)
        return Act(_MEASURES[self.measure], _STAGES[self.stage], self.actor, where, targets, Scope.of(self.scope), Dates.of(self.dates))


def _are_members(case: Case, party: Party) -> bool:
    """ "several European countries": not all of the bloc."""
    return party.kind == "several" and party.token >= 0 and case.scene.made.tokens[party.token].low.endswith("s")


def draft(case: Case, act: tuple[str, str], actor: str, deciders: Sequence[Party]) -> Draft:
    """The record of an act by one actor."""
    measure, stage = act
    where = where_of(case, act, actor, deciders)
    lone = actor == UNKNOWN_ACTOR and len(where) == 1 and where != [ANYWHERE]
    if lone and not any(_are_members(case, p) for p in deciders) and stage != "urged" and measure not in ("choose", "drop"):
        actor = where[0]
    where = list(dict.fromkeys(where))
    targets = _targets(case, act, (actor, *where))
    frame, state = case.frame, case.state
    scope = act_scope(case, act, deciders)
    if measure in _OWN and actor.startswith(COMPANY):
        scope = tuple(c for c in scope if c != GOVERNMENT)  # the "work phones" of a firm
    return Draft(
        measure,
        stage,
        actor,
        where,
        targets,
        scope,
        frame.k,
        frame.last,
        (state.first, state.top),
        why=list(state.why),
        entries=[e for e in (frame.entry, *state.entries) if e],
    )


def _targets(case: Case, act: tuple[str, str], homes: Sequence[str]) -> list[str]:
    """Whom the act hits: not the actor itself, nor makers of its own country where it acts against foreign ones."""
    measure, vendors = act[0], case.scene.rules.names.vendors.by_slug
    own = {ORIGIN + home for home in homes} if act != ("lift", "urged") else set()
    if measure in ("drop", "choose"):
        own |= {h.id for h in case.frame.hits if h.id in vendors and COMPANY + vendors[h.id].company == homes[0]}
    elif measure in _AGAINST:
        domestic = {h.id for h in case.scene.hits if h.named and case.scene.rules.names.origin(h.id) in homes}
        foreign = [h for h in case.scene.hits if h.id in vendors and h.id not in domestic]
        own |= domestic if foreign else set()
        if foreign and all(h.id in own for h in case.frame.hits):
            return [] if _names_class(case) else [min(foreign, key=lambda h: abs(h.chunk - case.frame.k)).id]
    return list(dict.fromkeys(h.id for h in case.frame.hits if h.id not in own))


def _names_class(case: Case) -> bool:
    """ "banned American carriers from using gear from foreign firms": the class that the act names is hit, no vendor beside."""
    made, frame = case.scene.made, case.frame
    within = made.tokens[made.chunks[frame.k].first : made.chunks[frame.last - 1].last]
    return any(token.low in case.scene.rules.targets.foreign for token in within)


def without_doers(drafts: list[Draft]) -> list[Draft]:
    """ "Norcom and Sudcom cut their supplies to Huawei": who does it is none of those whom it hits."""
    doers = {d.actor.removeprefix(COMPANY) for d in drafts} if len(drafts) > 1 and drafts[0].measure in _OWN else frozenset()
    for one in drafts:
        one.targets = [t for t in one.targets if t not in doers] or one.targets
    return drafts


def merge(drafts: Sequence[Draft]) -> list[Draft]:
    """One record for each pair of actor and measure (rule 5); a nameless one joins the one with a name."""
    kept: list[Draft] = []
    for one in [each for told in drafts for each in _by_state(told)]:
        same = next((d for d in kept if _same(d, one)), None)
        if same is None:
            kept.append(one)
            continue
        if same.actor == UNKNOWN_ACTOR and one.actor != UNKNOWN_ACTOR:
            same.actor, same.where = one.actor, one.where
        if same.before and not one.before:  # "joining Sudland, which blocked it in May"
            same.before, same.first, same.last, same.chain = False, one.first, one.last, one.chain
        if one.measure in _CASES and one.stage == "ended" and same.stage == "in-force":
            same.stage, same.why = one.stage, one.why  # "sued in May, but a judge threw the suit out"
        same.where += [w for w in one.where if w not in same.where]
        same.scope = same.scope or one.scope
        if same.stage == one.stage and one.actor != UNKNOWN_ACTOR and one.entries[:1] and one.entries[0].startswith(_VERBS):
            same.chain += one.chain  # "an arrest after its chief was held in May": the dates are those of either
    return kept


def _by_state(one: Draft) -> list[Draft]:
    """ "has been banned in Norland and Sudland": each state has done it, though none is the subject."""
    each = one.actor == UNKNOWN_ACTOR and one.stage != "urged" and one.measure in _BY_STATES and len(one.where) > 1
    return [replace(one, actor=place, where=[place]) for place in one.where] if each and ANYWHERE not in one.where else [one]


def _same(one: Draft, other: Draft) -> bool:
    actors = {one.actor, other.actor}
    apart = one.stage != other.stage and ("urged" in (one.stage, other.stage) or len(actors) > 1)
    alike = one.measure == other.measure and (len(actors) == 1 or UNKNOWN_ACTOR in actors)
    return alike and not apart and bool(set(one.targets) & set(other.targets))
