"""Ledgers for tests: an SQLite file each, and a PostgreSQL schema each where CORDON_TEST_POSTGRES names a server."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from uuid import uuid4

import pytest
from sqlalchemy import create_engine, text

from cordon.ledger.settings import Mode
from cordon.ledger.store import Ledger

POSTGRES = os.environ.get("CORDON_TEST_POSTGRES", "")
KINDS = ["sqlite", pytest.param("postgres", marks=pytest.mark.skipif(not POSTGRES, reason="CORDON_TEST_POSTGRES names no server"))]


@pytest.fixture(params=KINDS)
def address(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """The address of an empty database."""
    if request.param == "sqlite":
        yield str(tmp_path / "ledger.sqlite")
        return
    name = f"t{uuid4().hex[:12]}"
    engine = create_engine(POSTGRES.replace("postgresql:", "postgresql+psycopg:"), isolation_level="AUTOCOMMIT")
    with engine.connect() as server:
        server.execute(text(f"CREATE DATABASE {name}"))
        yield f"{POSTGRES.rpartition('/')[0]}/{name}"
        server.execute(text(f"DROP DATABASE {name} WITH (FORCE)"))
    engine.dispose()


@pytest.fixture
def ledger(address: str) -> Iterator[Ledger]:
    """A fresh ledger, open for writing."""
    with Ledger.open(address, Mode.CREATE) as opened:
        yield opened
