"""`cordon extract`: statements with their quotes, from a page or from JSON lines; nothing is stored."""

from __future__ import annotations

import json
from pathlib import Path

from tests.cli.conftest import Cordon

KEYS = ["measure", "stage", "actor", "where", "targets", "scope", "dates", "body", "instrument", "quote", "start", "end", "attribution"]
SENTENCE = "Norway has banned Huawei from the core of its 5G networks."


def test_a_page_gives_statements_with_quotes_that_stand_in_it(cordon: Cordon, page: Path) -> None:
    said = cordon("extract", page)
    assert (said.code, said.json["id"]) == (0, str(page))
    assert said.json["statements"]
    text = page.read_text(encoding="utf-8")
    for row in said.json["statements"]:
        assert list(row) == KEYS
        assert text[row["start"] : row["end"]] == row["quote"]


def test_each_line_is_answered_under_its_id(cordon: Cordon, tmp_path: Path) -> None:
    rows = [{"id": "a", "text": SENTENCE, "published": "2021-05-03"}, {"id": "b"}, {"id": "c", "text": "Nothing was decided."}]
    (tmp_path / "in.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    said = cordon("extract", "--jsonl", tmp_path / "in.jsonl")
    first, second, third = said.lines
    assert said.code == 1
    assert (first["id"], [s["measure"] for s in first["statements"]]) == ("a", ["ban"])
    assert (second["id"], "text" in second["error"]) == ("b", True)
    assert third == {"id": "c", "statements": []}


def test_nothing_is_stored(cordon: Cordon, page: Path, tmp_path: Path) -> None:
    before = set(tmp_path.rglob("*"))
    cordon("extract", page)
    cordon("read", page)
    assert set(tmp_path.rglob("*")) == before


def test_a_path_or_json_lines_are_needed_and_not_both(cordon: Cordon, page: Path) -> None:
    for arguments in ((), (page, "--jsonl", page)):
        said = cordon("extract", *arguments)
        assert (said.code, said.err.count("\n")) == (2, 1)


def test_a_page_can_be_explained_as_text_and_as_a_page(cordon: Cordon, page: Path) -> None:
    text, html = cordon("extract", page, "--explain"), cordon("extract", page, "--explain", "--format", "html")
    assert (text.code, html.code) == (0, 0)
    assert "ban · in-force" in text.out
    assert html.out.startswith("<!doctype html>")


def test_lines_are_not_explained(cordon: Cordon, page: Path) -> None:
    said = cordon("extract", "--jsonl", page, "--explain")
    assert (said.code, said.err.startswith("cordon: --explain: ")) == (2, True)
