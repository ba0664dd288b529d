"""Judgements of a vendor: "deems it a threat", "calls it untrustworthy", "cannot be trusted", "is very dangerous"."""

from __future__ import annotations

from typing import Final

from cordon.extract.acts.reach import domain_end, within
from cordon.extract.grammar.act_classes import RESTRICTING
from cordon.extract.grammar.skeleton import Parse, is_finite
from cordon.extract.parties.scene import Scene
from cordon.extract.parties.targets import Hit
from cordon.extract.remarks.noun_wrongs import is_itself
from cordon.extract.remarks.wrongdoers import subject_hits
from cordon.extract.stages.climb import climb
from cordon.extract.stages.stage import OPEN
from cordon.extract.words.wrong_words import WrongWords

_ANSWER: Final = 3  # words and marks behind a verb of saying in which a plain "no" stands
_IMAGINED: Final = frozenset({"could", "may", "might", "would"})
_SAID: Final = frozenset({OPEN, "in-force", "announced"})
_SOMETHING: Final = "something"
_QUOTED: Final = 9  # chunks in which quoted words that judge stand: "as “something that is very dangerous”"


def distrusted(scene: Scene, k: int, words: WrongWords) -> list[Hit]:
    """ "Norcom cannot be trusted", "does not trust Norcom"."""
    chunk = scene.made.chunks[k]
    uneasy = chunk.negated and k + 1 < len(scene.made.chunks) and not words.at_ease.isdisjoint(scene.made.lows(k + 1))
    if uneasy and chunk.lemma in scene.made.lexicon.sets.copulas and scene.made.kind(k + 2) in "vP":
        return within(scene.hits, (k + 2, k + 4))  # "would not be comfortable using Norcom phones"
    doubted = chunk.negated or _is_denied_trust(scene.made, k)
    if chunk.lemma not in (words.trusting if doubted else words.distrusting):
        return []
    return subject_hits(scene, k) if chunk.passive else within(scene.hits, (k, domain_end(scene.made, k)))


def _is_denied_trust(made: Parse, k: int) -> bool:
    """ "asked whether Norcom could be trusted, he said no": what the answer begins with."""
    if made.marker.get(k) not in ("whether", "if"):
        return False
    says = next((q for q in range(k + 1, len(made.chunks)) if made.kind(q) == "v" and made.chunks[q].lemma in made.lexicon.sets.speech), -1)
    behind = made.tokens[made.chunks[says].last : made.chunks[says].last + _ANSWER] if says >= 0 else ()
    return any(t.low in ("no", "not", "never") for t in behind)


def judged(scene: Scene, k: int, words: WrongWords) -> list[Hit]:
    """ "deems it a threat", "calls it untrustworthy", "labelled a risk by Norland, Norcom has": whom a verb of judging is said of."""
    made = scene.made
    if made.chunks[k].modal in _IMAGINED or (made.chunks[k].form == "inf" and climb(made, k, made.lexicon).stage not in _SAID):
        return []  # "could declare it a high-risk vendor", "is weighing whether to call it a threat"
    near = domain_end(made, k)
    end = _judgement_end(made, near)
    told = [c for c in made.chunks[k:end] if not c.negated]
    if k in made.objects and _is_measure(made, made.objects[k][0]):
        return []  # "called the ban a danger to trade"
    grave = any(not words.threats.isdisjoint(c.nouns) for c in told)
    if not grave and words.distrusted.isdisjoint(made.spelled[made.chunks[k].last : made.chunks[min(end, len(made.chunks)) - 1].last]):
        return []
    found = subject_hits(scene, k) if made.chunks[k].passive else []
    found = found or within(scene.hits, (k, near)) or described(scene, k) or (_opened(scene, k) if k == 0 else [])
    found = found if grave else [h for h in found if is_itself(scene, (h.chunk, h.chunk + 1), words) or len(made.chunks[h.chunk].nouns) < 2]
    return [h for h in found if h.named] or found


def _judgement_end(made: Parse, near: int) -> int:
    """The end of what a verb of judging says, whose clause ends at `near`: "as a threat", "called it something that's very dangerous"."""
    if made.kind(near) in "SW" and made.chunks[near - 1].lemma == _SOMETHING:
        return near + _QUOTED
    if made.kind(near) != "S" or made.chunks[near].lemma != "as":
        return near
    far = made.kind(near + 1) == '"' or (made.kind(near + 1) == "n" and made.chunks[near + 1].lemma == _SOMETHING)
    return near + (_QUOTED if far else 4)


def _is_measure(made: Parse, k: int) -> bool:
    nouns = made.chunks[k].nouns[-1:]
    return any(made.lexicon.noun_classes.get(n, "") in RESTRICTING or n in made.lexicon.sets.rules for n in nouns)


def _opened(scene: Scene, k: int) -> list[Hit]:
    """ "Labelled a risk by Norland, Norcom turned to": the subject behind the participle that opens the sentence."""
    verb = next((v for v in range(k + 1, len(scene.made.chunks)) if is_finite(scene.made.chunks[v])), -1)
    return subject_hits(scene, verb) if verb >= 0 else []


def described(scene: Scene, k: int) -> list[Hit]:
    """ "Norcom, a company that officials consider a threat": whom the relative clause is about."""
    p, relation = scene.made.parent.get(k, (-1, ""))
    if relation != "rel":
        return []
    return within(scene.hits, (p, p + 1)) or (within(scene.hits, (p - 2, p)) if scene.made.kind(p - 1) == "," else [])


def is_unsafe(scene: Scene, k: int, words: WrongWords) -> bool:
    """ "is very dangerous", "is a very dangerous company": the adjective behind a verb of being."""
    q, chunks = k + 1, scene.made.chunks
    q += scene.made.kind(q) == '"'
    if q < len(chunks) and chunks[q].lemma == _SOMETHING:  # "is something that's unsafe"
        q = next((p for p in range(q + 1, min(q + _QUOTED, len(chunks))) if scene.made.kind(p) not in "SWv'R"), len(chunks))
    q = q + 1 if scene.made.kind(q) == "R" else q
    if q >= len(chunks) or (chunks[q].nouns and chunks[q].lemma not in scene.made.lexicon.actor_nouns["company"]):
        return False
    denied = chunks[k].negated or chunks[q].negated
    told = scene.made.lows(q) if chunks[q].nouns else scene.made.lows(q)[-1:]
    return not (words.trusty if denied else words.distrusted).isdisjoint(told)
