"""Who says that a measure does harm opposes it (rule 8): "a ban would delay 5G", "outages if Norland ditches Norcom"."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from cordon.extract.acts.reach import domain_end, within
from cordon.extract.grammar.act_classes import RESTRICTING
from cordon.extract.grammar.chunks import Chunk, with_particle
from cordon.extract.grammar.skeleton import Parse, is_finite, verb_before
from cordon.extract.parties.agents import agents
from cordon.extract.parties.attribution import Speaker
from cordon.extract.parties.scene import Scene
from cordon.extract.parties.targets import Hit
from cordon.extract.remarks.defences import own_hits
from cordon.extract.remarks.remark import Remark
from cordon.extract.words.actor_words import Party
from cordon.model.act import UNKNOWN_ACTOR
from cordon.names import NameKind

_VENDOR: Final = "vendor"
_FIRM: Final = "firm"
_STEPS: Final = 5  # governors between a measure and the harm that it does
_FIRMS: Final = (NameKind.VENDOR, NameKind.COMPANY, NameKind.PRODUCT)
_SAID_TO_BE: Final = frozenset({"be", "prove", "amount", "constitute"})
_ABOUT: Final = "about"
_MAKING: Final = "make"
_BRINGING: Final = frozenset({"if", "should", "when", "by", "in"})  # before what leads to the harm
_EASING: Final = frozenset({"permit", "reprieve", "ease"})
_MEASURES: Final = RESTRICTING | {"shun"} | _EASING
_OPPOSED: Final = _MEASURES - {"permit"}  # who warns of the risk of letting a vendor in opposes no measure
_THIS: Final = frozenset({"this", "that", "it"})
_ABOUT_WHAT: Final = frozenset({"of", "about", "on", "regarding"})
_OF: Final = frozenset({"of", "from", "in"})


@dataclass(frozen=True, slots=True)
class HarmWords:
    """The lists of wrongs.toml that tell a harm: verbs that do it, verbs that do it with a noun of harm, what a firm loses."""

    harming: frozenset[str]
    bringing: frozenset[str]
    ills: frozenset[str]
    earnings: frozenset[str]
    outlook: frozenset[str]
    foretelling: frozenset[str]
    mistakes: frozenset[str]
    pretexts: frozenset[str]
    answers: frozenset[str]


def harms(scene: Scene, said: Speaker | None, words: HarmWords) -> list[Remark]:
    """The criticism of a measure as harmful, one for each speaker; of nobody known where the sentence names none."""
    made = scene.made
    if not scene.hits or not (said is not None or made.says(words.outlook)):
        return []
    if foretold := _foretold(scene, words):
        return foretold
    voice = _voice(scene, said)
    for k in made.verbs:
        chunk = made.chunks[k]
        if (chunk.negated and not _is_no_answer(made, k, words)) or not (
            _is_harm(made, k, words, voice) or _is_warning(scene, k, said, words)
        ):
            continue
        acts = (q for q in range(len(made.chunks)) if q != k and _is_measure(scene, q))
        act = next((q for q in acts if _leads_to(made, q, k) or _is_spoken_of(made, (q, k), said)), -1)
        if act >= 0:
            return _remarks(scene, (act, k), said)
    return []


def _is_spoken_of(made: Parse, link: tuple[int, int], said: Speaker | None) -> bool:
    """ "“This is a mistake,” she said of the ban", "… about a deal that would spare Norcom": what "this" in the quotation is."""
    act, fault = link
    if said is None or not fault < said.verb < act or made.kinds[0] != '"':
        return False
    above = made.parent.get(act, (-1, ""))[0]
    run, noun = made.subject.get(fault), above if made.kind(act) == "v" and made.kind(above) == "n" else act
    pointing = run is not None and run[1] - run[0] == 1 and made.lows(run[0])[-1] in _THIS
    return pointing and made.kinds[noun - 1] == "P" and made.chunks[noun - 1].lemma in _ABOUT_WHAT


def _voice(scene: Scene, said: Speaker | None) -> str:
    """Whether the vendor that is hit speaks, another firm or person, or neither."""
    spoken = said.parties if said is not None else ()
    if any(own_hits(p, scene) for p in spoken):
        return _VENDOR
    return _FIRM if any(p.kind in ("company", "person") for p in spoken) else ""


def _foretold(scene: Scene, words: HarmWords) -> list[Remark]:
    """ "warned of the cost of a ban", "flags risks from a ban": who names what a measure will bring."""
    made = scene.made
    tolls = made.lexicon.sets.tolls
    for k in made.headed(tolls):
        chunk = made.chunks[k]
        told = chunk.kind == "n" and chunk.lemma in tolls and made.kinds[k + 1] == "P" and made.chunks[k + 1].lemma in _OF
        verb = verb_before(made, k) if told and k + 2 < len(made.chunks) and _is_measure(scene, k + 2, _OPPOSED) else -1
        if verb >= 0 and made.chunks[verb].lemma in words.foretelling and not made.chunks[verb].negated:
            return _remarks(scene, (k + 2, verb), Speaker(verb=verb, parties=tuple(agents(scene, verb)), printed=""))
    return []


def _is_measure(scene: Scene, q: int, classes: frozenset[str] = _MEASURES) -> bool:
    """Whether chunk q names a measure, or its easing."""
    chunk, lexicon = scene.made.chunks[q], scene.rules.lexicon
    if chunk.kind == "n":
        last = chunk.nouns[-1] if chunk.nouns else ""
        bound = last in lexicon.bound_nouns and lexicon.bound_nouns[last].means in classes and bool(within(scene.hits, (q, q + 3)))
        return lexicon.noun_classes.get(last, "") in classes or last in lexicon.sets.entries or bound
    if chunk.kind != "v" or chunk.negated:
        return False
    behind = scene.made.objects.get(q, (q, q + 1))[1]
    apart = f"{chunk.lemma} {scene.made.chunks[behind].lemma}" if scene.made.kind(behind) in "PR" else ""  # "locking Norcom out"
    known = lexicon.verb_classes
    own = known.get(with_particle(chunk), ())  # "shutting out Norcom"
    return not (classes.isdisjoint(own) and classes.isdisjoint(known.get(chunk.lemma, ())) and classes.isdisjoint(known.get(apart, ())))


def _is_harm(made: Parse, k: int, words: HarmWords, voice: str) -> bool:
    """ "would delay the rollout", "could lead to higher costs"; what a firm earns less is its own harm, and only the vendor that speaks
    of itself opposes the measure with it."""
    chunk = made.chunks[k]
    mistaken = chunk.lemma == _MAKING and _is_mistake(made, k, words)
    if mistaken or (chunk.lemma in _SAID_TO_BE and k + 1 < len(made.chunks)):
        return mistaken or chunk.negated or _is_fault(made, k, words)
    if chunk.modal not in words.outlook and chunk.tense not in ("present", "progressive"):
        return False
    harming = _names_harm(chunk, words)
    if not harming and chunk.lemma not in words.bringing:
        return False
    end = max(domain_end(made, k), made.objects.get(k, (k, k))[1])
    held = range(k + 1, min(end, len(made.chunks)))
    if any(made.chunks[q].negated or made.kinds[q] == "!" for q in range(k + 1, min(held.stop + 2, len(made.chunks)))):
        return False  # "would cost no more than"
    if voice == _VENDOR and harming:
        return True
    if any(words.earnings.intersection(made.chunks[q].nouns) or _is_firm(made, q, voice) for q in held):
        return False
    if chunk.passive and k in made.subject and any(_is_firm(made, q, voice) for q in range(*made.subject[k])):
        return False
    return harming or any(words.ills.intersection(made.lows(q)) for q in held)


def _names_harm(chunk: Chunk, words: HarmWords) -> bool:
    """ "delay", "push back"."""
    return chunk.lemma in words.harming or (chunk.particle != "" and f"{chunk.lemma}-{chunk.particle}" in words.harming)


def _is_fault(made: Parse, k: int, words: HarmWords) -> bool:
    """ "letting it off was a mistake", "a ban would be hugely disruptive", "the ban is about trade"."""
    q = k + 2 if made.kind(k + 1) in "RP" and made.chunks[k + 1].lemma != _ABOUT and k + 2 < len(made.chunks) else k + 1
    if made.chunks[q].lemma == _ABOUT and made.kind(q + 1) == "n":
        return not words.pretexts.isdisjoint(made.lows(q + 1))
    return not words.mistakes.isdisjoint(made.lows(q))


def _is_mistake(made: Parse, k: int, words: HarmWords) -> bool:
    """ "has made a mistake if he lifts it", "in letting it in"; not "made no mistake"."""
    held = range(*made.objects.get(k, (0, 0)))
    return any(not words.mistakes.isdisjoint(made.lows(q)) and not made.chunks[q].negated for q in held)


def _is_no_answer(made: Parse, k: int, words: HarmWords) -> bool:
    """ "a ban is not the answer"."""
    behind = made.chunks[k + 1] if k + 1 < len(made.chunks) else None
    return made.chunks[k].lemma == "be" and behind is not None and not words.answers.isdisjoint(behind.nouns[-1:] or made.lows(k + 1))


def _is_firm(made: Parse, q: int, voice: str) -> bool:
    """Whether a phrase is a firm, or what belongs to one; of a firm that speaks itself its own is meant ("would delay its rollout")."""
    chunk = made.chunks[q]
    mentions = [t.mention for t in made.tokens[chunk.first : chunk.last]]
    own = not voice and made.tokens[chunk.first].low == "its"
    return chunk.kind == "n" and (own or any(m is not None and m.kind in _FIRMS for m in mentions))


def _is_warning(scene: Scene, k: int, said: Speaker | None, words: HarmWords) -> bool:
    """ "warns of outages if": the one who speaks names the harm."""
    made = scene.made
    warns = said is not None and said.verb == k and made.chunks[k].lemma in made.lexicon.sets.cautioning
    return warns and any(words.ills.intersection(made.lows(q)) for q in range(k + 1, len(made.chunks)) if made.kind(q) == "n")


def _leads_to(made: Parse, q: int, k: int) -> bool:
    """Whether the measure at chunk q is the subject of verb k, or the condition of it."""
    run = made.subject.get(k)
    if run is not None and run[0] <= q < run[1] and not made.chunks[k].passive:
        return q == run[0] or not any(made.kind(p) == "v" for p in range(run[0], q))
    under = made.parent.get(q, (k, ""))[1] == "comp" and made.kind(q - 1) == "v"  # "said letting it off was"
    opening = made.chunks[q].form == "ger" and q < k and (q == 0 or under or (made.kind(q - 1) in '"S' and q not in made.parent))
    if opening and not any(is_finite(made.chunks[p]) for p in range(q, k)):
        return True  # "letting it back into business will cause"
    at, conditional = q, False
    for _ in range(_STEPS):
        conditional = conditional or made.marker.get(at) in _BRINGING
        p, relation = made.parent.get(at, (-1, ""))
        if p < 0 or relation == "rel":
            return False
        if run is not None and run[0] <= p < run[1]:
            return True  # "its decision to ban would delay"
        if p == k:
            told = made.chunks[q].form == "inf" and run is not None and made.lows(run[0]) == ["it"]  # "it is a mistake to lift it"
            return conditional or (told and made.chunks[k].lemma in _SAID_TO_BE)
        at = p
    return False


def _remarks(scene: Scene, place: tuple[int, int], said: Speaker | None) -> list[Remark]:
    act, k = place
    speakers: list[Party | None] = _believing(scene, k)
    speakers = speakers or ([p for p in said.parties if p.id != UNKNOWN_ACTOR] if said is not None else [])
    first = said.verb if said is not None and said.verb >= 0 and speakers else k
    found = [(p, _hits(scene, act, p)) for p in speakers or [None]]
    return [Remark("deny", first, len(scene.made.chunks), p, tuple(hits)) for p, hits in found if hits]


def _believing(scene: Scene, k: int) -> list[Party | None]:
    """ "Lumo believes a ban would harm it": whose view the clause is."""
    p, relation = scene.made.parent.get(k, (-1, ""))
    views = relation == "comp" and scene.made.kind(p) == "v" and scene.made.chunks[p].lemma in scene.rules.lexicon.hedges["opining"]
    return [q for q in agents(scene, p) if q.id != UNKNOWN_ACTOR] if views else []


def _hits(scene: Scene, act: int, speaker: Party | None) -> list[Hit]:
    """Whom the measure hits: in its reach, else the vendor that speaks, else the last one named before, else anybody of the sentence."""
    near = within(scene.hits, (act, domain_end(scene.made, act)))
    named = [h for h in scene.hits if h.named] or list(scene.hits)
    own = [h for h in near or named if speaker is not None and scene.firm(h.id) == speaker.id]
    if not near and (others := [h for h in named if h.id not in {o.id for o in own}]):
        own, named = [], others  # "Norcom's phones would suffer, according to Sudcom"
    return own[:1] or near or [h for h in named if h.chunk <= act][-1:] or named[:1]
