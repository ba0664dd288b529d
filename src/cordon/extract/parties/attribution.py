"""Who says so: the speaker of a sentence, whether named, and how the words come."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from cordon.extract.grammar.skeleton import Run
from cordon.extract.parties.roles import parties
from cordon.extract.parties.scene import Scene
from cordon.extract.parties.stand_ins import acting_parties, as_vendor_at_home, office_behind
from cordon.extract.parties.trailing import trailing_run
from cordon.extract.words.actor_words import Party
from cordon.extract.words.lexicon import Lexicon, word_sets
from cordon.model.act import UNKNOWN_ACTOR
from cordon.model.statement import Attribution
from cordon.names import NameKind

_SPEAKING: Final = frozenset({"speak", "act"})
_FOR_OTHERS: Final = _SPEAKING | {"on behalf of"}
_OPENER: Final = 5  # chunks around the one who speaks in which it says for whom
_LEADING: Final = frozenset({"let", "according"})  # what a speaker is told with, beside verbs of saying


@dataclass(frozen=True, slots=True)
class SpeechWords:
    """The lists of attribution.toml."""

    speech: frozenset[str]
    unnamed: frozenset[str]
    hearsay: frozenset[str]
    ambiguous: frozenset[str]

    @classmethod
    def of(cls, lexicon: Lexicon) -> SpeechWords:
        """From the lexicon."""
        return word_sets(cls, lexicon.table("attribution"))


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who speaks in a sentence: the verb's chunk (-1 for "according to"), the parties, the words as printed."""

    verb: int
    parties: tuple[Party, ...]
    printed: str


def speaker(scene: Scene, words: SpeechWords) -> Speaker | None:
    """The outermost speaker: a verb of saying that is in no relative clause, "according to", or the one behind a headline's colon."""
    made = scene.made
    if made.kinds.startswith("n:") and len(made.chunks) > 2 and any(t.mention is not None for t in made.tokens[: made.chunks[0].last]):
        return Speaker(-1, tuple(parties(made, (0, 1), scene.rules.actors, scene.context)), _printed(scene, (0, 1)))
    for k in sorted({*made.headed(words.speech), *made.headed(_LEADING)}):
        chunk = made.chunks[k]
        if chunk.lemma == "let" and k in made.subject and made.kind(k + 2) == "v" and made.chunks[k + 2].lemma == "know":
            return Speaker(k, tuple(_speaking(scene, made.subject[k])), _printed(scene, made.subject[k]))  # "let it be known that"
        if chunk.lemma in words.speech and chunk.kind == "v" and chunk.form in ("fin", "base") and not chunk.passive and not chunk.negated:
            if made.parent.get(k, (0, ""))[1] == "rel" and k + 1 < len(made.chunks):
                continue
            obeys = chunk.lemma in made.lexicon.sets.owing and made.kind(k + 1) == "P" and made.chunks[k + 1].lemma == "to"  # "answers to"
            if obeys or (k in made.objects and chunk.lemma in words.ambiguous):
                continue
            run = made.subject.get(k) or _behind(scene, k)
            if run is None:
                continue
            return Speaker(k, tuple(_speaking(scene, run)), _printed(scene, run))
        if chunk.lemma == "according":
            for q in range(k + 1, min(k + 3, len(made.chunks))):
                if made.chunks[q].kind == "n":
                    return Speaker(-1, tuple(_speaking(scene, (q, q + 1))), _printed(scene, (q, q + 1)))
    run = trailing_run(made, scene.rules.actors)
    return Speaker(-1, tuple(_speaking(scene, run)), _printed(scene, run)) if run is not None else None


def _speaking(scene: Scene, run: Run) -> list[Party]:
    """The parties that speak, stand-ins resolved where no name says who; "they" are seldom the vendor that was named last."""
    for_whom = _spoken_for(scene, run) if scene.made.holds(_FOR_OTHERS) else []
    if for_whom:
        return for_whom
    found = parties(scene.made, run, scene.rules.actors, scene.context)
    known = any(p.id != UNKNOWN_ACTOR for p in found) or scene.made.lows(run[0])[0] == "they"
    if len(found) == 1 and found[0].kind == "person":
        return office_behind(scene, run[1]) or found
    return found if known else [as_vendor_at_home(scene, p) for p in acting_parties(scene, run)]


def _spoken_for(scene: Scene, run: Run) -> list[Party]:
    """ "speaking for Norcom, a lawyer said", "a person who spoke on behalf of Norcom": for whom they speak."""
    made = scene.made
    for q in range(max(0, run[0] - _OPENER), min(run[1] + _OPENER, len(made.chunks) - 1)):
        speaks = made.kind(q) == "v" and made.chunks[q].lemma in _SPEAKING and q not in made.objects
        at = q + 1 if speaks and made.kind(q + 1) == "P" and made.chunks[q + 1].lemma == "for" else -1
        if made.kind(q) == "P" and made.chunks[q].lemma == "on behalf of":
            at = q
        if at >= 0 and made.kind(at + 1) == "n":
            found = parties(made, (at + 1, at + 2), scene.rules.actors, scene.context)
            return [p for p in found if p.id != UNKNOWN_ACTOR]
    return []


def _behind(scene: Scene, k: int) -> tuple[int, int] | None:
    chunks = scene.made.chunks
    if k and chunks[k - 1].kind in '",' and k + 1 < len(chunks) and chunks[k + 1].kind == "n":
        return k + 1, k + 2
    return None


def _printed(scene: Scene, run: tuple[int, int]) -> str:
    start, end = scene.made.span(*run)
    return scene.text[start:end]


def attribution(scene: Scene, said: Speaker | None, words: SpeechWords, outlet: str) -> Attribution:
    """The record of who says so; `outlet` is who prints it."""
    cited = _cited(scene, outlet)
    reported = cited or scene.made.says(words.hearsay)
    if said is None:
        return Attribution(outlet=outlet or None, cited=cited, speech="reported" if reported else None)
    quoted = '"' in scene.made.classes
    speech = "reported" if reported else "quoted" if quoted else "said"
    lows = said.printed.lower().split()
    named = words.unnamed.isdisjoint(lows) and any(w[:1].isupper() for w in said.printed.split())
    actors = scene.rules.actors
    firsts = {i for i in range(len(lows) - 1) if {lows[i], lows[i + 1]} <= actors.titles}  # "justice" of "justice minister"
    whole = [w for i, w in enumerate(lows) if i not in firsts]
    role = next((w for w in whole if w in actors.person or w in actors.state), None)
    return Attribution(outlet=outlet or None, cited=cited, speaker=said.printed, role=role, named=named, speech=speech)


def _cited(scene: Scene, outlet: str) -> str | None:
    """The first outlet that the sentence names, other than the one that prints it."""
    for i in scene.made.named:
        mention = scene.made.tokens[i].mention
        if mention is not None and mention.candidates[0].kind is NameKind.OUTLET and mention.surface != outlet:
            return mention.surface
    return None


__all__ = ["Speaker", "SpeechWords", "attribution", "speaker"]
