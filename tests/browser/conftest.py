"""One browser and one of each site for all tests of a run. Without the extra `browser`, or without Chromium, they are skipped."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.browser.machine import FLAGS, Browsing, chromium
from tests.browser.sites import Site, folder, live, shipped

_ROOT = Path(__file__).parents[2]
_WITHOUT = "needs the extra `browser`: make browser"


@pytest.fixture(scope="session")
def browsing() -> Iterator[Browsing]:
    playwright = pytest.importorskip("playwright.sync_api", reason=_WITHOUT)
    path = chromium()
    if path is None:
        pytest.skip("needs Chromium: install it, or name it in CORDON_CHROMIUM")
    with playwright.sync_playwright() as running:
        browser = running.chromium.launch(executable_path=path, args=list(FLAGS))
        try:
            yield Browsing(browser)
        finally:
            browser.close()


@pytest.fixture(scope="session")
def axe() -> str:
    """The checker's script, as the extra brings it."""
    package = pytest.importorskip("axe_playwright_python", reason=_WITHOUT)
    return (Path(str(package.__file__)).parent / "axe.min.js").read_text(encoding="utf-8")


@pytest.fixture(scope="session")
def live_site(browsing: Browsing) -> Iterator[Site]:
    with live() as site:
        yield site


@pytest.fixture(scope="session")
def folder_site(browsing: Browsing, tmp_path_factory: pytest.TempPathFactory) -> Site:
    return folder(tmp_path_factory.mktemp("web") / "site")


@pytest.fixture(scope="session")
def shipped_site(browsing: Browsing, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    with shipped(tmp_path_factory.mktemp("shipped")) as site:
        yield site


@pytest.fixture(scope="session")
def screens() -> Path:
    """Where pictures of pages go: CORDON_SCREENS, else build/screens."""
    out = Path(os.environ.get("CORDON_SCREENS") or _ROOT / "build" / "screens")
    out.mkdir(parents=True, exist_ok=True)
    return out
