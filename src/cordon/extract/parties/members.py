"""Which members of a class are named: "countries such as Norland and Sudland have", "Lumo is among the firms that"."""

from __future__ import annotations

from typing import Final

from cordon.extract.grammar.lists import list_end
from cordon.extract.parties.roles import party
from cordon.extract.parties.scene import Scene
from cordon.extract.parties.stand_ins import acting_parties
from cordon.extract.parties.targets import Hit
from cordon.extract.words.actor_words import Party
from cordon.model.act import ORIGIN, UNKNOWN_ACTOR

_BEHIND: Final = 10  # chunks of a relative clause before "such as"
_AMONG: Final = frozenset({"among", "amongst"})
_INSIDE: Final = frozenset({"in", "across", "throughout", "within"})


def named_behind(scene: Scene, k: int) -> list[Party]:
    """ "firms that cut ties with Norcom, such as Lumo and Sudtel": those who are named behind the relative clause of a class."""
    made = scene.made
    noun = made.chunks[made.parent[k][0]]
    if noun.kind != "n" or made.tokens[noun.last - 1].mention is not None or noun.negated:
        return []
    for q in range(k + 1, min(k + _BEHIND, len(made.chunks) - 1)):
        if made.kind(q) == "v":
            return []
        if made.kind(q) == "P" and made.chunks[q].lemma in made.lexicon.sets.listing and made.kind(q - 1) == ",":
            found = acting_parties(scene, (q + 1, list_end(made, q + 2)))
            return [p for p in found if p.id != UNKNOWN_ACTOR and not is_hit(scene, p)]
    return []


def members(scene: Scene, run: tuple[int, int]) -> list[Party]:
    """ "countries, including Norland and Sudland, have": the ones that are named, in the subject or right behind it."""
    made = scene.made
    if made.tokens[made.chunks[run[0]].last - 1].mention is not None:
        return []  # "Norland, like Sudland before it, has"
    opener = next(
        (q for q in range(run[0] + 1, run[1] + 2) if made.kinds[q] == "P" and made.chunks[q].lemma in made.lexicon.sets.listing), -1
    )
    if opener < 0 or made.kinds[opener + 1] != "n":
        return []
    inside = any(made.chunks[q].lemma in _INSIDE for q in range(run[0] + 1, opener))
    whole = party(made, run[0], scene.rules.actors, scene.context)
    if inside and whole.kind not in ("state", "several"):
        return []  # "shops in some countries, including Norland": the shops act
    if whole.kind == "company" and whole.id != UNKNOWN_ACTOR:
        return []  # "Norcom executives, including a former minister"
    found = acting_parties(scene, (opener + 1, list_end(made, opener + 2)))
    return [p for p in found if p.id != UNKNOWN_ACTOR]


def listed(scene: Scene, k: int) -> list[Party]:
    """The parties of the list that begins with chunk k; of "countries including Norland and Sudland" the named ones."""
    run = (k, list_end(scene.made, k + 1))
    return members(scene, run) or acting_parties(scene, run)


def among(scene: Scene, noun: int) -> list[Party]:
    """ "Lumo and Sudtel are among the firms that have": those of whom it is said."""
    verb, relation = scene.made.parent.get(noun, (-1, ""))
    told = relation in _AMONG and scene.made.kind(verb) == "v" and scene.made.chunks[verb].lemma == "be"
    found = acting_parties(scene, scene.made.subject.get(verb)) if told else []
    return [p for p in found if p.id != UNKNOWN_ACTOR]


def is_hit(scene: Scene, found: Party) -> bool:
    """Whether a party is one of the targets of the sentence, or the home that describes one ("the Norlandic giant's kit")."""
    chunks = scene.made.chunks
    return any(
        h.token == found.token
        or (h.named and found.id == scene.firm(h.id))
        or (not h.named and chunks[h.chunk].first <= found.token < h.token and found.kind == "state" and _is_home(scene, h, found))
        for h in scene.hits
    )


def _is_home(scene: Scene, hit: Hit, found: Party) -> bool:
    """Whether a state is the home of the one that is hit, or that one is only told by its home."""
    return ":" in hit.id or scene.rules.names.origin(hit.id) == found.place


def is_of_origin(scene: Scene, found: Party) -> bool:
    """ "urged Norlandic carriers to drop it": a class of makers from elsewhere, beside the vendor that is the target."""
    homes = {scene.rules.names.origin(h.id) for h in scene.hits if h.named}
    elsewhere = bool(homes) and found.place != "" and found.place not in homes
    return elsewhere and any(h.token == found.token and h.id == ORIGIN + found.place for h in scene.hits)


def several_between(scene: Scene, k: int) -> list[Party]:
    """ "scrutiny in some countries, including A and B": the ones that are named."""
    chunks = scene.made.chunks
    for q in range(k + 1, min(k + 8, len(chunks) - 1)):
        if chunks[q].kind == "v":
            return []
        if chunks[q].kind == "P" and chunks[q].lemma in scene.made.lexicon.sets.listing:
            return [p for p in acting_parties(scene, (q + 1, list_end(scene.made, q + 2))) if p.kind == "state"]
    return []
