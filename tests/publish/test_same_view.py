"""One query, one answer: the page, its CSV, its JSON and its feed agree, for random queries (law 8)."""

from __future__ import annotations

import csv
import io
import json
from datetime import date
from xml.etree import ElementTree

from hypothesis import given, settings
from hypothesis import strategies as st

from cordon.model.codes import Status
from cordon.model.scope import Scope
from cordon.publish.links import LiveLinks
from cordon.publish.pages.place import answer_page
from cordon.publish.pages.router import page_at
from cordon.publish.pages.vendor import vendor_day_page, vendor_page
from cordon.publish.query import Query
from cordon.publish.query_text import print_query
from cordon.publish.render import Imprint, Press
from tests.publish.reader import read
from tests.publish.world import TODAY, desk

PRESS = Press(desk(), Imprint("b", "v", TODAY))
LINKS = LiveLinks()
ATOM = "{http://www.w3.org/2005/Atom}"
queries = st.builds(
    Query,
    vendor=st.sampled_from(["huawei", "zte", "hikvision"]),
    as_of=st.dates(date(2018, 1, 1), TODAY),
    places=st.lists(st.sampled_from(["SE", "FI", "NO", "AT", "AU"]), unique=True, max_size=3).map(tuple),
    scope=st.sampled_from(["", "5g", "core", "phones", "government", "cameras"]).map(Scope.parse),
    statuses=st.lists(st.sampled_from(list(Status)), unique=True, max_size=4).map(tuple),
    text=st.sampled_from(["", "maker", "ban", "nothing of the kind"]),
    group=st.sampled_from(["", "nordic", "eu"]),
)


@settings(max_examples=60, deadline=None)
@given(queries)
def test_a_vendors_page_and_its_files_agree(query: Query) -> None:
    page = vendor_page(desk(), query)
    entries = [row for row in read(PRESS.html(page, LINKS)).all("article") if "data-updates" in row]
    rows = json.loads(page.forms["json"]())["entries"]
    lines = list(csv.DictReader(io.StringIO(page.forms["csv"]())))
    shown = sorted((str(row.get("data-place") or ""), str(row.get("data-status") or ""), int(str(row["data-updates"]))) for row in entries)
    told = sorted((e["key"] if e["position"] else "", e["position"]["status"] if e["position"] else "", len(e["updates"])) for e in rows)
    assert shown == told
    assert len(lines) == sum(len(entry["updates"]) for entry in rows)
    statuses = {(entry["key"], (entry["position"] or {}).get("status")) for entry in rows}
    assert {(line["key"], line["status"]) for line in lines if line["status"]} <= statuses
    embedded = [row for row in read(page.forms["embed"]()).all("article") if row]
    assert len(embedded) == len(rows)
    fed = ElementTree.fromstring(page.forms["atom"]()).findall(f"{ATOM}entry")
    assert len(fed) == len({update["event"] for entry in rows for update in entry["updates"] if update["event"]})


@settings(max_examples=30, deadline=None)
@given(queries)
def test_the_address_of_a_page_gives_the_page_again(query: Query) -> None:
    text = print_query(query, TODAY)
    again = page_at(desk(), f"/{query.vendor}", text)
    assert again is not None
    assert (again.query, again.forms["json"]()) == (text, vendor_page(desk(), query).forms["json"]())


@settings(max_examples=30, deadline=None)
@given(st.dates(date(2018, 1, 1), TODAY))
def test_the_matrix_of_a_day_and_its_csv_agree(day: date) -> None:
    page = vendor_day_page(desk(), "huawei", day)
    marks = [row["title"] for row in read(PRESS.html(page, LINKS)).all("abbr")]
    lines = [line for line in csv.DictReader(io.StringIO(page.forms["csv"]())) if line["scope"]]
    assert len(marks) == len(lines)


@settings(max_examples=30, deadline=None)
@given(st.sampled_from(["SE", "FI", "NO", "AT"]), st.dates(date(2018, 1, 1), TODAY), st.sampled_from(["", "5g", "4g"]))
def test_a_places_page_and_its_json_agree_on_buy_and_keep(place: str, day: date, scope: str) -> None:
    page = answer_page(desk(), Query("huawei", day, (place,), Scope.parse(scope)))
    row = json.loads(page.forms["json"]())
    words = " ".join(" ".join(read(PRESS.html(page, LINKS)).text).split())
    for name in ("buy", "keep"):
        answer = row[name]
        assert f"{name.title()} {answer if not answer.startswith('until') else 'until'}" in words
    assert (row["place"], row["as_of"]) == (place, day.isoformat())
