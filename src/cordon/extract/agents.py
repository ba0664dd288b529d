"""Who does it: the agent of a verb or noun, through passives, infinitives, participles and possessors."""

from __future__ import annotations

from cordon.extract.actor_words import NOBODY, Party
from cordon.extract.lists import list_end
from cordon.extract.proper import proper_name
from cordon.extract.roles import parties, party
from cordon.extract.scene import Scene
from cordon.extract.skeleton import is_finite
from cordon.model.act import COMPANY, ORIGIN, UNKNOWN_ACTOR
from cordon.names import NameKind

_DEPTH = 8
_INSIDE = frozenset({"in", "across", "throughout", "within"})
_TO_WHOM = frozenset({"on", "to", "for", "with", "from", "upon"})
_ABOUT = frozenset({"over", "after", "amid", "despite", "about", "against"})  # "retaliation over a ban": another one's ban


def agents(scene: Scene, k: int, depth: int = 0) -> list[Party]:
    """The parties that act in chunk k; an empty list when the sentence does not say."""
    if k < 0 or depth > _DEPTH:
        return []
    return _verb_agents(scene, k, depth) if scene.made.chunks[k].kind == "v" else _noun_agents(scene, k, depth)


_PRONOUNS = frozenset(["it", "they", "he", "she", "we", "i", "which", "who", "that"])


def _of(scene: Scene, run: tuple[int, int] | None) -> list[Party]:
    if run is not None and scene.made.lows(run[0])[0] in ("he", "she"):
        person = _person_before(scene, scene.made.chunks[run[0]].first)
        if person:
            return person
    if run is not None and run[1] - run[0] == 1 and scene.made.lows(run[0])[0] in _PRONOUNS:
        found = _antecedent(scene, run[0])
        if found:
            return found
    found = parties(scene.made, run, scene.rules.actors, scene.context)
    if run is not None and len(found) == 1 and found[0].kind == "company" and found[0].id == UNKNOWN_ACTOR:
        found = _apposed(scene, run[1], found[0])
    return [_as_vendor(scene, p) for p in found if p.kind != "none" or p.place]


def _apposed(scene: Scene, comma: int, firm: Party) -> list[Party]:
    """ "Norland's biggest carrier, Lumo, has": the firm by the name behind the comma."""
    made = scene.made
    if [made.kind(comma + i) for i in range(3)] != [",", "n", ","]:
        return [firm]
    name = made.chunks[comma + 1]
    known = [p for p in parties(made, (comma + 1, comma + 2), scene.rules.actors, scene.context) if p.kind == "company"]
    if known and known[0].id != UNKNOWN_ACTOR:
        return [known[0]._replace(place=firm.place)]
    printed = proper_name(made, name.first, name.last)
    return [firm._replace(id=COMPANY + printed)] if printed else [firm]


def _as_vendor(scene: Scene, found: Party) -> Party:
    """ "the company" that stands for a vendor acts as that vendor."""
    if found.kind != "company" or found.id != UNKNOWN_ACTOR or found.place:
        return found
    hit = next((h for h in scene.hits if h.token == found.token and not h.id.startswith(ORIGIN)), None)
    vendor = scene.rules.names.vendors.by_slug.get(hit.id) if hit is not None else None
    return found._replace(id=COMPANY + vendor.company) if vendor is not None else found


def _antecedent(scene: Scene, k: int) -> list[Party]:
    """Whom a pronoun means: the subject of the nearest verb before it that has one with a name."""
    made = scene.made
    low = made.lows(k)[0]
    if low in ("he", "she", "his", "her"):
        person = _person_before(scene, made.chunks[k].first)
        if person:
            return person
    told = _told(scene, k) if low in ("it", "they", "its", "their") else []
    if told:
        return told
    for verb in range(k - 1, -1, -1):
        run = made.subject.get(verb)
        if run is None or run[0] >= k or (run[1] - run[0] == 1 and made.lows(run[0])[0] in _PRONOUNS):
            continue
        found = [p for p in parties(made, run, scene.rules.actors, scene.context) if p.id != UNKNOWN_ACTOR]
        if found and (low in ("it", "they", "which", "that", "its", "their") or found[0].kind != "company"):
            return found if low == "they" or len(found) == 1 else found[:1]
    return _state_before(scene, made.chunks[k].first) if low == "it" and not scene.context.company else []


def _state_before(scene: Scene, token: int) -> list[Party]:
    """ "no threats to Norland after it announced": the last state named before, where no subject is meant."""
    origins = {scene.rules.names.origin(h.id) for h in scene.hits if h.named}
    for i in range(token - 1, -1, -1):
        mention = scene.made.tokens[i].mention
        if mention is not None and mention.kind in (NameKind.PLACE, NameKind.AGENCY) and mention.place:
            return [Party("state", mention.place, mention.place, i)] if mention.place not in origins else []
    return []


def _told(scene: Scene, k: int) -> list[Party]:
    """ "warned Norland that it": the one who is warned."""
    made = scene.made
    verb = next((v for v in range(k - 1, -1, -1) if made.kind(v) == "v" and v in made.objects and made.objects[v][1] <= k), -1)
    if verb < 0 or made.chunks[verb].lemma not in made.lexicon.pressing:
        return []
    return [p for p in parties(made, made.objects[verb], scene.rules.actors, scene.context) if p.kind == "state" and p.id != UNKNOWN_ACTOR]


def _person_before(scene: Scene, token: int) -> list[Party]:
    """The last office holder named before."""
    for i in range(token - 1, -1, -1):
        mention = scene.made.tokens[i].mention
        if mention is not None and mention.kind is NameKind.HOLDER and mention.place:
            return [Party("state", mention.place, mention.place, i)]
    return []


def _subject_behind(scene: Scene, k: int) -> list[Party]:
    """ "Asked about his ban, Trump said": the subject that follows."""
    for verb in range(k + 1, len(scene.made.chunks)):
        run = scene.made.subject.get(verb)
        if run is not None and run[0] > k and scene.made.parent.get(verb, (0, ""))[1] != "rel":
            return [p for p in parties(scene.made, run, scene.rules.actors, scene.context) if p.kind == "state"]
    return []


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
        p, relation = made.parent.get(k, (-1, ""))
        caused = relation == "comp" and made.kind(p) == "v" and made.chunks[p].lemma in made.lexicon.sets.resulting
        return by_phrase(scene, k) or (agents(scene, p, depth + 1) if caused else [])  # "Norcom had the gear removed"
    if chunk.form in ("fin", "base") or (chunk.form != "inf" and k in made.subject):
        run = made.subject.get(k)
        return (_members(scene, run) or _of(scene, run) or _relative(scene, run[0], depth)) if run is not None else []
    p, relation = made.parent.get(k, (-1, ""))
    if p < 0:
        before = k not in made.parent and made.kind(k - 1) == "n"
        return _of(scene, (k - 1, k)) if before else []
    if relation == "rel":
        return _described(scene, k, p, depth)
    control = controlled(scene, p) if relation == "comp" or made.kind(p) == "n" else []
    return control or agents(scene, p, depth + 1)


def _members(scene: Scene, run: tuple[int, int]) -> list[Party]:
    """ "countries, including Norland and Sudland, have": the ones that are named, in the subject or right behind it."""
    made = scene.made
    opener = next(
        (q for q in range(run[0] + 1, run[1] + 2) if made.kind(q) == "P" and made.chunks[q].lemma in made.lexicon.sets.listing), -1
    )
    if opener < 0 or made.kind(opener + 1) != "n":
        return []
    inside = any(made.chunks[q].lemma in _INSIDE for q in range(run[0] + 1, opener))
    if inside and party(made, run[0], scene.rules.actors, scene.context).kind not in ("state", "several"):
        return []  # "shops in some countries, including Norland": the shops act
    found = _of(scene, (opener + 1, list_end(made, opener + 2)))
    return [p for p in found if p.id != UNKNOWN_ACTOR]


def listed(scene: Scene, k: int) -> list[Party]:
    """The parties of the list that begins with chunk k; of "countries including Norland and Sudland" the named ones."""
    run = (k, list_end(scene.made, k + 1))
    return _members(scene, run) or _of(scene, run)


def _described(scene: Scene, k: int, noun: int, depth: int) -> list[Party]:
    """ "officials in Norland asking them": the main subject asks; "companies selling": the noun acts; "a bill barring": its maker does."""
    made = scene.made
    if made.chunks[k].form == "ger" and made.chunks[k].lemma in made.lexicon.pressing:
        main = next((q for q in range(noun, -1, -1) if is_finite(made.chunks[q])), -1)
        return agents(scene, main, depth + 1)
    return _of(scene, (noun, noun + 1)) or _noun_agents(scene, noun, depth + 1)


def _relative(scene: Scene, noun: int, depth: int) -> list[Party]:
    """ "a bill that would ban": the one behind the noun acts."""
    return _noun_agents(scene, noun, depth + 1) if scene.made.chunks[noun].nouns else []


def controlled(scene: Scene, p: int) -> list[Party]:
    """Who would act when p is done to somebody: "urged Canada to", "Canada was urged to", "pressure on allies to"."""
    made = scene.made
    chunk = made.chunks[p]
    if chunk.lemma in scene.rules.lexicon.sets.joiners:
        return []
    if chunk.kind == "v" and chunk.passive and p in made.subject:
        return _of(scene, made.subject[p])
    if chunk.kind == "v" and p in made.objects and (chunk.lemma in made.lexicon.pressing or chunk.lemma in made.lexicon.sets.lets):
        named = _members(scene, made.objects[p]) if chunk.lemma in made.lexicon.sets.prevents else []
        return named or [q for q in _of(scene, made.objects[p]) if not _is_hit(scene, q)]
    after = p + 1
    if (
        after + 1 < len(made.chunks)
        and made.chunks[after].kind == "P"
        and made.chunks[after].lemma in _TO_WHOM
        and not (chunk.kind == "n" and made.chunks[after].lemma == "from")  # "pressure from Norland": it presses
    ):
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
    if made.tokens[chunk.first].low in ("his", "her", "its", "their"):
        p, relation = made.parent.get(k, (-1, ""))
        doing = agents(scene, p, depth + 1) if relation == "obj" and made.kind(p) == "v" and made.chunks[p].form == "inf" else []
        owner_found = doing or _antecedent(scene, k) or _subject_behind(scene, k)
        if owner_found:
            return owner_found
    modifier = _modifier(scene, k)
    if modifier:
        return modifier
    found = by_phrase(scene, k) or _clause_behind(scene, k) or _several_between(scene, k) or _between(scene, k)
    if found:
        return found
    if k in made.parent:
        p, relation = made.parent[k]
        verbal = p >= 0 and made.chunks[p].kind == "v"
        through_noun = p >= 0 and not verbal and relation not in _ABOUT and _governs(scene, p)
        fearing = verbal and made.chunks[p].lemma in made.lexicon.hedges["expecting"]  # "operators fear a ban": not theirs
        if verbal and made.chunks[p].lemma in made.lexicon.sets.defending:
            return [one for one in agents(scene, p, depth + 1) if one.kind == "state"]  # a person who defends a ban has not made it
        if through_noun or (not fearing and verbal and relation in ("obj", "for", "on", "to")):
            return agents(scene, p, depth + 1)
    return []


def _modifier(scene: Scene, k: int) -> list[Party]:
    """ "US sanctions": the place before the noun; "the Chinese firm" is nobody's act."""
    chunk = scene.made.chunks[k]
    if not _governs(scene, k) or any(h.chunk == k and h.token < chunk.last for h in scene.hits if not h.named):
        return []
    for i in range(chunk.first, chunk.last):
        mention = scene.made.tokens[i].mention
        if mention is not None and mention.place and mention.kind is not NameKind.VENDOR:
            return [Party("state", mention.place, mention.place, i)]
    return []


def _governs(scene: Scene, k: int) -> bool:
    """Whether a noun names an act or something that leads to one ("decision", "pressure", "talks")."""
    lexicon = scene.rules.lexicon
    return any(n in lexicon.noun_effects or n in lexicon.noun_classes for n in scene.made.chunks[k].nouns)


def _clause_behind(scene: Scene, k: int) -> list[Party]:
    """ "restrictions his administration has placed on", "a ban imposed by India": the relative clause says whose it is."""
    made = scene.made
    for verb in range(k + 1, min(k + 8, len(made.chunks))):
        if made.parent.get(verb) == (k, "rel"):
            if made.chunks[verb].passive:
                return by_phrase(scene, verb)
            run = made.subject.get(verb)
            return _of(scene, run) if run is not None and run[0] > k else []
    return []


def _several_between(scene: Scene, k: int) -> list[Party]:
    """ "scrutiny in some countries, including A and B": the ones that are named."""
    chunks = scene.made.chunks
    for q in range(k + 1, min(k + 8, len(chunks) - 1)):
        if chunks[q].kind == "v":
            return []
        if chunks[q].kind == "P" and chunks[q].lemma in scene.made.lexicon.sets.listing:
            return [p for p in _of(scene, (q + 1, list_end(scene.made, q + 2))) if p.kind == "state"]
    return []


def _between(scene: Scene, k: int) -> list[Party]:
    """ "pressure from Washington", "a ban in India"."""
    chunks = scene.made.chunks
    q = k + 1
    while q + 1 < len(chunks) and chunks[q].kind == "P" and chunks[q + 1].kind == "n":
        if chunks[q].lemma in ("from", "in", "by", "of"):
            found = [p for p in _of(scene, (q + 1, q + 2)) if p.kind == "state" and not _is_hit(scene, p)]
            if found:
                return found
        if not _governs(scene, q + 1) and chunks[q].lemma not in ("on", "against", "of", "to", "for"):
            return []
        q += 2
    return []


__all__ = ["NOBODY", "agents", "by_phrase", "controlled", "listed"]
