"""The wanted list: counts by place, vendor, scope and month, and nothing else."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cordon.ledger import wanted_store
from cordon.ledger.reading import Reader
from cordon.ledger.schema import wanted
from cordon.ledger.settings import Mode
from cordon.ledger.store import Ledger
from cordon.ledger.wanted import Wanted
from cordon.model.errors import LedgerError

FIJI, PERU = ("FJ", "zte", "5g"), ("PE", "zte", "")
KEYS = st.tuples(st.sampled_from(["FJ", "PE"]), st.sampled_from(["zte", "huawei"]), st.sampled_from(["", "5g", "5g+core"]))
Counts = list[tuple[str, dict[tuple[str, str, str], int]]]
ASKED = st.lists(st.tuples(st.sampled_from(["2026-10", "2026-11"]), st.dictionaries(KEYS, st.integers(1, 9))), max_size=5)


def test_counts_of_months_add_up_and_the_most_wanted_comes_first(ledger: Ledger) -> None:
    ledger.count_wanted({PERU: 1, FIJI: 2}, "2026-09")
    ledger.count_wanted({FIJI: 1}, "2026-11")
    assert ledger.wanted() == [Wanted(*FIJI, 3, "2026-09", "2026-11"), Wanted(*PERU, 1, "2026-09", "2026-09")]
    assert ledger.wanted()[0].as_row() == {
        "place": "FJ",
        "vendor": "zte",
        "scope": ["5g"],
        "asked": 3,
        "first": "2026-09",
        "last": "2026-11",
    }


@given(asked=ASKED)
def test_nothing_is_lost_or_counted_twice(asked: Counts, tmp_path_factory: pytest.TempPathFactory) -> None:
    with Ledger.open(tmp_path_factory.mktemp("wanted") / "l.sqlite", Mode.CREATE) as ledger:
        for month, counted in asked:
            ledger.count_wanted(counted, month)
        totals = {(one.place, one.vendor, one.scope): one.asked for one in ledger.wanted()}
    keys = {key for _, counted in asked for key in counted}
    assert totals == {key: sum(counted.get(key, 0) for _, counted in asked) for key in keys}


def test_the_list_is_no_record_and_nothing_of_it_leaves_in_a_package(ledger: Ledger, tmp_path: Path) -> None:
    before = ledger.head
    ledger.count_wanted({FIJI: 1}, "2026-11")
    assert ledger.head == before
    assert ledger.verify() == []
    assert "wanted" not in ledger.export(tmp_path / "package")


def test_the_table_holds_a_month_and_no_closer_time() -> None:
    assert [column.name for column in wanted.columns] == ["place", "vendor", "scope", "month", "asked"]


def test_a_month_has_room_for_so_many_different_ones_and_goes_on_counting_those(ledger: Ledger, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(wanted_store, "MOST", 1)
    ledger.count_wanted({FIJI: 1, PERU: 1}, "2026-11")
    ledger.count_wanted({FIJI: 1}, "2026-11")
    assert [(one.place, one.asked) for one in ledger.wanted()] == [("FJ", 2)]


def test_a_file_is_read_without_the_writers_tools_and_a_reader_can_add_nothing(tmp_path: Path) -> None:
    path = tmp_path / "l.sqlite"
    with Ledger.open(path, Mode.CREATE) as ledger:
        ledger.count_wanted({FIJI: 1}, "2026-11")
    with Reader.of_file(path) as reader:
        assert [one.asked for one in reader.wanted()] == [1]
    with Ledger.open(path, Mode.READ) as closed, pytest.raises(LedgerError):
        closed.count_wanted({FIJI: 1}, "2026-11")
