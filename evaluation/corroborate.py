"""Measured figures of corroborate/. Run: python -m evaluation.corroborate."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class BCubed:
    """B-cubed precision and recall (Bagga and Baldwin 1998): for each item, how much of its found group is of its own, and the reverse."""

    precision: float
    recall: float

    @property
    def f1(self) -> float:
        """The harmonic mean."""
        total = self.precision + self.recall
        return 2 * self.precision * self.recall / total if total else 0.0


def bcubed(found: Mapping[str, Hashable], gold: Mapping[str, Hashable]) -> BCubed:
    """The scores over all items of the gold; an item that was not found counts as a group of its own."""
    found_groups: dict[Hashable, set[str]] = defaultdict(set)
    gold_groups: dict[Hashable, set[str]] = defaultdict(set)
    label = {item: ("found", found[item]) if item in found else ("alone", item) for item in gold}
    for item in gold:
        found_groups[label[item]].add(item)
        gold_groups[gold[item]].add(item)
    shared = {item: len(found_groups[label[item]] & gold_groups[gold[item]]) for item in gold}
    count = len(gold) or 1
    return BCubed(
        sum(shared[item] / len(found_groups[label[item]]) for item in gold) / count,
        sum(shared[item] / len(gold_groups[gold[item]]) for item in gold) / count,
    )
