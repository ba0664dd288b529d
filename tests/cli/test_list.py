"""`cordon list`: one query in five forms that agree."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import pytest

from tests.cli.conftest import Cordon

DAY = ("--as-of", "2026-11-21")


def test_the_list_has_letters_headings_and_updates_with_their_sources(cordon: Cordon, shipped: Path) -> None:
    said = cordon("--db", shipped, "list", "--vendor", "huawei", "--letter", "N", *DAY)
    assert (said.code, said.err) == (0, "")
    assert "Netherlands" in said.out
    assert "Source: " in said.out
    assert "Germany" not in [line.partition("  [")[0] for line in said.out.splitlines()]


def test_all_forms_hold_the_same_headings(cordon: Cordon, shipped: Path) -> None:
    call = ("--db", shipped, "list", "--vendor", "zte", *DAY)
    entries = cordon(*call, "--json").json["entries"]
    headings = {entry["heading"] for entry in entries}
    table = list(csv.DictReader(io.StringIO(cordon(*call, "--format", "csv").out)))
    assert {row["heading"] for row in table} == headings
    assert len(table) == sum(len(entry["updates"]) for entry in entries)
    assert cordon(*call, "--format", "json").json["entries"] == entries
    for form in ("text", "markdown", "html"):
        shown = cordon(*call, "--format", form).out
        assert all(heading.split("&")[0].split("(")[0].strip(" .") in shown for heading in headings), form


def test_a_letter_gives_that_letter_only(cordon: Cordon, shipped: Path) -> None:
    entries = cordon("--db", shipped, "list", "--vendor", "huawei", "--letter", "s", *DAY, "--json").json["entries"]
    assert {entry["letter"] for entry in entries} == {"S"}


def test_without_a_vendor_the_list_is_on_the_one_known_best(cordon: Cordon, shipped: Path) -> None:
    assert cordon("--db", shipped, "list", *DAY, "--letter", "A", "--json").json["vendor"] == "huawei"


def test_an_empty_database_says_so(cordon: Cordon, tmp_path: Path) -> None:
    cordon("--db", tmp_path / "empty.db", "init", "--empty")
    said = cordon("--db", tmp_path / "empty.db", "list")
    assert (said.code, said.out, said.err) == (
        2,
        "",
        "cordon: the ledger is empty; read something in with `cordon ingest`, or name a vendor with --vendor\n",
    )


@pytest.mark.parametrize("known_at", ["1990-01-01"])
def test_what_was_not_known_yet_is_not_listed(cordon: Cordon, shipped: Path, known_at: str) -> None:
    assert cordon("--db", shipped, "list", "--vendor", "huawei", "--known-at", known_at, "--json").json["entries"] == []
