"""Acts that are named by pointing back: "and urged allies to do the same", "Norland followed suit"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from cordon.extract.acts.frame import Frame
from cordon.extract.grammar.skeleton import Parse

_REPEATED: Final = frozenset({"exclude", "limit", "remove", "shun", "list", "use", "permit"})
_POINTING: Final = {"do": ("same", "likewise"), "follow": ("suit",)}
_VERBS: Final = frozenset(_POINTING)


def echoes(made: Parse, frames: Sequence[Frame]) -> list[Frame]:
    """The frames with those that point back to the nearest act before them: of its class, with its targets."""
    found = list(frames)
    if made.holds(_VERBS):
        found = [f for f in frames if not _points_back(made, f.k - 1)]
        found += list(_pointing(made, found))
    return sorted(found, key=lambda f: f.k)


def _pointing(made: Parse, frames: Sequence[Frame]) -> Iterator[Frame]:
    for k in made.verbs():
        before = [f for f in frames if f.k < k and f.means in _REPEATED]
        if before and _points_back(made, k) and not any(f.k == k for f in frames):
            yield replace(
                before[-1], k=k, last=min(k + 2, len(made.chunks)), inner=-1, negative=False, flipped=False, hits=list(before[-1].hits)
            )


def _points_back(made: Parse, k: int) -> bool:
    """ "do the same", "do likewise", "follow suit"."""
    words = _POINTING.get(made.chunks[k].lemma, ()) if made.kind(k) == "v" else ()
    return bool(words) and k + 1 < len(made.chunks) and made.lows(k + 1)[-1] in words
