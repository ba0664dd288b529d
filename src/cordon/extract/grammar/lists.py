"""Where a list of noun phrases ends."""

from __future__ import annotations

from cordon.extract.grammar.skeleton import LOOK, Parse


def list_end(made: Parse, last: int) -> int:
    """Where a list of noun phrases ends: "A, B and C", "A, B, and C"."""
    while True:
        step = next((n for n in (1, 2) if made.kind(last + n) == "n" and _joins(made, last, n)), 0)
        if not step:
            return last
        last += step + 1


def _joins(made: Parse, last: int, n: int) -> bool:
    return made.kind(last) in "C," if n == 1 else made.kind(last) == "," and made.kind(last + 1) == "C"


def in_list(made: Parse, k: int) -> bool:
    """ "countries, including Norland, Sudland and Ostland, have": a comma in the list opens nothing."""
    for q in range(k - 1, max(0, k - LOOK), -1):
        if made.kind(q) == "P":
            return made.chunks[q].lemma in made.lexicon.sets.listing
        if made.kind(q) not in "nC,":
            return False
    return False


def list_start(made: Parse, first: int) -> int:
    """Where the phrase that ends with chunk `first` begins: "the navy of Norland", "A, B and C"."""
    while first >= 2 and made.kind(first - 2) == "n" and (made.kind(first - 1) == "C" or made.chunks[first - 1].lemma == "of"):
        first -= 2
    return first
