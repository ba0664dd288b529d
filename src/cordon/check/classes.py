"""Rules on a class of goods that names no maker: which items they reach, by a data file.

Every class here is of goods made abroad. An inventory doesn't say where a thing was made, so the maker's home stands for it: the rule
reaches an item whose maker is at home elsewhere and makes such goods. That is a sign and no proof, and so prohibits nothing by itself.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from cordon.check.options import As
from cordon.check.tables import many, table
from cordon.model.act import CATEGORY
from cordon.model.scope import Scope
from cordon.names import Names


@dataclass(frozen=True, slots=True)
class Goods:
    """A class: its target in the ledger, its equipment, the kinds of makers that make such goods, for whom (empty: everyone), in words."""

    target: str
    scope: Scope
    kinds: frozenset[str]
    whose: frozenset[str]
    what: str

    def reaches(self, scope: Scope, whose: As) -> bool:
        """Whether equipment of this scope can be of the class, for this party."""
        return bool(scope) and self.scope.covers(scope) and (not self.whose or whose.value in self.whose)


def classes_of(maker: str, place: str, names: Names) -> tuple[Goods, ...]:
    """The classes that a maker's goods in a place can be of: none for a maker that is at home there, or whose home isn't known."""
    vendor = names.vendors.by_slug.get(maker)
    home = names.origin(maker)
    if vendor is None or not home or home == place:
        return ()
    return tuple(one for one in goods() if vendor.kind in one.kinds)


def makes_such(maker: str, names: Names) -> bool:
    """Whether a maker makes goods of any class."""
    vendor = names.vendors.by_slug.get(maker)
    return vendor is not None and any(vendor.kind in one.kinds for one in goods())


@lru_cache(maxsize=1)
def goods() -> tuple[Goods, ...]:
    """The classes of `check/classes.csv`."""
    return tuple(
        Goods(CATEGORY + row["category"], Scope.parse(row["scope"]), frozenset(many(row["kinds"])), frozenset(many(row["as"])), row["what"])
        for row in table("check/classes.csv")
    )
