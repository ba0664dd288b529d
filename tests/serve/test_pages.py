"""Pages for any query, each also as CSV, JSON and feed: one query, one answer."""

from __future__ import annotations

import csv
import io
import re
from datetime import date
from urllib.parse import urlencode

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cordon.model.codes import Status
from tests.serve.site import SCRIPT, site

CLIENT = site()
QUERIES = st.fixed_dictionaries(
    {},
    optional={
        "as_of": st.dates(date(2018, 1, 1), date(2030, 1, 1)).map(date.isoformat),
        "known_at": st.dates(date(2025, 12, 1), date(2026, 3, 1)).map(date.isoformat),
        "scope": st.sampled_from(["5g", "core", "phones", "5g,core", "exports", "all"]),
        "status": st.lists(st.sampled_from([status.value for status in Status]), min_size=1, max_size=3, unique=True).map(",".join),
        "place": st.sampled_from(["PE", "CL", "PE,CL", "group:eu", "Bolivia"]),
        "q": st.sampled_from(["Peru", "core", "nothing of it"]),
        "letter": st.sampled_from(["P", "C", "E", "Z"]),
    },
)


def rows(text: str) -> list[dict[str, str]]:
    """The rows of a CSV."""
    return list(csv.DictReader(io.StringIO(text)))


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.sampled_from(["huawei", "zte"]), QUERIES)
def test_page_csv_json_and_api_of_a_random_query_agree(vendor: str, query: dict[str, str]) -> None:
    text = urlencode(query)
    page, table, data = (CLIENT.get(f"/{vendor}{form}?{text}") for form in ("", ".csv", ".json"))
    assert {page.status_code, table.status_code, data.status_code} == {200}
    entries = data.json()["entries"]
    listed = [(entry["key"], update["event"] or "") for entry in entries for update in entry["updates"]]
    assert [(row["key"], row["event"]) for row in rows(table.text)] == listed
    assert {ident for _, ident in listed if ident} <= set(re.findall(r"/event/([\w-]+)", page.text))
    _agrees_with_the_api(vendor, query, {entry["key"]: entry["position"] for entry in entries if entry["position"]})


def _agrees_with_the_api(vendor: str, query: dict[str, str], positions: dict[str, dict[str, object]]) -> None:
    kept = {key: value for key, value in query.items() if key not in ("q", "letter")}
    answer = CLIENT.get(f"/api/v1/positions?{urlencode({'vendor': vendor, 'limit': '200', **kept})}").json()
    told = {row["place"]: row for row in answer["rows"]}
    for place, position in positions.items():
        assert place not in told or position == {key: told[place][key] for key in position}


def test_a_place_page_and_its_json_agree() -> None:
    data = CLIENT.get("/place/PE/huawei.json?scope=5g&as_of=2021-01-01").json()
    page = CLIENT.get("/place/PE/huawei?scope=5g&as_of=2021-01-01").text
    assert data["status"] == "banned" and "banned" in page
    assert CLIENT.get("/place/PE/huawei.json?scope=5g&as_of=2020-01-01").json()["status"] != "banned"


@pytest.mark.parametrize(
    "path",
    [
        "/",
        "/huawei",
        "/place/PE",
        "/place/PE/huawei",
        "/place/PE/huawei/evidence",
        "/event/e-ban",
        "/company/entel",
        "/changes",
        "/vendors",
        "/ask",
        "/search",
        "/api",
    ],
)
def test_each_kind_of_page_is_served(path: str) -> None:
    answer = CLIENT.get(path)
    assert answer.status_code == 200
    assert answer.headers["content-type"] == "text/html; charset=utf-8"
    assert answer.text.startswith("<!doctype html>")


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("/huawei.csv", "text/csv; charset=utf-8"),
        ("/huawei.json", "application/json"),
        ("/huawei.atom", "application/atom+xml"),
        ("/huawei.svg", "image/svg+xml"),
        ("/huawei.embed", "text/html; charset=utf-8"),
    ],
)
def test_the_ending_names_the_form(path: str, kind: str) -> None:
    assert CLIENT.get(path).headers["content-type"] == kind


def test_html_of_documents_never_executes() -> None:
    page = CLIENT.get("/zte").text
    assert SCRIPT not in page and "&lt;script&gt;alert(1)" in page
    assert 'href="javascript:' not in page.lower()
    assert SCRIPT not in CLIENT.get("/zte.atom").text
    assert not [cell for row in rows(CLIENT.get("/zte.csv").text) for cell in row.values() if cell.startswith(("=", "+", "@"))]


def test_head_has_no_body() -> None:
    answer = CLIENT.head("/huawei")
    assert (answer.status_code, answer.headers["content-type"]) == (200, "text/html; charset=utf-8")
