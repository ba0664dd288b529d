"""`cordon status`: one question or many, for a place or a company, with every key of the answer."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Cordon

KEYS = {
    *("status", "in_part", "buy", "keep", "since", "since_kind", "deadline", "deadlines", "overdue"),
    *("binds", "basis", "exemptions", "practice", "dissent", "confidence", "newest_evidence"),
}


def test_the_first_line_is_what_a_buyer_needs(cordon: Cordon, shipped: Path) -> None:
    said = cordon("--db", shipped, "status", "huawei", "Britain", "--scope", "5g", "--as-of", "2026-11-21")
    first, second = said.out.splitlines()[:2]
    assert (said.code, said.err) == (0, "")
    assert first.startswith("BUY: no")
    assert all(word in first for word in ("KEEP: until 2027-12-31", "Binds: operators", "Under: "))
    assert "BANNED" in second


def test_the_json_answer_has_every_key(cordon: Cordon, shipped: Path) -> None:
    row = cordon("--db", shipped, "status", "huawei", "GB", "--scope", "5g", "--as-of", "2026-11-21", "--json").json
    assert set(row) >= KEYS
    assert (row["status"], row["buy"], row["keep"], row["deadline"]) == ("banned", "no", "until 2027-12-31", "2027-12-31")


def test_the_same_question_on_two_days_has_two_answers(cordon: Cordon, shipped: Path) -> None:
    answers = {
        day: cordon("--db", shipped, "status", "huawei", "GB", "--scope", "5g", "--as-of", day, "--json").json
        for day in ("2019-06-01", "2021-06-01")
    }
    assert answers["2019-06-01"]["status"] != answers["2021-06-01"]["status"] == "banned"


def test_a_company_has_a_stance(cordon: Cordon, shipped: Path) -> None:
    row = cordon("--db", shipped, "status", "huawei", "Deutsche Telekom", "--as-of", "2026-11-21", "--json").json
    assert (row["company"], row["vendor"], "stance" in row) == ("deutsche-telekom", "huawei", True)


def test_silence_is_not_permission(cordon: Cordon, shipped: Path) -> None:
    row = cordon("--db", shipped, "status", "zte", "Bouvet Island", "--json").json
    assert (row["status"], row["buy"]) == ("not-assessed", "cannot tell")


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("huwaii", "GB"), "unknown vendor 'huwaii'; did you mean"),
        (("huawei", "Norwy"), "unknown place or company 'Norwy'; did you mean Norway"),
        (("huawei", "GB", "--scope", "6g"), "--scope: unknown scope '6g'"),
        (("huawei", "GB", "--as-of", "2021-02-31"), "--as-of: no such date"),
        (("huawei", "GB", "--known-at", "2021"), "--known-at: not a full date"),
        (("huawei",), "a vendor and a place or company are needed"),
        (("huawei", "GB", "--jsonl", "-"), "--jsonl: questions come from the file"),
    ],
)
def test_a_wrong_question_is_one_line_and_exit_code_2(cordon: Cordon, shipped: Path, arguments: tuple[str, ...], words: str) -> None:
    said = cordon("--db", shipped, "status", *arguments)
    assert (said.code, said.out, said.err.count("\n")) == (2, "", 1)
    assert words in said.err


def test_each_line_is_answered_in_order_and_a_bad_one_with_its_error(cordon: Cordon, shipped: Path, tmp_path: Path) -> None:
    questions = [
        {"id": 1, "vendor": "huawei", "place": "GB", "scope": "5g", "as_of": "2026-11-21"},
        {"id": 2, "vendor": "huwaii", "place": "GB"},
        {"id": 3, "vendor": "huawei", "place": "org:bt"},
        {"id": 4, "place": "GB"},
        {"id": 5, "vendor": "huawei", "place": "GB", "as_of": "31 February"},
    ]
    (tmp_path / "questions.jsonl").write_text("".join(json.dumps(row) + "\n" for row in questions), encoding="utf-8")
    said = cordon("--db", shipped, "status", "--jsonl", tmp_path / "questions.jsonl")
    assert (said.code, [row["id"] for row in said.lines]) == (1, [1, 2, 3, 4, 5])
    assert ["error" in row for row in said.lines] == [False, True, False, True, True]
    assert set(said.lines[0]) >= {"id", *KEYS}


def test_options_beside_json_lines_fill_what_a_line_leaves_out(cordon: Cordon, shipped: Path, tmp_path: Path) -> None:
    (tmp_path / "q.jsonl").write_text(
        '{"id":1,"vendor":"huawei","place":"GB"}\n{"id":2,"vendor":"huawei","place":"GB","as_of":"2024-01-01"}\n', encoding="utf-8"
    )
    first, second = cordon("--db", shipped, "status", "--jsonl", tmp_path / "q.jsonl", "--as-of", "2019-01-01", "--scope", "5g").lines
    assert (first["as_of"], second["as_of"], first["scope"]) == ("2019-01-01", "2024-01-01", ["5g"])


def test_one_answer_and_the_same_answer_as_a_line_agree(cordon: Cordon, shipped: Path, tmp_path: Path) -> None:
    (tmp_path / "q.jsonl").write_text('{"vendor":"zte","place":"US","as_of":"2026-11-21"}\n', encoding="utf-8")
    line = cordon("--db", shipped, "status", "--jsonl", tmp_path / "q.jsonl").json
    assert line == {"id": None, **cordon("--db", shipped, "status", "zte", "US", "--as-of", "2026-11-21", "--json").json}
