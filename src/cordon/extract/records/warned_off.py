"""A state that warns others against a vendor itself: "warns allies against Huawei" (rule 4), its people, or whoever listens."""

from __future__ import annotations

from typing import Final

from cordon.extract.acts.frame import Frame
from cordon.extract.acts.reach import within
from cordon.extract.grammar.lists import list_end
from cordon.extract.parties.agents import agents
from cordon.extract.parties.roles import parties
from cordon.extract.parties.scene import Scene
from cordon.extract.parties.targets import Hit
from cordon.extract.records.case import Case, ids_of
from cordon.extract.records.drafts import Draft, draft
from cordon.extract.records.instructions import is_adviser
from cordon.extract.records.scope_words import ScopeWords
from cordon.extract.stages.climbed import Climb

_REACH: Final = 3  # chunks from the verb or its object to "against"
_AGAINST: Final = frozenset({"against", "off"})
_ABOUT: Final = frozenset({"about", "over"})


def warned_off(scene: Scene, scope_words: ScopeWords) -> list[Draft]:
    """The demands that others shun a vendor; nothing for a warning about it, nor for one against an act ("against using")."""
    made = scene.made
    if not made.says(made.lexicon.sets.warning):
        return []
    words = made.lexicon.sets.cautioning | made.lexicon.sets.advising
    for k, chunk in enumerate(made.chunks):
        if chunk.kind != "v" or chunk.lemma not in words or chunk.passive or chunk.negated:
            continue
        addressed = _is_public(scene, k)
        found = _behind(scene, k, _ABOUT | _AGAINST if addressed and chunk.lemma in made.lexicon.sets.cautioning else _AGAINST)
        told = [p for p in parties(made, made.objects.get(k), scene.rules.actors, scene.context) if p.kind in ("state", "several")]
        homes = {scene.rules.names.origin(h.id) for h in found}
        warning = [p for p in agents(scene, k) if p.kind == "state" and p.id not in homes]
        own = {p.id for p in warning} if addressed else set()
        told = [p for p in told if p.id not in own or made.tokens[p.token].mention is not None]  # not its own officials
        actors = [p for p in warning if p.id not in {t.id for t in told}]
        if found and told and actors:
            frame = Frame(k, "exclude", found, found[-1].chunk + 1, entry=f"verbs.toml:cautioning:{chunk.lemma}")
            case = Case(scene, frame, Climb("urged", k, k, k, urger=k, why=["warned off: urged"]), scope_words)
            return [draft(case, ("ban", "urged"), actor, told) for actor in ids_of(actors)]
        if found and actors and (addressed or (k not in made.objects and is_adviser(scene, actors[0]))):
            frame = Frame(k, "advise", found, found[-1].chunk + 1, entry=f"verbs.toml:cautioning:{chunk.lemma}")
            case = Case(scene, frame, Climb("in-force", k, k, k, why=["advised against: in-force"]), scope_words)
            return [draft(case, ("advise", "in-force"), actor, []) for actor in ids_of(actors)]
    return []


def _is_public(scene: Scene, k: int) -> bool:
    """ "warned universities about": those whom a state has to advise."""
    told = scene.made.lexicon.told
    run = scene.made.objects.get(k, (k, k))
    return bool({n for c in scene.made.chunks[run[0] : run[1]] for n in c.nouns} & (told["people"] | told["users"] | told["bodies"]))


def _behind(scene: Scene, k: int, prepositions: frozenset[str]) -> list[Hit]:
    """The vendors that stand themselves behind "against"; "against a Norcom ban" is another warning."""
    made = scene.made
    start = made.objects.get(k, (k, k + 1))[1]  # behind all who are warned
    q = next((q for q in range(start, start + _REACH) if made.kind(q) == "P" and made.chunks[q].lemma in prepositions), -1)
    if q < 0 or made.kind(q + 1) != "n" or made.chunks[q + 1].lemma in made.lexicon.noun_classes:
        return []
    return [
        h
        for h in within(scene.hits, (q + 1, list_end(made, q + 2)))
        if h.named and made.chunks[h.chunk].lemma not in made.lexicon.sets.not_products
    ]
