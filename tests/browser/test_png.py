"""Maps and plots saved as PNG: from the server and from a folder, in dark mode too; without scripts the SVG link stands there."""

from __future__ import annotations

import struct
from pathlib import Path

import pytest

from tests.browser.machine import Browsing, Look
from tests.browser.sites import Site

pytestmark = pytest.mark.browser


def saved(browsing: Browsing, address: str, look: Look) -> tuple[int, int]:
    """The width and height of the first drawing of a page, saved."""
    with browsing.open(address, look) as opened:
        with opened.page.expect_download() as waiting:
            opened.page.locator(".png").first.click()
        assert waiting.value.suggested_filename.endswith(".png")
        data = Path(waiting.value.path()).read_bytes()
        assert not opened.faults
    assert data.startswith(b"\x89PNG\r\n\x1a\n") and len(data) > 5_000
    width, height = struct.unpack(">II", data[16:24])
    return width, height


@pytest.mark.parametrize("path", ["/huawei", "/place/SE/huawei", "/huawei/over-time", "/calendar"])
@pytest.mark.parametrize("dark", [False, True])
def test_a_drawing_is_saved_as_a_picture_of_bounded_size(browsing: Browsing, live_site: Site, path: str, dark: bool) -> None:
    width, height = saved(browsing, live_site.address(path), Look(dark=dark))
    assert 800 < width <= 4096 and 200 < height <= 4096


def test_it_works_from_a_folder(browsing: Browsing, folder_site: Site) -> None:
    assert saved(browsing, folder_site.address("/huawei"), Look())[0] > 800


def test_without_scripts_the_svg_is_linked_and_no_button_is_there(browsing: Browsing, live_site: Site) -> None:
    with browsing.open(live_site.address("/huawei/over-time"), Look(scripts=False)) as opened:
        assert opened.page.locator(".png").count() == 0
        assert opened.page.locator('.take a[href$=".svg"]').count() == 1
