"""Whose network or dealing it is: the customers of a vendor that builds or delivers, and those who have what it built."""

from __future__ import annotations

from collections.abc import Container, Iterable, Sequence
from typing import Final

from cordon.extract.acts.frame import Frame
from cordon.extract.acts.reach import stands_behind
from cordon.extract.grammar.skeleton import Parse, way_up
from cordon.extract.parties.agents import agents
from cordon.extract.parties.naming import is_outlet
from cordon.extract.parties.roles import owner_of, party
from cordon.extract.parties.scene import Scene
from cordon.extract.records.case import Case
from cordon.extract.words.actor_words import NOBODY, Party
from cordon.model.act import UNKNOWN_ACTOR
from cordon.names import NameKind

_IN: Final = frozenset({"in"})
_TO: Final = frozenset({"for", "to", "from", "with", "of", "at"})
_BY: Final = frozenset({"by"})


def without_targets(frame: Frame, found: Iterable[Party]) -> list[Party]:
    """The parties that are none of the act's targets: who is hit doesn't act."""
    targets = {h.token for h in frame.hits}
    return [p for p in found if p.token not in targets]


def customers(scene: Scene, frame: Frame, stage: str) -> list[Party]:
    """Whose network the vendor builds: an object's owner, or the one behind "for" and "to"."""
    made = scene.made
    passive = made.chunks[frame.k].passive and made.chunks[frame.k].lemma not in made.lexicon.sets.awarding
    if passive and made.marker.get(frame.k) == "whose" and made.is_relative(frame.k):
        owner = party(made, made.parent[frame.k][0], scene.rules.actors, scene.context)
        return [owner] if owner.kind == "company" else []
    if passive and made.is_relative(frame.k) and (runs := _runners(scene, made.parent[frame.k][0])):
        return runs
    held = range(*made.objects.get(frame.k, (0, 0)))
    found_all: list[Party] = []
    for q in range(*made.subject[frame.k]) if passive else range(frame.k + 1, frame.last):
        if made.kind(q) != "n":
            continue
        chunk = made.chunks[q]
        given = chunk.possessor >= 0 or q in held or stands_behind(made, q, _TO) or _runs_it(made, q) or _is_won_in(made, held, q)
        given = given or (made.chunks[frame.k].passive and not passive and stands_behind(made, q, _BY))  # "was awarded a deal by Lumo"
        if made.tokens[chunk.first].low == "its":
            found = agents(scene, q)
        else:
            found = [party(made, q, scene.rules.actors, scene.context)] if given else []
        whose = made.tags[chunk.possessor - 1].lemma if chunk.possessor > chunk.first else ""
        own = whose in scene.rules.actors.company and made.tokens[chunk.first].low == "the"  # "the operator's network"
        acting = [p for p in without_targets(frame, found) if p.kind in ("company", "state")]
        known = [p for p in acting if p.id != UNKNOWN_ACTOR or p.place or (own and p.kind == "company")]
        found_all += [_inside(p) if stage == "in-force" else p for p in known if not found_all or p.kind == found_all[0].kind == "company"]
    return found_all


def _is_won_in(made: Parse, held: range, q: int) -> bool:
    """ "won contracts in Norland": some operator there has chosen it."""
    sets = made.lexicon.sets
    return stands_behind(made, q, _IN) and any(made.chunks[at].lemma in sets.contracts | sets.clients for at in held)


def _runs_it(made: Parse, k: int) -> bool:
    """ "the masts used by Lumo and Sudtel": who runs what the vendor supplies."""
    relation = made.parent.get(k, (-1, ""))
    return relation[1] == "by" and made.chunks[relation[0]].lemma in made.lexicon.sets.running


def customer(scene: Scene, k: int) -> Party:
    """Whose network or dealing it is, by chunk k: a firm, a body, or some operator in a state; a name that no list knows is a firm's."""
    made = scene.made
    who = owner_of if made.chunks[k].possessor >= 0 and made.chunks[k].nouns else party  # "Norland's Lumo" is Lumo
    found = who(made, k, scene.rules.actors, scene.context)
    mention = made.tokens[found.token].mention if found.token >= 0 else None
    if found.kind == "none" and found.place:
        state = not scene.rules.actors.state.isdisjoint(made.chunks[k].nouns)  # "Norlandic government buildings"
        return Party("state" if state else "company", found.place if state else UNKNOWN_ACTOR, found.place, found.token)
    words = scene.rules.actors
    body = made.chunks[k].possessor < 0 and made.chunks[k].lemma in words.state - words.places  # "Norlandic ministries"
    return found if body or mention is None or mention.kind is NameKind.AGENCY else _inside(found)


def _runners(scene: Scene, noun: int) -> list[Party]:
    """ "Lumo runs a network built on Norcom gear": who has what the vendor built."""
    at, relation = scene.made.parent.get(noun, (-1, ""))
    verb = scene.made.chunks[at]
    runs = (
        relation == "obj" and not verb.negated and (verb.lemma in scene.made.lexicon.sets.building or verb.lemma in ("have", "own", "use"))
    )
    return [p for p in agents(scene, at) if p.kind == "company" and p.id != UNKNOWN_ACTOR] if runs else []


def displaced(case: Case, own: Sequence[Party]) -> list[Party]:
    """ "Nokia will replace Norcom in Lumo's network": the maker that comes in drops nobody, its customer does."""
    scene, frame = case.scene, case.frame
    made = scene.made
    if frame.means not in ("remove", "shun", "exclude") or made.chunks[frame.k].lemma not in made.lexicon.sets.displacing:
        return []
    makers = {h.token for h in scene.hits if h.named and h not in frame.hits}
    if not own or any(p.token not in makers for p in own):
        return []
    owners = [party(made, q, scene.rules.actors, scene.context) for q, c in enumerate(made.chunks) if c.kind == "n" and c.possessor >= 0]
    firms = [p for p in without_targets(frame, owners) if p.kind == "company" and p.token not in makers]
    found = [p for p in firms if p.id != UNKNOWN_ACTOR or p.place]
    behind = [h for h in _bought(scene, frame) if h.token not in makers]
    frame.means = "shun"  # a choice of the customer's, whatever the verb
    return (found or behind)[:1] or _telling(scene, frame.k, makers) or [NOBODY]


def _telling(scene: Scene, k: int, makers: Container[int]) -> list[Party]:
    """ "Lumo said Nokia would replace Norcom": the firms that say so themselves, none of the makers."""
    for p in way_up(scene.made, k):
        if scene.made.kind(p) == "v" and scene.made.chunks[p].lemma in scene.made.lexicon.sets.speech:
            found = [q for q in agents(scene, p) if q.kind == "company" and q.id != UNKNOWN_ACTOR and q.token not in makers]
            return [q for q in found if not is_outlet(scene.made, q)]
    return []


def _bought(scene: Scene, frame: Frame) -> list[Party]:
    """The firms behind "to", "for" or "from": "won a deal from Lumo, replacing Norcom"."""
    made = scene.made
    chunks = [q for q, c in enumerate(made.chunks) if c.kind == "n" and q and stands_behind(made, q, _TO)]
    found = [party(made, q, scene.rules.actors, scene.context) for q in chunks]
    return [p for p in without_targets(frame, found) if p.kind == "company" and p.id != UNKNOWN_ACTOR]


def _inside(found: Party) -> Party:
    """ "Norland's network was built by Norcom": some operator there has chosen it."""
    return Party("company", UNKNOWN_ACTOR, found.place, found.token) if found.kind == "state" else found
