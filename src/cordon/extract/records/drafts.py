"""A statement in the making, and how drafts of one sentence come together."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

from cordon.extract.acts.dealings import supplies_named
from cordon.extract.grammar.main_clauses import main_clause
from cordon.extract.records.acting import Case
from cordon.extract.records.public_use import GOVERNMENT, adds, of_public_use
from cordon.extract.records.scope import codes_in, kind_codes, operator_codes, product_codes, settle
from cordon.extract.records.whereabouts import where_of
from cordon.extract.words.actor_words import Party
from cordon.model.act import ANYWHERE, COMPANY, ORIGIN, UNKNOWN_ACTOR, Act, Dates
from cordon.model.codes import Measure, Stage
from cordon.model.scope import Scope

_AGAINST: Final = frozenset({"ban", "remove", "limit", "list", "advise", "lift", "allow"})
_OWN: Final = frozenset({"choose", "drop"})
_SUPPLIES: Final = "exports"  # told by the dealing, not by a word for goods
_MEASURES: Final = {measure.value: measure for measure in Measure}
_STAGES: Final = {stage.value: stage for stage in Stage}
_WHOM: Final = frozenset({"government", "public-funds"})  # whom a rule binds: what its vendor makes is said beside it
_PLACES_OF_APPS: Final = frozenset({"phones", "network"})


@dataclass(slots=True)
class Draft:
    """A statement before its dates and attribution. `first` and `last` are chunks, `chain` those that led to the stage;
    `spots` are the places of its dates in the document."""

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

    def as_act(self) -> Act:
        """The guide's record of it."""
        where, targets = tuple(self.where), tuple(self.targets)
        return Act(_MEASURES[self.measure], _STAGES[self.stage], self.actor, where, targets, Scope.of(self.scope), Dates.of(self.dates))


def draft(case: Case, act: tuple[str, str], actor: str, deciders: Sequence[Party]) -> Draft:
    """The record of an act by one actor."""
    measure, stage = act
    where = where_of(case, act, actor, deciders)
    if actor == UNKNOWN_ACTOR and stage != "urged" and len(where) == 1 and where != [ANYWHERE] and measure not in ("choose", "drop"):
        actor = where[0]
    where = list(dict.fromkeys(where))
    targets = _targets(case, act, (actor, *where))
    frame, state = case.frame, case.state
    scope = _scope(case, act, deciders)
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
            return [min(foreign, key=lambda h: abs(h.chunk - case.frame.k)).id]
    return list(dict.fromkeys(h.id for h in case.frame.hits if h.id not in own))


def _scope(case: Case, act: tuple[str, str], deciders: Sequence[Party]) -> tuple[str, ...]:
    """The scope that the act's own words give; else its main clause's; else what the vendor makes."""
    scene, frame, measure = case.scene, case.frame, act[0]
    made = scene.made
    codes = product_codes(made, frame.hits, scene.rules.names)
    first = made.chunks[min([frame.k, *(h.chunk for h in frame.hits)])].first
    codes += [c for c in codes_in(made, first, made.chunks[frame.last - 1].last, case.scope_words) if c not in codes and c != _SUPPLIES]
    made_for = kind_codes(scene, frame.hits, measure, case.scope_words)
    if "apps" in made_for:
        codes = [c for c in codes if c not in _PLACES_OF_APPS]  # an app is banned from phones: they only say where it is
    if not codes or set(codes) <= _WHOM:
        codes += [c for c in made_for if c not in codes]
    codes = codes or _around(case) or operator_codes(scene, measure, case.scope_words)
    if adds(codes) and of_public_use(made, frame, act, deciders, case.scope_words):
        codes.append(GOVERNMENT)
    exporting = frame.exports or (measure == "list" and supplies_named(made))
    return settle(codes, exporting and measure in ("list", "lift", "drop", "limit"), measure)


def _around(case: Case) -> list[str]:
    """The scope that the main clause of the act gives: what the next one is about is not meant."""
    made = case.scene.made
    part = main_clause(made, case.frame.k)
    return codes_in(made, made.chunks[part[0]].first, made.chunks[part[1] - 1].last, case.scope_words)


def merge(drafts: Sequence[Draft]) -> list[Draft]:
    """One record for each pair of actor and measure (rule 5); a nameless one joins the one with a name."""
    kept: list[Draft] = []
    for one in drafts:
        same = next((d for d in kept if _same(d, one)), None)
        if same is None:
            kept.append(one)
            continue
        if same.actor == UNKNOWN_ACTOR and one.actor != UNKNOWN_ACTOR:
            same.actor, same.where = one.actor, one.where
        same.where += [w for w in one.where if w not in same.where]
        same.scope = same.scope or one.scope
    return kept


def _same(one: Draft, other: Draft) -> bool:
    actors = {one.actor, other.actor}
    apart = one.stage != other.stage and ("urged" in (one.stage, other.stage) or len(actors) > 1)
    alike = one.measure == other.measure and (len(actors) == 1 or UNKNOWN_ACTOR in actors)
    return alike and not apart and bool(set(one.targets) & set(other.targets))
