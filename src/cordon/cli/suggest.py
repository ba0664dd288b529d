"""The known names nearest to one that nobody bears. Loaded only after a typo; used for a message, never to answer for the user."""

from __future__ import annotations

from collections.abc import Iterable

from rapidfuzz import fuzz, process

_MOST = 3
_NEAR = 60.0  # of 100: below it the names have nothing to do with what was typed
_LONGEST = 100  # characters of a typo that are looked at


def nearest(typed: str, known: Iterable[str]) -> list[str]:
    """Up to three known names, nearest first; of equals the first in the alphabet."""
    wanted = typed[:_LONGEST]
    found = process.extract(wanted, sorted(set(known)), scorer=fuzz.ratio, processor=str.casefold, limit=_MOST, score_cutoff=_NEAR)
    return [name for name, _, _ in found]
