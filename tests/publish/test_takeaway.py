"""What people take along: tables that agree with one another, a package that describes them, a database of the same rows, a citation."""

from __future__ import annotations

import csv
import io
import json
import sqlite3
import zipfile
from datetime import date

from cordon.model.identity import content_hash
from cordon.model.position import Question
from cordon.model.scope import Scope
from cordon.publish.takeaway.cite import Citation
from cordon.publish.takeaway.package import package_files, zipped
from cordon.publish.takeaway.sqlite_file import sqlite_bytes
from cordon.publish.takeaway.table import Table
from cordon.publish.takeaway.whole import whole
from tests.publish.world import TODAY, desk

TABLES = whole(desk())
CITED = Citation("All data", "abc123", TODAY, "https://cordon.example")
FILES = package_files(TABLES, CITED)


def rows(name: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(FILES[f"{name}.csv"].decode())))


def test_the_package_describes_every_file_that_it_holds() -> None:
    with zipfile.ZipFile(io.BytesIO(zipped(FILES))) as archive:
        held = {name.removeprefix("cordon/"): archive.read(name) for name in archive.namelist()}
    package = json.loads(held["datapackage.json"])
    described = {resource["path"]: resource for resource in package["resources"]}
    assert set(held) == {*described, "datapackage.json", "README.md", "CITATION.txt"}
    for path, resource in described.items():
        assert (resource["bytes"], resource["hash"]) == (len(held[path]), f"sha256:{content_hash(held[path])}")
        header = held[path].decode().splitlines()[0].split(",")
        assert [field["name"] for field in resource["schema"]["fields"]] == header
    assert package["licenses"][0]["name"] == "CC-BY-4.0"
    assert {"events", "reports", "positions", "panel", "changes", "codebook"} <= {resource["name"] for resource in package["resources"]}


def test_caveats_and_citation_travel_with_the_data() -> None:
    assert "Not legal advice" in FILES["README.md"].decode()
    assert "no permission" in FILES["README.md"].decode()
    assert CITED.text in FILES["CITATION.txt"].decode()


def test_the_same_tables_give_the_same_zip() -> None:
    assert zipped(FILES) == zipped(package_files(whole(desk()), CITED))


def test_the_database_holds_the_rows_of_the_tables(tmp_path: object) -> None:
    base = sqlite3.connect(":memory:")
    base.deserialize(sqlite_bytes(TABLES, {"data_version": "abc123"}))
    for name, table in TABLES.items():
        assert base.execute(f'SELECT count(*) FROM "{name}"').fetchone() == (len(table.rows),)
    (status,) = base.execute("SELECT status FROM positions WHERE vendor='huawei' AND place='SE' AND scope='5g'").fetchone()
    assert status == "banned"
    assert base.execute("SELECT value FROM about").fetchall() == [("abc123",)]
    assert base.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    base.close()


def test_the_positions_are_the_deciders() -> None:
    for row in rows("positions"):
        asked = Question(row["place"], row["vendor"], date.fromisoformat(row["as_of"]), Scope.parse(row["scope"]))
        position = desk().edition.decider.position(asked)
        assert (row["status"], row["buy"], row["keep"]) == (position.status.value, str(position.buy), str(position.keep))


def test_the_panel_tells_each_month_as_of_its_last_day() -> None:
    panel = {(row["vendor"], row["place"], row["month"]): row["status"] for row in rows("panel")}
    assert ("huawei", "SE", "2020-09") not in panel or panel["huawei", "SE", "2020-09"] != "banned"
    assert panel["huawei", "SE", "2020-10"] in ("banned", "phase-out")
    assert panel["zte", "SE", "2020-10"] == "banned"
    assert max(month for _, _, month in panel) == f"{TODAY:%Y-%m}"


def test_a_change_has_a_row_only_when_the_status_changes() -> None:
    changes = rows("changes")
    assert changes
    assert all(row["before"] != row["after"] or row["in_part"] for row in changes)
    assert {"SE", "FI"} <= {row["place"] for row in changes}


def test_every_event_of_a_table_is_in_the_table_of_events() -> None:
    known = {row["event"] for row in rows("events")}
    for name in ("positions", "changes", "stances", "instruments"):
        named = {event for row in rows(name) for event in (row.get("events") or "").split("; ") if event}
        assert named <= known, name
    assert {row["event"] for row in rows("reports")} == known


def test_a_table_gives_the_same_rows_as_csv_and_as_json() -> None:
    table = Table(("a", "b", "c"), [{"a": "=1", "b": ["x", "y"], "c": True}, {"a": None, "b": 2, "c": False}], "n")
    assert list(csv.reader(io.StringIO(table.as_csv()))) == [["a", "b", "c"], ["'=1", "x; y", "yes"], ["", "2", "no"]]
    assert json.loads(table.as_json()) == {"note": "n", "rows": [{"a": "=1", "b": ["x", "y"], "c": True}, {"a": None, "b": 2, "c": False}]}


def test_a_citation_can_not_break_out_of_its_braces() -> None:
    text = Citation("A {b} \\input{c}", "v1", TODAY).bibtex
    assert text.count("{") == text.count("}")
    assert "\\input" not in text
