"""The forms of a report: they agree, escape what comes from outside, and never call anything compliant."""

from __future__ import annotations

import csv
import io
import json
import re
from datetime import date
from html.parser import HTMLParser

import pytest

from cordon.check import Report, render_html
from cordon.check.baseline import compare, read_baseline
from cordon.check.forms.letters import file_names, files, letter
from cordon.check.forms.markdown import as_markdown
from cordon.check.forms.rows import as_csv, as_json
from cordon.check.forms.sarif import as_sarif
from cordon.check.forms.text import as_text
from cordon.check.forms.written import Form, written
from cordon.check.outcome import Outcome
from cordon.model.errors import InputError
from tests.check.conftest import Check

EVIL = "<script>alert(1)</script>"
INVENTORY = f"""Name,Tenant,Region,Role,Manufacturer,Serial number
gnb-1,Acme,United Kingdom,gNodeB,Huawei,S1
gnb-2,Acme,Sweden,gNodeB,ZTE,S2
=cmd|'/C calc'!A0,{EVIL},Sweden,gNodeB,{EVIL},S3
"{EVIL}|x",Beta,Sweden,gNodeB,Huawei,S4
sw,Beta,Sweden,Switch,Cisco,S5
"""


@pytest.fixture
def report(check: Check) -> Report:
    return check(INVENTORY)


def all_forms(report: Report) -> dict[str, str]:
    return {
        "text": as_text(report),
        "markdown": as_markdown(report),
        "html": render_html(report),
        "csv": as_csv(report),
        "json": json.dumps(as_json(report)),
        "sarif": json.dumps(as_sarif(report)),
        "letter": letter(report, "Acme"),
    }


def test_no_form_calls_anything_compliant(report: Report) -> None:
    for name, text in all_forms(report).items():
        assert not re.search(r"complian|all clear|approved for use|safe to", text, re.IGNORECASE), name


def test_every_form_but_the_letter_names_every_listed_item(report: Report) -> None:
    forms = all_forms(report)
    for name in ("text", "markdown", "html", "csv", "json", "sarif"):
        assert "gnb-1" in forms[name].replace("\\", "") and "gnb-2" in forms[name].replace("\\", ""), name


def test_csv_json_and_sarif_have_the_same_items_and_outcomes(report: Report) -> None:
    rows = list(csv.DictReader(io.StringIO(as_csv(report))))
    items = as_json(report)["items"]
    run = json.loads(json.dumps(as_sarif(report)))["runs"][0]
    assert isinstance(items, list)
    assert [(int(row["row"]), row["outcome"]) for row in rows] == [(item["row"], item["outcome"]) for item in items]
    assert [one["locations"][0]["physicalLocation"]["region"]["startLine"] for one in run["results"]] == [item["row"] for item in items]
    assert [one["ruleId"] for one in run["results"]] == [item["rule"] for item in items]


def test_a_cell_that_would_run_as_a_formula_is_guarded(report: Report) -> None:
    rows = list(csv.reader(io.StringIO(as_csv(report))))
    assert any(cell == "'=cmd|'/C calc'!A0" for row in rows for cell in row)
    assert not any(cell.startswith(("=", "+", "@")) for row in rows for cell in row)


class Tags(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))


def test_the_page_has_no_script_needs_no_other_file_and_escapes_the_inventory(report: Report) -> None:
    page, found = render_html(report), Tags()
    found.feed(page)
    assert EVIL not in page and "&lt;script&gt;" in page
    assert not {tag for tag, _ in found.tags} & {"script", "img", "link", "iframe", "object", "form"}
    assert not any(name.startswith("on") or name == "src" for _, attributes in found.tags for name in attributes)
    links = [attributes.get("href") or "" for tag, attributes in found.tags if tag == "a"]
    assert all(link.startswith(("https://", "http://")) for link in links)


def test_the_page_tells_where_it_comes_from(report: Report) -> None:
    page = render_html(report)
    assert all(
        part in page for part in (report.source.sha256, "2026-08-26", "2026-11-21", "By last day", "By place", "By maker", "Cannot be told")
    )


def test_markdown_can_not_be_broken_out_of(report: Report) -> None:
    text = as_markdown(report)
    assert EVIL not in text and "\\<script\\>" in text
    assert "\\|x" in text


def test_sarif_has_what_readers_of_it_ask_for(report: Report) -> None:
    log = json.loads(json.dumps(as_sarif(report)))
    run = log["runs"][0]
    assert (log["version"], run["tool"]["driver"]["name"]) == ("2.1.0", "cordon")
    rules = [rule["id"] for rule in run["tool"]["driver"]["rules"]]
    assert len(rules) == len(set(rules))
    for result in run["results"]:
        assert rules[result["ruleIndex"]] == result["ruleId"]
        assert result["level"] in ("error", "warning", "note") and result["message"]["text"]
        place = result["locations"][0]["physicalLocation"]
        assert place["artifactLocation"]["uri"] == "inventory.csv" and place["region"]["startLine"] >= 1
        assert len(result["partialFingerprints"]["cordonItem/v1"]) == 32


def test_ids_and_fingerprints_stay_when_rows_move_and_a_law_changes(check: Check) -> None:
    lines = INVENTORY.splitlines()
    moved = "\n".join([lines[0], *reversed(lines[1:])])
    first, second = as_json(check(INVENTORY)), as_json(check(moved, as_of=date(2028, 1, 1)))
    one, other = ({item["fingerprint"]: item["rule"] for item in rows["items"]} for rows in (first, second))  # type: ignore[attr-defined]
    assert one == other


def test_a_letter_says_what_to_do_by_when_and_under_which_rule(check: Check) -> None:
    text = letter(check(INVENTORY).for_customer("Acme"), "Acme")
    assert "To: Acme" in text and "2 items need your attention" in text
    assert "Last day: 2027-12-31" in text and "Under:" in text


def test_a_letter_without_findings_confirms_nothing(check: Check) -> None:
    text = letter(check("Name,Manufacturer,Region\nx,Cisco,Sweden\n"), "")
    assert "not a confirmation" in text


def test_every_customer_has_a_report_and_a_letter_of_his_own(report: Report) -> None:
    made = dict(files(report))
    assert set(made) == {
        "overview.md", "acme.html", "acme.txt", "beta.html", "beta.txt", "script-alert-1-script.html", "script-alert-1-script.txt"
    }  # fmt: skip
    assert "gnb-1" in made["acme.html"] and "gnb-1" not in made["beta.html"]
    assert "[acme.html](acme.html)" in made["overview.md"]


@pytest.mark.parametrize("names", [("../../etc", "a/b", "", "CON", "Ünï", "a b", "a-b"), ("overview", "OVERVIEW ")])
def test_file_names_of_customers_are_harmless_and_no_two_alike(names: tuple[str, ...]) -> None:
    made = file_names(names)
    assert len(set(made.values())) == len(names)
    assert all(re.fullmatch(r"[a-z0-9-]+", name) and name not in ("con", "overview") for name in made.values())


def test_two_reports_show_what_is_new_fixed_and_changed_in_law(check: Check) -> None:
    earlier = read_baseline(json.dumps(as_json(check(INVENTORY))).encode(), "old.json")
    lines = INVENTORY.splitlines()
    now = "\n".join([*lines[:2], *lines[3:], "new,Beta,Romania,gNodeB,Huawei,S9"])
    changes = {
        (change.kind, (change.after or change.before or {})["item"]) for change in compare(earlier, check(now, as_of=date(2028, 1, 1)))
    }
    assert changes == {("law", "gnb-1"), ("fixed", "gnb-2"), ("new", "new")}


def test_the_same_report_differs_in_nothing(check: Check) -> None:
    earlier = read_baseline(json.dumps(as_json(check(INVENTORY))).encode(), "old.json")
    assert compare(earlier, check(INVENTORY)) == []


@pytest.mark.parametrize("form", [Form.TABLE, Form.MARKDOWN, Form.HTML, Form.JSON])
def test_what_changed_stands_in_every_form_that_people_read(check: Check, form: Form) -> None:
    earlier = read_baseline(json.dumps(as_json(check(INVENTORY))).encode(), "old.json")
    later = check(INVENTORY, as_of=date(2028, 1, 1))
    told = written(later, form, compare(earlier, later))
    assert ("changes" if form is Form.JSON else "earlier report (") in told.replace("EARLIER REPORT", "earlier report")
    assert "earlier report (" not in written(later, form).lower()


@pytest.mark.parametrize("form", list(Form))
def test_each_form_has_its_media_type_and_ending(form: Form) -> None:
    assert "/" in form.media_type
    assert form.ending.isalpha()


@pytest.mark.parametrize("data", [b"", b"{}", b"[]", b'{"form":"cordon-check/1","items":[1]}', b"[" * 9999])
def test_a_baseline_that_is_no_report_is_refused(data: bytes) -> None:
    with pytest.raises(InputError, match=r"old\.json"):
        read_baseline(data, "old.json")


def test_only_the_counts_tell_items_without_a_finding(report: Report) -> None:
    assert report.counts[Outcome.NO_RULE_FOUND] == 1
    assert "sw" not in {item.name for group in report.groups for item in group.items}
