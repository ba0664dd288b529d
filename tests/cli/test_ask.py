"""`cordon ask`: one question, or one a line."""

from __future__ import annotations

import json
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from tests.cli.conftest import Cordon

KEYS = ["id", "intent", "place", "vendor", "scope", "as_of", "answer"]


@pytest.fixture
def own(shipped: Path, tmp_path: Path) -> Path:
    """A database that the test may write."""
    return Path(shutil.copy(shipped, tmp_path / "own.db"))


def test_a_question_gets_its_answer(cordon: Cordon, shipped: Path) -> None:
    said = cordon("--db", shipped, "ask", "Is Huawei banned from 5G in Britain?", "--today", "2021-02-01")
    assert (said.code, said.err) == (0, "")
    assert "banned" in said.out and "KEEP: until 2027-12-31" in said.out


def test_lines_are_answered_in_order_and_a_bad_one_with_its_error(cordon: Cordon, shipped: Path, tmp_path: Path) -> None:
    asked = tmp_path / "asked.jsonl"
    rows = [
        {"id": 1, "question": "And Japan?", "today": "2019-01-31"},
        {"id": 2},
        {"id": 3, "question": "Tell me a joke", "today": "soon"},
        {"id": 4, "question": ""},
    ]
    asked.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    said = cordon("--db", shipped, "ask", "--jsonl", asked)
    assert said.code == 1
    assert [list(line) for line in said.lines] == [KEYS, ["id", "error"], ["id", "error"], KEYS]
    assert said.lines[0]["place"] == "JP" and said.lines[0]["vendor"] == "huawei" and said.lines[3]["intent"] == "off-topic"


def test_without_a_question_it_says_how_to_ask(cordon: Cordon, shipped: Path) -> None:
    said = cordon("--db", shipped, "ask")
    assert said.code == 2
    assert "give a question or a file of questions" in said.err


def test_what_no_rule_is_known_on_is_counted_and_printed_for_editors(cordon: Cordon, own: Path, tmp_path: Path) -> None:
    assert cordon("--db", own, "ask", "--wanted").out == "nothing: no question has met a gap yet\n"
    asked = tmp_path / "asked.jsonl"
    asked.write_text(json.dumps({"id": 1, "question": "Is ZTE banned from 5G in Tuvalu?"}) + "\n", encoding="utf-8")
    cordon("--db", own, "ask", "--jsonl", asked)
    cordon("--db", own, "ask", "My name is Ann Example: is ZTE banned from 5G in Tuvalu?")
    cordon("--db", own, "ask", "Is Huawei banned from 5G in Britain?")
    assert cordon("--db", own, "ask", "--wanted").out.startswith("2 times: ZTE in Tuvalu, 5g (last in 20")
    (row,) = cordon("--db", own, "ask", "--wanted", "--json").json
    assert [row[name] for name in ("place", "vendor", "scope", "asked")] == ["TV", "zte", ["5g"], 2]


def test_while_the_database_cannot_be_written_the_answer_is_given_all_the_same(cordon: Cordon, own: Path) -> None:
    with closing(sqlite3.connect(own, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        said = cordon("--db", own, "ask", "Is ZTE banned from 5G in Tuvalu?")
    assert (said.code, said.err) == (0, "")
    assert "nothing" in cordon("--db", own, "ask", "--wanted").out
