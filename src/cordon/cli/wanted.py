"""The editors' wanted list in the database: what was asked for and is not known is counted there, and printed."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from cordon.cli.database import chosen
from cordon.cli.options import Common
from cordon.ledger.settings import Mode, Settings
from cordon.ledger.store import Ledger
from cordon.ledger.wanted import Key

_PATIENCE = Settings(wait_seconds=0.2)  # an answer doesn't wait for a writer


def count(options: Common, counted: Mapping[Key, int], today: date) -> None:
    """Add to the counts of this month. A database that can't be written now is a CordonError."""
    with Ledger.open(chosen(options).address, Mode.WRITE, _PATIENCE) as ledger:
        ledger.count_wanted(counted, f"{today:%Y-%m}")
