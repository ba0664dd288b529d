"""What is wrong with an open page: faults it reported, text that runs out of the window, what axe finds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.browser.machine import Look, Opened

if TYPE_CHECKING:
    from pathlib import Path

_TALLEST = 6000  # pixels of a picture
# The widest elements first say what pushes the page.
_TOO_WIDE = """() => {
  const seen = document.documentElement.clientWidth, whole = document.documentElement.scrollWidth;
  if (whole <= seen) return [];
  const out = [...document.querySelectorAll("body *")].filter((e) => e.getBoundingClientRect().right > seen + 1);
  return [`${whole} in ${seen}`, ...out.slice(-4).map((e) => e.outerHTML.slice(0, 160))];
}"""
# The rules look at every element, and the longest page has 20,000: of very many alike beside one another the first ones speak for all.
_PRUNE = """(most) => {
  for (const e of [...document.querySelectorAll("body *")]) while (e.isConnected && e.childElementCount > most) e.lastElementChild.remove();
}"""
_ALIKE = 15
_AXE = """async () => (await axe.run(document, { resultTypes: ["violations"] })).violations.flatMap(
  (v) => v.nodes.slice(0, 4).map((n) => `${v.id}: ${n.html.slice(0, 200)} ${(n.failureSummary || "").slice(0, 260)}`))"""


def too_wide(opened: Opened) -> list[str]:
    """What makes the page scroll sideways; empty where it doesn't."""
    return [str(one) for one in opened.page.evaluate(_TOO_WIDE)]


def prune(opened: Opened) -> None:
    """Take most of what is alike out of a long page."""
    opened.page.evaluate(_PRUNE, _ALIKE)


def violations(opened: Opened, axe: str) -> list[str]:
    """What axe finds: the rule, the element, why."""
    opened.page.evaluate(axe)
    return [str(one) for one in opened.page.evaluate(_AXE)]


def picture(opened: Opened, folder: Path, name: str, look: Look) -> Path:
    """A picture of the whole page, cut where it is very tall."""
    path = folder / f"{name}-{look}.png"
    tall = min(int(opened.page.evaluate("() => document.documentElement.scrollHeight")), _TALLEST)
    opened.page.screenshot(path=path, full_page=True, clip={"x": 0, "y": 0, "width": look.width, "height": tall})
    return path
