"""Cuts of what a vendor is supplied with, where only what the sentence tells of it says whose supply that is."""

from __future__ import annotations

from typing import Final

from cordon.extract.acts.frame import Frame
from cordon.extract.acts.reach import domain_end, within
from cordon.extract.grammar.act_classes import verb_classes
from cordon.extract.grammar.chunks import with_particle
from cordon.extract.grammar.skeleton import Parse
from cordon.extract.parties.targets import Hit

_CUTTING: Final = frozenset({"limit", "exclude", "shun"})
_SUPPLY: Final = frozenset({"supply", "supplies"})
_STEPS: Final = 3


def supply_cut(made: Parse, k: int, hits: list[Hit]) -> Frame | None:
    """ "Norcom slams a plan to curb its chip supply", "calls cutting off its supply of chips unfair": who says so is hit."""
    if not made.says(_SUPPLY) or (_CUTTING.isdisjoint(verb_classes(made, k)) and not _is_cut_off(made, k)):
        return None
    first, last = made.objects.get(k, (0, 0))
    if not any(_is_supply(made, q) for q in range(first, last)) or within(hits, (k, domain_end(made, k))):
        return None
    found = _reacting(made, k, hits)
    return Frame(k, "exclude", found, domain_end(made, k), exports=True, entry="verbs.toml:supplies") if found else None


def _is_cut_off(made: Parse, k: int) -> bool:
    chunk = made.chunks[k]
    return chunk.particle != "" and not _CUTTING.isdisjoint(made.lexicon.verb_classes.get(with_particle(chunk), ()))


def _is_supply(made: Parse, q: int) -> bool:
    """ "chip supply", "its supply of chips"."""
    of = made.kind(q + 1) == "P" and made.chunks[q + 1].lemma == "of" and made.kind(q + 2) == "n"
    nouns = {*made.chunks[q].nouns, *(made.chunks[q + 2].nouns if of else ())}
    return "supply" in nouns and not made.lexicon.sets.inputs.isdisjoint(nouns - {"supply"})


def _reacting(made: Parse, k: int, hits: list[Hit]) -> list[Hit]:
    """The vendor that is the subject of the verb under whose object the cut is named."""
    at = k
    for _ in range(_STEPS):
        at = made.parent.get(at, (-1, ""))[0]
        run = made.subject.get(at) if made.kind(at) == "v" else None
        if run is not None:
            return [h for h in within(hits, run) if h.named and h.chunk == run[0]]
    return []
