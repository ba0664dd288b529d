"""What changed in the world, and when: the steps of all places for some vendors in one list."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from cordon.publish.desk import Desk
from cordon.publish.history import Turn


def turns(desk: Desk, vendors: Iterable[str], until: date) -> list[Turn]:
    """The changes of headlines up to a day, newest first."""
    found = [turn for vendor in vendors for turn in desk.turns(vendor) if turn.day <= until]
    return sorted(found, key=lambda turn: (-turn.day.toordinal(), turn.line.place, turn.line.vendor))


def change_days(desk: Desk, vendor: str) -> list[date]:
    """The days on which the headline of any place changed, oldest first."""
    return desk.once.of(("change days", vendor), lambda: sorted({turn.day for turn in desk.turns(vendor)}))
