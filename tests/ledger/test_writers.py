"""Several processes at once, and processes that are killed: nothing is lost, nothing is half-stored."""

from __future__ import annotations

import os
import random
import signal
import sqlite3
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from cordon.ledger.connection import open_file
from cordon.ledger.settings import Mode
from cordon.ledger.store import Ledger
from tests.ledger.samples import LATER, fact, reading

ROOT = Path(__file__).resolve().parents[2]
# Takes in so many pages and facts, each in a step of its own, and says after each that it is stored.
WRITE = """
import sys
from cordon.ledger.store import Ledger
from cordon.ledger.settings import Mode, Settings
from tests.ledger.samples import MORNING, PAGE, event, fact, reading

address, name, count = sys.argv[1], sys.argv[2], int(sys.argv[3])
with Ledger.open(address, Mode.CREATE, Settings(wait_seconds=60)) as ledger:
    for n in range(count):
        with ledger.atomic():
            one = fact(f"f-{name}-{n}", url=f"https://gazette.example/{name}/{n}")
            ledger.add_facts([one], MORNING)
            ledger.add_reading(reading(PAGE.replace("Germany", f"Land{name}{n}"), address=f"https://{name}.example/{n}"), MORNING)
        print(n, flush=True)
"""


def start(address: str, name: str, count: int) -> subprocess.Popen[str]:
    """A process that writes."""
    places = os.pathsep.join([str(ROOT / "src"), str(ROOT)])
    return subprocess.Popen(
        [sys.executable, "-c", WRITE, address, name, str(count)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": places},
    )


def test_who_opens_a_file_that_another_is_making_waits_for_it(tmp_path: Path) -> None:
    """SQLite itself says at once that the file is locked: its own wait does not cover the change to a write-ahead log."""
    path = tmp_path / "ledger.sqlite"
    other = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
    other.execute("BEGIN IMMEDIATE")
    release = threading.Timer(0.3, lambda: other.execute("COMMIT"))
    release.start()
    connection = open_file(path, Mode.CREATE, wait_seconds=30)
    release.join()
    assert connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)
    connection.close()
    other.close()


def test_who_waits_for_a_file_does_not_wait_for_ever(tmp_path: Path) -> None:
    path = tmp_path / "ledger.sqlite"
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(sqlite3.OperationalError, match="locked"):
        open_file(path, Mode.CREATE, wait_seconds=0.1)
    other.close()


def test_two_processes_at_once_lose_nothing(address: str) -> None:
    """Both also make the ledger: whoever comes second finds it made."""
    writers = [start(address, name, 12) for name in ("a", "b")]
    for writer in writers:
        _, errors = writer.communicate(timeout=300)
        assert writer.returncode == 0, errors
    with Ledger.open(address) as ledger:
        assert {one.id for one in ledger.facts()} == {f"f-{name}-{n}" for name in "ab" for n in range(12)}
        assert len(ledger.documents()) == 24
        assert len(ledger.items()) == 72
        assert ledger.verify() == []


def kill_in_the_middle(address: str, name: str, after: float) -> int:
    """Start a writer, kill it with no chance to tidy up, and give how many steps it had said were stored."""
    writer = start(address, name, 10_000)
    assert writer.stdout is not None
    said = 1 if writer.stdout.readline() else 0
    assert said, writer.communicate(timeout=60)[1]
    time.sleep(after)
    os.kill(writer.pid, signal.SIGKILL)
    rest, _ = writer.communicate(timeout=60)
    return said + rest.count("\n")


def assert_whole(address: str, name: str, said: int) -> None:
    """What was said to be stored is there, at most one step more, and every step whole."""
    with Ledger.open(address, Mode.WRITE) as ledger:
        steps = sum(one.id.startswith(f"f-{name}-") for one in ledger.facts())
        pages = sum(one.address.startswith(f"https://{name}.") for one in ledger.documents())
        assert said <= steps <= said + 1
        assert pages == steps
        assert ledger.verify() == []
        ledger.add_facts([fact(f"f-after-{name}")], LATER)
        assert not ledger.add_reading(reading("", address="https://after.example/"), LATER).of("items").changed


def test_a_killed_process_leaves_a_whole_ledger(address: str) -> None:
    said = kill_in_the_middle(address, "k", 0.3)
    assert_whole(address, "k", said)


@pytest.mark.soak
def test_many_killed_processes_leave_a_whole_ledger(address: str) -> None:
    chance = random.Random(20261121)
    for turn in range(25):
        said = kill_in_the_middle(address, f"k{turn}", chance.uniform(0, 0.8))
        assert_whole(address, f"k{turn}", said)


@pytest.mark.soak
def test_many_processes_at_once_lose_nothing(address: str) -> None:
    writers = [start(address, f"w{n}", 60) for n in range(6)]
    for writer in writers:
        _, errors = writer.communicate(timeout=900)
        assert writer.returncode == 0, errors
    with Ledger.open(address) as ledger:
        assert len(ledger.facts()) == 360
        assert ledger.verify() == []
