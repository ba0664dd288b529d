"""The program as the tests of its verbs call it."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from cordon.cli.main import main

PAGE = """Norway bars Huawei from its 5G core

By Ann Example, Invented Harbour Times, 3 May 2021

Norway has banned Huawei from the core of its 5G networks, the cabinet said on Monday.
"""


@dataclass(frozen=True)
class Said:
    """What the program said, and its exit code."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """The one JSON value on standard output."""
        return json.loads(self.out)

    @property
    def lines(self) -> list[Any]:
        """The JSON lines on standard output."""
        return [json.loads(line) for line in self.out.splitlines()]


Cordon = Callable[..., Said]


@pytest.fixture(autouse=True)
def own_folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """A data folder for each test, so that none touches the user's database."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.delenv("CORDON_DATABASE_URL", raising=False)
    monkeypatch.delenv("CORDON_DEBUG", raising=False)


@pytest.fixture
def cordon(capsys: pytest.CaptureFixture[str]) -> Cordon:
    """Calls the program inside the test."""

    def call(*arguments: str | Path) -> Said:
        capsys.readouterr()
        code = main([str(argument) for argument in arguments])
        return Said(code, *capsys.readouterr())

    return call


@pytest.fixture
def page(tmp_path: Path) -> Path:
    """An invented report."""
    path = tmp_path / "page.txt"
    path.write_text(PAGE, encoding="utf-8")
    return path


@pytest.fixture(scope="session")
def shipped(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database with the shipped ledger, made once; tests only read it."""
    path = tmp_path_factory.mktemp("shipped") / "cordon.db"
    assert main(["--db", str(path), "init"]) == 0
    return path
