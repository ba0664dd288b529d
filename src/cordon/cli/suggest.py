"""The known names nearest to one that nobody bears. Loaded only after a typo; used for a message, never to answer for the user."""

from __future__ import annotations

from collections.abc import Sequence

from cordon.names import NameKind, Names
from cordon.names.suggest import suggest

_MOST = 3


def nearest(names: Names, typed: str, kinds: Sequence[NameKind]) -> list[str]:
    """Up to three names of these kinds, the best of each kind first."""
    found = [suggest(names, kind, typed, _MOST) for kind in kinds]
    best = [near[0] for near in found if near]
    return list(dict.fromkeys([*best, *(name for near in found for name in near[1:])]))[:_MOST]
