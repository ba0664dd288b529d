"""Model numbers that only one maker's series have, and models that another firm makes for a brand, each with its source."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from cordon.check.tables import table
from cordon.model.scope import Scope
from cordon.names.spelling import key

LONGEST = 80  # characters of a model number
_GAPS = re.compile(r"[\s_]+")


@dataclass(frozen=True, slots=True)
class Series:
    """A series of models: whose, for what, and a pattern for the whole model number."""

    vendor: str
    pattern: re.Pattern[str]
    scope: Scope
    what: str
    brand: str = ""
    source: str = ""


def series(text: str) -> Series | None:
    """The series that a model number belongs to, or `None`. What follows the number after a gap doesn't count."""
    model = _GAPS.sub(" ", text[:LONGEST]).strip().upper()
    for wanted in dict.fromkeys((model, model.split(" ")[0])):
        for one in _series():
            if one.pattern.fullmatch(wanted):
                return one
    return None


def made_for(brand: str, text: str) -> Series | None:
    """The sourced relation by which another firm made this model for the brand, or `None`."""
    model, wanted = _GAPS.sub(" ", text[:LONGEST]).strip().upper(), key(brand[:LONGEST])
    return next((one for one in _relations() if one.brand == wanted and one.pattern.fullmatch(model)), None)


def has_relations(brand: str) -> bool:
    """Whether another firm is known to make some models for the brand."""
    wanted = key(brand[:LONGEST])
    return any(one.brand == wanted for one in _relations())


@lru_cache(maxsize=1)
def _series() -> tuple[Series, ...]:
    return tuple(
        Series(row["vendor"], _compiled(row["pattern"]), Scope.parse(row["scope"]), row["what"]) for row in table("check/models.csv")
    )


@lru_cache(maxsize=1)
def _relations() -> tuple[Series, ...]:
    return tuple(
        Series(row["vendor"], _compiled(row["pattern"]), Scope.parse(row["scope"]), row["note"], key(row["brand"]), row["source"])
        for row in table("check/oem.csv")
    )


def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE | re.ASCII)
