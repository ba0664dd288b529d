"""Who is blamed: another one than the vendor that the sentence names, for what it does to it or lets it do."""

from __future__ import annotations

from typing import Final

from cordon.extract.acts.reach import stands_behind, within
from cordon.extract.grammar.skeleton import Parse
from cordon.extract.parties.scene import Scene
from cordon.extract.parties.stand_ins import acting_parties
from cordon.extract.parties.targets import Hit
from cordon.extract.words.actor_words import Party
from cordon.model.act import ORIGIN

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
