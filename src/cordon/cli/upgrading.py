"""Brings a database of an older version up to date. Loaded only for that: it needs the migration tool."""

from __future__ import annotations

import sys

from cordon.cli.location import Location
from cordon.ledger.upgrade import upgrade as upgrade_ledger


def upgrade(location: Location) -> None:
    """Upgrade, and say on standard error from which version to which."""
    before, after = upgrade_ledger(location.address)
    if before != after:
        print(f"cordon: {location.shown}: brought from schema {before} to {after}", file=sys.stderr)
