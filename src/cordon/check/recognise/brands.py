"""Brands with the words that may stand beside them in a company's full name: `<brand> Technologies (UK) Co., Ltd` is the brand's.

Only words of closed lists may stand there, so a name that merely contains a brand is another's.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from cordon.check.tables import many, table
from cordon.names import Names
from cordon.names.spelling import key
from cordon.names.tables import Source

_ANY_PLACE = "geo"
_ANY_TRADE = "*"
_NOTHING = "-"


@dataclass(frozen=True, slots=True)
class Words:
    """The words of companies' names that tell nothing apart: trades, places, legal forms; and those of scripts without spaces."""

    trade: frozenset[str]
    places: frozenset[str]
    forms: frozenset[str]
    before: tuple[str, ...]
    after: tuple[str, ...]

    def bare(self, text: str) -> Iterator[str]:
        """A name in a script without spaces without its place in front, then without one form after the other behind."""
        start = text
        for word in self.before:
            start = start.removeprefix(word).strip()
        for rest in dict.fromkeys((text, start)):
            yield from self._without_ends(rest)

    def _without_ends(self, text: str) -> Iterator[str]:
        while text:
            yield text
            end = next((word for word in self.after if text.endswith(word)), None)
            if end is None:
                return
            text = text.removesuffix(end).strip()


@dataclass(frozen=True, slots=True)
class Brand:
    """One brand as words, whose it is, and which words may stand before and after it."""

    vendor: str
    words: tuple[str, ...]
    before: frozenset[str]
    after: frozenset[str]

    def fits(self, text: tuple[str, ...]) -> bool:
        """Whether the text is the brand with nothing but allowed words around it."""
        size = len(self.words)
        for start in range(len(text) - size + 1):
            if text[start : start + size] == self.words:
                return self.before.issuperset(text[:start]) and self.after.issuperset(text[start + size :])
        return False


@dataclass(frozen=True, slots=True)
class Brands:
    """All brands, by each of their words."""

    by_word: Mapping[str, tuple[Brand, ...]]

    def find(self, text: tuple[str, ...]) -> str | None:
        """The vendor whose brand this full name is, or `None`; also when brands of two vendors fit."""
        found = {brand.vendor for word in set(text) for brand in self.by_word.get(word, ()) if brand.fits(text)}
        return found.pop() if len(found) == 1 else None


@lru_cache(maxsize=4)
def load_words(source: Source) -> Words:
    """The word lists, with the names of places added."""
    by_class: dict[str, list[str]] = {}
    for row in table("check/words.csv"):
        by_class.setdefault(row["class"], []).append(row["word"])
    places = (word for place in Names(source).places.by_code.values() for name in (place.name, place.capital) for word in key(name).split())
    forms = (word for row in table("names/legal_forms.csv") for word in key(row["form"]).split())
    return Words(
        frozenset(by_class["trade"]),
        frozenset((*by_class["geo"], *places)),
        frozenset((*by_class["form"], *forms)),
        tuple(by_class["script-before"]),
        tuple(by_class["script-after"]),
    )


@lru_cache(maxsize=4)
def load_brands(source: Source) -> Brands:
    """Reads `check/brands.csv`."""
    words, found = load_words(source), dict[str, tuple[Brand, ...]]()
    plain = words.places | words.forms
    for row in table("check/brands.csv"):
        before = plain if row["before"] == _ANY_PLACE else _listed(row["before"])
        after = (
            frozenset[str]() if row["after"] == _NOTHING else plain | (words.trade if row["after"] == _ANY_TRADE else _listed(row["after"]))
        )
        brand = Brand(row["vendor"], tuple(key(row["brand"]).split()), before, after)
        found[brand.words[0]] = (*found.get(brand.words[0], ()), brand)
    return Brands(found)


def _listed(cell: str) -> frozenset[str]:
    return frozenset(part for word in many(cell) if word != _NOTHING for part in word.split())
