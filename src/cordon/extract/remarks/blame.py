"""Who is blamed: another one than the vendor that the sentence names, for what it does to it or lets it do."""

from __future__ import annotations

from typing import Final

from cordon.extract.acts.reach import stands_behind, within
from cordon.extract.grammar.skeleton import Parse
from cordon.extract.parties.scene import Scene
from cordon.extract.parties.stand_ins import acting_parties
from cordon.extract.parties.targets import Hit
from cordon.extract.words.actor_words import Party
from cordon.extract.words.wrong_words import WrongWords
from cordon.model.act import ORIGIN, UNKNOWN_ACTOR

_BEHIND: Final = 5  # chunks behind a verb in which the vendor stands that it is done to
_DONE_TO: Final = frozenset({"on", "to", "towards", "toward"})


def by_home(actor: Party, hits: list[Hit], scene: Scene) -> bool:
    """A state does not accuse its own vendors: "Beijing accused Washington of suppressing Chinese firms"."""
    return actor.kind == "state" and all(h.id == ORIGIN + actor.id or scene.rules.names.origin(h.id) == actor.id for h in hits)


def is_wronged(scene: Scene, k: int, behind: list[Hit]) -> bool:
    """ "accused the spies of playing tricks on Norcom", "of favouring Norcom": another one is blamed for what it does to it."""
    made = scene.made
    run = made.objects.get(k, (k, k))
    if made.chunks[k].passive or run[0] == run[1] or not behind or within(behind, run):
        return False
    if any(by_home(p, behind, scene) for p in acting_parties(scene, run)):
        return False  # "accused Norland of using Norcom to spy"
    deeds = [v for v in made.verbs if v >= run[1] and made.marker.get(v) == "of" and made.parent.get(v, (-1, ""))[0] in (k, run[1] - 1)]
    return all(made.parent.get(h.chunk) in [(v, "obj") for v in deeds] or stands_behind(made, h.chunk, _DONE_TO) for h in behind)


def is_hounded(scene: Scene, actor: Party, words: WrongWords) -> bool:
    """ "Norland was bullying Norcom", "was jealous of it", "targeted it unfairly": another state than the actor's treats a vendor badly."""
    made = scene.made
    if not made.holds(words.ill_treating) and not made.says(words.envious):
        return False
    unfair = made.says(words.unfairly)
    for k, run in made.subject.items():
        badly = made.chunks[k].lemma in words.hounding or (unfair and made.chunks[k].lemma in words.treating)
        badly = badly or (made.kind(k + 1) == "n" and not words.envious.isdisjoint(made.lows(k + 1)))
        if badly and made.kind(k) == "v" and not made.chunks[k].negated and _reaches(scene, k):
            doing = [p for p in acting_parties(scene, run) if p.kind == "state" and p.id not in (actor.id, UNKNOWN_ACTOR)]
            if doing and not any(by_home(p, list(scene.hits), scene) for p in doing):
                return True
    return False


def _reaches(scene: Scene, k: int) -> bool:
    """Whether a vendor by name stands behind verb k: "bullying Norcom", "discriminating against it", "being jealous of Norcom"."""
    end = next((q for q in range(k + 1, min(k + _BEHIND, len(scene.made.chunks))) if scene.made.kind(q) in "v;S"), k + _BEHIND)
    return any(h.named for h in within(scene.hits, (k + 1, end)))


def blames_another(made: Parse, k: int, behind: list[Hit]) -> bool:
    """ "blamed the staff for a leak about Norcom": who is blamed stands before "for"."""
    last = made.objects.get(k, (k, k))[1]
    told = last > k and made.kind(last) == "P" and made.chunks[last].lemma == "for" and not made.chunks[k].passive
    return told and all(h.chunk > last for h in behind)


def blames_rulers(scene: Scene, k: int, behind: list[Hit]) -> bool:
    """ "accused the president of going soft on Norcom", "was accused of weakness towards it": another state or its people are blamed, but
    for the vendor's home ("accused Norland of spying through Norcom")."""
    made = scene.made
    run = made.subject.get(k, (k, k)) if made.chunks[k].passive else made.objects.get(k, (k, k))
    blamed = acting_parties(scene, run) if run[0] < run[1] and not within(behind, run) else []
    return bool(behind) and any(p.kind == "state" for p in blamed) and not any(by_home(p, behind, scene) for p in blamed)
