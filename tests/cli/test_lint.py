"""`cordon lint` and `cordon verify`: findings with their place, and exit code 1 when there are any."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from tests.cli.conftest import Cordon

ODD = """Invented Vendor Watch: where it stands

A
Austria: An invented agency advised against Huawei cameras. Source: Invented Wire, May 3, 2021.
Austria: Its invented regulator has banned ZTE. SourceInvented Wire, June 4, 2021.
B
Belgium: An invented minister met the the company. Source: Invented Wire, July 5.
"""


def test_a_page_without_oddities_is_fine(cordon: Cordon, page: Path) -> None:
    said = cordon("lint", page)
    assert (said.code, said.out) == (0, "0 oddities\n")


def test_oddities_have_kind_place_and_reason(cordon: Cordon, tmp_path: Path) -> None:
    (tmp_path / "odd.txt").write_text(ODD, encoding="utf-8")
    said = cordon("lint", tmp_path / "odd.txt", "--json")
    kinds = {row["kind"] for row in said.json}
    assert (said.code, {"malformed-source", "missing-year"} <= kinds) == (1, True)
    for row in said.json:
        start, end = row["span"]
        assert 0 <= start <= end <= len(ODD)
        assert row["why"]


def test_the_text_form_names_file_and_line(cordon: Cordon, tmp_path: Path) -> None:
    (tmp_path / "odd.txt").write_text(ODD, encoding="utf-8")
    lines = cordon("lint", tmp_path / "odd.txt").out.splitlines()
    assert any(line.startswith(f"{tmp_path / 'odd.txt'}:5: malformed-source: ") for line in lines)
    assert lines[-1] == f"{len(lines) - 1} oddities"


def test_the_database_is_looked_through_without_a_path(cordon: Cordon, tmp_path: Path) -> None:
    (tmp_path / "odd.txt").write_text(ODD, encoding="utf-8")
    cordon("--db", tmp_path / "a.db", "ingest", tmp_path / "odd.txt")
    said = cordon("--db", tmp_path / "a.db", "lint", "--json")
    assert (said.code, "malformed-source" in {row["kind"] for row in said.json}) == (1, True)


def test_a_stored_fact_is_named_by_its_row(cordon: Cordon, shipped: Path) -> None:
    said = cordon("--db", shipped, "lint", "--json")
    assert said.code == (1 if said.json else 0)
    assert all(set(row) == {"kind", "row", "why"} for row in said.json)


def test_a_database_as_it_was_written_has_no_findings(cordon: Cordon, shipped: Path) -> None:
    said = cordon("--db", shipped, "verify")
    assert (said.code, said.out.startswith("0 findings; head ")) == (0, True)


def test_a_fact_changed_by_hand_is_found(cordon: Cordon, page: Path, tmp_path: Path) -> None:
    cordon("--db", tmp_path / "a.db", "ingest", page)
    with sqlite3.connect(tmp_path / "a.db") as raw:
        raw.execute("UPDATE statements SET body = replace(body, 'banned', 'praised')")
    raw.close()
    said = cordon("--db", tmp_path / "a.db", "verify", "--json")
    assert (said.code, bool(said.json["findings"])) == (1, True)


def test_a_log_is_held_to_its_noted_end(cordon: Cordon, shipped: Path) -> None:
    head = cordon("--db", shipped, "verify", "--json").json["head"]
    assert cordon("--db", shipped, "verify", "--head", f"{head['n']}:{head['hash']}").code == 0
    assert cordon("--db", shipped, "verify", "--head", f"{head['n']}:{'0' * 64}").code == 1
    assert cordon("--db", shipped, "verify", "--head", "yesterday").code == 2


def test_one_body_under_two_titles_is_told_by_lint_and_by_ingest(cordon: Cordon, page: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.txt"
    other.write_text(
        page.read_text(encoding="utf-8").replace("Norway bars Huawei from its 5G core", "Huawei shut out of Norway"), encoding="utf-8"
    )
    (row,) = cordon("lint", page, other, "--json").json
    assert (row["kind"], row["page"]) == ("two-titles", str(other))
    assert str(page) in row["why"]
    said = cordon("--db", tmp_path / "a.db", "ingest", page, other, "--json").json
    assert [(one["kind"], one["page"], one["other"]) for one in said["provenance"]] == [("two-titles", other.as_uri(), page.as_uri())]
    assert "two-titles" in {found["kind"] for found in cordon("--db", tmp_path / "a.db", "lint", "--json").json}
