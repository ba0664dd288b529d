"""Who acts where no phrase says so: the speaker who says "we", the state whose list it is."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from cordon.extract.acts.standing import ENTRY as STANDING
from cordon.extract.acts.standing import ON_LIST
from cordon.extract.grammar.act_classes import RESTRICTING, verb_classes
from cordon.extract.grammar.skeleton import phrase_start
from cordon.extract.parties.agents import agents
from cordon.extract.parties.roles import parties
from cordon.extract.records.acting import is_described
from cordon.extract.records.case import Case, kind_of
from cordon.extract.records.measures import is_duty
from cordon.extract.records.whereabouts import places_in
from cordon.extract.words.actor_words import Party
from cordon.model.act import UNKNOWN_ACTOR
from cordon.names import NameKind

_LEAVING: Final = frozenset({"exclude", "remove", "shun", "limit"})
_OF: Final = frozenset({"to", "on", "of", "from", "by"})
_DEALINGS: Final = frozenset({"use", "shun", "remove", "deliver"})
_LAID_DOWN: Final = RESTRICTING | {"divest", "go", "permit"}  # by rules; nobody is charged by the one whose law it is
_ANOTHER: Final = frozenset("S;:")
_WE: Final = frozenset({"we", "i"})


def settled_with(case: Case) -> list[Party]:
    """ "Norcom's settlement with Norland": the state that it settles with."""
    made, k = case.scene.made, case.frame.k
    told = made.kind(k) == "n" and made.chunks[k].lemma in made.lexicon.sets.settlements and made.kind(k + 2) == "n"
    if not told or made.chunks[k + 1].lemma != "with":
        return []
    found = parties(made, (k + 2, k + 3), case.scene.rules.actors, case.scene.context)
    return [p for p in found if p.kind == "state" and p.id != UNKNOWN_ACTOR]


def holding(case: Case) -> list[Party]:
    """ "the council has Norcom cameras which are being phased out": who has the goods parts with them."""
    made, k = case.scene.made, case.frame.k
    noun, relation = made.parent.get(k, (-1, ""))
    if relation != "rel" or not made.chunks[k].passive or case.frame.means != "remove":
        return []
    verb, held = made.parent.get(phrase_start(made, noun), (-1, ""))
    has = held == "obj" and made.kind(verb) == "v" and (made.chunks[verb].lemma == "have" or "use" in verb_classes(made, verb))
    return [p for p in agents(case.scene, verb) if p.kind in ("state", "company")] if has and not made.chunks[verb].negated else []


def is_recipient(case: Case) -> bool:
    """ "firms received grants for replacing it": who gets the money does not give it."""
    made = case.scene.made
    verb, relation = made.parent.get(case.frame.k, (-1, ""))
    return case.frame.means == "fund" and relation == "obj" and made.chunks[verb].lemma in made.lexicon.sets.receiving


def speaking(case: Case, said: Sequence[Party]) -> list[Party]:
    """ "“We lifted the ban,” the minister said": the one who speaks."""
    made = case.scene.made
    run = made.subject.get(case.frame.k)
    first_person = run is not None and made.lows(run[0])[0] in _WE
    return [p for p in said if p.kind == "state" and p.id != UNKNOWN_ACTOR][:1] if first_person else []


def calling_for(case: Case, said: Sequence[Party], who: tuple[list[Party], list[Party]]) -> tuple[list[Party], list[Party]]:
    """ "“It is vital to ban it,” the minister said": who says so demands it, of his own state if of nobody else. `who` acts and decides."""
    made, urger = case.scene.made, case.state.urger
    run = made.subject.get(urger)
    impersonal = run is not None and made.lows(run[0]) == ["it"] and made.chunks[urger].lemma in made.lexicon.sets.copulas
    asking = [p for p in said if p.id != UNKNOWN_ACTOR][:1] if impersonal else []
    return (asking, who[1] or [p for p in asking if p.kind == "state"]) if asking else who


def buying_for_itself(case: Case, said: Sequence[Party]) -> list[Party]:
    """ "“We will not buy any more of it,” Lumo's chief said": the firm that speaks, known or not; no state's speaker."""
    made, frame = case.scene.made, case.frame
    run = made.subject.get(frame.k) or made.subject.get(case.state.top)  # "we have stopped buying"
    dealing = frame.means in _DEALINGS or (frame.means == "exclude" and frame.flipped)
    if run is None or made.lows(run[0])[0] != "we" or not dealing or any(p.kind in ("state", "several") for p in said):
        return []
    named = [p for p in said if p.kind == "company" and p.id != UNKNOWN_ACTOR]
    return named[:1] or [Party("company", UNKNOWN_ACTOR, "", made.chunks[run[0]].first)]


def announcing(case: Case, said: Sequence[Party]) -> list[Party]:
    """ "all Norcom gear must go, the regulator in Oslo said": the state that says so, where the act has no other place."""
    frame, scene = case.frame, case.scene
    if frame.means not in RESTRICTING | {"go", "permit", "unwanted"} or case.state.stage in ("considered", "threatened"):
        return []
    homes = {scene.rules.names.origin(h.id) for h in frame.hits}
    told = [p for p in said if p.kind == "state" and p.id != UNKNOWN_ACTOR and p.id not in homes][:1]
    places = places_in(scene, frame.k, frame.last)
    if not told and len(places) == 1 and frame.entry.startswith(STANDING) and all(p.kind == "state" for p in said):
        return [Party("state", places[0], places[0])]  # "is welcome in Norland, its minister said"
    return told if told and all(place == told[0].id for place in places) else []


def by_paper(case: Case) -> list[Party]:
    """ "is on the US Entity List", "under the president's order it has until May to": whose list, order or law it rests on."""
    found = listed_by(case)
    made = case.scene.made
    if found or case.frame.means not in _LAID_DOWN or is_described(case) or "under" not in made.spellings:
        return found
    rule = next((q + 1 for q, c in enumerate(made.chunks) if c.lemma == "under" and _is_rule(case, q + 1)), -1)
    return [p for p in agents(case.scene, rule) if p.kind == "state"] if rule >= 0 else []


def _is_rule(case: Case, q: int) -> bool:
    """Whether a rule stands at chunk q, told beside the act itself and not in a clause on something else."""
    made, k = case.scene.made, case.frame.k
    rules = made.kind(q) == "n" and not made.lexicon.sets.rules.isdisjoint(made.chunks[q].nouns[-1:])
    between = made.kinds[q:k] if q < k else made.kinds[k:q]
    return rules and not (_ANOTHER & set(between))


def listed_by(case: Case) -> list[Party]:
    """ "is on the US Entity List", "added to a Commerce Department list": whose list it is."""
    made, frame = case.scene.made, case.frame
    if frame.means not in ("list", "reprieve"):
        return []
    first = made.subject.get(frame.k, (frame.k, 0))[0] if made.chunks[frame.k].passive else frame.k
    for q in range(min(first, frame.k), min(frame.last, len(made.chunks))):
        apart = q > first and made.kind(q - 1) == "P" and made.chunks[q - 1].lemma not in _OF
        place = _owner(case, q) if made.kind(q) == "n" and not apart else ""
        if place:
            return [Party("state", place, place, made.chunks[q].first)]
    return []


def licensed_by(case: Case) -> list[Party]:
    """ "won a Norland licence to sell": whose licence it is."""
    made, frame = case.scene.made, case.frame
    noun = frame.entry.rsplit("+", 1)[-1]
    for q in range(frame.k + 1, min(frame.last, len(made.chunks))):
        if made.chunks[q].nouns[-1:] == (noun,):
            named = [t.mention for t in made.tokens[made.chunks[q].first : made.chunks[q].last] if t.mention is not None]
            return [Party("state", m.place, m.place, made.chunks[q].first) for m in named if m.place and m.kind is not NameKind.VENDOR][:1]
    return []


def _owner(case: Case, q: int) -> str:
    """The state of a body that a phrase names, or whose list it is."""
    made, chunk = case.scene.made, case.scene.made.chunks[q]
    kept = case.scene.rules.actors.nouns_of
    named = [t.mention for t in made.tokens[chunk.first : chunk.last] if t.mention is not None]
    lists = bool(chunk.nouns) and (made.lexicon.noun_classes.get(chunk.nouns[-1]) == "list" or case.frame.entry == ON_LIST)
    bodies = [m.place for m in named if m.kind is NameKind.AGENCY or (lists and m.kind is not NameKind.VENDOR)]
    return next((place for place in (*(kept.get(n, "") for n in chunk.nouns), *bodies) if place), "")


def bound_by(case: Case, said: Sequence[Party], deciders: Sequence[Party]) -> list[Party]:
    """ "Lumo will have to strip it out, the ministry said": the state that says what a firm has to do; else nobody."""
    if case.frame.means not in _LEAVING or kind_of(deciders) != "company" or case.state.commander >= 0 or not is_duty(case):
        return []
    homes = {case.scene.rules.names.origin(h.id) for h in case.frame.hits}
    return [p for p in said if p.kind == "state" and p.id not in homes][:1]


def finding(case: Case) -> list[Party]:
    """ "a watchdog found that it should not be used": the state body that came to that."""
    made, top = case.scene.made, case.state.top
    finds = (
        top != case.frame.k
        and made.kind(top) == "v"
        and made.chunks[top].lemma in made.lexicon.sets.verdicts
        and not made.chunks[top].passive
    )
    return [p for p in agents(case.scene, top) if p.kind == "state"] if finds else []
