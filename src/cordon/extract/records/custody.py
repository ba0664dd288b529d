"""Arrests and extraditions of a vendor's people: the arrest is the act of the state that makes it, the request that of the state
that asks (rule 11)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from cordon.extract.acts.court_words import is_court_hearing
from cordon.extract.acts.frame import Frame
from cordon.extract.acts.noun_hits import noun_hits
from cordon.extract.acts.own_acts import FILING
from cordon.extract.acts.reach import domain_end
from cordon.extract.grammar.act_classes import verb_classes
from cordon.extract.grammar.skeleton import Parse
from cordon.extract.parties.agents import agents
from cordon.extract.parties.roles import party
from cordon.extract.parties.scene import Scene
from cordon.extract.parties.targets import Hit
from cordon.extract.records.case import Case
from cordon.extract.records.drafts import Draft, draft
from cordon.extract.records.scope_words import ScopeWords
from cordon.extract.stages.climb import climb
from cordon.extract.stages.climbed import Climb
from cordon.extract.stages.stage import NOTHING
from cordon.extract.words.actor_words import Party
from cordon.model.act import UNKNOWN_ACTOR

_AT: Final = frozenset({"at", "on", "over", "under"})
_BEHALF: Final = "on behalf of"
_ITS: Final = frozenset({"its", "their"})
_FAR: Final = 8  # chunks between an extradition and where it leads
_ASIDE: Final = frozenset({"urged", "considered", "announced"})  # stages of an extradition that the passage tells by itself


def request(scene: Scene, k: int) -> tuple[int, Party] | None:
    """The noun that says for whom somebody is arrested in chunk k, and the state: "at the request of", "on Norland's behalf",
    "on Norlandic charges", "on a warrant from Norland"."""
    made, sets = scene.made, scene.rules.lexicon.sets
    if made.chunks[k].lemma not in sets.arresting:
        return None
    for q in range(1, len(made.chunks)):
        before = made.chunks[q - 1]
        if made.kinds[q] != "n" or before.kind != "P":
            continue
        if before.lemma == _BEHALF:
            found = [party(made, q, scene.rules.actors, scene.context)]
        elif before.lemma in _AT and made.chunks[q].lemma in (sets.requests if 1 < q < k else sets.requests | sets.warrants):
            named = _described(scene, q)  # "on a Norlandic warrant"
            found = _sender(scene, q) or agents(scene, q) or ([named] if named is not None else [])
        else:
            continue
        state = next((p for p in found if _asks(scene, p)), None)
        if state is not None:
            return q, state
    return None


def _sender(scene: Scene, q: int) -> list[Party]:
    """ "on a request from Norland"."""
    sent = scene.made.kind(q + 1) == "P" and scene.made.chunks[q + 1].lemma == "from" and scene.made.kind(q + 2) == "n"
    return [party(scene.made, q + 2, scene.rules.actors, scene.context)] if sent else []


def _asks(scene: Scene, found: Party) -> bool:
    return found.kind == "state" and found.id != UNKNOWN_ACTOR and all(scene.rules.names.origin(h.id) != found.id for h in scene.hits)


def request_chunks(scene: Scene, frames: Sequence[Frame]) -> frozenset[int]:
    """The nouns by which an arrest is asked for; they name no act beside it."""
    found = [request(scene, f.k) for f in frames if f.means == "prosecute"]
    return frozenset(one[0] for one in found if one is not None)


def without_asker(case: Case, found: list[Party]) -> list[Party]:
    """Who asks for an arrest does not make it, nor does the one to whom somebody is handed over hand over."""
    if case.frame.means != "prosecute":
        return found
    asked = request(case.scene, case.frame.k)
    handed = case.frame.entry.startswith("verbs.toml:surrendering") or case.scene.made.chunks[case.frame.k].lemma == "extradite"
    others = {asked[1].id} if asked is not None else {p.id for p in asking(case)} if handed else set()
    return [p for p in found if p.id not in others and not _looks_on(case, p)]


def _looks_on(case: Case, found: Party) -> bool:
    """ "Norland knew of the arrest", "it shook Norland's truce": who does something else has not made it; who speaks of it may, but not
    who is asked about it."""
    made = case.scene.made
    if made.chunks[case.frame.k].lemma not in made.lexicon.sets.arresting:
        return False
    k = next((k for k, c in enumerate(made.chunks) if c.first <= found.token < c.last), -1)
    verb, relation = made.parent.get(k, (-1, ""))
    if k == case.frame.k or made.kind(verb) != "v" or relation not in ("subj", "obj"):
        return False
    above = made.parent.get(case.frame.k, (-1, ""))[0]
    asked = made.kind(above) == "v" and made.chunks[above].lemma in made.lexicon.sets.questioning
    speaks = not asked and (made.chunks[verb].lemma in made.lexicon.sets.speech or "deny" in verb_classes(made, verb))
    return verb != case.frame.k and not (speaks and relation == "subj")


def extraditions(scene: Scene, acts: Sequence[Draft], scope_words: ScopeWords) -> list[Draft]:
    """ "faces extradition to Norland", "her extradition hearing": Norland asks for it, and there is a case where it is heard."""
    made, sets = scene.made, scene.rules.lexicon.sets
    if not made.says(sets.custody):
        return []
    told = {a.first for a in acts} | {c for a in acts for c in a.chain}
    found: list[Draft] = []
    for q, chunk in enumerate(made.chunks):
        hearing = is_court_hearing(made, q) or chunk.nouns[-1:] == ("bail",)
        if q in told or not (hearing or sets.handing_over.intersection(chunk.nouns or (chunk.lemma,))):
            continue
        hits = _whom(scene, q)
        court = _described(scene, q) if _is_held_there(scene, q) else None  # "Norland's extradition ruling", "a Norland court hearing"
        asked = not sets.requests.isdisjoint(chunk.nouns[-1:])  # "an extradition request"
        if asked and _is_not_made(scene, _holding(made, q)):
            continue
        asker = (_files(scene, q) if asked else None) or (_leads_to(scene, q) if court is None else None)
        heard = [court] if court is not None else [p for p in _states(scene) if asker is None or p.id != asker.id]
        hearing = hearing or court is not None
        if hits and hearing:
            found.append(_record(scene, (q, hits), ("in-force", heard[0].id if len(heard) == 1 else UNKNOWN_ACTOR), scope_words))
        if hits and asker is not None and not any(a.measure == "prosecute" and a.actor == asker.id and a.stage in _ASIDE for a in acts):
            found.append(_record(scene, (q, hits), ("urged", asker.id), scope_words))
        elif hits and not hearing and asker is None and not chunk.negated and not any(a.measure == "prosecute" for a in acts):
            stage = "urged" if asked else "in-force"  # "fights extradition"
            found.append(_record(scene, (q, hits), (stage, UNKNOWN_ACTOR), scope_words))
    return _once(found, acts)


def _once(found: Sequence[Draft], acts: Sequence[Draft]) -> list[Draft]:
    """Each actor's record once, and none for a case that an act of the sentence has told already."""
    kept: list[Draft] = []
    for one in found:
        same = [d for d in (*acts, *kept) if d.measure == "prosecute" and d.stage == one.stage]
        if not any(one.actor in (d.actor, UNKNOWN_ACTOR) for d in same):
            kept.append(one)
    return kept


def _whom(scene: Scene, q: int) -> list[Hit]:
    """The vendor whose people it hits: near it, else the last one named before, else the first of the sentence."""
    near = noun_hits(scene.made, q, scene.hits) if scene.made.kind(q) == "n" else []
    named = [h for h in scene.hits if h.named] or list(scene.hits)
    before = [h for h in named if h.chunk < q]
    return near or before[-1:] or named[:1]


def _is_held_there(scene: Scene, q: int) -> bool:
    """Whether the state in a phrase is where the case is heard: it owns what is told, or its court does."""
    chunk = scene.made.chunks[q]
    if scene.made.kind(q) != "n" or not chunk.nouns:
        return False
    owned = any(t.mention is not None and t.mention.place for t in scene.made.tokens[chunk.first : max(chunk.possessor, chunk.first)])
    court = not scene.made.lexicon.sets.courtrooms.isdisjoint(chunk.nouns[:-1])
    return (owned and chunk.nouns[-1] not in scene.made.lexicon.sets.handing_over) or court


def _leads_to(scene: Scene, q: int) -> Party | None:
    """The state that somebody is handed over to: behind "to", else the one that describes the noun ("US extradition hearings")."""
    made = scene.made
    for p in range(q + 1, min(q + _FAR, len(made.chunks))):
        if made.chunks[p].kind in "vSW;,":
            break
        if made.kind(p) == "n" and made.chunks[p - 1].lemma == "to":
            found = party(made, p, scene.rules.actors, scene.context)
            if _asks(scene, found):
                return found
    named = _described(scene, q) if made.kind(q) == "n" else None
    return named if named is not None and _asks(scene, named) else None


def _holding(made: Parse, q: int) -> int:
    """The verb whose object chunk q is, or -1."""
    verb, relation = made.parent.get(q, (-1, ""))
    return verb if relation == "obj" and made.kind(verb) == "v" else -1


def _is_not_made(scene: Scene, verb: int) -> bool:
    """ "has yet to file a request", "dropped its request": whether the verb that has a request as its object leaves none."""
    lexicon = scene.rules.lexicon
    given_up = scene.made.chunks[verb].lemma in lexicon.hedges["giving_up"] or "ease" in verb_classes(scene.made, verb)
    return verb >= 0 and (given_up or climb(scene.made, verb, lexicon).stage == NOTHING)


def _files(scene: Scene, q: int) -> Party | None:
    """ "Norland will file an extradition request", "its request", "one from Norland": the state that asks."""
    verb = _holding(scene.made, q)
    lemma = scene.made.chunks[verb].lemma
    owned = scene.made.chunks[q].possessor >= 0 or scene.made.lows(q)[0] in _ITS
    files = verb >= 0 and (lemma in scene.made.lexicon.sets.filing or lemma in FILING)
    found = _sender(scene, q) or (agents(scene, verb) if files else agents(scene, q) if owned else [])
    return next((p for p in found if _asks(scene, p)), None)


def _described(scene: Scene, q: int) -> Party | None:
    """The state in a noun phrase."""
    chunk = scene.made.chunks[q]
    mentions = [t.mention for t in scene.made.tokens[chunk.first : chunk.last]]
    place = next((m.place for m in mentions if m is not None and m.place), "")
    return Party("state", place, place) if place else None


def _states(scene: Scene) -> list[Party]:
    """The states that the sentence names in any way, each once, without the vendor's home."""
    found = {
        t.mention.place: Party("state", t.mention.place, t.mention.place)
        for t in scene.made.tokens
        if t.mention is not None and len(t.mention.place) == 2
    }
    return [p for p in found.values() if _asks(scene, p)]


def _record(scene: Scene, act: tuple[int, list[Hit]], said: tuple[str, str], scope_words: ScopeWords) -> Draft:
    k, hits = act
    stage, actor = said
    frame = Frame(k, "prosecute", hits, domain_end(scene.made, k), entry="verbs.toml:custody")
    case = Case(scene, frame, Climb(stage, k, k, k, why=[f"handed over or heard: {stage}"]), scope_words)
    return draft(case, ("prosecute", stage), actor, [])


def only_requests(case: Case) -> bool:
    """ "is seeking her extradition": what only another state can do is asked of it (rule 11); "may extradite her" is its own."""
    chunk = case.scene.made.chunks[case.frame.k]
    own = case.scene.made.marker.get(case.frame.k) == "whether"  # "must decide whether to extradite her"
    return not own and not chunk.modal and chunk.lemma in case.scene.made.lexicon.sets.requested


def asking(case: Case) -> list[Party]:
    """ "fights her extradition to Norland": the state that wants somebody handed over."""
    found = _leads_to(case.scene, case.frame.k)
    return [found] if found is not None else []


def asked_of(case: Case) -> list[Party]:
    """ "seeks the extradition of a Norcom manager from Norland": the state behind "from"."""
    scene, k = case.scene, case.frame.k
    for q in range(k + 1, min(k + _FAR, len(scene.made.chunks) - 1)):
        if scene.made.kind(q) in "vSW;,":
            break
        if scene.made.kind(q) == "P" and scene.made.chunks[q].lemma == "from":
            found = party(scene.made, q + 1, scene.rules.actors, scene.context)
            return [found] if found.kind == "state" else []
    return []


def receivers(case: Case) -> list[Party]:
    """ "has received a request for the extradition of a Norcom manager": who is asked."""
    made = case.scene.made
    noun, relation = made.parent.get(case.frame.k, (-1, ""))
    verb, held = made.parent.get(noun, (-1, ""))
    asked = (
        case.frame.means == "prosecute"
        and relation == "for"
        and held == "obj"
        and made.kind(noun) == "n"
        and made.chunks[noun].lemma in made.lexicon.sets.requests
    )
    found = agents(case.scene, verb) if asked and made.kind(verb) == "v" and made.chunks[verb].lemma in made.lexicon.sets.receiving else []
    return [p for p in found if p.kind == "state" and p.id != UNKNOWN_ACTOR]
