"""Makers by name: those of the names files on a date, and the many others that are only known to be others."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from itertools import dropwhile

from cordon.check.recognise.brands import Brands, Words, load_brands, load_words
from cordon.check.recognise.registry import MacRegistry
from cordon.check.tables import table
from cordon.names import Names
from cordon.names.spelling import key
from cordon.names.tables import Source
from cordon.names.vendors import VendorName

LONGEST = 200  # characters of a maker's name; more is no name
_ASIDE = re.compile(r"\([^()]{0,100}\)")
_SIGNS = str.maketrans("", "", "®™©℠*")
_ALTERNATIVES = re.compile(r"\s*[/;|]\s*|\s+by\s+", re.IGNORECASE)
_ADDRESS = re.compile(r"(?:https?://)?(?:www\.)?([a-z0-9-]{2,60})\.(?:com|cn|com\.cn|net|ru)/?\Z", re.IGNORECASE)
_SALE_ENDS = frozenset({"brand", "subsidiary"})
_FEWEST_LETTERS = 3
_MOST_SHARING = 25


@dataclass(frozen=True, slots=True)
class Spelling:
    """One exact spelling of a vendor with the days on which it is the vendor's; legal names and aliases identify it at any time."""

    vendor: str
    names: tuple[VendorName, ...]

    def holds(self, on: date) -> bool:
        """Whether the spelling means the vendor on that day."""
        return not self.names or any(name.kind not in _SALE_ENDS or name.holds(on) for name in self.names)


@dataclass(frozen=True, slots=True)
class VendorSpellings:
    """Exact spellings of the vendors of the names files; `squashed` has them without spaces."""

    words: Words
    brands: Brands
    exact: Mapping[str, Spelling]
    squashed: Mapping[str, Spelling]

    def find(self, text: str, on: date) -> str | None:
        """The vendor of a maker's name on a day, or `None`. Case, stops, spaces, legal forms and words aside don't count."""
        for wanted in _variants(text):
            found = self._one(wanted, on)
            if found is not None:
                return found
        parts = [self._one(key(part), on) for part in _ALTERNATIVES.split(text) if part.strip()]
        return parts[0] if len(parts) > 1 and len(set(parts)) == 1 else None

    def _one(self, wanted: str, on: date) -> str | None:
        short = self.shorter(wanted)
        for name, index in ((wanted, self.exact), (short, self.exact), (squash(wanted), self.squashed), (squash(short), self.squashed)):
            spelling = index.get(name)
            if spelling is not None:
                return spelling.vendor if spelling.holds(on) else None
        if not wanted.isascii():
            for text in self.words.bare(wanted):
                spelling = self.exact.get(text)
                vendor = spelling.vendor if spelling is not None and spelling.holds(on) else self.brands.find(tuple(text.split()))
                if spelling is not None or vendor is not None:
                    return vendor
        return self.brands.find(tuple(wanted.split()))

    def shorter(self, wanted: str) -> str:
        """The key without legal forms at its end."""
        parts = wanted.split()
        while len(parts) > 1 and parts[-1] in self.words.forms:
            parts.pop()
        return " ".join(parts)


def _variants(text: str) -> Iterator[str]:
    """The name as it stands, that in a web address, and the name without what is in brackets."""
    clean = text[:LONGEST].translate(_SIGNS).strip()
    yield key(clean)
    address = _ADDRESS.match(clean)
    if address is not None:
        yield key(address[1])
    outside = _ASIDE.sub(" ", clean)
    if outside != clean:
        yield key(outside)


def squash(name: str) -> str:
    """The key without spaces."""
    return name.replace(" ", "")


@lru_cache(maxsize=4)
def load_spellings(source: Source) -> VendorSpellings:
    """From the names files. A spelling that two vendors bear belongs to the one that stands first."""
    words, exact = load_words(source), dict[str, Spelling]()
    names = Names(source)
    refused = {key(row["name"]) for row in table("check/ambiguous.csv")}
    made = VendorSpellings(words, load_brands(source), exact, {})
    for vendor in names.vendors.by_slug.values():
        dated = {name.name: name for name in vendor.names}
        for text in (vendor.slug, vendor.name, *dated, *vendor.lookup):
            for form in {key(text), made.shorter(key(text))} - refused:
                held = exact.get(form)
                if held is None or held.vendor == vendor.slug:
                    exact[form] = Spelling(vendor.slug, (*(held.names if held else ()), *((dated[text],) if text in dated else ())))
    squashed = {squash(name): spelling for name, spelling in reversed(exact.items())}
    return VendorSpellings(words, made.brands, exact, squashed)


class OtherMakers:
    """Makers that the names files don't have: organisations of the registry and a list of brands. They only tell that it is another."""

    __slots__ = ("_cores", "_full", "_starts", "_words")

    def __init__(self, words: Words, registry: MacRegistry) -> None:
        self._words = words
        self._full: dict[str, str] = {}
        self._starts: dict[str, set[str]] = {}
        self._cores: dict[str, str] = {}
        for name in (*(row["name"] for row in table("check/makers.csv")), *registry.organisations):
            parts = self._parts(name)
            if parts:
                self._full.setdefault("".join(parts), name)
                self._starts.setdefault(parts[0], set()).add(name)
                self._cores.setdefault(self._core(parts), name)

    def find(self, text: str) -> str | None:
        """The name under which a maker is known that is called so, or whose name begins so; else `None`."""
        parts = self._parts(text)
        whole = "".join(parts)
        if whole in self._full:
            return self._full[whole]
        core = self._core(parts)
        if len(core) > _FEWEST_LETTERS and core in self._cores:
            return self._cores[core]
        if len(parts) != 1 or len(whole) < _FEWEST_LETTERS or whole.isdigit() or whole in self._words.places | self._words.trade:
            return None
        sharing = self._starts.get(whole, set())
        return min(sharing, key=lambda name: (len(name), name)) if 0 < len(sharing) <= _MOST_SHARING else None

    def _core(self, parts: Sequence[str]) -> str:
        """The one word that is left when places, trades and legal forms are put aside, if only places stand before it; else empty."""
        words = self._words
        begun = list(dropwhile(words.places.__contains__, parts))
        left = [word for word in begun if not (word in words.places or word in words.trade or word in words.forms)]
        return left[0] if len(left) == 1 and left[0] == begun[0] and not left[0].isdigit() else ""

    def _parts(self, text: str) -> list[str]:
        parts = key(text[:LONGEST].translate(_SIGNS)).split()
        while len(parts) > 1 and parts[-1] in self._words.forms:
            parts.pop()
        return parts


@lru_cache(maxsize=2)
def load_others(source: Source, registry: MacRegistry) -> OtherMakers:
    """Made once for a table of prefixes: it goes through tens of thousands of names."""
    return OtherMakers(load_words(source), registry)
