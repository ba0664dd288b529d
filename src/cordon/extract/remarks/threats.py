"""Threats of counter-measures: a vendor's home warns of consequences, an ally of less shared intelligence."""

from __future__ import annotations

from collections.abc import Sequence

from cordon.extract.acts.frame import Frame
from cordon.extract.grammar.skeleton import Parse, verb_before
from cordon.extract.parties.agents import agents
from cordon.extract.parties.attribution import Speaker
from cordon.extract.parties.scene import Scene
from cordon.extract.records.acting import Case
from cordon.extract.records.drafts import Draft, draft
from cordon.extract.records.scope import ScopeWords
from cordon.extract.stages.climbed import Climb
from cordon.extract.words.actor_words import Party
from cordon.model.act import UNKNOWN_ACTOR

_COMING = frozenset({"urge", "threaten", "plan"})
_WITH = frozenset({"of", "with"})
_LESS = 6  # chunks between "rethink" and "sharing intelligence"


def threat_drafts(scene: Scene, said: Speaker | None, words: ScopeWords, acts: Sequence[Draft]) -> list[Draft]:
    """The threat of a sentence that no act of it is yet: at most one."""
    made, sets = scene.made, scene.made.lexicon.sets
    if scene.question or not made.says(sets.threat_words) or any(a.measure == "retaliate" for a in acts):
        return []
    for k, chunk in enumerate(made.chunks):
        if chunk.kind == "n" and chunk.lemma in sets.threats and _is_to_come(made, k):
            parties = [p for p in _threatening(scene, said, k) if _is_home(scene, p) or _threatens(scene, k, p)]
        elif chunk.kind in "nv" and _is_less_shared(made, k):
            parties = [p for p in _threatening(scene, said, k) if not _is_home(scene, p)]
        else:
            continue
        if parties:
            return _made(scene, k, parties[0], words)
    return []


def _made(scene: Scene, k: int, actor: Party, words: ScopeWords) -> list[Draft]:
    named = [h for h in scene.hits if h.chunk > k] or [h for h in scene.hits if h.named] or list(scene.hits)
    case = Case(
        scene,
        Frame(k, "retaliate", named, min(k + 1, len(scene.made.chunks)), entry=f"verbs.toml:threats:{scene.made.chunks[k].lemma}"),
        Climb("threatened", k, k, k, why=["what is to follow is a threat: threatened"]),
        words,
    )
    return [draft(case, ("retaliate", "threatened"), actor.id, [])]


def _threatening(scene: Scene, said: Speaker | None, k: int) -> list[Party]:
    """The states that threaten: those who say so, else those who would do it."""
    found = list(said.parties) if said is not None else []
    verb = verb_before(scene.made, k)
    found = [p for p in found if p.kind == "state"] or (agents(scene, verb) if verb >= 0 else [])
    return [p for p in found if p.kind == "state" and p.id != UNKNOWN_ACTOR]


def _is_home(scene: Scene, actor: Party) -> bool:
    names = scene.rules.names
    return any(names.origin(h.id) == actor.id or h.id.endswith(":" + actor.id) for h in scene.hits)


def _threatens(scene: Scene, k: int, actor: Party) -> bool:
    """ "threatens reprisals against governments": not against the vendor."""
    made = scene.made
    verb = verb_before(made, k)
    hit = any(h.chunk == k + 2 for h in scene.hits)
    return verb >= 0 and made.chunks[verb].lemma == "threaten" and made.kind(k + 1) == "P" and not hit and actor.kind == "state"


def _is_to_come(made: Parse, k: int) -> bool:
    """ "will face consequences", "warned of reprisals", "or pay a price": not those that something has had."""
    verb = verb_before(made, k)
    if verb < 0 or made.kind(k - 1) == "S" or (made.kind(k - 1) == "P" and made.chunks[k - 1].lemma not in _WITH):
        return False  # "as retaliation for"
    chunk = made.chunks[verb]
    lemma = made.chunks[k - 1].lemma if made.kind(k - 1) == "n" else chunk.lemma  # "would have to bear": read as a noun
    if made.lexicon.verb_effects.get(chunk.lemma) in _COMING:
        return not chunk.negated
    return lemma in made.lexicon.sets.enduring and (chunk.modal != "" or chunk.form in ("inf", "base")) and not chunk.negated


def _is_less_shared(made: Parse, k: int) -> bool:
    """ "rethink intelligence sharing", "stop sharing intelligence", "would not share information"."""
    sets = made.lexicon.sets
    chunk = made.chunks[k]
    shares = chunk.lemma == "share" and chunk.kind == "v"
    beside = {made.chunks[q].lemma for q in (k - 1, k + 1) if made.kind(q) == "n"}
    held = shares and bool(beside & sets.shared)
    together = chunk.kind == "n" and chunk.lemma in sets.shared_together and bool(sets.shared.intersection(chunk.nouns))
    if not held and not together:
        return False
    if shares and chunk.negated:
        return True
    before = range(max(0, k - _LESS), k)
    return any(made.kind(q) == "v" and made.chunks[q].lemma in sets.lessening and not made.chunks[q].negated for q in before)
