"""No kind of page is forgotten by the browser: each template of the site is looked at. Needs no browser itself."""

from __future__ import annotations

import pytest

from cordon.publish.pages.router import page_at, paths
from tests.browser.sites import PAGES, SHIPPED, desk, first_of


def template(path: str) -> str:
    """The template of a page of the invented edition."""
    page = page_at(desk(), path)
    assert page is not None, path
    return page.template


@pytest.fixture(scope="module")
def templates() -> set[str]:
    """Those of the whole site. A place has so many pages of days that one place is enough."""
    return {template(path) for path in paths(desk()) if not path.startswith("/place/") or path.startswith("/place/SE")}


def test_every_template_of_the_site_is_looked_at(templates: set[str]) -> None:
    assert {template(first_of(path)) for path in PAGES.values()} == templates


def test_every_kind_of_page_is_pictured_over_the_shipped_ledger() -> None:
    assert set(PAGES) - set(SHIPPED) == {"answer", "answer-day", "company-long", "event-long"}
