"""A ledger of its own for each test of the pipeline."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from cordon.ledger.settings import Mode
from cordon.ledger.store import Ledger


@pytest.fixture
def ledger(tmp_path: Path) -> Iterator[Ledger]:
    """Empty, and closed at the end."""
    with Ledger.open(tmp_path / "invented.db", Mode.CREATE) as opened:
        yield opened
