"""What counts as a fault of a page: a file that isn't there does, one that nobody waited for doesn't."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.browser.machine import Browsing, Look

pytestmark = pytest.mark.browser


def page(folder: Path, picture: str) -> str:
    folder.joinpath("page.html").write_text(f'<!doctype html><title>Invented</title><img alt="" src="{picture}">', encoding="utf-8")
    return folder.joinpath("page.html").as_uri()


def test_a_picture_that_is_not_there_is_a_fault(browsing: Browsing, tmp_path: Path) -> None:
    with browsing.open(page(tmp_path, "nowhere.svg"), Look()) as opened:
        assert any(fault.startswith("not loaded") and fault.endswith("nowhere.svg") for fault in opened.faults)


def test_a_picture_under_way_when_the_page_is_left_is_no_fault(browsing: Browsing, tmp_path: Path) -> None:
    with browsing.open("about:blank", Look()) as opened:
        opened.page.route("**/slow.svg", lambda route: None)  # asked for, and never answered
        try:
            with opened.page.expect_request("**/slow.svg"):
                opened.page.goto(page(tmp_path, "slow.svg"), wait_until="commit")
            with opened.page.expect_event("requestfailed", lambda request: request.url.endswith("slow.svg")):
                opened.page.goto("about:blank")
        finally:
            opened.page.unroute("**/slow.svg")
        assert opened.faults == []
