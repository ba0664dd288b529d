"""`cordon check`, `cordon who` and `cordon registry`: exit codes, files, JSON lines."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Cordon

FOUND = "Name,Tenant,Region,Role,Manufacturer\ngnb,Acme,Sweden,gNodeB,Huawei\n"
OPEN = "Name,Tenant,Region,Role,Manufacturer\nx,Acme,Sweden,gNodeB,Hikvison\n"
LIMITED = "Name,Tenant,Region,Role,Manufacturer\nx,Acme,United Kingdom,gNodeB,Huawei\n"
NOTHING = "Name,Tenant,Region,Role,Manufacturer\nx,Acme,Sweden,Switch,Cisco\n"
DAY = ("--as", "operator", "--as-of", "2026-11-21")


@pytest.fixture
def inventory(tmp_path: Path) -> Path:
    return tmp_path / "inventory.csv"


@pytest.mark.parametrize(
    "case",
    [
        (FOUND, (), 1),
        (LIMITED, (), 1),
        (OPEN, (), 3),
        (NOTHING, (), 0),
        (FOUND + OPEN.splitlines()[1], (), 1),
        (LIMITED, ("--fail-on", "prohibited"), 0),
        (FOUND, ("--fail-on", "prohibited"), 1),
        (LIMITED, ("--fail-on", "restricted"), 1),
        (OPEN, ("--fail-on", "restricted"), 0),
        (FOUND, ("--fail-on", "never"), 0),
        (FOUND, ("--as", "company"), 0),
        ("Colour\nred\n", (), 2),
        (FOUND, ("--as", "pirate"), 2),
        (FOUND, ("--map", "nonsense"), 2),
        (FOUND, ("--by", "customer"), 2),
        (FOUND, ("--place", "Atlantis"), 2),
        (FOUND, ("--baseline", "missing.json"), 2),
    ],
)
def test_the_exit_code_tells_what_was_found(cordon: Cordon, shipped: Path, inventory: Path, case: tuple[str, tuple[str, ...], int]) -> None:
    text, more, code = case
    inventory.write_text(text, encoding="utf-8")
    said = cordon("check", inventory, "--db", shipped, *DAY, *more)
    assert said.code == code, said.err
    assert said.err.count("\n") == (1 if code == 2 else 0)


def test_the_json_report_is_one_object_with_the_items(cordon: Cordon, shipped: Path, inventory: Path) -> None:
    inventory.write_text(FOUND, encoding="utf-8")
    report = cordon("check", inventory, "--db", shipped, *DAY, "--json").json
    assert report["source"]["name"] == "inventory.csv"
    assert [(item["item"], item["vendor"], item["outcome"]) for item in report["items"]] == [("gnb", "huawei", "prohibited")]
    assert report["data"]["entries"] > 1_000


@pytest.mark.parametrize("form", ["table", "markdown", "html", "csv", "json", "sarif"])
def test_every_form_can_be_written_to_a_file(cordon: Cordon, shipped: Path, inventory: Path, tmp_path: Path, form: str) -> None:
    inventory.write_text(FOUND, encoding="utf-8")
    out = tmp_path / "report"
    assert cordon("check", inventory, "--db", shipped, *DAY, "--format", form, "--out", out).code == 1
    assert "gnb" in out.read_text(encoding="utf-8")


def test_reports_by_customer_are_written_into_a_new_folder(cordon: Cordon, shipped: Path, inventory: Path, tmp_path: Path) -> None:
    inventory.write_text(FOUND, encoding="utf-8")
    assert cordon("check", inventory, "--db", shipped, *DAY, "--by", "customer", "--out", tmp_path / "out").code == 1
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == ["acme.html", "acme.txt", "overview.md"]


def test_a_report_that_can_not_be_written_is_told_in_one_line(cordon: Cordon, shipped: Path, inventory: Path, tmp_path: Path) -> None:
    inventory.write_text(FOUND, encoding="utf-8")
    said = cordon("check", inventory, "--db", shipped, *DAY, "--out", tmp_path / "no" / "such" / "folder.html")
    assert (said.code, said.err.count("\n")) == (2, 1)


def test_a_later_check_shows_what_changed(cordon: Cordon, shipped: Path, inventory: Path, tmp_path: Path) -> None:
    inventory.write_text(LIMITED, encoding="utf-8")
    cordon("check", inventory, "--db", shipped, *DAY, "--format", "json", "--out", tmp_path / "old.json")
    later = ("--as", "operator", "--as-of", "2028-01-01", "--baseline", tmp_path / "old.json")
    said = cordon("check", inventory, "--db", shipped, *later, "--json")
    assert [change["kind"] for change in said.json["changes"]] == ["law"]
    assert "law: x (Huawei, GB)" in cordon("check", inventory, "--db", shipped, *later).out


def test_who_answers_each_text(cordon: Cordon, shipped: Path) -> None:
    said = cordon("who", "--db", shipped, "zte corporation", "Aztech", "N/A", "Hikvison", "--as-of", "2026-11-21")
    assert said.code == 0
    vendors = [line.split(": ")[1].split(",")[0].split(" (")[0] for line in said.out.splitlines()]
    assert vendors == ["zte", "none", "unknown", "unknown"]
    assert "did you mean hikvision" in said.out


def test_who_prints_the_vendors_that_can_be_an_answer(cordon: Cordon, shipped: Path) -> None:
    listed = [row["vendor"] for row in cordon("who", "--vendors", "--db", shipped, "--json").json]
    assert {"huawei", "zte", "hikvision", "dahua", "hytera", "uniview", "tp-link", "dji", "kaspersky", "china-mobile"} <= set(listed)
    assert listed == sorted(listed)


def test_who_answers_json_lines_in_order_and_goes_on_after_a_bad_one(cordon: Cordon, shipped: Path, tmp_path: Path) -> None:
    lines = [
        {"id": 1, "text": "Honor", "as_of": "2019-06-01"},
        {"id": 2, "text": "Honor", "as_of": "2026-11-21"},
        {"id": 3},
        {"id": 4, "text": "30:FB:B8:00:00:01", "kind": "mac"},
        {"id": 5, "text": "x", "kind": "colour"},
        {"id": 6, "text": ""},
        {"id": 7, "text": "Dahau", "kind": "maker"},
    ]
    file = tmp_path / "texts.jsonl"
    file.write_text("\n".join(json.dumps(line) for line in lines), encoding="utf-8")
    said = cordon("who", "--db", shipped, "--jsonl", file)
    answers = said.lines
    assert said.code == 1
    assert [answer.get("vendor") for answer in answers] == ["honor", "none", None, "huawei", None, "unknown", "unknown"]
    assert "error" in answers[2] and "error" in answers[4]
    assert list(answers[0]) == ["id", "vendor", "maker", "by", "suggestions"]
    assert answers[6]["suggestions"][0] == "dahua" and answers[5] == {
        "id": 6,
        "vendor": "unknown",
        "maker": None,
        "by": None,
        "suggestions": [],
    }


@pytest.mark.parametrize("arguments", [(), ("--vendors", "x"), ("x", "--jsonl", "y")])
def test_who_is_asked_one_thing_at_a_time(cordon: Cordon, shipped: Path, arguments: tuple[str, ...]) -> None:
    assert cordon("who", "--db", shipped, *arguments).code == 2


def test_a_newer_table_of_prefixes_is_taken_shown_and_used(cordon: Cordon, shipped: Path, tmp_path: Path) -> None:
    rows = [f'MA-L,{number:06X},"zte corporation",x' for number in range(0, 8_000, 4)]
    list_file = tmp_path / "oui.csv"
    list_file.write_text("Registry,Assignment,Organization Name,Organization Address\n" + "\n".join(rows), encoding="utf-8")
    assert cordon("registry", "--json").json["date"] == "2026-08-26"
    assert cordon("registry", "update", list_file, "--date", "2026-11-01").code == 0
    assert cordon("registry", "--json").json == {"date": "2026-11-01", "source": "oui.csv", "prefixes": 2_000, "organisations": 1}
    assert "zte" in cordon("who", "--db", shipped, "00:00:04:12:34:56").out


@pytest.mark.parametrize("arguments", [("upgrade",), ("update",), ("update", "missing.csv")])
def test_a_wrong_update_changes_nothing(cordon: Cordon, arguments: tuple[str, ...]) -> None:
    assert cordon("registry", *arguments).code == 2
    assert cordon("registry", "--json").json["date"] == "2026-08-26"
