"""`cordon ingest`: pages in, counts out; again changes nothing; a changed page changes what changed; all or nothing."""

from __future__ import annotations

import io
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.conftest import PAGE, Cordon

LIST = """Invented Vendor Watch: where it stands, country by country

A
Austria: An invented agency advised against Huawei cameras. Source: Invented Wire, May 3, 2021.
Austria: Its invented regulator has banned ZTE from the core network. Source: Invented Wire, June 4, 2021.
B
Belgium: An invented minister met the company. Source: Invented Wire, July 5, 2021.
"""


@pytest.fixture
def db(tmp_path: Path) -> Path:
    """A database that isn't there yet."""
    return tmp_path / "mine.db"


def test_a_page_is_counted_and_answers_afterwards(cordon: Cordon, page: Path, db: Path) -> None:
    row = cordon("--db", db, "ingest", page, "--json").json
    assert (row["documents"]["new"], row["statements"]["new"] > 0, row["events"]["new"]) == (1, True, 1)
    status = cordon("--db", db, "status", "huawei", "Norway", "--scope", "5g+core", "--as-of", "2021-06-01", "--json").json
    assert (status["status"], status["confidence"]) == ("banned", "unconfirmed")
    assert cordon("--db", db, "verify").code == 0


def test_the_same_page_again_changes_nothing(cordon: Cordon, page: Path, db: Path) -> None:
    cordon("--db", db, "ingest", page)
    head = cordon("--db", db, "verify", "--json").json["head"]
    row = cordon("--db", db, "ingest", page, "--json").json
    assert {(counts["new"], counts["superseded"], counts["gone"]) for kind, counts in row.items() if kind != "warnings"} == {(0, 0, 0)}
    assert cordon("--db", db, "verify", "--json").json["head"] == head


def test_a_changed_sentence_marks_what_is_gone(cordon: Cordon, page: Path, db: Path) -> None:
    cordon("--db", db, "ingest", page)
    page.write_text(PAGE.replace("Norway has banned Huawei", "Norway has banned ZTE"), encoding="utf-8")
    row = cordon("--db", db, "ingest", page, "--json").json
    assert row["statements"]["gone"] + row["statements"]["superseded"] == 1
    assert cordon("--db", db, "verify").code == 0


def test_an_address_makes_two_files_versions_of_one_page(cordon: Cordon, page: Path, db: Path, tmp_path: Path) -> None:
    cordon("--db", db, "ingest", page, "--address", "https://news.example/norway")
    (tmp_path / "later.txt").write_text(PAGE.replace("Monday", "Tuesday"), encoding="utf-8")
    row = cordon("--db", db, "ingest", tmp_path / "later.txt", "--address", "https://news.example/norway", "--json").json
    assert row["documents"]["new"] == 0
    assert [source["address"] for source in cordon("--db", db, "sources", "--json").json] == ["https://news.example/norway"]


def test_standard_input_can_be_taken_in(cordon: Cordon, db: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(PAGE.encode())))
    assert cordon("--db", db, "ingest", "-", "--json").json["documents"]["new"] == 1


def test_bad_files_in_a_folder_are_told_and_the_good_ones_stored(cordon: Cordon, page: Path, db: Path, tmp_path: Path) -> None:
    folder = tmp_path / "pages"
    folder.mkdir()
    (folder / "a.txt").write_bytes(page.read_bytes())
    (folder / "b.bin").write_bytes(b"\x00" * 100)
    said = cordon("--db", db, "ingest", folder, "--json")
    assert (said.code, said.json["documents"]["new"], said.err.count("\n")) == (1, 1, 1)


@pytest.mark.parametrize("name", ["missing.txt", "empty"])
def test_what_cannot_be_read_stores_nothing_and_makes_no_database(cordon: Cordon, db: Path, tmp_path: Path, name: str) -> None:
    (tmp_path / "empty").mkdir()
    said = cordon("--db", db, "ingest", tmp_path / name)
    assert (said.code, said.err.count("\n"), db.exists()) == (2, 1, False)


def test_one_address_for_several_pages_is_refused(cordon: Cordon, page: Path, db: Path) -> None:
    said = cordon("--db", db, "ingest", page, page, "--address", "https://news.example/a")
    assert (said.code, said.err.startswith("cordon: --address: ")) == (2, True)


def test_a_list_page_gives_all_its_entries_back(cordon: Cordon, db: Path, tmp_path: Path) -> None:
    (tmp_path / "list.txt").write_text(LIST, encoding="utf-8")
    assert cordon("--db", db, "ingest", tmp_path / "list.txt", "--json").json["items"]["new"] == 3
    entries = cordon("--db", db, "list", "--vendor", "huawei", "--json").json["entries"]
    noted = [update for entry in entries for update in entry["updates"] if update["noted"]]
    assert {entry["heading"] for entry in entries} == {"Austria", "Belgium"}
    assert len(noted) >= 1


def test_two_processes_at_once_lose_nothing(cordon: Cordon, page: Path, db: Path, tmp_path: Path) -> None:
    (tmp_path / "other.txt").write_text(PAGE.replace("Norway", "Sweden"), encoding="utf-8")
    settings = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    call = [sys.executable, "-m", "cordon", "--db", str(db), "ingest"]
    both = [
        subprocess.Popen([*call, str(path)], env=settings, stderr=subprocess.PIPE, text=True) for path in (page, tmp_path / "other.txt")
    ]
    assert [(process.wait(60), process.communicate()[1]) for process in both] == [(0, ""), (0, "")]
    assert len(cordon("--db", db, "sources", "--json").json) == 2
    assert cordon("--db", db, "verify").code == 0
