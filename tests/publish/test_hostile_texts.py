"""What a document or an editor typed never runs: not in a page, not in a feed, not in a table, not in a path."""

from __future__ import annotations

import csv
import io
import json
from xml.etree import ElementTree

import pytest

from cordon.publish.address import company_path, safe
from cordon.publish.linked.script import inert_json
from cordon.publish.links import LiveLinks
from cordon.publish.pages.page import Page
from cordon.publish.pages.router import page_at, paths
from cordon.publish.render import Imprint, Press
from cordon.publish.site.search_index import search_index
from cordon.publish.takeaway.whole import whole
from tests.publish.reader import read
from tests.publish.world import TODAY, desk

PRESS = Press(desk(), Imprint("b", "v", TODAY, home="https://cordon.example"))
PATHS = list(paths(desk()))
SAFE_SCHEMES = ("https://", "http://", "/", "#")


def page_of(path: str) -> Page:
    page = page_at(desk(), path)
    assert page is not None
    return page


@pytest.fixture(scope="module")
def pages() -> dict[str, str]:
    return {path: PRESS.html(page_of(path), LiveLinks()) for path in PATHS}


def test_only_our_own_scripts_stand_in_pages(pages: dict[str, str]) -> None:
    for path, html in pages.items():
        for script in read(html).all("script"):
            kind = script.get("type")
            assert kind in ("application/ld+json", "application/json") or str(script.get("src", "")).startswith("/static/"), path
        assert "alert(1)</script>" not in html


def test_no_element_has_a_handler_and_no_image_slips_in(pages: dict[str, str]) -> None:
    for path, html in pages.items():
        for tag, attributes in read(html).elements:
            assert not [name for name in attributes if name.startswith("on")], (path, tag)
            assert tag not in ("img", "iframe", "object", "embed"), path


def test_every_link_is_a_web_address_or_our_own(pages: dict[str, str]) -> None:
    for path, html in pages.items():
        for link in read(html).all("a"):
            assert str(link.get("href", "#")).startswith(SAFE_SCHEMES), (path, link)


def test_links_to_others_carry_no_trust(pages: dict[str, str]) -> None:
    outside = [link for html in pages.values() for link in read(html).all("a") if str(link.get("href")).startswith("http")]
    assert outside
    assert all("nofollow" in str(link.get("rel")) and "noopener" in str(link.get("rel")) for link in outside)


def test_json_ld_can_be_read_and_cannot_end_its_element(pages: dict[str, str]) -> None:
    for path, html in pages.items():
        for part in html.split('<script type="application/ld+json">')[1:]:
            assert json.loads(part.partition("</script>")[0])["@context"] == "https://schema.org", path


def test_no_cell_of_any_file_runs_as_a_formula() -> None:
    files = [page_of(path).forms["csv"]() for path in PATHS if "csv" in page_of(path).forms]
    files += [table.as_csv() for table in whole(desk()).values()]
    cells = [cell for text in files for row in csv.reader(io.StringIO(text)) for cell in row]
    assert any(cell.startswith("'=") for cell in cells)
    assert not [cell for cell in cells if cell.startswith(("=", "+", "-", "@", "\t", "\r"))]


def test_feeds_are_xml_with_plain_text_only() -> None:
    feeds = [page_of(path).forms["atom"]() for path in PATHS if "atom" in page_of(path).forms]
    assert any("&lt;script&gt;" in text for text in feeds)
    for text in feeds:
        assert not [element for element in ElementTree.fromstring(text).iter() if element.tag.endswith("script")]


def test_drawings_are_xml_without_scripts() -> None:
    for path in PATHS:
        made = page_of(path).forms.get("svg")
        text = made() if made else ""
        if text:
            assert not [element for element in ElementTree.fromstring(text).iter() if element.tag.endswith("script")], path


def test_the_search_index_cannot_end_its_script() -> None:
    assert "<" not in search_index(desk())


@pytest.mark.parametrize("name", ["../../x", "a/b", "", ".hidden", "x" * 200, "a\nb", "a b", "é", "a..b", "x.html", "x.csv"])
def test_a_name_never_shapes_a_path(name: str) -> None:
    assert safe(name).startswith("x-")
    assert company_path(f"org:{name}") == f"/company/{safe(name)}"


def test_separators_of_lines_are_escaped_for_scripts() -> None:
    assert "\u2028" not in inert_json("\u2028</script>")
    assert json.loads(inert_json("\u2028</script>&")) == "\u2028</script>&"
