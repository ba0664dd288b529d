"""What a vendor does itself about a measure: it sues, appeals, pleads guilty, pays a fine."""

from __future__ import annotations

from collections.abc import Sequence

from cordon.extract.frame import Frame
from cordon.extract.lexicon import OwnAct
from cordon.extract.reach import within
from cordon.extract.skeleton import Parse
from cordon.extract.targets import Hit
from cordon.names import NameKind

_ANSWERS = frozenset({"retaliate", "prosecute"})  # what the vendor does; the other classes are done to it
_STEPS = 4
_SHARED = frozenset({"comp", "and", "conj", "with", "purpose", "obj"})


def own_frame(made: Parse, k: int, end: int, hits: Sequence[Hit]) -> Frame | None:
    """The frame of verb k when a vendor is its doer and an entry of `own` in verbs.toml fits."""
    for entry in made.lexicon.own_acts.get(made.chunks[k].lemma, ()):
        if not _fits(made, k, end, entry):
            continue
        found = doer_hits(made, k, hits)
        if found:
            return Frame(k, entry.means, found, end, entry=f"verbs.toml:own:{made.chunks[k].lemma}", own=entry.means in _ANSWERS)
    return None


def _fits(made: Parse, k: int, end: int, entry: OwnAct) -> bool:
    if made.chunks[k].passive or made.chunks[k].negated:
        return False
    held = made.objects.get(k, (k + 1, k + 1))
    if not entry.objects and not entry.nouns:
        return not any(_is_firm(made, q) for q in range(*held))
    if any(n in entry.objects for q in range(*held) for n in made.chunks[q].nouns[-1:]):
        return True
    return any(made.kind(q) == "P" and made.chunks[q].lemma in entry.preps and _names(made, q + 1, entry) for q in range(k + 1, end))


def _names(made: Parse, q: int, entry: OwnAct) -> bool:
    return made.kind(q) == "n" and any(n in entry.nouns for n in made.chunks[q].nouns)


def _is_firm(made: Parse, q: int) -> bool:
    chunk = made.chunks[q]
    mention = made.tokens[chunk.last - 1].mention
    return mention is not None and mention.kind in (NameKind.COMPANY, NameKind.VENDOR)


def doer_hits(made: Parse, k: int, hits: Sequence[Hit]) -> list[Hit]:
    """The vendors that are the subject of a verb, or of the verb whose infinitive it is ("plans to sue")."""
    at = k
    for _ in range(_STEPS):
        run = made.subject.get(at)
        if run is not None and not made.chunks[at].passive:
            return [h for h in within(hits, run) if made.kind(h.chunk - 1) != "P" or h.chunk == run[0]]
        p, relation = made.parent.get(at, (-1, ""))
        if p < 0 or relation not in _SHARED:
            return []
        at = p
    return []
