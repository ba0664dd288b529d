"""The ledger that comes with the program."""

from __future__ import annotations

import hashlib
import json
import os
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from cordon.ledger import shipped
from cordon.ledger.checks import check_facts
from cordon.ledger.exporting import export_facts
from cordon.ledger.init import init
from cordon.ledger.records import Counts
from cordon.ledger.settings import Mode
from cordon.ledger.store import Ledger
from cordon.model.errors import InputError, LedgerError
from cordon.names import load
from tests.ledger.samples import LATER

ROOT = Path(__file__).resolve().parents[2]
SHARED = Path(os.environ.get("CORDON_SHARED") or ROOT.parent / "shared") / "ledger" / "facts.jsonl"


def test_it_is_as_large_as_it_says() -> None:
    facts = shipped.facts()
    places = {code for fact in facts for code in fact.act.where if code != "*"}
    assert len(facts) > 1300
    assert len(places) >= 150
    assert len({fact.id for fact in facts}) == len(facts)


def test_no_row_fails_a_check() -> None:
    assert check_facts(shipped.facts(), load()) == []


def test_every_row_keeps_its_recorded_day() -> None:
    assert {fact.recorded for fact in shipped.facts()} == {date(2026, 11, 21)}


def test_its_description_is_that_of_its_facts(tmp_path: Path) -> None:
    export_facts(shipped.facts(), tmp_path / "again")
    for name in ("facts.jsonl", "datapackage.json"):
        assert (tmp_path / "again" / name).read_bytes() == (shipped.FOLDER / name).read_bytes()
    described = json.loads((shipped.FOLDER / "datapackage.json").read_bytes())
    assert described["licenses"][0]["name"] == "CC-BY-4.0"
    digest = hashlib.sha256((shipped.FOLDER / "facts.jsonl").read_bytes()).hexdigest()
    assert described["resources"][0]["hash"] == f"sha256:{digest}"


def test_every_mend_has_a_reason_and_stands_in_its_row() -> None:
    rows = {fact.id: fact.as_row() for fact in shipped.facts()}
    for mend in shipped.mends():
        assert mend.why
        assert rows[mend.id][mend.field] == (mend.now or None)
    assert all(shipped.left_out().values())
    assert not set(shipped.left_out()) & set(rows)


@pytest.mark.skipif(not SHARED.is_file(), reason="the editors' file is not here (CORDON_SHARED)")
def test_it_is_the_editors_file_mended_and_nothing_else() -> None:
    rows = [json.loads(line) for line in SHARED.read_text(encoding="utf-8").splitlines()]
    assert tuple(shipped.mend(rows)) == shipped.facts()


def test_a_mend_that_does_not_fit_its_row_is_refused() -> None:
    with pytest.raises(InputError, match=r"mended\.csv: "):
        shipped.mend([])


def test_a_fresh_ledger_is_filled_from_it_and_again_stays_as_it_is(address: str) -> None:
    count = len(shipped.facts())
    assert init(address, LATER).of("facts") == Counts(new=count)
    assert init(address, datetime(2026, 12, 1, tzinfo=UTC)).of("facts") == Counts(same=count)
    with Ledger.open(address, Mode.READ) as ledger:
        assert sorted(ledger.facts(), key=lambda one: one.id) == sorted(shipped.facts(), key=lambda one: one.id)
        assert ledger.facts(known_at=date(2026, 11, 20)) == []
        assert ledger.verify() == []


def test_it_can_be_imported_as_the_package_that_it_is(ledger: Ledger) -> None:
    assert ledger.import_package(shipped.FOLDER, LATER).of("facts").new == len(shipped.facts())


@pytest.mark.parametrize("line", ["{", "[]", '{"id": "f-1"}'])
def test_a_damaged_copy_is_named_by_its_line(tmp_path: Path, line: str) -> None:
    (tmp_path / "facts.jsonl").write_text("\n" + line, encoding="utf-8")
    with pytest.raises(LedgerError, match=r"facts\.jsonl line 2"):
        shipped.facts(tmp_path)


def test_a_missing_copy_is_told(tmp_path: Path) -> None:
    with pytest.raises(LedgerError, match="install Cordon again"):
        shipped.facts(tmp_path)
