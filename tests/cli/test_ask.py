"""`cordon ask`: one question, or one a line."""

from __future__ import annotations

import json
from pathlib import Path

from tests.cli.conftest import Cordon

KEYS = ["id", "intent", "place", "vendor", "scope", "as_of", "answer"]


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
