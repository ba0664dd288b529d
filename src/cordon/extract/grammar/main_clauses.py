"""The main clauses of a sentence, each with a subject of its own: "Norland banned it, and Sudland may follow"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from cordon.extract.grammar.skeleton import Parse, Run, is_finite

_OPENERS: Final = frozenset({"while", "whereas", "although", "though"})
_MARKS: Final = ",;:—"


def main_clause(made: Parse, k: int) -> Run:
    """The chunks of the main clause in which chunk k stands; the whole sentence when it has only one."""
    if not made.mains:
        made.mains = tuple(_parts(made))
    return next((run for run in made.mains if run[0] <= k < run[1]), (0, len(made.chunks)))


def _parts(made: Parse) -> Iterator[Run]:
    start = 0
    kinds = made.kinds[: max(0, len(made.chunks) - 2)]
    for q in [q for q, kind in enumerate(kinds) if q and (kind in ";C" or made.chunks[q].lemma in _OPENERS)]:
        begins = q + 1
        if _opens_clause(made, begins) and any(_has_tense(made, v) for v in range(start, q)):
            stop = q
            while stop > start + 1 and made.chunks[stop - 1].kind in _MARKS:
                stop -= 1
            yield start, stop
            start = begins
    stop = len(made.chunks)
    while start and stop > start + 1 and made.chunks[stop - 1].kind in ".,;":
        stop -= 1
    yield start, stop


def _opens_clause(made: Parse, q: int) -> bool:
    """Whether a clause begins with chunk q: a subject with a name or noun of its own and its verb, behind a place ("and in Norland")."""
    if made.kinds[q] == "P" and made.kinds[q + 1] == "n":
        q += 1 if q + 1 in made.starts else 3 if made.kinds[q + 2] == "," else 2  # "and in Norland Lumo has"
    verb = made.starts.get(q, -1)
    return made.kinds[q] == "n" and made.tags[made.chunks[q].first].cls != "I" and verb > q and _has_tense(made, verb)


def _has_tense(made: Parse, k: int) -> bool:
    """Whether chunk k is a verb that tells what is so: "operators use it" has the form of an infinitive, but a subject."""
    chunk = made.chunks[k]
    return is_finite(chunk) or (chunk.form == "base" and k in made.subject)
