"""The check of an inventory in a browser: a file is handed in, with scripts and without, and the report fits and is accessible."""

from __future__ import annotations

import pytest

from tests.browser.looking import too_wide, violations
from tests.browser.machine import DESK, PHONE, Browsing, Look
from tests.browser.sites import LONG, Site

pytestmark = pytest.mark.browser
LOOKS = [Look(PHONE), Look(PHONE, scripts=False), Look(DESK, dark=True), Look(DESK, scripts=False)]
INVENTORY = f"name,manufacturer,role,site country\nsw1,Huawei,5G core,Sweden\n{LONG},{LONG},switch,Sweden\n".encode()


@pytest.mark.parametrize("look", LOOKS, ids=str)
def test_an_inventory_gets_its_report(browsing: Browsing, live_site: Site, axe: str, look: Look) -> None:
    with browsing.open(live_site.address("/check"), look) as opened:
        page = opened.page
        page.set_input_files("input[type=file]", {"name": "inventory.csv", "mimeType": "text/csv", "buffer": INVENTORY})
        page.select_option("#as", "operator")
        page.locator("main form button[type=submit], main form button:not([type])").first.click()
        page.wait_for_load_state("load")
        assert "sw1" in str(page.locator("main").text_content())
        assert [*opened.faults, *too_wide(opened)] == []
        if look.scripts:
            assert violations(opened, axe) == []
