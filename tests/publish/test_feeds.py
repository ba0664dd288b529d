"""Atom: valid, stable ids, the newest first, absolute where the home is known."""

from __future__ import annotations

from datetime import date
from xml.etree import ElementTree

from cordon.publish.feeds.atom import Feed, FeedEntry, atom
from cordon.publish.pages.router import page_at
from tests.publish.world import desk

ATOM = "{http://www.w3.org/2005/Atom}"
ENTRY = FeedEntry("e-1", 'A "title" <b>', date(2026, 1, 2), "/event/e-1", "words & more\x00\ufffe", date(2020, 1, 1))


def test_a_feed_has_what_the_standard_asks_for() -> None:
    root = ElementTree.fromstring(atom(Feed("/huawei", "T", [ENTRY], "https://cordon.example/")))
    for where in (root, root.find(f"{ATOM}entry")):
        assert where is not None
        assert all(where.findtext(f"{ATOM}{name}") for name in ("id", "title", "updated"))
    assert root.findtext(f"{ATOM}author/{ATOM}name") == "Cordon"
    links = {link.get("rel"): link.get("href") for link in root.findall(f"{ATOM}link")}
    assert links == {"self": "https://cordon.example/huawei.atom", "alternate": "https://cordon.example/huawei"}


def test_ids_are_stable_and_dates_are_moments() -> None:
    text = atom(Feed("/huawei", "T", [ENTRY]))
    assert text == atom(Feed("/huawei", "T", [ENTRY]))
    entry = ElementTree.fromstring(text).find(f"{ATOM}entry")
    assert entry is not None
    assert entry.findtext(f"{ATOM}id") == "tag:cordon,2026:e-1"
    assert entry.findtext(f"{ATOM}updated") == "2026-01-02T00:00:00Z"
    assert entry.findtext(f"{ATOM}published") == "2020-01-01T00:00:00Z"


def test_an_empty_feed_is_still_a_feed() -> None:
    assert ElementTree.fromstring(atom(Feed("/x", "T", []))).findtext(f"{ATOM}updated") == "1970-01-01T00:00:00Z"


def test_vendors_places_companies_and_changes_have_feeds() -> None:
    for path in ("/huawei", "/place/SE/huawei", "/company/telia-norway", "/changes"):
        page = page_at(desk(), path)
        assert page is not None
        assert ElementTree.fromstring(page.forms["atom"]()).findall(f"{ATOM}entry"), path


def test_a_feed_of_a_query_holds_what_the_query_shows() -> None:
    page = page_at(desk(), "/huawei", "place=NO")
    assert page is not None
    titles = [entry.findtext(f"{ATOM}title") for entry in ElementTree.fromstring(page.forms["atom"]()).findall(f"{ATOM}entry")]
    assert len(titles) == 2
    assert all("It will drop it." in str(title) or "An operator uses it." in str(title) for title in titles)
