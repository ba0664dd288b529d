"""Denials: who rejects an accusation, or speaks against a measure. They never set a position."""

from __future__ import annotations

from cordon.extract.actor_words import Party
from cordon.extract.agents import agents
from cordon.extract.attribution import Speaker
from cordon.extract.reach import domain_end, within
from cordon.extract.scene import Scene
from cordon.extract.talk import Remark, accuses, by_home, no_evidence
from cordon.extract.targets import Hit
from cordon.extract.wrong_words import WrongWords
from cordon.model.act import COMPANY, UNKNOWN_ACTOR


def denials(scene: Scene, said: Speaker | None, words: WrongWords) -> list[Remark]:
    """Denials and criticism of measures, one for each speaker."""
    found: list[Remark] = []
    made = scene.made
    for k, chunk in enumerate(made.chunks):
        if chunk.kind != "v" or chunk.negated or not (_denies(scene, k) or _calls_false(scene, k, words)):
            continue
        actors = [p for p in agents(scene, k) if p.id != UNKNOWN_ACTOR]
        if accuses(scene, k):
            actors = [p for p in actors if by_home(p, list(scene.hits), scene)]
        if not actors:
            continue
        for actor in actors:
            hits = _denied(scene, k, actor)
            if hits and not any(r.actor == actor for r in found):
                found.append(Remark("deny", k, domain_end(made, k), actor, tuple(hits)))
    if not found and said is not None and said.parties:
        found += _by_speech(scene, said, words)
    return found or no_evidence(scene, said, words)


def _denies(scene: Scene, k: int) -> bool:
    if _withholds(scene, k):
        return False
    return "deny" in scene.rules.lexicon.verb_classes.get(scene.made.chunks[k].lemma, ()) or accuses(scene, k)


def _withholds(scene: Scene, k: int) -> bool:
    """ "deny Norcom access", "counter its influence": no words are denied."""
    made = scene.made
    first, last = made.objects.get(k, (k, k))
    held = {n for c in made.chunks[first : last + 2] for n in c.nouns[-1:]}
    return bool(held & made.lexicon.sets.withheld)


def _calls_false(scene: Scene, k: int, words: WrongWords) -> bool:
    """ "called the allegations baseless", "described the ban as unfair"."""
    made = scene.made
    if "judge" not in scene.rules.lexicon.verb_classes.get(made.chunks[k].lemma, ()) or k not in made.objects:
        return False
    last = made.chunks[min(domain_end(made, k), len(made.chunks)) - 1].last
    return any(t.low in words.denials and t.low not in words.lacking for t in made.tokens[made.chunks[k].last : last])


def _own(actor: Party, scene: Scene) -> list[Hit]:
    slug = actor.id.removeprefix(COMPANY)
    return [h for h in scene.hits if h.id == slug]


def _denied(scene: Scene, k: int, actor: Party) -> list[Hit]:
    own = _own(actor, scene)
    if own:
        return own[:1]
    near = within(scene.hits, (k, len(scene.made.chunks)))
    return near


def _by_speech(scene: Scene, said: Speaker, words: WrongWords) -> list[Remark]:
    lows = {t.low for t in scene.made.tokens}
    actor = said.parties[0]
    own = _own(actor, scene)
    verb = scene.made.chunks[said.verb].lemma if said.verb >= 0 else ""
    if not lows & words.denials and not (own and verb in words.defends):
        return []
    origins = {h.id for h in scene.hits}
    if own:
        return [Remark("deny", max(said.verb, 0), len(scene.made.chunks), actor, tuple(own[:1]))]
    if actor.kind == "state" and any(scene.rules.names.origin(h) == actor.id for h in origins):
        return [Remark("deny", max(said.verb, 0), len(scene.made.chunks), actor, tuple(scene.hits))]
    return []
