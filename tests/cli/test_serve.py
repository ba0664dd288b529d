"""`cordon serve`: a port that is taken, and a missing extra, are told in one line."""

from __future__ import annotations

import socket
import sys
from pathlib import Path

import pytest

from cordon.cli.edition import opened
from cordon.cli.options import Common
from cordon.cli.web import LedgerSource
from tests.cli.conftest import Cordon


def test_a_port_that_is_taken_is_told(cordon: Cordon, shipped: Path) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        said = cordon("--db", shipped, "serve", "--port", taken.getsockname()[1])
    assert said.code == 2
    assert "can't listen" in said.err and "--port" in said.err


def test_a_missing_extra_is_told(cordon: Cordon, shipped: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(sys.modules, "cordon.cli.web")
    monkeypatch.delitem(sys.modules, "cordon.serve.app")
    monkeypatch.setitem(sys.modules, "fastapi", None)
    said = cordon("--db", shipped, "serve")
    assert said.code == 2
    assert "fastapi is not installed; install it with: pip install 'cordon[web]'" in said.err


def test_editions_come_from_the_database_that_is_named(shipped: Path) -> None:
    source = LedgerSource(Common(db=str(shipped)))
    with opened(Common(db=str(shipped))) as edition:
        assert [event.id for event in source.edition().events] == [event.id for event in edition.events]
    assert source.head() == source.head() != ""
