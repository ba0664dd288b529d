"""What a newer capture keeps of the older: records that are still there carry over, an edited one is superseded by what it became."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Generic, TypeVar

from rapidfuzz import fuzz

_Old = TypeVar("_Old")
_New = TypeVar("_New")
_ALIKE = 60.0  # per cent of characters kept in order: an edited line keeps more, another line less
_MOST = 200  # records of one group that are compared with one another; beyond it a page has been rewritten, not edited
_LONGEST = 5000


@dataclass(frozen=True, slots=True)
class Mark:
    """What a record is known by: `key` is all of it but its place, `group` what an edit doesn't change, `text` what it may change."""

    key: str
    group: Hashable
    text: str


@dataclass(frozen=True, slots=True)
class Carried(Generic[_Old, _New]):
    """Which records stay, which became another, which are new, which are gone."""

    same: list[tuple[_Old, _New]] = field(default_factory=list)
    edited: list[tuple[_Old, _New]] = field(default_factory=list)
    new: list[_New] = field(default_factory=list)
    gone: list[_Old] = field(default_factory=list)


def carry(old: Sequence[tuple[Mark, _Old]], new: Sequence[tuple[Mark, _New]]) -> Carried[_Old, _New]:
    """Compare the records of two captures. Each record is used once; of equal ones the first goes with the first."""
    same, old_left, new_left = _equal(old, new)
    edited = _edited(old_left, new_left)
    was, became = {a for a, _ in edited}, {b for _, b in edited}
    return Carried(
        same,
        [(old_left[a][1], new_left[b][1]) for a, b in sorted(edited, key=lambda pair: pair[1])],
        [one for at, (_, one) in enumerate(new_left) if at not in became],
        [one for at, (_, one) in enumerate(old_left) if at not in was],
    )


def _equal(
    old: Sequence[tuple[Mark, _Old]], new: Sequence[tuple[Mark, _New]]
) -> tuple[list[tuple[_Old, _New]], list[tuple[Mark, _Old]], list[tuple[Mark, _New]]]:
    waiting: dict[str, list[int]] = defaultdict(list)
    for at in reversed(range(len(old))):
        waiting[old[at][0].key].append(at)
    same, left = [], []
    used: set[int] = set()
    for mark, one in new:
        if waiting[mark.key]:
            at = waiting[mark.key].pop()
            used.add(at)
            same.append((old[at][1], one))
        else:
            left.append((mark, one))
    return same, [pair for at, pair in enumerate(old) if at not in used], left


def _edited(old: Sequence[tuple[Mark, object]], new: Sequence[tuple[Mark, object]]) -> list[tuple[int, int]]:
    """Pairs of positions, the most alike first, within groups."""
    pairs: list[tuple[float, int, int]] = []
    by_group = _positions(mark for mark, _ in old)
    for group, news in _positions(mark for mark, _ in new).items():
        for a in by_group.get(group, ())[:_MOST]:
            for b in news[:_MOST]:
                alike = fuzz.ratio(old[a][0].text[:_LONGEST], new[b][0].text[:_LONGEST], score_cutoff=_ALIKE)
                if alike >= _ALIKE:
                    pairs.append((-alike, a, b))
    taken_old: set[int] = set()
    taken_new: set[int] = set()
    found = []
    for _, a, b in sorted(pairs):
        if a not in taken_old and b not in taken_new:
            taken_old.add(a)
            taken_new.add(b)
            found.append((a, b))
    return found


def _positions(marks: Iterable[Mark]) -> dict[Hashable, list[int]]:
    found: dict[Hashable, list[int]] = defaultdict(list)
    for at, mark in enumerate(marks):
        found[mark.group].append(at)
    return found
