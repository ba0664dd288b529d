"""A vendor's people in custody, in words that name no act by themselves: "was held in Oslo", "taken into custody", "the jailed manager"."""

from __future__ import annotations

from collections.abc import Sequence

from cordon.extract.acts.frame import Frame
from cordon.extract.acts.reach import domain_end, phrase_end, within
from cordon.extract.grammar.skeleton import Parse
from cordon.extract.parties.targets import Hit

_INTO = frozenset({"in", "into", "under", "to", "behind"})
_NEAR = 6  # chunks between "taken" and "custody"


def custody_frame(made: Parse, k: int, hits: Sequence[Hit]) -> Frame | None:
    """The frame of verb k when it tells that somebody of a vendor is held."""
    sets, chunk = made.lexicon.sets, made.chunks[k]
    held = chunk.lemma in sets.holding
    if not held and (chunk.lemma not in sets.confining or not made.says(sets.cells)):
        return None
    if not held and not _in_cell(made, k):
        return None
    active = not chunk.passive and chunk.form != "pp" and k in made.objects
    run = made.objects[k] if active else made.subject.get(k)
    if run is None or chunk.negated or (held and not active and not chunk.passive):
        return None
    found = people_hits(made, (run[0], phrase_end(made, run[1], len(made.chunks)) if active else run[1]), hits)
    return Frame(k, "prosecute", found, domain_end(made, k), entry=f"verbs.toml:holding:{chunk.lemma}") if found else None


def _in_cell(made: Parse, k: int) -> bool:
    """ "taken into custody", "remains in jail"."""
    places = range(k + 2, min(k + 1 + _NEAR, len(made.chunks)))
    return any(made.kind(q - 1) == "P" and made.chunks[q - 1].lemma in _INTO and _is_cell(made, q) for q in places)


def _is_cell(made: Parse, q: int) -> bool:
    return made.kind(q) == "n" and made.tokens[made.chunks[q].last - 1].low in made.lexicon.sets.cells


def people_hits(made: Parse, run: tuple[int, int], hits: Sequence[Hit]) -> list[Hit]:
    """The vendors whose people are named first in a run of noun phrases: "a Norcom manager", "two employees of Norcom"."""
    chunk = made.chunks[run[0]]
    named = [h for h in within(hits, (run[0], run[0] + 1)) if h.person]
    if named:
        return named
    person = chunk.lemma in made.lexicon.sets.suspects or not made.lexicon.sets.suspects.isdisjoint(chunk.nouns[-1:])
    return within(hits, run) if person else []


def is_confined(made: Parse, k: int, hits: Sequence[Hit]) -> bool:
    """ "the jailed Norcom manager": what was done to somebody of a vendor stands before the name."""
    chunk = made.chunks[k]
    if not people_hits(made, (k, k + 1), hits):
        return False
    done = (t.lemma for t in made.tags[chunk.first : chunk.last] if t.cls in "AV")
    return any("prosecute" in made.lexicon.verb_classes.get(lemma, ()) for lemma in done)
