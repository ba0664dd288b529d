"""`cordon event`: what waits, rulings with name and reason, and taking them back, as a shell sees it. All texts are invented."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import PAGE, Cordon

WHO = ("--by", "Ann Example", "--why", "read both pages")


@pytest.fixture
def db(cordon: Cordon, page: Path, tmp_path: Path) -> Path:
    """A database with two events, of Norway and of Sweden."""
    path = tmp_path / "mine.db"
    other = tmp_path / "other.txt"
    other.write_text(PAGE.replace("Norway", "Sweden"), encoding="utf-8")
    assert cordon("--db", path, "ingest", page, other).code == 0
    return path


def events(cordon: Cordon, db: Path) -> dict[str, list[str]]:
    moments = cordon("--db", db, "timeline", "huawei", "--json").json["moments"]
    return {moment["event"]: moment["where"] for moment in moments}


def test_events_are_merged_and_the_merge_is_taken_back(cordon: Cordon, db: Path) -> None:
    before = events(cordon, db)
    ruled = cordon("--db", db, "event", "merge", *before, *WHO, "--json")
    (left,) = ruled.json["events"]
    (gone,) = set(before) - {left["id"]}
    assert (ruled.code, cordon("--db", db, "show", gone, "--json").json["id"]) == (0, left["id"])
    assert cordon("--db", db, "event", "undo", ruled.json["decisions"][0], *WHO).code == 0
    assert events(cordon, db) == before
    assert cordon("--db", db, "verify").code == 0


def test_the_text_form_says_how_to_take_it_back(cordon: Cordon, db: Path) -> None:
    out = cordon("--db", db, "event", "merge", *events(cordon, db), *WHO).out
    decision = out.split()[-1]
    assert "Take it back with: cordon event undo r-" in out
    rulings = cordon("--db", db, "event", "rulings", "--json").json
    assert decision in {row["id"] for row in rulings}
    assert {(row["kind"], row["by"], row["why"]) for row in rulings} == {("same", "Ann Example", "read both pages")}


def test_a_report_is_split_off(cordon: Cordon, db: Path) -> None:
    (left,) = cordon("--db", db, "event", "merge", *events(cordon, db), *WHO, "--json").json["events"]
    report = left["sources"][-1]["id"]
    split = cordon("--db", db, "event", "split", left["id"], report, *WHO, "--json").json
    assert [report] in [[source["id"] for source in event["sources"]] for event in split["events"]]


def test_nothing_waits_where_nothing_is_unclear(cordon: Cordon, db: Path) -> None:
    assert cordon("--db", db, "event", "review").out == "0 links wait for an editor\n"
    assert cordon("--db", db, "event", "review", "--json").json == []


def test_links_that_wait_are_shown_with_both_ends(cordon: Cordon, shipped: Path) -> None:
    rows = cordon("--db", shipped, "event", "review", "--json").json
    assert rows
    assert all(row["one"]["event"] != row["two"]["event"] and row["why"] for row in rows)


@pytest.mark.parametrize(
    "arguments",
    [
        ("merge", "e-1", "e-2"),
        ("merge", "e-1", "e-2", *WHO),
        ("merge", "e-1", *WHO),
        ("split", "e-1", *WHO),
        ("undo", *WHO),
        ("accept", "p-1", *WHO),
        ("accept", "p-1", "--by", " ", "--why", "x"),
        ("dissolve", "e-1"),
    ],
)
def test_wrong_use_is_one_line_and_changes_nothing(cordon: Cordon, db: Path, arguments: tuple[str, ...]) -> None:
    head = cordon("--db", db, "verify", "--json").json["head"]
    said = cordon("--db", db, "event", *arguments)
    assert (said.code, said.err.count("\n")) == (2, 1)
    assert cordon("--db", db, "verify", "--json").json["head"] == head
