"""The browser that the tests drive, and what a page said while it was open."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from playwright.sync_api import Browser, ConsoleMessage, Page, Request, Response

NAMES = ("chromium", "chromium-browser")
FLAGS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
PHONE, DESK = 360, 1280
_PATIENCE = 30_000  # milliseconds that a page may take on a busy machine
_GIVEN_UP = "net::ERR_ABORTED"  # the page was left while its icon was under way, say; a missing or blocked file has another name
_HEIGHTS = {PHONE: 740, DESK: 800}


@dataclass(frozen=True, slots=True)
class Look:
    """How a page is looked at. `width` in CSS pixels."""

    width: int = DESK
    scripts: bool = True
    dark: bool = False

    def __str__(self) -> str:
        return f"{self.width}-{'dark' if self.dark else 'light'}{'' if self.scripts else '-plain'}"


@dataclass
class Opened:
    """An open page, and every fault that it reported."""

    page: Page
    faults: list[str] = field(default_factory=list)

    def listen(self) -> Opened:
        """Note console errors, scripts that failed and files that didn't come."""
        self.page.on("console", self._console)
        self.page.on("pageerror", lambda error: self.faults.append(f"script: {error}"))
        self.page.on("requestfailed", self._failed)
        self.page.on("response", self._answered)
        return self

    def _console(self, message: ConsoleMessage) -> None:
        if message.type in ("error", "warning"):
            self.faults.append(f"console: {message.text}")

    def _failed(self, request: Request) -> None:
        if request.failure != _GIVEN_UP:
            self.faults.append(f"not loaded: {request.url}")

    def _answered(self, response: Response) -> None:
        if response.status >= 400:
            self.faults.append(f"{response.status}: {response.url}")


class Browsing:
    """One browser; each look has one tab, made when it is first asked for and emptied after each page."""

    def __init__(self, browser: Browser) -> None:
        self._browser = browser
        self._tabs: dict[Look, Opened] = {}

    @contextmanager
    def open(self, address: str, look: Look) -> Iterator[Opened]:
        """A page, loaded."""
        opened = self._tab(look)
        opened.faults.clear()
        try:
            opened.page.goto(address, wait_until="load")
            yield opened
        finally:
            opened.page.goto("about:blank")

    def _tab(self, look: Look) -> Opened:
        if look not in self._tabs:
            context = self._browser.new_context(
                viewport={"width": look.width, "height": _HEIGHTS[look.width]},
                java_script_enabled=look.scripts,
                color_scheme="dark" if look.dark else "light",
                reduced_motion="reduce",
            )
            context.set_default_timeout(_PATIENCE)
            self._tabs[look] = Opened(context.new_page()).listen()
        return self._tabs[look]


def chromium() -> str | None:
    """The path of the browser: CORDON_CHROMIUM, or Debian's; None where there is none."""
    return os.environ.get("CORDON_CHROMIUM") or next((found for name in NAMES if (found := shutil.which(name))), None)
