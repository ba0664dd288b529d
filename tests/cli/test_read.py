"""`cordon read`: one compact JSON object a document; what can't be read is told and the others go on."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import Cordon

KEYS = ["kind", "title", "outlet", "published", "language", "body", "body_span", "comments", "items", "warnings"]


def test_a_page_is_one_object_with_the_keys_in_order(cordon: Cordon, page: Path) -> None:
    said = cordon("read", page)
    assert (said.code, said.err, list(said.json)) == (0, "", KEYS)
    assert ": " not in said.out.partition('"body"')[0], "compact"


def test_the_span_of_the_body_is_where_the_body_stands(cordon: Cordon, page: Path) -> None:
    row = cordon("read", page).json
    start, end = row["body_span"]
    assert page.read_text(encoding="utf-8")[start:end] == row["body"]


def test_a_folder_gives_one_object_a_file(cordon: Cordon, page: Path, tmp_path: Path) -> None:
    (tmp_path / "pages").mkdir()
    for name in ("a.txt", "b.txt"):
        (tmp_path / "pages" / name).write_bytes(page.read_bytes())
    said = cordon("read", tmp_path / "pages")
    assert (said.code, [row["title"] for row in said.lines]) == (0, ["Norway bars Huawei from its 5G core"] * 2)


@pytest.mark.parametrize(
    "data", [b"", b"\x00\x01\x02" * 100, b"\xff\xfe\x00", b"PK\x03\x04zip", b" \n\n "], ids=["empty", "binary", "broken", "zip", "blank"]
)
def test_a_file_that_is_no_text_is_one_line_and_exit_code_2(cordon: Cordon, tmp_path: Path, data: bytes) -> None:
    (tmp_path / "bad").write_bytes(data)
    said = cordon("read", tmp_path / "bad")
    assert (said.code, said.out, said.err.count("\n")) == (2, "", 1)
    assert "bad: " in said.err


def test_bad_files_among_good_ones_are_told_and_the_exit_code_is_1(cordon: Cordon, page: Path, tmp_path: Path) -> None:
    (tmp_path / "bad").write_bytes(b"\x00" * 10)
    said = cordon("read", page, tmp_path / "bad", page)
    assert (said.code, len(said.lines), said.err.count("\n")) == (1, 2, 1)


def test_a_line_of_50_megabytes_is_refused(cordon: Cordon, tmp_path: Path) -> None:
    (tmp_path / "long.txt").write_bytes(b"a" * 50_000_000)
    said = cordon("read", tmp_path / "long.txt")
    assert (said.code, said.err.count("\n")) == (2, 1)
    assert "too large" in said.err


def test_the_wrong_encoding_is_read_with_a_warning(cordon: Cordon, tmp_path: Path) -> None:
    (tmp_path / "old.txt").write_bytes("Café Ministère: Norway has banned Huawei, the government said on Monday.".encode("cp1252"))
    said = cordon("read", tmp_path / "old.txt")
    assert (said.code, [warning["kind"] for warning in said.json["warnings"]]) == (0, ["encoding-guessed"])
