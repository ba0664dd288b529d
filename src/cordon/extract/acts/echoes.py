"""Acts that are named by pointing back: "and urged allies to do the same", "Norland followed suit", "the ban" once more."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from cordon.extract.acts.frame import Frame
from cordon.extract.grammar.skeleton import Parse
from cordon.extract.parties.targets import Hit

_REPEATED: Final = frozenset({"exclude", "limit", "remove", "shun", "list", "use", "permit"})
_POINTING: Final = {"do": ("same", "likewise"), "follow": ("suit",)}
_SAME_AS: Final = "same"
_TAKING: Final = frozenset({"do", "follow", "go", "take", "make"})  # the same step, path or choice
_FOLLOW: Final = "follow"
_GOING: Final = frozenset({"go", "take", "make"})
_MEANT: Final = frozenset({"plan", "weigh"})
_TO_OTHERS: Final = frozenset({"with", "to", "for"})  # "did the same with Sudcom"
_CLOSING: Final = ',.;" '
_SAME: Final = frozenset({"the", "that", "this"})
_AIMED: Final = frozenset({"on", "of", "against", "for", "to"})
_VERBS: Final = frozenset(_POINTING)
_WORDS: Final = frozenset({_SAME_AS})
_BACKGROUND: Final = frozenset({"after", "as"})  # "may do the same after Norland barred it"


def echoes(made: Parse, frames: Sequence[Frame]) -> list[Frame]:
    """The frames with those that point back to the nearest act before them: of its class, with its targets."""
    found = list(frames)
    for frame in frames:
        again = _named_before(made, frame, frames)
        if again and frame.inner < 0:
            found.remove(frame)  # "fears that the ban will last": told already
        frame.hits = again or frame.hits
    if made.holds(_VERBS) or made.says(_WORDS):
        found = [f for f in found if not _points_back(made, f.k - 1)]
        found += list(_pointing(made, found))
    return sorted(found, key=lambda f: f.k)


def _pointing(made: Parse, frames: Sequence[Frame]) -> Iterator[Frame]:
    for k in made.verbs:
        if not _points_back(made, k) or any(f.k == k for f in frames):
            continue
        told = _model(made, k, frames)
        if told is None:
            continue
        denied = made.chunks[told.k].negated
        if not denied or told.means == "use":  # not "should not be banned, and others did the same"
            means = "shun" if denied else told.means  # "will not buy it, and others followed suit"
            end = min(k + 2, len(made.chunks))
            named = k if made.chunks[k].lemma in _TAKING else k + 1  # "plans the same": what is planned
            yield replace(told, k=named, means=means, last=end, inner=-1, negative=False, flipped=False, hits=list(told.hits))


def _model(made: Parse, k: int, frames: Sequence[Frame]) -> Frame | None:
    """The act that verb k does again: the last one before it, else that of a clause of time behind it."""
    known = [f for f in frames if f.means in _REPEATED]
    before = [f for f in known if f.k < k]
    behind = (f for f in known if f.k > k and made.parent.get(f.k) == (k, "adv") and made.marker.get(f.k) in _BACKGROUND)
    return before[-1] if before else next(behind, None)


def _named_before(made: Parse, frame: Frame, frames: Sequence[Frame]) -> list[Hit]:
    """ "the Norcom ban … Sudcom fears that the ban will last": whom the same noun with a target hit before."""
    k = frame.inner if frame.inner >= 0 else frame.k
    if made.kinds[k] != "n" or made.lows(k)[1:] != list(made.chunks[k].nouns) or made.lows(k)[0] not in _SAME:
        return []
    if made.kinds[k + 1] == "P" and made.chunks[k + 1].lemma in _AIMED:
        return []
    lemma = made.chunks[k].lemma
    return next((list(f.hits) for f in frames if f.k < k and made.kind(f.k) == "n" and made.chunks[f.k].lemma == lemma), [])


def _points_back(made: Parse, k: int) -> bool:
    """ "do the same", "do likewise", "follow suit", "urged others to follow", "goes the same way", "is planning the same"."""
    words = _POINTING.get(made.chunks[k].lemma, ()) if made.kind(k) == "v" else ()
    if made.kind(k) == "v" and made.kind(k + 1) == "n" and _SAME_AS in made.lows(k + 1):
        return _is_same(made, k)
    if not words:
        return False
    chunk = made.chunks[k]
    if made.kind(k + 1) in _CLOSING and chunk.form == "inf" and chunk.lemma == _FOLLOW:
        return made.kind(made.parent.get(k, (-1, ""))[0]) == "v"
    return made.lows(k)[-1] in words or (k + 1 < len(made.chunks) and made.lows(k + 1)[-1] in words)


def _is_same(made: Parse, k: int) -> bool:
    """ "do the same", "took the same path", "is weighing the same step": the same as what was told, done or meant by verb k."""
    chunk, what = made.chunks[k], made.lows(k + 1)
    meant = not chunk.passive and made.lexicon.verb_effects.get(chunk.lemma) in _MEANT
    alike = what[-1] in made.lexicon.sets.ways or (what[-1] == _SAME_AS and chunk.lemma not in _GOING)
    return alike and (chunk.lemma in _TAKING or meant) and not (made.kind(k + 2) == "P" and made.chunks[k + 2].lemma in _TO_OTHERS)
