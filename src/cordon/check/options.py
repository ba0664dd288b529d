"""What a check is asked: the day, for whom, buying or keeping, and what the user sets for every item."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from pathlib import Path
from types import MappingProxyType

from cordon.check.bounds import WIDE, Bounds
from cordon.model.scope import Scope


class As(StrEnum):
    """Whose equipment it is."""

    OPERATOR = "operator"
    COMPANY = "company"
    GOVERNMENT = "government"
    CONSUMER = "consumer"


class For(StrEnum):
    """What is to be done with it."""

    KEEP = "keep"
    BUY = "buy"


@dataclass(frozen=True, slots=True)
class CheckOptions:
    """One check. `scope` and `place` (a code), when set, stand for every item; `columns` maps fields to headers; `registry` is a newer
    table of MAC prefixes than the shipped one; `bounds` say how large the file may be."""

    as_of: date
    whose: As = As.COMPANY
    purpose: For = For.KEEP
    scope: Scope = field(default_factory=lambda: Scope(frozenset()))
    place: str = ""
    columns: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    registry: Path | None = None
    known_at: date | None = None
    bounds: Bounds = WIDE
