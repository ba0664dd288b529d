"""What somebody says a vendor is or does: fears, warnings and findings told in a clause, without a verb or noun of accusation."""

from __future__ import annotations

from dataclasses import dataclass

from cordon.extract.actor_words import Party
from cordon.extract.agents import agents
from cordon.extract.attribution import Speaker
from cordon.extract.lexicon import Lexicon, word_sets
from cordon.extract.reach import within
from cordon.extract.scene import Scene
from cordon.extract.skeleton import is_finite
from cordon.extract.targets import Hit
from cordon.model.act import COMPANY, ORIGIN, UNKNOWN_ACTOR

_DENYING = frozenset({"deny", "reject", "dismiss", "refute", "dispute"})


@dataclass(frozen=True, slots=True)
class SuspicionWords:
    """The lists of wrongs.toml that tell a suspicion: who is suspicious, what is so grave that saying it accuses."""

    fears: frozenset[str]
    finds: frozenset[str]
    fears_told: frozenset[str]
    grave: frozenset[str]
    powers: frozenset[str]
    ties: frozenset[str]
    spared: frozenset[str]

    @classmethod
    def of(cls, lexicon: Lexicon) -> SuspicionWords:
        """From the lexicon."""
        return word_sets(cls, lexicon.table("wrongs"))


@dataclass(frozen=True, slots=True)
class Suspicion:
    """The chunk that tells it, who holds it (nobody known where the sentence does not say), and whom it is about."""

    chunk: int
    actor: Party | None
    hits: tuple[Hit, ...]


def suspicion(scene: Scene, said: Speaker | None, words: SuspicionWords) -> Suspicion | None:
    """The suspicion of a sentence: a verb of fearing, saying or finding over a clause about a vendor that holds a grave word."""
    made = scene.made
    for k, chunk in enumerate(made.chunks):
        if chunk.kind == "n" and chunk.lemma in words.fears_told and made.kind(k + 1) == "S" and not chunk.negated:
            found = _told(scene, k + 1, words)
            if found:
                return Suspicion(k, next((p for p in agents(scene, k) if p.kind != "none"), None), tuple(found))
        if chunk.kind == "v" and not chunk.negated and (chunk.lemma in words.fears or chunk.lemma in words.finds or _speaks(said, k)):
            found = _told(scene, k, words)
            holder = next((p for p in agents(scene, k) if p.kind != "none"), None) if not chunk.passive else None
            if found and (holder is not None or chunk.passive or chunk.lemma in words.fears) and not _spares(scene, holder, found):
                return Suspicion(k, holder, tuple(found))
    return None


def _speaks(said: Speaker | None, k: int) -> bool:
    return said is not None and said.verb == k


def _told(scene: Scene, k: int, words: SuspicionWords) -> list[Hit]:
    """The vendors that the clause is about, when what it says of them is grave; a quote before the verb is told too."""
    made = scene.made
    quoted = k > 0 and not within(scene.hits, (k, len(made.chunks)))
    run = (0, k) if quoted else (k + 1, _end(scene, k))
    hits = [h for h in within(scene.hits, run) if not h.id.startswith(ORIGIN)]
    if not hits or not _is_grave(scene, run, words):
        return []
    first = hits[0].chunk
    return [h for h in hits if h.chunk - first <= 2 or made.kind(h.chunk - 1) in "C,"]


def _end(scene: Scene, k: int) -> int:
    """Where another takes the word: "…, and the firm has denied it"."""
    made = scene.made
    for q in range(k + 1, len(made.chunks)):
        if made.chunks[q].lemma in _DENYING and is_finite(made.chunks[q]):
            return made.subject[q][0] if q in made.subject and made.subject[q][0] > k else q
    return len(made.chunks)


def _is_grave(scene: Scene, run: tuple[int, int], words: SuspicionWords) -> bool:
    """A grave word, or a tie to a power, and nobody who does the vendor no harm by it ("protect against spying")."""
    made = scene.made
    if not any(is_finite(c) or (c.kind == "v" and c.form in ("base", "inf")) for c in made.chunks[run[0] : run[1]]):
        return False
    tokens = made.tokens[made.chunks[run[0]].first : made.chunks[run[1] - 1].last]
    lows = {t.low for t in tokens} | {made.tags[i].lemma for i in range(made.chunks[run[0]].first, made.chunks[run[1] - 1].last)}
    if lows & words.spared:
        return False
    return bool(lows & words.grave) or bool(lows & words.ties and lows & words.powers)


def _spares(scene: Scene, holder: Party | None, hits: list[Hit]) -> bool:
    """A vendor does not accuse itself, nor does its home."""
    if holder is None or holder.id == UNKNOWN_ACTOR:
        return False
    own = holder.id.removeprefix(COMPANY)
    return any(h.id == own or scene.rules.names.origin(h.id) == holder.id for h in hits)
