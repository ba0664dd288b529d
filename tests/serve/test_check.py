"""The check on the site and in the API: it works without scripts, nothing is kept, and every form of the report can be had."""

from __future__ import annotations

import base64
import json
import re
from typing import Any

import pytest

from tests.publish.reader import read
from tests.serve.site import SCRIPT
from tests.serve.uploads import API, CLIENT, INVENTORY, send, workbook


def test_the_form_sends_a_file_without_scripts() -> None:
    page = read(CLIENT.get("/check").text)
    form = next(one for one in page.all("form") if one.get("method") == "post")
    assert (form.get("action"), form.get("enctype")) == ("/check", "multipart/form-data")
    named = {one.get("name") for kind in ("input", "select", "textarea") for one in page.all(kind)}
    assert {"file", "as", "for", "as_of", "place", "scope", "map", "form"} <= named
    labelled = {one.get("for") for one in page.all("label")}
    assert {one.get("id") for kind in ("input", "select", "textarea") for one in page.all(kind)} <= labelled


def test_the_form_starts_with_what_the_program_takes_without_options() -> None:
    page = CLIENT.get("/check").text
    assert page.index('<option value="company">') < page.index('<option value="operator">')
    assert page.index('<option value="keep">') < page.index('<option value="buy">')


def test_the_page_stands_in_the_navigation_and_nothing_of_it_is_kept() -> None:
    answer = CLIENT.get("/check")
    assert 'href="/check" aria-current="page"' in answer.text
    for one in (answer, send(INVENTORY), send("x")):
        assert one.headers["cache-control"] == "no-store"


def test_an_upload_gives_the_report_as_a_page_of_the_site() -> None:
    answer = send(INVENTORY, fields={"as": "operator"})
    assert answer.status_code == 200
    assert "Check of stock.csv" in answer.text and "prohibited" in answer.text and "gnb-7" in answer.text
    assert "Did you mean hikvision" in answer.text
    assert SCRIPT not in answer.text
    assert 'aria-label="Main"' in answer.text


def test_the_page_carries_the_report_in_its_other_forms() -> None:
    page = read(send(INVENTORY, fields={"as": "operator"}).text)
    saved = {one["download"]: one["href"] for one in page.all("a") if "download" in one}
    assert set(saved) == {"check.html", "check.csv", "check.json", "check.sarif", "check.md"}
    report = json.loads(base64.b64decode(str(saved["check.json"]).partition("base64,")[2]))
    assert [row["item"] for row in report["items"] if row["outcome"] == "prohibited"] == ["gnb-7"]


@pytest.mark.parametrize(
    ("form", "media", "holds"),
    [
        ("html", "text/html", "<h1>Check of stock.csv</h1>"),
        ("csv", "text/csv", "row,item,customer"),
        ("json", "application/json", '"form":"cordon-check/1"'),
        ("sarif", "application/sarif+json", '"version":"2.1.0"'),
        ("markdown", "text/markdown", "# Check of stock"),
    ],
)
def test_the_form_chooses_how_the_report_comes(form: str, media: str, holds: str) -> None:
    answer = send(INVENTORY, fields={"form": form})
    assert answer.headers["content-type"].startswith(media)
    assert answer.headers["content-disposition"].startswith('attachment; filename="check.')
    assert holds in answer.text


def test_what_is_set_in_the_form_is_asked() -> None:
    fields = {"as": "operator", "for": "buy", "as_of": "2019-01-01", "place": "Chile", "scope": "core", "map": "maker=Brand\nname=Device"}
    report = send(INVENTORY, fields={"form": "json", **fields}).json()
    assert (report["as"], report["for"], report["as_of"], report["place"], report["scope"]) == (
        "operator",
        "buy",
        "2019-01-01",
        "CL",
        "core",
    )
    assert (report["source"]["columns"]["maker"], report["source"]["columns"]["name"]) == ("Brand", "Device")


@pytest.mark.parametrize(
    ("fields", "message"),
    [
        ({"as": "king"}, "as: unknown code"),
        ({"for": "rent"}, "for: unknown code"),
        ({"as_of": "20200714"}, "as_of: not a day"),
        ({"as_of": "soon"}, "as_of: not a day"),
        ({"scope": "6g"}, "scope: "),
        ({"place": "Peruu"}, "place: unknown place"),
        ({"map": "maker"}, "map: can"),
        ({"map": "maker=Nothing"}, "no column"),
        ({"form": "pdf"}, "form: unknown code"),
        ({"colour": "red"}, "no field"),
    ],
)
def test_a_wrong_field_is_told_with_the_form_and_with_what_was_typed(fields: dict[str, str], message: str) -> None:
    page = send(INVENTORY, fields=fields)
    assert page.status_code == 400
    assert message in page.text.replace("&#39;", "'") and 'role="alert"' in page.text and 'type="file"' in page.text
    told = send(INVENTORY, path=API, fields=fields)
    assert told.status_code == 400 and message in told.json()["error"]["message"]


def test_what_was_typed_stays_in_the_form() -> None:
    page = send("", fields={"as": "operator", "place": 'Peru"><b>', "map": "maker=Brand"}).text
    assert '<option value="operator" selected>' in page
    assert "<b>" not in page and "maker=Brand</textarea>" in page


def test_a_workbook_can_be_sent() -> None:
    report = send(workbook([["Make", "Country", "Role"], ["Huawei", "Peru", "gNodeB"]]), fields={"form": "json", "as": "operator"}).json()
    assert report["counts"]["prohibited"] == 1


def test_a_program_sends_the_bare_file_and_gets_json() -> None:
    answer = CLIENT.post("/api/v1/check?as=operator&name=..%2Fstock.csv&map=maker%3DBrand", content=INVENTORY.encode())
    assert answer.headers["content-type"] == "application/json" and answer.headers["cache-control"] == "no-store"
    report = answer.json()
    assert (report["source"]["name"], report["as"], report["counts"]["prohibited"]) == ("stock.csv", "operator", 1)
    assert CLIENT.post("/api/v1/check?form=table", content=INVENTORY.encode()).text.startswith("inventory: 3 items")


def test_site_and_api_agree() -> None:
    assert send(INVENTORY, fields={"form": "json"}).json() == send(INVENTORY, path=API).json()


def test_the_description_names_the_file_and_every_form() -> None:
    schema: dict[str, Any] = CLIENT.get("/api/v1/openapi.json").json()
    operation = schema["paths"][API]["post"]
    assert operation["requestBody"]["content"]["multipart/form-data"]["schema"]["required"] == ["file"]
    assert {"application/json", "text/csv", "application/sarif+json"} <= set(operation["responses"]["200"]["content"])
    assert {"400", "408", "413", "503"} <= set(operation["responses"])


def test_the_report_of_the_page_runs_nothing_and_names_no_other_host() -> None:
    text = send(INVENTORY).text
    assert not re.search(r"<script(?![^>]*src=\"/static/)", text)
    assert not re.search(r"(?:src|action)=\"https?:", text)
