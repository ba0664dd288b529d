"""`cordon export` and `cordon import`: the whole database out and in again, with the same answers and the same log."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import Cordon


@pytest.mark.parametrize("name", ["package", "package.zip"])
def test_a_copy_gives_the_same_answers_and_the_same_log(cordon: Cordon, shipped: Path, tmp_path: Path, name: str) -> None:
    copy = tmp_path / "copy.db"
    assert cordon("--db", shipped, "export", tmp_path / name).code == 0
    assert cordon("--db", copy, "import", tmp_path / name).code == 0
    for verb in (("verify", "--json"), ("status", "huawei", "GB", "--json"), ("sources", "--json")):
        assert cordon("--db", copy, *verb) == cordon("--db", shipped, *verb)


def test_the_same_package_again_changes_nothing(cordon: Cordon, page: Path, tmp_path: Path) -> None:
    cordon("--db", tmp_path / "a.db", "ingest", page)
    cordon("--db", tmp_path / "a.db", "export", tmp_path / "package")
    first = cordon("--db", tmp_path / "b.db", "import", tmp_path / "package", "--json").json
    again = cordon("--db", tmp_path / "b.db", "import", tmp_path / "package", "--json").json
    assert (first["statements"]["new"], again["statements"]["new"]) == (again["statements"]["same"], 0)


def test_a_package_with_one_letter_changed_is_refused_whole(cordon: Cordon, page: Path, tmp_path: Path) -> None:
    cordon("--db", tmp_path / "a.db", "ingest", page)
    cordon("--db", tmp_path / "a.db", "export", tmp_path / "package")
    statements = tmp_path / "package" / "statements.jsonl"
    statements.write_text(statements.read_text(encoding="utf-8").replace("Norway", "Norwax", 1), encoding="utf-8")
    said = cordon("--db", tmp_path / "b.db", "import", tmp_path / "package")
    assert (said.code, said.err.count("\n")) == (2, 1)
    assert cordon("--db", tmp_path / "b.db", "sources", "--json").json == []


def test_something_that_is_no_package_makes_no_database(cordon: Cordon, tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    for name in ("missing", "other"):
        said = cordon("--db", tmp_path / "a.db", "import", tmp_path / name)
        assert (said.code, said.err.count("\n"), (tmp_path / "a.db").exists()) == (2, 1, False)


def test_an_export_never_replaces_something_else(cordon: Cordon, shipped: Path, tmp_path: Path) -> None:
    (tmp_path / "letters").mkdir()
    (tmp_path / "letters" / "dear.txt").write_text("keep me", encoding="utf-8")
    said = cordon("--db", shipped, "export", tmp_path / "letters")
    assert (said.code, (tmp_path / "letters" / "dear.txt").read_text(encoding="utf-8")) == (2, "keep me")
