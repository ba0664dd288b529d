"""Every kind of page at both widths, with scripts and without, live and from a folder: it loads, reports no fault and fits."""

from __future__ import annotations

import pytest

from tests.browser.looking import too_wide
from tests.browser.machine import DESK, PHONE, Browsing, Look
from tests.browser.sites import ASKED, PAGES, Site

pytestmark = pytest.mark.browser
LOOKS = [Look(width, scripts) for width in (PHONE, DESK) for scripts in (True, False)]


def faults(browsing: Browsing, address: str, look: Look) -> list[str]:
    """What is wrong with one page."""
    with browsing.open(address, look) as opened:
        found = [*opened.faults, *too_wide(opened)]
        if opened.page.locator("h1").count() != 1:
            found.append("there must be one h1")
        return found


@pytest.mark.parametrize("look", LOOKS, ids=str)
@pytest.mark.parametrize("kind", [*PAGES, *ASKED])
def test_a_live_page_loads_without_a_fault_and_fits(browsing: Browsing, live_site: Site, kind: str, look: Look) -> None:
    assert faults(browsing, live_site.address((PAGES | ASKED)[kind]), look) == []


@pytest.mark.parametrize("look", (Look(PHONE), Look(DESK, scripts=False)), ids=str)
@pytest.mark.parametrize("kind", PAGES)
def test_a_page_of_the_folder_loads_without_a_fault_and_fits(browsing: Browsing, folder_site: Site, kind: str, look: Look) -> None:
    assert faults(browsing, folder_site.address(PAGES[kind]), look) == []


@pytest.mark.parametrize("width", (PHONE, DESK))
def test_a_page_that_is_not_there_says_so_and_fits(browsing: Browsing, live_site: Site, width: int) -> None:
    with browsing.open(live_site.address("/place/ZZ"), Look(width)) as opened:
        assert [fault for fault in opened.faults if not fault.startswith(("404", "console: Failed to load"))] == []
        assert any(fault.startswith("404") for fault in opened.faults)
        assert too_wide(opened) == []
        assert opened.page.locator("main").inner_text().strip()
