"""Opens a ledger on a database server for questions. Loaded only for an address of one."""

from __future__ import annotations

from cordon.ledger.reading import Reader
from cordon.ledger.settings import Mode
from cordon.ledger.store import Ledger


def open_server(address: str) -> Reader:
    """The ledger behind an address, for reading."""
    return Ledger.open(address, Mode.READ)
