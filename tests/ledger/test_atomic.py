"""All of a step or nothing: full disks, other writers, steps bound together."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from cordon.ledger import connection as opening
from cordon.ledger.init import init
from cordon.ledger.settings import Mode, Settings
from cordon.ledger.store import Ledger
from cordon.model.errors import InputError, LedgerError
from tests.ledger.samples import LATER, MORNING, PAGE, event, fact, facts, reading


@contextmanager
def small_disk(monkeypatch: pytest.MonkeyPatch, pages: int) -> Iterator[None]:
    """SQLite files that may not grow beyond so many pages: the same error as a full disk."""
    real = opening.open_file

    def limited(path: Path, mode: Mode, wait_seconds: float) -> sqlite3.Connection:
        connection = real(path, mode, wait_seconds)
        connection.execute(f"PRAGMA max_page_count = {pages}")
        return connection

    with monkeypatch.context() as patch:
        patch.setattr(opening, "open_file", limited)
        yield


def test_a_full_disk_is_told_and_nothing_is_half_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "l.sqlite"
    with Ledger.open(path, Mode.CREATE) as ledger:
        ledger.add_facts([fact()], MORNING)
        head = ledger.head
    with small_disk(monkeypatch, 90), Ledger.open(path) as ledger:
        message = r"the disk is full; nothing of this step was stored; make room"
        with pytest.raises(LedgerError, match=message):
            ledger.add_facts(facts(3000), LATER)
        with pytest.raises(LedgerError, match=message):
            init(path, LATER)
        assert (ledger.facts(), ledger.head, ledger.verify()) == ([fact()], head, [])
        with pytest.raises(LedgerError, match=message), ledger.atomic():
            ledger.add_facts([fact("f-a")], LATER)
            ledger.add_facts(facts(3000), LATER)
        assert ledger.head == head
    with Ledger.open(path) as ledger:
        assert len(ledger.facts()) == 1
        ledger.add_facts(facts(3000), LATER)
        assert len(ledger.facts()) == 3000


def test_a_new_ledger_on_a_full_disk_is_none(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with small_disk(monkeypatch, 5), pytest.raises(LedgerError, match="disk is full"):
        Ledger.open(tmp_path / "l.sqlite", Mode.CREATE)
    with Ledger.open(tmp_path / "l.sqlite", Mode.CREATE) as ledger:
        ledger.add_facts([fact()], MORNING)
        assert ledger.verify() == []


def test_a_second_writer_waits_a_bounded_time(address: str) -> None:
    Ledger.open(address, Mode.CREATE).close()
    with Ledger.open(address) as first, Ledger.open(address, settings=Settings(wait_seconds=0.3)) as second:
        with first.atomic():
            first.add_facts([fact()], MORNING)
            began = time.monotonic()
            with pytest.raises(LedgerError, match="another process is writing to the ledger; nothing of this step was stored; wait"):
                second.add_facts([fact("f-2")], MORNING)
            assert time.monotonic() - began < 30
            assert second.facts() == []
        second.add_facts([fact("f-2")], MORNING)
        assert len(first.facts()) == 2
        assert first.verify() == []


def test_steps_bound_together_are_stored_together_or_not_at_all(ledger: Ledger) -> None:
    with pytest.raises(RuntimeError, match="half-way"), ledger.atomic():
        ledger.add_facts([fact()], MORNING)
        ledger.add_reading(reading(PAGE), MORNING)
        ledger.save_events([event(fact())], MORNING)
        assert len(ledger.facts()) == 1
        raise RuntimeError("half-way")
    assert (ledger.facts(), ledger.documents(), ledger.events(), ledger.head.seq) == ([], [], [], 0)
    assert ledger.verify() == []


def test_a_failing_inner_step_takes_back_only_itself(ledger: Ledger) -> None:
    with ledger.atomic():
        ledger.add_facts([fact("f-1")], MORNING)
        with pytest.raises(InputError, match="two different rows"):
            ledger.add_facts([fact("f-2"), fact("f-2", outlet="Other")], MORNING)
        with pytest.raises(RuntimeError), ledger.atomic():
            ledger.add_facts([fact("f-3")], MORNING)
            raise RuntimeError
        ledger.add_facts([fact("f-4")], MORNING)
    assert [one.id for one in ledger.facts()] == ["f-1", "f-4"]
    assert ledger.verify() == []


def test_a_time_without_a_zone_is_refused(ledger: Ledger) -> None:
    with pytest.raises(InputError, match="without a zone"):
        ledger.add_facts([fact()], MORNING.replace(tzinfo=None))
    assert ledger.head.seq == 0


def test_what_goes_wrong_in_ones_own_code_is_not_told_as_the_ledgers(ledger: Ledger) -> None:
    with pytest.raises(FileNotFoundError), ledger.atomic():
        raise FileNotFoundError(2, "No such file", "page.html")
