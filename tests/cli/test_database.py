"""The database: made and filled at first use, whole or not at all; what is wrong with one is one line."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.conftest import Cordon

ASK = ("status", "huawei", "GB", "--as-of", "2026-11-21")


def test_the_default_database_is_filled_at_first_use_with_one_line(cordon: Cordon, tmp_path: Path) -> None:
    first, second = cordon(*ASK), cordon(*ASK)
    assert (first.code, second.code, first.out == second.out) == (0, 0, True)
    assert (first.err.count("\n"), "filled from the shipped ledger" in first.err, second.err) == (1, True, "")
    assert [path.name for path in (tmp_path / "data" / "cordon").iterdir() if not path.name.endswith(("-wal", "-shm"))] == ["cordon.db"]


def test_two_first_uses_at_once_both_get_their_answer(tmp_path: Path) -> None:
    settings = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path), "XDG_DATA_HOME": str(tmp_path)}
    call = [sys.executable, "-m", "cordon", *ASK]
    both = [subprocess.Popen(call, env=settings, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) for _ in range(2)]
    answers = [process.communicate(timeout=60)[0] for process in both]
    assert [process.returncode for process in both] == [0, 0]
    assert answers[0] == answers[1]


def test_the_environment_names_a_database_and_the_option_wins(
    cordon: Cordon, tmp_path: Path, shipped: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CORDON_DATABASE_URL", f"sqlite:///{tmp_path / 'none.db'}")
    assert "none.db" in cordon(*ASK).err
    assert cordon("--db", shipped, *ASK).code == cordon(*ASK, "--db", shipped).code == 0


def test_init_again_changes_nothing(cordon: Cordon, tmp_path: Path) -> None:
    first = cordon("--db", tmp_path / "a.db", "init", "--json").json
    again = cordon("--db", tmp_path / "a.db", "init", "--json").json
    assert (first["facts"]["new"] > 1000, again["facts"]) == (True, {"new": 0, "same": first["facts"]["new"]})
    assert again["events"] == {"new": 0, "same": first["events"]["new"]}


def test_an_up_to_date_database_needs_no_upgrade(cordon: Cordon, tmp_path: Path) -> None:
    cordon("--db", tmp_path / "a.db", "init", "--empty")
    said = cordon("--db", tmp_path / "a.db", "init", "--upgrade", "--empty")
    assert (said.code, said.err) == (0, "")


def test_an_upgrade_of_no_database_makes_one(cordon: Cordon, tmp_path: Path) -> None:
    assert cordon("--db", tmp_path / "new.db", "init", "--upgrade", "--empty").code == 0
    assert (tmp_path / "new.db").is_file()


def missing(folder: Path) -> Path:
    """No database."""
    return folder / "none.db"


def foreign(folder: Path) -> Path:
    """Somebody else's database."""
    with sqlite3.connect(folder / "foreign.db") as other:
        other.execute("CREATE TABLE recipes (name TEXT)")
    other.close()
    return folder / "foreign.db"


def scrambled(folder: Path) -> Path:
    """A file that is no database."""
    (folder / "scrambled.db").write_bytes(b"not a database at all" * 100)
    return folder / "scrambled.db"


def a_folder(folder: Path) -> Path:
    """A folder."""
    (folder / "folder.db").mkdir()
    return folder / "folder.db"


@pytest.mark.parametrize("make", [missing, foreign, scrambled, a_folder])
@pytest.mark.parametrize("verb", [ASK, ("list",), ("verify",), ("sources",), ("export", "out")])
def test_what_is_no_ledger_is_one_line_and_exit_code_2(cordon: Cordon, tmp_path: Path, make: object, verb: tuple[str, ...]) -> None:
    assert callable(make)
    path: Path = make(tmp_path)
    said = cordon("--db", path, *verb)
    assert (said.code, said.out, said.err.count("\n")) == (2, "", 1)
    assert path.name in said.err
    assert "; " in said.err


def test_a_database_of_a_newer_version_is_left_alone(cordon: Cordon, tmp_path: Path) -> None:
    path = tmp_path / "newer.db"
    cordon("--db", path, "init", "--empty")
    with sqlite3.connect(path) as raw:
        raw.execute("UPDATE alembic_version SET version_num = '9999'")
    raw.close()
    for verb in (ASK, ("init",), ("ingest", __file__)):
        said = cordon("--db", path, *verb)
        assert (said.code, said.err.count("\n"), "newer" in said.err) == (2, 1, True), verb


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="root may write anywhere")
def test_a_read_only_folder_is_named(cordon: Cordon, tmp_path: Path) -> None:
    folder = tmp_path / "locked"
    folder.mkdir(mode=0o500)
    said = cordon("--db", folder / "a.db", "init")
    assert (said.code, said.err.count("\n"), str(folder) in said.err) == (2, 1, True)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
def test_a_full_disk_under_the_output_is_told() -> None:
    settings = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [sys.executable, "-m", "cordon", "--help"], stdout=full, stderr=subprocess.PIPE, text=True, check=False, env=settings
        )
    assert (done.returncode, "No space left" in done.stderr, "Traceback" in done.stderr) == (2, True, False)
