"""One query drives every view: vendor, places, scope, statuses, dates and text."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from cordon.model.codes import Status
from cordon.model.scope import Scope


@dataclass(frozen=True, slots=True)
class Query:
    """What a view shows. Empty `places` or `statuses` mean all; `known_at` None means all that the ledger knows.

    `letter` keeps one letter of the list.
    """

    vendor: str
    as_of: date
    places: tuple[str, ...] = ()
    scope: Scope = field(default_factory=lambda: Scope(frozenset()))
    statuses: tuple[Status, ...] = ()
    known_at: date | None = None
    text: str = ""
    letter: str = ""
