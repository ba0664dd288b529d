"""What a decision must know about names: owners, origins, members and parents at a date. `cordon.names` gives it; tests give small ones."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date
from typing import Protocol


class Registry(Protocol):
    """Dated relations between vendors, places and groups."""

    def owners_at(self, vendor: str, on: date) -> Collection[str]:
        """The vendors that own this one on that day, directly or through others."""
        ...

    def origin(self, vendor: str) -> str | None:
        """The ISO code of the country the vendor comes from, None where unknown."""
        ...

    def members(self, group: str, on: date) -> Collection[str]:
        """The places that belong to a group (`EU`) on that day."""
        ...

    def parent(self, place: str) -> str | None:
        """The state that a territory belongs to, None for states."""
        ...
