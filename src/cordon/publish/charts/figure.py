"""The frame of a plot: one SVG element with title, description and a style that a page may recolour."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

STYLE = (
    ".plot{font:12px system-ui,sans-serif}.plot text{fill:var(--ink,#1d2329)}.plot .soft{fill:var(--soft,#5b6570)}"
    ".plot .grid{stroke:var(--rule,#dfe3e8);stroke-width:1}.plot .now{stroke:var(--ink,#1d2329);stroke-width:1;stroke-dasharray:3 3}"
    ".plot .lane{stroke:var(--rule-strong,#aeb6bf);stroke-width:2}"
    ".plot .mark{fill:var(--paper,#fff);stroke:var(--ink,#1d2329);stroke-width:1.6}"
    ".plot .full{fill:var(--ink,#1d2329)}.plot .due{fill:var(--f-out,#8f1d2c);stroke:var(--f-out,#8f1d2c)}"
    ".plot .out{fill:var(--f-out,#8f1d2c)}.plot .bounded{fill:var(--f-bounded,#d98a1f)}.plot .open{fill:var(--f-open,#7a66ad)}"
    ".plot .admitted{fill:var(--f-admitted,#2a7b6a)}.plot .silent{fill:var(--f-silent,#c9ccd1)}.plot .unseen{fill:var(--f-unseen,#fff)}"
    ".plot .onband{fill:var(--on-band,#fff)}.plot a:focus{outline:2px solid var(--focus,#1a5fb4)}"
)


def figure(size: tuple[float, float], title: str, described: str, parts: Iterable[str]) -> str:
    """The SVG. The description says in words what the plot shows. A plot with links is a group, so that a keyboard reaches them."""
    width, height = size
    inside = "".join(parts)
    role = "group" if "<a href" in inside else "img"
    return (
        f'<svg class="plot" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width:g} {height:g}" width="{width:g}" height="{height:g}" '
        f'role="{role}" aria-label="{escape(title, quote=True)}"><title>{escape(title)}</title><desc>{escape(described)}</desc>'
        f"<style>{STYLE}</style>{inside}</svg>"
    )


def label(at: tuple[float, float], words: str, kind: str = "", anchor: str = "start") -> str:
    """One line of text."""
    x, y = at
    marks = f' class="{kind}"' if kind else ""
    return f'<text x="{x:g}" y="{y:g}" text-anchor="{anchor}"{marks}>{escape(words)}</text>'


def rule(start: tuple[float, float], end: tuple[float, float], kind: str) -> str:
    """One straight line."""
    return f'<line class="{kind}" x1="{start[0]:g}" y1="{start[1]:g}" x2="{end[0]:g}" y2="{end[1]:g}"/>'


def clipped_words(words: str, longest: int) -> str:
    """Words that fit, cut with an ellipsis."""
    return words if len(words) <= longest else words[: longest - 1].rstrip() + "…"
