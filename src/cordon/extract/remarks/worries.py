"""Who is worried about a vendor: "is concerned about Norcom", "fears over it, Oslo ordered"; worries about what others do are none."""

from __future__ import annotations

from typing import Final

from cordon.extract.acts.reach import domain_end, within
from cordon.extract.grammar.skeleton import Parse, is_finite
from cordon.extract.parties.agents import agents
from cordon.extract.parties.roles import parties
from cordon.extract.parties.scene import Scene
from cordon.extract.parties.targets import Hit
from cordon.extract.remarks.noun_wrongs import is_itself
from cordon.extract.words.actor_words import Party
from cordon.extract.words.wrong_words import WrongWords
from cordon.model.act import UNKNOWN_ACTOR

_UNEASY: Final = frozenset({"about", "over", "by", "of", "at"})
_BEHIND: Final = 4  # words behind a verb in which "concerned" stands


def is_worried(made: Parse, k: int, words: WrongWords) -> bool:
    """ "is concerned", "was alarmed", "worries about": whether verb k tells of a worry."""
    chunk = made.chunks[k]
    told = chunk.lemma in words.copulas or chunk.passive or (chunk.lemma in words.troubling and made.kind(k + 1) == "P")
    return told and not chunk.negated and any(t.low in words.worried for t in made.tokens[chunk.first : chunk.last + _BEHIND])


def worried_about(scene: Scene, k: int, words: WrongWords) -> list[Hit]:
    """Whom the worry of verb k is about."""
    made = scene.made
    if _is_of_business(scene, k, words):
        return []
    near = within(scene.hits, (k, domain_end(made, k)))
    return near or ([] if _is_of_others(scene, k, words) else within(scene.hits, (k, len(made.chunks))))


def _is_of_business(scene: Scene, k: int, words: WrongWords) -> bool:
    """ "are worried that Norcom cannot grow", "that it will lose ground": how a vendor fares, with no word of its wrongs."""
    verb = _content(scene.made, k)
    if verb < 0 or scene.made.chunks[verb].lemma not in words.faring or not within(scene.hits, scene.made.subject.get(verb, (0, 0))):
        return False
    return _is_harmless(scene.made, verb, words)


def _content(made: Parse, k: int) -> int:
    """The verb of the clause that a worry is about ("is worried that it grows"), or -1."""
    clauses = (v for v in range(k + 1, len(made.chunks)) if made.kind(v) == "v" and made.marker.get(v) == "that")
    return next((v for v in clauses if k <= made.parent.get(v, (-1, ""))[0] <= k + _BEHIND), -1)


def _is_harmless(made: Parse, first: int, words: WrongWords) -> bool:
    """Whether the words from a chunk on name nothing that vendors are feared for."""
    lows = {low for q in range(first, len(made.chunks)) for low in made.lows(q)}
    return words.misgivings.isdisjoint(lows) and words.grave.isdisjoint(lows) and words.abused.isdisjoint(lows)


def _is_of_others(scene: Scene, k: int, words: WrongWords) -> bool:
    """ "are concerned that the president gives away too much on Norcom": a clause about others, with no word of a vendor's wrongs."""
    made = scene.made
    run = made.subject.get(_content(made, k))
    return run is not None and not within(scene.hits, run) and _is_harmless(made, run[0], words)


def uneasy(scene: Scene, k: int, words: WrongWords) -> list[Hit]:
    """ "concerned about Norcom, Oslo ordered", "Oslo wary of Norcom": a worry without a verb."""
    made = scene.made
    about = made.kind(k + 1) == "P" and made.chunks[k + 1].lemma in _UNEASY
    found = within(scene.hits, (k + 2, k + 3)) if about and made.spelled[made.chunks[k].last - 1] in words.worried else []
    return [h for h in found if is_itself(scene, (h.chunk, h.chunk + 1), words)]


def holder(scene: Scene, k: int) -> Party | None:
    """Who is worried in such a phrase: whom it names, else the subject of the next verb."""
    found = parties(scene.made, (k, k + 1), scene.rules.actors, scene.context)
    verb = next((v for v in range(k + 1, len(scene.made.chunks)) if is_finite(scene.made.chunks[v])), -1)
    return next((p for p in (*found, *agents(scene, verb)) if p.id != UNKNOWN_ACTOR), None)
