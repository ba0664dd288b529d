"""One query drives every view: vendor, places or a group, scope, statuses, dates and text."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from cordon.model.codes import Status
from cordon.model.scope import Scope
from cordon.names import Names


@dataclass(frozen=True, slots=True)
class Query:
    """What a view shows. Empty `places` or `statuses` mean all; `known_at` None means all that the ledger knows.

    `group` adds the members of a group of states on the day (its slug, as `eu`); `letter` keeps one letter of the list.
    """

    vendor: str
    as_of: date
    places: tuple[str, ...] = ()
    scope: Scope = field(default_factory=lambda: Scope(frozenset()))
    statuses: tuple[Status, ...] = ()
    known_at: date | None = None
    text: str = ""
    letter: str = ""
    group: str = ""

    def wanted(self, names: Names) -> tuple[str, ...]:
        """The places asked for, those of the group included; empty for all places."""
        if not self.group:
            return self.places
        return (*self.places, *sorted(names.members(self.group, self.as_of) - set(self.places)))
