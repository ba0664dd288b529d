"""The ledger: import time, and seconds to fill, load, verify, export and import it as shipped. Run: python -m bench ledger."""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

from cordon import pipeline
from cordon.ledger import shipped
from cordon.ledger.checks import check_facts
from cordon.ledger.reading import Reader
from cordon.ledger.settings import Mode
from cordon.ledger.store import Ledger
from cordon.names import load
from evaluation.figures import Row

_ROUNDS = 5
_NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)


def run() -> Iterator[Row]:
    """Best of five rounds, on the shipped ledger."""
    yield _row("ledger: a process that imports the reading side", _process("import cordon.ledger.reading"), 0.2)
    yield _row("ledger: a process that imports the writing side", _process("import cordon.ledger.store"))
    with tempfile.TemporaryDirectory() as folder:
        yield from _in(Path(folder))


def _in(folder: Path) -> Iterator[Row]:
    file, names = folder / "ledger.sqlite", load()
    yield _row("ledger: fill with the shipped facts and their events", _seconds(lambda: pipeline.fill(file, names, _NOON), 1), 5.0)
    yield _row("ledger: the same again (nothing changes)", _seconds(lambda: pipeline.fill(file, names, _NOON)))
    with Reader.of_file(file) as reader:
        count = len(reader.events())
        yield _row(f"ledger: load all {count} events", _seconds(reader.events), 0.15)
        yield _row("ledger: load the events of one place and vendor", _seconds(lambda: reader.events("GB", "huawei")))
        yield _row("ledger: load all facts", _seconds(reader.facts))
    with Ledger.open(file) as ledger:
        yield _row("ledger: verify", _seconds(ledger.verify))
        yield _row("ledger: export", _seconds(lambda: ledger.export(folder / "package")))
    yield _row("ledger: import of that export", _seconds(lambda: _import(folder / "package"), 1), 5.0)
    yield _row("ledger: check of the shipped facts", _seconds(lambda: check_facts(shipped.facts(), names)))
    yield Row("ledger: size of the file", f"{file.stat().st_size / 1e6:.1f} MB")


def _import(package: Path) -> None:
    with Ledger.open(package.parent / "copy.sqlite", Mode.CREATE) as copy:
        copy.import_package(package, _NOON)


def _process(code: str) -> float:
    return _seconds(lambda: subprocess.run([sys.executable, "-c", code], check=True))


def _seconds(work: Callable[[], object], rounds: int = _ROUNDS) -> float:
    """The best of some rounds: the others had company on the machine."""
    taken = []
    for _ in range(rounds):
        began = time.perf_counter()
        work()
        taken.append(time.perf_counter() - began)
    return min(taken)


def _row(what: str, seconds: float, bar: float | None = None) -> Row:
    return Row(what, f"{seconds:.3f} s", "" if bar is None else f"< {bar} s", None if bar is None else seconds < bar)
