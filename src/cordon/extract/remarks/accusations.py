"""Accusations: a verb or noun of wrong that is tied to a vendor. They never set a position."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from cordon.extract.acts.reach import domain_end, stands_behind, within
from cordon.extract.grammar.act_classes import RESTRICTING, classes_at, verb_classes
from cordon.extract.grammar.skeleton import Parse, is_finite
from cordon.extract.parties.agents import agents, by_phrase
from cordon.extract.parties.attribution import Speaker
from cordon.extract.parties.lone_states import lone_state
from cordon.extract.parties.roles import parties
from cordon.extract.parties.scene import Scene
from cordon.extract.parties.targets import Hit
from cordon.extract.remarks.blame import blames_another, blames_rulers, by_home, is_wronged
from cordon.extract.remarks.clearings import no_evidence
from cordon.extract.remarks.judgements import described, distrusted, is_unsafe, judged
from cordon.extract.remarks.misdeeds import misdeed
from cordon.extract.remarks.noun_wrongs import above, accused_by_noun, is_itself, is_strong, is_struck
from cordon.extract.remarks.opposing import attacked, attacks
from cordon.extract.remarks.remark import Remark
from cordon.extract.remarks.unfounded import is_unsaid
from cordon.extract.remarks.worries import holder, is_worried, uneasy, worried_about
from cordon.extract.remarks.wrongdoers import antecedent, subject_hits
from cordon.extract.stages.climb import climb
from cordon.extract.words.actor_words import Party
from cordon.extract.words.wrong_words import WrongWords
from cordon.model.act import COMPANY, ORIGIN, UNKNOWN_ACTOR

_ABOUT: Final = ("on", "over", "about", "against", "towards", "toward", "for")
_TO: Final = ("to",)
_STEPS: Final = 6  # governors between a worry and what is done out of it


def accusations(scene: Scene, said: Speaker | None, words: WrongWords) -> list[Remark]:
    """At most one for each accuser."""
    made = scene.made
    worried = made.says(words.uneasy)
    told = worried or made.holds(words.accusing) or made.says(words.sinister)
    return _accusations(scene, said, words, worried) if told else []


def _accusations(scene: Scene, said: Speaker | None, words: WrongWords, worried: bool) -> list[Remark]:
    """What each head of a phrase that can accuse says; where words of worry stand, any verb may lead to them."""
    made = scene.made
    lows = made.spellings.union(*(low.split() for low in made.spelled if " " in low))
    found: list[Remark] = []
    known = {*made.headed(words.accusing), *made.headed(words.planted), *made.headed(words.doings)}
    for k in range(len(made.chunks)) if worried else sorted(known):
        chunk = made.chunks[k]
        hits = _accused_at(scene, k, words, (lows, k in known))
        if not hits or _is_done_by_law(made, k) or is_unsaid(scene, k) or all(k < h.chunk and is_struck(scene, h) for h in hits):
            continue
        hits = _apposed(scene, hits, k) or hits
        if _tells_origin(scene, k, hits):
            continue
        others = all(h.id.startswith(ORIGIN) for h in hits) and any(h.named for h in scene.hits)
        if others or no_evidence(scene, said, words):
            continue
        unknown = said is not None and not any(p.kind == "state" for p in said.parties)  # "two people said"
        actor = _accuser(scene, k, said, hits, words) or (None if unknown else next(iter(lone_state(scene)), None))
        if actor is not None and _by_vendor(actor, hits):
            if not (chunk.passive and accuses(scene, k)):
                continue
            actor = None  # "has been accused by rights groups"
        if actor is not None and by_home(actor, hits, scene) and not names_state(scene, actor):
            actor = actor._replace(id=UNKNOWN_ACTOR)
        elif actor is not None and by_home(actor, hits, scene):
            if accuses(scene, k):
                continue
            telling = said is not None and bool(said.parties) and not by_home(said.parties[0], hits, scene)
            actor = said.parties[0] if said is not None and telling else moved(scene, k)
        if not any((r.actor is not None and actor is not None and r.actor.id == actor.id) or r.actor is None for r in found):
            found.append(Remark("accuse", k, domain_end(made, k), actor, tuple(hits)))
    if found and (found[0].actor is None or found[0].actor.id == UNKNOWN_ACTOR) and {"prosecute", "probe"} & set(_punished(scene)):
        return []
    return _with_others(scene, found[0]) if found else []


def _with_others(scene: Scene, first: Remark) -> list[Remark]:
    """ "Norland and Sudland accuse Norcom": an accusation for each of those who accuse together."""
    made, actor = scene.made, first.actor
    if actor is None or actor.kind != "state" or actor.token < 0 or actor.id == UNKNOWN_ACTOR:
        return [first]
    runs = (run for run in made.subject.values() if run[1] - run[0] > 1)
    run = next((r for r in runs if made.chunks[r[0]].first <= actor.token < made.chunks[r[1] - 1].last), None)
    beside = parties(made, run, scene.rules.actors, scene.context)
    others = [p for p in beside if p.kind == "state" and p.id not in (UNKNOWN_ACTOR, actor.id) and not by_home(p, list(first.hits), scene)]
    return [first, *(replace(first, actor=p) for p in others)]


def _is_done_by_law(made: Parse, k: int) -> bool:
    """ "ruled that the law, which would ban Norcom, violates free speech", "Norcom complained that the law breaches its rights": what a
    law or a ban does wrong is no fault of the vendor's."""
    told = made.parent.get(k, (-1, ""))[1] == "comp"
    for v in (k, *(q for q in range(k + 1, len(made.chunks)) if made.parent.get(q) == (k, "comp"))):
        run = made.subject.get(v) if made.kind(v) == "v" and not made.chunks[v].passive else None
        head = made.chunks[run[0]].lemma if run is not None and run[0] < v else ""
        if (v != k or told) and (head in made.lexicon.sets.rules or made.lexicon.noun_classes.get(head) in RESTRICTING):
            return made.kind(k) == "v"
    return False


def _accused_at(scene: Scene, k: int, words: WrongWords, told: tuple[frozenset[str], bool]) -> list[Hit]:
    """Whom chunk k accuses; `told`: the words of the sentence, and whether the head of the chunk is one that can accuse."""
    lows, known = told
    if scene.made.chunks[k].kind == "v":
        return distrusted(scene, k, words) or _accused_by_class(scene, k, words) or _accused_by_verb(scene, k, words, lows)
    if scene.made.chunks[k].kind != "n":
        return []
    return accused_by_noun(scene, k, words, lows) if known else uneasy(scene, k, words)


def _tells_origin(scene: Scene, k: int, hits: list[Hit]) -> bool:
    """ "bars firms linked to Norland's army": the words that say whom it hits accuse nobody."""
    bond = scene.made.chunks[k].lemma in scene.rules.targets.bonds | scene.rules.targets.bound
    return bond and all(h.id.startswith(ORIGIN) and not h.named and h.chunk in (k - 1, k - 2) for h in hits)


def _apposed(scene: Scene, hits: list[Hit], k: int) -> list[Hit]:
    """ "two Chinese firms, Norcom and Sudcom, pose a threat": the names behind a class of makers are the ones meant."""
    if not hits or hits[-1].chunk >= k or not all(h.id.startswith(ORIGIN) for h in hits) or scene.made.kind(hits[-1].chunk + 1) != ",":
        return []
    return [h for h in within(scene.hits, (hits[-1].chunk + 2, k)) if h.named]


def _punished(scene: Scene) -> list[str]:
    """The classes of punishment that the sentence names: what is punished is no new accusation."""
    lexicon = scene.rules.lexicon
    chunks = scene.made.chunks
    told = {k + 2 for k, c in enumerate(chunks) if c.lemma == "according"}  # "according to an investigation"
    return [lexicon.noun_classes.get(n, "") for k, c in enumerate(chunks) if k not in told for n in c.nouns] + [
        name for c in scene.made.chunks if c.kind == "v" for name in lexicon.verb_classes.get(c.lemma, ())
    ]


def _by_vendor(actor: Party, hits: list[Hit]) -> bool:
    return actor.id.startswith(COMPANY) and actor.id[len(COMPANY) :] in {h.id for h in hits}


def names_state(scene: Scene, actor: Party) -> bool:
    """Whether the words for the actor name its state; "officials" may be anybody's."""
    return actor.token < 0 or any(
        t.mention is not None and t.mention.place == actor.id
        for c in scene.made.chunks
        if c.first <= actor.token < c.last
        for t in scene.made.tokens[c.first : c.last]
    )


def _accused_by_class(scene: Scene, k: int, words: WrongWords) -> list[Hit]:
    """Whom a verb of accusing, attacking, judging or troubling is said of."""
    made = scene.made
    chunk = made.chunks[k]
    classes = scene.rules.lexicon.verb_classes.get(chunk.lemma, ())
    if "judge" in classes:
        return judged(scene, k, words)
    if chunk.negated:
        return []
    if attacks(made, k, words):
        return within(scene.hits, attacked(made, k) or (k, k))
    if "accuse" in classes and not _is_unfair(scene, k, words):
        behind = within(scene.hits, (k, domain_end(made, k)))
        if not chunk.passive and k in made.objects and all(stands_behind(made, h.chunk, ("against",)) for h in behind):
            return []  # "accused the agency of a plot against Norcom"
        if is_wronged(scene, k, behind) or blames_another(made, k, behind) or blames_rulers(scene, k, behind):
            return []
        gap = made.gap(k)
        behind = behind or (within(scene.hits, (gap, gap + 1)) if gap >= 0 else [])  # "Norcom, which Norland accuses of spying"
        return behind or (within(scene.hits, (made.subject[k][0], k)) if chunk.passive and k in made.subject else [])
    if chunk.lemma in words.troubling and not chunk.passive and _troubled(scene, k):
        return [h for h in subject_hits(scene, k) if is_itself(scene, (h.chunk, h.chunk + 1), words)]
    return []


def _accused_by_verb(scene: Scene, k: int, words: WrongWords, lows: frozenset[str]) -> list[Hit]:
    made = scene.made
    chunk = made.chunks[k]
    if is_worried(made, k, words):
        return worried_about(scene, k, words)
    if chunk.lemma in made.lexicon.sets.copulas and is_unsafe(scene, k, words):
        return [h for h in subject_hits(scene, k) if is_itself(scene, (h.chunk, h.chunk + 1), words)]
    if wronged := misdeed(scene, k, words):
        return wronged
    if chunk.lemma in words.verbs and not chunk.negated and is_strong(chunk.lemma, words, lows):
        if (chunk.passive and chunk.lemma not in words.under) or _gives_sign(made, k, words):
            return []  # "its systems were hacked": it is the victim
        if chunk.lemma in words.exposing and not stands_behind(made, made.objects.get(k, (k, k))[1] + 1, _TO):
            return []
        if (
            is_finite(chunk)
            and made.kind(made.subject.get(k, (-1, 0))[0]) in "nv"
            and chunk.lemma in words.weak
            and not (chunk.passive or made.is_relative(k))
        ):
            return _doers(scene, k)  # "the ban on Norcom sends a message": something else does it
        return _doers(scene, k) or (described(scene, k) if made.is_relative(k) else above(scene, k, words))
    return []


def _gives_sign(made: Parse, k: int, words: WrongWords) -> bool:
    """ "banning it sends a bad message to Norlandic firms"."""
    return any(made.chunks[q].lemma in words.messages for q in range(*made.objects.get(k, (0, 0))))


def _doers(scene: Scene, k: int) -> list[Hit]:
    """Who does verb k: neither whom "a compromise on Norcom" is about nor whom "putting Norcom on a list" is done to, nor a ban."""
    made = scene.made
    first = made.subject.get(k, (-1, -1))[0]
    decided = made.kinds[first] == "n" and any(n in made.lexicon.noun_effects for n in made.chunks[first].nouns[-1:])  # "the Norcom deal"
    if made.kinds[first] == "v" or decided or (made.kinds[first] == "n" and not RESTRICTING.isdisjoint(classes_at(made, first))):
        return []
    return [h for h in subject_hits(scene, k) if not stands_behind(made, h.chunk, _ABOUT)]


def _troubled(scene: Scene, k: int) -> list[Party]:
    """ "Norcom worries Oslo": the states that a vendor gives trouble to."""
    run = scene.made.objects.get(k)
    found = parties(scene.made, run, scene.rules.actors, scene.context) if run is not None else []
    return [p for p in found if p.kind == "state" and p.id != UNKNOWN_ACTOR]


def _subject_is(scene: Scene, k: int, hits: list[Hit]) -> bool:
    run = scene.made.subject.get(k)
    return run is not None and all(run[0] <= h.chunk < run[1] for h in hits)


def _is_unfair(scene: Scene, k: int, words: WrongWords) -> bool:
    """ "it is unfair to blame Norcom"."""
    p, relation = scene.made.parent.get(k, (-1, ""))
    return relation == "comp" and scene.made.kind(p) == "n" and not words.denials.isdisjoint(scene.made.lows(p))


def _accuser(scene: Scene, k: int, said: Speaker | None, hits: list[Hit], words: WrongWords) -> Party | None:
    """The judge, the owner of the worry, the speaker."""
    own = [p for p in agents(scene, k) or (by_phrase(scene, k) if k == 0 else []) if not any(h.token == p.token for h in hits)]
    chunk = scene.made.chunks[k]
    if chunk.kind == "n" and scene.made.spelled[chunk.last - 1] in words.worried:
        return holder(scene, k)
    worried = chunk.kind == "v" and not words.worried.isdisjoint(scene.made.lows(k))
    judging = (
        chunk.lemma == "be"
        or worried
        or attacks(scene.made, k, words)
        or (chunk.kind == "v" and bool({"accuse", "judge"} & set(scene.rules.lexicon.verb_classes.get(chunk.lemma, ()))))
    )
    if chunk.kind == "v" and not chunk.passive and not judging and _troubled(scene, k) and _subject_is(scene, k, hits):
        return _troubled(scene, k)[0]
    if own and (judging or chunk.kind == "n") and own[0].id != UNKNOWN_ACTOR:
        return own[0]
    if k and antecedent(scene.made, k - 1) >= 0:
        return next(iter(agents(scene, k - 1)), None)  # "Norcom, which Norland says spies"
    if said is not None and said.parties:
        return said.parties[0]
    top = climb(scene.made, k, scene.rules.lexicon).top
    tops = [p for p in agents(scene, top) if not any(h.token == p.token for h in hits)] if top != k and not own else []
    return tops[0] if tops else moved(scene, k)


def moved(scene: Scene, k: int) -> Party | None:
    """ "is lobbying allies to shun it over concerns that": the state that acts out of a worry holds it."""
    made, at = scene.made, k
    for _ in range(_STEPS):
        p = made.parent.get(at, (-1, ""))[0]
        if p < 0:
            break
        at = p
    found = agents(scene, at) if at != k and is_finite(made.chunks[at]) and made.kind(k) == "n" else []
    return next((p for p in found if p.kind == "state" and p.id != UNKNOWN_ACTOR), None)


def accuses(scene: Scene, k: int) -> bool:
    """Whether verb k accuses somebody."""
    return "accuse" in verb_classes(scene.made, k)
