"""Who does it: the agent of a verb or noun, through passives, infinitives, participles and possessors."""

from __future__ import annotations

from cordon.extract.roles import NOBODY, Party, parties, party
from cordon.extract.scene import Scene
from cordon.model.act import UNKNOWN_ACTOR
from cordon.names import NameKind

_DEPTH = 8


def agents(scene: Scene, k: int, depth: int = 0) -> list[Party]:
    """The parties that act in chunk k; an empty list when the sentence does not say."""
    if k < 0 or depth > _DEPTH:
        return []
    return _verb_agents(scene, k, depth) if scene.made.chunks[k].kind == "v" else _noun_agents(scene, k, depth)


def _of(scene: Scene, run: tuple[int, int] | None) -> list[Party]:
    found = parties(scene.made, run, scene.rules.actors, scene.context)
    return [p for p in found if p.kind != "none" or p.place]


def by_phrase(scene: Scene, k: int) -> list[Party]:
    """The party behind "by", before the next verb."""
    chunks = scene.made.chunks
    for q in range(k + 1, min(len(chunks) - 1, k + 12)):
        if chunks[q].kind == "v":
            return []
        if chunks[q].kind == "P" and chunks[q].lemma == "by" and chunks[q + 1].kind == "n":
            return _of(scene, (q + 1, q + 2))
    return []


def _verb_agents(scene: Scene, k: int, depth: int) -> list[Party]:
    made = scene.made
    chunk = made.chunks[k]
    if chunk.passive:
        return by_phrase(scene, k)
    if chunk.form in ("fin", "base") or (chunk.form != "inf" and k in made.subject):
        run = made.subject.get(k)
        if run is not None and k in made.parent and made.parent[k][1] == "rel":
            return _of(scene, run) or _relative(scene, run[0], depth)
        return _of(scene, run) or (_relative(scene, run[0], depth) if run is not None else [])
    if k not in made.parent:
        return _of(scene, (k - 1, k)) if k and made.chunks[k - 1].kind == "n" else []
    p, relation = made.parent[k]
    if p < 0:
        return []
    if made.chunks[p].kind == "n":
        if relation == "rel":
            return _of(scene, (p, p + 1))
        return controlled(scene, p) or agents(scene, p, depth + 1) if relation != "rel" else []
    return controlled(scene, p) or agents(scene, p, depth + 1)


def _relative(scene: Scene, noun: int, depth: int) -> list[Party]:
    """"a bill that would ban": the one behind the noun acts."""
    return _noun_agents(scene, noun, depth + 1) if scene.made.chunks[noun].nouns else []


def controlled(scene: Scene, p: int) -> list[Party]:
    """Who would act when p is done to somebody: "urged Canada to", "Canada was urged to", "pressure on allies to", "called on the EU to"."""
    made = scene.made
    chunk = made.chunks[p]
    if chunk.kind == "v" and chunk.passive and p in made.subject and scene.rules.lexicon.verb_effects.get(chunk.lemma) in ("urge", "plan", "do"):
        return _of(scene, made.subject[p])
    if chunk.kind == "v" and p in made.objects:
        return [q for q in _of(scene, made.objects[p]) if not _is_hit(scene, q)]
    after = p + 1
    if after + 1 < len(made.chunks) and made.chunks[after].kind == "P" and made.chunks[after].lemma in ("on", "to", "for", "with", "from", "upon"):
        last = after + 2
        while last + 1 < len(made.chunks) and made.chunks[last].kind in "C," and made.chunks[last + 1].kind == "n":
            last += 2
        found = [q for q in _of(scene, (after + 1, last)) if not _is_hit(scene, q)]
        return found
    return []


def _is_hit(scene: Scene, found: Party) -> bool:
    return any(h.token == found.token for h in scene.hits)


def _noun_agents(scene: Scene, k: int, depth: int) -> list[Party]:
    made = scene.made
    chunk = made.chunks[k]
    if chunk.possessor >= 0:
        owner = party(made, k, scene.rules.actors, scene.context)
        if owner.kind != "none" and not _is_hit(scene, owner):
            return [owner]
    for i in range(chunk.first, chunk.last):
        mention = made.tokens[i].mention
        if mention is not None and mention.place and mention.kind is not NameKind.VENDOR:
            return [Party("state", mention.place, mention.place, i)]
    found = by_phrase(scene, k) or _between(scene, k)
    if found:
        return found
    if k in made.parent:
        p, relation = made.parent[k]
        if p >= 0 and (relation == "obj" or made.chunks[p].kind == "n" or relation in ("for", "on", "to")):
            return agents(scene, p, depth + 1)
    return []


def _between(scene: Scene, k: int) -> list[Party]:
    """"pressure from Washington", "a ban in India"."""
    chunks = scene.made.chunks
    q = k + 1
    while q + 1 < len(chunks) and chunks[q].kind == "P" and chunks[q + 1].kind == "n":
        if chunks[q].lemma in ("from", "in", "by", "of"):
            found = [p for p in _of(scene, (q + 1, q + 2)) if p.kind == "state" and not _is_hit(scene, p)]
            if found:
                return found
        q += 2
    return []


def first_state(found: list[Party]) -> str:
    """The code of the first state among the parties, else `?`."""
    return next((p.id for p in found if p.kind == "state"), UNKNOWN_ACTOR)


__all__ = ["NOBODY", "agents", "by_phrase", "controlled", "first_state"]
