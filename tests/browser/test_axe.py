"""axe-core finds nothing on any kind of page, narrow and light, wide and dark."""

from __future__ import annotations

import pytest

from tests.browser.looking import violations
from tests.browser.machine import DESK, PHONE, Browsing, Look
from tests.browser.sites import ASKED, PAGES, Site

pytestmark = pytest.mark.browser
# Timers stand still where scripts are off, and axe with them; a page without scripts has nothing that the same page with them lacks.
LOOKS = [Look(PHONE), Look(DESK, dark=True)]
EVERY = PAGES | ASKED | {"not-found": "/place/ZZ"}


@pytest.mark.parametrize("look", LOOKS, ids=str)
@pytest.mark.parametrize("kind", EVERY)
def test_axe_finds_nothing_on_a_page(browsing: Browsing, live_site: Site, axe: str, kind: str, look: Look) -> None:
    with browsing.open(live_site.address(EVERY[kind]), look) as opened:
        assert violations(opened, axe) == []


def test_axe_finds_what_is_wrong_in_a_bad_page(browsing: Browsing, live_site: Site, axe: str) -> None:
    with browsing.open(live_site.address("/about"), Look()) as opened:
        opened.page.evaluate("() => document.querySelector('main').append(document.createElement('input'))")
        assert [one.split(":")[0] for one in violations(opened, axe)] == ["label"]
