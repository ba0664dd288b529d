"""A fresh ledger, filled with the shipped facts."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from cordon.ledger import shipped
from cordon.ledger.records import IngestResult
from cordon.ledger.settings import Mode, Settings
from cordon.ledger.store import Ledger


def init(address: str | Path, recorded_at: datetime, settings: Settings | None = None) -> IngestResult:
    """Make the ledger if there is none and bring the shipped facts in, each with its own `recorded` day. Again: what is new comes in."""
    with Ledger.open(address, Mode.CREATE, settings) as ledger:
        return ledger.add_facts(shipped.facts(), recorded_at)
