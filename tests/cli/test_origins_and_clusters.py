"""`cordon origins` and `cordon cluster`: lines answered in order, a bad one with its error. All texts are invented."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from cordon.cli.main import main

WIRE = "LISBON (Reuters) - The harbour ministry has barred Huawei from its port network, two officials said, citing a leak."
COPY = {"id": "b", "text": f"{WIRE} A spokesman declined to comment on the leak.", "outlet": "Harbour Echo", "published": "2024-03-05"}
FIRST = {"id": "a", "text": f"{WIRE} A spokesman declined to comment on the leak.", "outlet": "Reuters", "published": "2024-03-04"}
OTHER = {
    "id": "c",
    "text": "The village of Oxley opened a bakery and sold four hundred buns before noon.",
    "published": "2024-03-05",
}


def lines(folder: Path, *rows: object) -> str:
    file = folder / "news.jsonl"
    file.write_text("\n".join(row if isinstance(row, str) else json.dumps(row) for row in rows), encoding="utf-8")
    return str(file)


def answers(capsys: pytest.CaptureFixture[str]) -> list[dict[str, object]]:
    return [json.loads(line) for line in capsys.readouterr().out.splitlines()]


def test_a_copy_leads_back_to_the_wire(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["origins", "--jsonl", lines(tmp_path, FIRST, COPY, OTHER)]) == 0
    found = {row["id"]: row for row in answers(capsys)}
    assert (found["b"]["relation"], found["b"]["of"], found["b"]["origin"]) == ("copy", "a", "reuters")
    assert found["c"]["origin"] == "c"
    assert set(found["a"]) == {"id", "story", "event", "origin", "relation", "of", "evidence"}


@pytest.mark.parametrize("verb", ["origins", "cluster"])
def test_a_bad_line_is_answered_in_its_place_and_the_rest_goes_on(verb: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([verb, "--jsonl", lines(tmp_path, FIRST, "{broken", {"id": "x"}, OTHER)]) == 1
    found = answers(capsys)
    assert [row["id"] for row in found] == ["a", None, "x", "c"]
    assert ["error" in row for row in found] == [False, True, True, False]


def test_texts_of_one_story_share_a_cluster(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["cluster", "--jsonl", lines(tmp_path, FIRST, OTHER, COPY)]) == 0
    assert [row["cluster"] for row in answers(capsys)] == ["a", "c", "a"]


def test_files_are_told_one_by_one_with_their_evidence(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for name, row in (("one.txt", FIRST), ("two.txt", COPY)):
        (tmp_path / name).write_text(f"Port bars a maker\n\n{row['text']}\n", encoding="utf-8")
    assert main(["origins", str(tmp_path / "one.txt"), str(tmp_path / "two.txt")]) == 0
    out = capsys.readouterr().out
    assert "origin reuters" in out
    assert "text-reuse" in out


def test_nothing_to_compare_is_wrong_use(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["origins"]) == 2
    assert "cordon origins one.txt" in capsys.readouterr().err


def test_a_copy_stands_beside_what_it_was_made_from(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    changed = {**COPY, "text": str(COPY["text"]).replace("declined to comment", "refused to speak")}
    for name, row in (("one.txt", FIRST), ("two.txt", changed)):
        (tmp_path / name).write_text(f"Port bars a maker\n\n{row['text']}\n", encoding="utf-8")
    assert main(["origins", str(tmp_path / "one.txt"), str(tmp_path / "two.txt")]) == 0
    rows = [line for line in capsys.readouterr().out.splitlines() if " │ " in line]
    assert any(line.startswith("  = The harbour ministry") and "│ The harbour ministry" in line for line in rows)
    assert any(line.startswith("  ~ A spokesman refused") and "│ A spokesman declined" in line for line in rows)


def test_the_lines_of_json_hold_both_sides(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    changed = {**COPY, "text": str(COPY["text"]).replace("declined to comment", "refused to speak")}
    assert main(["origins", "--jsonl", lines(tmp_path, FIRST, changed)]) == 0
    (_, copy) = answers(capsys)
    evidence = copy["evidence"]
    assert isinstance(evidence, list)
    beside = [piece for piece in evidence if piece["kind"] == "side-by-side"]
    assert [(piece["share"] == 1.0, piece["there"] in str(FIRST["text"])) for piece in beside] == [(True, True), (False, True)]


@pytest.mark.parametrize("verb", ["origins", "cluster"])
def test_an_id_comes_back_as_it_was_given(verb: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([verb, "--jsonl", lines(tmp_path, {**FIRST, "id": 7}, {**COPY, "id": 8})]) == 0
    rows = answers(capsys)
    assert [row["id"] for row in rows] == [7, 8]
    assert "of" not in rows[1] or rows[1]["of"] == 7


HEADLINE = {"id": "h", "title": "Huawei barred from harbour network", "text": None, "published": "2024-03-05"}


@pytest.mark.parametrize("verb", ["origins", "cluster"])
def test_a_headline_alone_is_taken_and_nothing_at_all_is_not(verb: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    odd = {"id": "o", "text": "( “" * 50_000, "title": 5, "published": 20240305, "outlet": ["x"], "url": {}, "more": [1]}
    assert main([verb, "--jsonl", lines(tmp_path, HEADLINE, odd, {"id": "n", "text": None})]) == 1
    assert ["error" in row for row in answers(capsys)] == [False, False, True]
