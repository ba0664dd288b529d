"""The search of a folder and that of the server find the same pages in the same order."""

from __future__ import annotations

from urllib.parse import quote

import pytest

from cordon.publish.links import file_of
from tests.browser.machine import Browsing, Look
from tests.browser.sites import Site

pytestmark = pytest.mark.browser
_LINKS = "links => links.map(link => link.getAttribute('href'))"


@pytest.mark.parametrize(
    "text", ["huawei", "sweden", "Is Huawei banned in Sweden?", "telia", "norway 4g", "cameras australia", "swed", "zxqv"]
)
def test_both_find_the_same(browsing: Browsing, live_site: Site, folder_site: Site, text: str) -> None:
    with browsing.open(f"{live_site.address('/search')}?q={quote(text)}", Look()) as opened:
        served = opened.page.locator("#found-h ~ ul a").evaluate_all(_LINKS)
    with browsing.open(f"{folder_site.address('/search')}?q={quote(text)}", Look()) as opened:
        listed = opened.page.locator("#found a").evaluate_all(_LINKS)
    assert listed[: len(served)] == [file_of(path) for path in served]
    assert bool(served) == bool(listed)
