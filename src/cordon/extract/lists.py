"""Where a list of noun phrases ends."""

from __future__ import annotations

from cordon.extract.skeleton import Parse


def list_end(made: Parse, last: int) -> int:
    """Where a list of noun phrases ends: "A, B and C", "A, B, and C"."""
    while True:
        step = next((n for n in (1, 2) if made.kind(last + n) == "n" and _joins(made, last, n)), 0)
        if not step:
            return last
        last += step + 1


def _joins(made: Parse, last: int, n: int) -> bool:
    return made.kind(last) in "C," if n == 1 else made.kind(last) == "," and made.kind(last + 1) == "C"
