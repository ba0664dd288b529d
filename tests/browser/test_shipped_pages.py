"""The main kinds of pages over the shipped ledger: no fault, they fit, axe finds nothing; pictures of them are kept to be looked at."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.browser.looking import picture, prune, too_wide, violations
from tests.browser.machine import DESK, PHONE, Browsing, Look
from tests.browser.sites import SHIPPED, Site

pytestmark = pytest.mark.browser
LOOKS = [Look(PHONE), Look(DESK, dark=True)]


@dataclass(frozen=True, slots=True)
class Shown:
    """The browser, the site that it is shown, and the checker."""

    browsing: Browsing
    site: Site
    axe: str


@pytest.fixture(scope="module")
def shown(browsing: Browsing, shipped_site: Site, axe: str) -> Shown:
    return Shown(browsing, shipped_site, axe)


def found_at(shown: Shown, way: tuple[str, ...]) -> str:
    """The address at the end of a way: a path, or the first link of the page before that begins as told."""
    first, *rest = way
    address = shown.site.address(first)
    for start in rest:
        with shown.browsing.open(address, Look()) as opened:
            link = opened.page.locator(f'main a[href*="{start.removesuffix("*")}"]').first
            address = str(link.evaluate("(link) => new URL(link.getAttribute('href'), document.baseURI).href"))
    return address


@pytest.mark.parametrize("look", LOOKS, ids=str)
@pytest.mark.parametrize("kind", SHIPPED)
def test_a_page_of_the_shipped_ledger_is_sound(shown: Shown, screens: Path, kind: str, look: Look) -> None:
    with shown.browsing.open(found_at(shown, SHIPPED[kind]), look) as opened:
        assert picture(opened, screens, kind, look).stat().st_size > 10_000
        assert [*opened.faults, *too_wide(opened)] == []
        prune(opened)
        assert violations(opened, shown.axe) == []


@pytest.mark.parametrize("kind", SHIPPED)
def test_a_page_of_the_shipped_ledger_is_pictured_wide_and_light(shown: Shown, screens: Path, kind: str) -> None:
    with shown.browsing.open(found_at(shown, SHIPPED[kind]), Look(DESK)) as opened:
        assert picture(opened, screens, kind, Look(DESK)).stat().st_size > 10_000
        assert [*opened.faults, *too_wide(opened)] == []
