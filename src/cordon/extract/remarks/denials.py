"""Denials: who rejects an accusation, or speaks against a measure. They never set a position."""

from __future__ import annotations

from cordon.extract.acts.reach import domain_end, within
from cordon.extract.grammar.act_classes import RESTRICTING, verb_classes
from cordon.extract.grammar.skeleton import Parse, is_finite
from cordon.extract.parties.agents import agents
from cordon.extract.parties.attribution import Speaker
from cordon.extract.parties.roles import parties
from cordon.extract.parties.scene import Scene
from cordon.extract.parties.targets import Hit
from cordon.extract.remarks.accusations import accuses, attacks, by_home, no_evidence
from cordon.extract.remarks.remark import Remark
from cordon.extract.words.actor_words import Party
from cordon.extract.words.wrong_words import WrongWords
from cordon.model.act import COMPANY, UNKNOWN_ACTOR
from cordon.names import NameKind

_MOVING = frozenset({"back", "out"})
_MEASURES = RESTRICTING | {"accuse", "prosecute", "probe", "ease", "reprieve"}
_PHRASES = 4  # chunks behind a noun in which its own phrases stand


def denials(scene: Scene, said: Speaker | None, words: WrongWords) -> list[Remark]:
    """Denials and criticism of measures, one for each speaker."""
    found: list[Remark] = []
    for k, chunk in enumerate(scene.made.chunks):
        if chunk.negated or (chunk.nouns[-1] if chunk.nouns else chunk.lemma) not in words.denying:
            continue
        if not (_denies(scene, k, words) if chunk.kind == "v" else _is_protest(scene, k, words)):
            continue
        actors = [p for p in _who(scene, k, words) if p.id != UNKNOWN_ACTOR]
        if chunk.kind == "v" and accuses(scene, k):
            actors = [p for p in actors if by_home(p, list(scene.hits), scene)]
        for actor in actors:
            hits = _denied(scene, k, actor)
            if hits and not any(r.actor == actor for r in found):
                found.append(Remark("deny", k, domain_end(scene.made, k), actor, tuple(hits)))
    if not found and said is not None and said.parties:
        found += _by_speech(scene, said, words)
    return found or no_evidence(scene, said, words)


def _who(scene: Scene, k: int, words: WrongWords) -> list[Party]:
    """Who denies: of "is disappointed by" the subject, of a noun the ones in its own phrases ("objections from Congress")."""
    made = scene.made
    chunk = made.chunks[k]
    if chunk.kind == "v":
        critical = chunk.passive and chunk.lemma in words.critical
        return parties(made, made.subject.get(k), scene.rules.actors, scene.context) if critical else agents(scene, k)
    last = made.chunks[min(k + _PHRASES, len(made.chunks) - 1)].last
    return [p for p in agents(scene, k) if chunk.first <= p.token < last]


def _denies(scene: Scene, k: int, words: WrongWords) -> bool:
    """Whether verb k denies, criticises or makes light of something."""
    made = scene.made
    return _rejects(scene, k, words) and not (_withholds(scene, k) or attacks(made, k, words) or _is_business(made, k, words))


def _rejects(scene: Scene, k: int, words: WrongWords) -> bool:
    """Whether verb k is one of denying, criticising or making light, whatever it is said of."""
    made = scene.made
    chunk = made.chunks[k]
    classes = made.lexicon.verb_classes
    by_particle = f"{chunk.lemma} {made.chunks[k + 1].lemma}" if k + 1 < len(made.chunks) else ""
    apart = k not in made.objects or chunk.particle not in _MOVING  # "pushed back the launch"
    apart = apart and "deny" in classes.get(f"{chunk.lemma} {chunk.particle}", classes.get(by_particle, ()))
    if apart or "deny" in classes.get(chunk.lemma, ()):
        return True
    if _voices(made, k, words) or _maintains(made, k, words) or _averts(made, k, words):
        return True
    return accuses(scene, k) or _calls_false(scene, k, words) or _is_critical(made, k, words) or _makes_light(made, k, words)


def _is_business(made: Parse, k: int, words: WrongWords) -> bool:
    """ "rejected an offer", "denied a report that it plans to sell": no accusation or measure is denied."""
    if not made.holds(words.deals):
        return False
    behind = made.chunks[k + 1 :]
    found = words.deals.intersection(n for c in behind for n in (*c.nouns[-1:], c.lemma))
    grave = any(words.nouns.intersection(c.nouns) or made.lexicon.noun_classes.get(c.lemma, "") in _MEASURES for c in behind)
    return bool(found) and not grave and not made.says(words.matters)


def _voices(made: Parse, k: int, words: WrongWords) -> bool:
    """ "expressed dismay at the ban", "lodged a protest"."""
    held = {n for c in made.chunks[slice(*made.objects.get(k, (k, k)))] for n in c.nouns[-1:]}
    return made.chunks[k].lemma in words.voicing and bool(held & words.dismay)


def _maintains(made: Parse, k: int, words: WrongWords) -> bool:
    """ "Norcom, which has insisted it is independent": a vendor that holds to something in a clause defends itself."""
    run = made.subject.get(k)
    clause = made.kind(k + 1) == "S" or (k + 2 < len(made.chunks) and made.kind(k + 1) == "n" and is_finite(made.chunks[k + 2]))
    if made.chunks[k].lemma not in words.defends or run is None or not clause:
        return False
    chunk = made.chunks[run[0]]
    mention = made.tokens[chunk.last - 1].mention
    return mention is not None and mention.kind is NameKind.VENDOR and chunk.possessor < 0


def _averts(made: Parse, k: int, words: WrongWords) -> bool:
    """ "tried to avert a ban", "lobbied against a ban"."""
    behind = made.chunks[k + 1 : k + 3]
    against = made.chunks[k].lemma != "lobby" or any(c.lemma == "against" for c in behind)
    named = any(made.lexicon.noun_classes.get(n, "") in RESTRICTING for c in behind for n in c.nouns[-1:])
    return made.chunks[k].lemma in words.averting and against and named


def _is_critical(made: Parse, k: int, words: WrongWords) -> bool:
    """ "is disappointed by the decision", "are opposed to a ban", "is against it"."""
    chunk = made.chunks[k]
    if chunk.lemma in words.critical and chunk.passive:
        return True
    q = k + 2 if made.kind(k + 1) == "R" else k + 1
    if chunk.lemma not in made.lexicon.sets.copulas or q >= len(made.chunks):
        return False
    after = made.lows(q)
    of = after[-1] == "critical" and made.kind(q + 1) == "P" and made.chunks[q + 1].lemma == "of"
    return of or bool(words.critical.intersection(after)) or (after == ["against"] and made.kind(q + 1) == "n")


def _makes_light(made: Parse, k: int, words: WrongWords) -> bool:
    """ "downplayed the concerns", "brushed aside the accusations"."""
    run = made.objects.get(k, (k + 1, k + 4))
    held = {n for c in made.chunks[run[0] : run[1]] for n in c.nouns[-1:]}
    return made.chunks[k].lemma in words.waving and bool(held & words.waved)


def _is_protest(scene: Scene, k: int, words: WrongWords) -> bool:
    """ "over objections from Congress", "drew condemnation from Beijing": a protest against what the sentence tells."""
    made = scene.made
    chunk = made.chunks[k]
    if not chunk.nouns or made.lexicon.noun_classes.get(chunk.nouns[-1]) != "deny":
        return False
    p, relation = made.parent.get(k, (-1, ""))
    drawn = relation == "obj" and made.kind(p) == "v" and made.chunks[p].lemma in words.drawing
    beside = made.kind(k - 1) == "P" and made.chunks[k - 1].lemma in words.amid
    of_other = made.kind(k + 1) == "P" and made.chunks[k + 1].lemma == "of" and not within(scene.hits, (k + 2, k + 3))
    return (drawn or beside) and not of_other


def _withholds(scene: Scene, k: int) -> bool:
    """ "deny Norcom access", "counter its influence": no words are denied."""
    made = scene.made
    first, last = made.objects.get(k, (k, k))
    held = {n for c in made.chunks[first : last + 2] for n in c.nouns[-1:]}
    return bool(held & made.lexicon.sets.withheld)


def _calls_false(scene: Scene, k: int, words: WrongWords) -> bool:
    """ "called the allegations baseless", "described the ban as unfair"."""
    made = scene.made
    if "judge" not in verb_classes(made, k) or k not in made.objects:
        return False
    behind = range(made.objects[k][1], len(made.chunks))
    end = next((q for q in behind if made.kind(q) in ";," or is_finite(made.chunks[q])), len(made.chunks))
    last = made.chunks[end - 1].last
    return any(t.low in words.denials and t.low not in words.lacking for t in made.tokens[made.chunks[k].last : last])


def _own(actor: Party, scene: Scene) -> list[Hit]:
    slug = actor.id.removeprefix(COMPANY)
    return [h for h in scene.hits if h.id == slug]


def _denied(scene: Scene, k: int, actor: Party) -> list[Hit]:
    own = _own(actor, scene)
    if own:
        return own[:1]
    near = within(scene.hits, (k, len(scene.made.chunks)))
    return near or ([h for h in scene.hits if h.named] if scene.made.kind(k) == "n" else [])


def _by_speech(scene: Scene, said: Speaker, words: WrongWords) -> list[Remark]:
    """What a vendor, its spokesman or its home says in defence, or against what is done to it."""
    actor = said.parties[0]
    whole = len(scene.made.chunks)
    first = max(said.verb, 0)
    own = _own(actor, scene) or _spoken_for(scene, said)
    if own and _defends(scene, said, words):
        return [Remark("deny", first, whole, actor._replace(kind="company", id=_company(own[0], scene)), tuple(own[:1]))]
    home = actor.kind == "state" and any(scene.rules.names.origin(h.id) == actor.id for h in scene.hits)
    if home and not own and (_defends(scene, said, words) or scene.made.says(words.protests)):
        return [Remark("deny", first, whole, actor, tuple(scene.hits))]
    return []


def _company(hit: Hit, scene: Scene) -> str:
    vendor = scene.rules.names.vendors.by_slug.get(hit.id)
    return COMPANY + (vendor.company if vendor is not None else hit.id)


def _spoken_for(scene: Scene, said: Speaker) -> list[Hit]:
    """ "Carl Berg, head of sales at Norcom, said": the vendor that stands between the speaker and the verb."""
    run = scene.made.subject.get(said.verb)
    if said.parties[0].kind != "person" or run is None or run[1] > said.verb or scene.made.kind(run[1]) != ",":
        return []
    return [h for h in scene.hits if run[1] < h.chunk < said.verb and h.named]


def _defends(scene: Scene, said: Speaker, words: WrongWords) -> bool:
    """Words of denial or defence; a plain "not" only with what vendors are accused of ("does not share data with")."""
    made = scene.made
    verb = made.chunks[said.verb].lemma if said.verb >= 0 else ""
    if said.verb >= 0 and _is_business(made, said.verb, words):
        return False
    negated = made.says(words.negations) and made.says(words.matters)
    return verb in words.defends or negated or made.says(words.denials)
