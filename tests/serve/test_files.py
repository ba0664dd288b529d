"""The whole ledger to take along is what the static site has."""

from __future__ import annotations

import io
import zipfile

import pytest

from tests.serve.site import EVENTS, site

CLIENT = site()


def test_the_zip_holds_the_tables_and_how_to_cite_them() -> None:
    answer = CLIENT.get("/data/cordon.zip")
    assert answer.headers["content-type"] == "application/zip"
    with zipfile.ZipFile(io.BytesIO(answer.content)) as held:
        names = set(held.namelist())
        assert {f"cordon/{name}" for name in ("events.csv", "datapackage.json", "CITATION.txt")} <= names
        assert held.read("cordon/events.csv") == CLIENT.get("/data/events.csv").content


def test_a_table_has_every_event() -> None:
    text = CLIENT.get("/data/events.csv").text
    assert all(event.id in text for event in EVENTS)


def test_the_database_is_one() -> None:
    assert CLIENT.get("/data/cordon.db").content.startswith(b"SQLite format 3")


def test_every_file_of_the_data_page_is_there() -> None:
    page = CLIENT.get("/data").text
    paths = [part.split('"')[0] for part in page.split('href="')[1:] if part.startswith("/data/")]
    assert paths and {CLIENT.head(path).status_code for path in paths} == {200}


def test_a_file_that_is_unchanged_is_not_sent_again() -> None:
    tag = CLIENT.head("/data/events.csv").headers["etag"]
    assert CLIENT.get("/data/events.csv", headers={"If-None-Match": tag}).status_code == 304


@pytest.mark.parametrize("name", ["nothing.csv", "..%2fcordon.db", "events.csv%00"])
def test_no_other_name_is_served(name: str) -> None:
    assert CLIENT.get(f"/data/{name}").status_code == 404
