"""What an item is for: the equipment scope from its role, its type or its model series, by data files."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from cordon.check.recognise.found import Maker
from cordon.check.recognise.models import made_for, series
from cordon.check.tables import many, table
from cordon.model.scope import Scope
from cordon.names import Names
from cordon.names.spelling import key

_LONGEST_PHRASE = 5
_LONGEST_TEXT = 120
EVERYTHING = Scope.parse("all")


@dataclass(frozen=True, slots=True)
class Equipment:
    """A scope and what it was told by: `role`, `type`, `model` or `--scope`. When nothing told it, `by` is empty and it is everything."""

    scope: Scope
    by: str = ""
    what: str = ""


@dataclass(frozen=True, slots=True)
class Described:
    """What an item says about its use."""

    role: str = ""
    type: str = ""
    model: str = ""
    maker: str = ""


def equipment(item: Described, maker: Maker | None, names: Names) -> Equipment:
    """The scope of an item. A model series of the maker outdoes a role on other equipment; nothing told means everything."""
    told = by_words(item.role, "role") or by_words(item.type, "type")
    known = _by_series(item, maker) or _by_family(item, maker, names)
    if known is not None and (told is None or not known.scope.touches(told.scope)):
        return known
    return told or known or by_words(item.model, "model") or Equipment(EVERYTHING)


def by_words(text: str, source: str) -> Equipment | None:
    """The scope that the longest phrase in a role or type tells, of equals the last: a "camera switch" is a switch."""
    words = key(text[:_LONGEST_TEXT]).split()
    best: tuple[int, int, tuple[Scope, str]] | None = None
    for start in range(len(words)):
        for size in range(1, min(_LONGEST_PHRASE, len(words) - start) + 1):
            found = _phrases().get(" ".join(words[start : start + size]))
            if found is not None and (best is None or (size, start) >= best[:2]):
                best = (size, start, found)
    return Equipment(best[2][0], source, best[2][1]) if best else None


def _by_series(item: Described, maker: Maker | None) -> Equipment | None:
    for text in (item.model, item.type):
        found = (made_for(item.maker, text) or series(text)) if text else None
        if found is not None and maker is not None and found.vendor == maker.slug:
            return Equipment(found.scope, "model", found.what)
    return None


def _by_family(item: Described, maker: Maker | None, names: Names) -> Equipment | None:
    """A product family of the maker that the model's first words name."""
    words = (item.model or item.type)[:_LONGEST_TEXT].split()
    for size in range(min(4, len(words)), 0, -1):
        found = names.products.find(" ".join(words[:size]))
        if found is not None and maker is not None and found.vendor == maker.slug:
            return Equipment(Scope.of(found.scope), "model", found.name)
    return None


@lru_cache(maxsize=1)
def _phrases() -> Mapping[str, tuple[Scope, str]]:
    found: dict[str, tuple[Scope, str]] = {}
    for row in table("check/roles.csv"):
        for words in many(row["words"]):
            found.setdefault(key(words), (Scope.parse(row["scope"]), row["what"]))
    return found
