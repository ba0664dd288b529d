"""The site by keyboard alone: the skip link, the search, the map, the slider; every stop can be seen and none is a trap."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.browser.machine import DESK, PHONE, Browsing, Look, Opened
from tests.browser.sites import Site

if TYPE_CHECKING:
    from playwright.sync_api import Page

pytestmark = pytest.mark.browser
_MOST = 400  # stops of a page
_STOP = """() => {
  const e = document.activeElement, box = e.getBoundingClientRect(), style = getComputedStyle(e);
  const part = e.querySelector("path, circle");
  // Within a field of a date the last stop is the browser's own button, and so is the ring around it.
  const ringed = style.outlineStyle !== "none" || (e.type === "date" && !e.matches(":focus"));
  const shown = ringed || (part && getComputedStyle(part).strokeWidth === "9px");
  return { name: e.tagName + " " + (e.id || e.getAttribute("href") || e.textContent.slice(0, 40)), width: box.width, shown: Boolean(shown),
    inside: box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth, body: e === document.body };
}"""


def press_until(page: Page, selector: str) -> None:
    """Go from stop to stop until the element has the focus."""
    for _ in range(_MOST):
        page.keyboard.press("Tab")
        if page.evaluate("(selector) => document.activeElement.matches(selector)", selector):
            return
    raise AssertionError(f"{selector} can't be reached")


def stops(opened: Opened) -> list[dict[str, object]]:
    """Every stop from the first back to the body."""
    found: list[dict[str, object]] = []
    for _ in range(_MOST):
        opened.page.keyboard.press("Tab")
        stop = dict(opened.page.evaluate(_STOP))
        if stop["body"]:
            break
        found.append(stop)
    return found


@pytest.mark.parametrize("scripts", (True, False))
def test_the_first_stop_skips_to_the_content(browsing: Browsing, live_site: Site, scripts: bool) -> None:
    with browsing.open(live_site.address("/place/FI/huawei"), Look(scripts=scripts)) as opened:
        opened.page.keyboard.press("Tab")
        assert opened.page.evaluate("() => document.activeElement.textContent") == "Skip to the content"
        assert opened.page.evaluate(_STOP)["inside"]
        opened.page.keyboard.press("Enter")
        opened.page.keyboard.press("Tab")
        assert opened.page.evaluate("() => document.activeElement.closest('main') !== null")


@pytest.mark.parametrize("scripts", (True, False))
def test_a_question_is_asked_and_answered_by_keyboard(browsing: Browsing, live_site: Site, scripts: bool) -> None:
    with browsing.open(live_site.address("/"), Look(scripts=scripts)) as opened:
        press_until(opened.page, "input[name=q]")
        opened.page.keyboard.type("Is Huawei banned in Sweden?")
        opened.page.keyboard.press("Enter")
        opened.page.wait_for_url("**q=Is**")
        assert "Sweden" in opened.page.locator("main").inner_text()
        assert "/place/SE/huawei" in opened.page.locator("main").inner_html()
        assert opened.faults == []


def test_the_search_of_the_folder_finds_by_keyboard(browsing: Browsing, folder_site: Site) -> None:
    with browsing.open(folder_site.address("/"), Look()) as opened:
        press_until(opened.page, "input[name=q]")
        opened.page.keyboard.type("huawei sweden")
        opened.page.keyboard.press("Enter")
        opened.page.wait_for_selector("#found a")
        assert opened.page.locator("#found a").first.inner_text() == "Huawei in Sweden"
        press_until(opened.page, "#found a")
        opened.page.keyboard.press("Enter")
        opened.page.wait_for_url("**/place/SE/huawei*")
        assert opened.faults == []


@pytest.mark.parametrize("scripts", (True, False))
def test_a_place_on_the_map_is_reached_named_and_opened_by_keyboard(browsing: Browsing, live_site: Site, scripts: bool) -> None:
    with browsing.open(live_site.address("/huawei"), Look(scripts=scripts)) as opened:
        press_until(opened.page, ".map a[data-place=SE]")
        stop = opened.page.evaluate(_STOP)
        assert stop["inside"]
        assert stop["shown"]
        assert "Sweden" in str(opened.page.locator(".map a[data-place=SE] title").text_content())
        opened.page.keyboard.press("Enter")
        opened.page.wait_for_url("**/place/SE/huawei")


def test_the_slider_of_days_moves_by_arrow_keys_and_recolours_the_map(browsing: Browsing, live_site: Site) -> None:
    with browsing.open(live_site.address("/huawei"), Look()) as opened:
        place = opened.page.locator(".map a[data-place=SE]")
        before = place.inner_html()
        press_until(opened.page, "input[type=range]")
        opened.page.keyboard.press("Home")
        assert place.inner_html() != before
        opened.page.keyboard.press("End")
        assert place.inner_html() == before


@pytest.mark.parametrize("width", (PHONE, DESK))
@pytest.mark.parametrize("path", ("/", "/huawei", "/place/FI/huawei", "/faq", "/compare", "/data"))
def test_every_stop_can_be_seen_and_none_is_a_trap(browsing: Browsing, live_site: Site, path: str, width: int) -> None:
    with browsing.open(live_site.address(path), Look(width)) as opened:
        found = stops(opened)
        assert 5 < len(found) < _MOST
        assert [stop["name"] for stop in found if not (stop["inside"] and stop["shown"])] == []
