"""The map as one SVG: colours and hatches by family, dots for small places, a title and a link for each, old evidence paler and dashed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from html import escape

from cordon.publish.map.families import Family
from cordon.publish.map.shapes import Shapes

_DOT = 15  # radius in units of the view box: about four pixels

# Colours can be set by the page (custom properties); a file on its own shows the values given here.
_STYLE = (
    ".map .sea{fill:var(--map-sea,#f4f6f8)}.map path,.map circle{stroke:var(--map-line,#fff);stroke-width:1.6}"
    ".map .out{fill:var(--f-out,#8f1d2c)}.map .bounded{fill:url(#h-bounded)}.map .open{fill:url(#h-open)}"
    ".map .admitted{fill:url(#h-admitted)}.map .silent{fill:var(--f-silent,#c9ccd1)}.map .unseen{fill:url(#h-unseen)}"
    ".map .silent,.map .unseen{stroke:var(--map-faint,#aab2bb)}.map circle{stroke:var(--map-dot,#333);stroke-width:3}"
    ".map circle.unseen{stroke:var(--map-faint,#aab2bb)}.map .old path,.map .old circle{fill-opacity:.58}"
    ".map a:hover path,.map a:focus path,.map a:hover circle,.map a:focus circle{stroke:var(--map-focus,#111);stroke-width:9}"
    ".map a:focus{outline:none}"
)


def _hatch(family: str, size: int, turn: int, inside: str) -> str:
    turned = f' patternTransform="rotate({turn})"' if turn else ""
    return f'<pattern id="h-{family}" width="{size}" height="{size}" patternUnits="userSpaceOnUse"{turned}>{inside}</pattern>'


def _field(size: tuple[float, float], colour: str) -> str:
    return f'<rect width="{size[0]:g}" height="{size[1]:g}" style="fill:var(--{colour})"/>'


_SPOT = '<circle cx="6" cy="6" r="3.4" style="fill:var(--h-open,#e9e3f7);stroke:none"/>'
_HATCHES = (
    _hatch("bounded", 22, 45, _field((22, 22), "f-bounded,#d98a1f") + _field((5, 22), "h-bounded,#fbe3bd"))
    + _hatch("open", 20, 0, _field((20, 20), "f-open,#7a66ad") + _SPOT)
    + _hatch("admitted", 20, 0, _field((20, 20), "f-admitted,#2a7b6a") + _field((20, 3.5), "h-admitted,#bfe5da"))
    + _hatch("unseen", 26, -45, _field((26, 26), "f-unseen,#fff") + _field((2.5, 26), "h-unseen,#d4d8dd"))
)


@dataclass(frozen=True, slots=True)
class Spot:
    """One place on the map. `words` is its title; `href` None: the place has no page and can't be reached by keyboard."""

    place: str
    family: Family
    words: str
    href: str | None = None
    old: bool = False


def draw(shapes: Shapes, pieces: Mapping[str, str], title: str, described: str) -> str:
    """The SVG. `pieces` are the drawn places by code; a place without one is drawn as not assessed, without a link."""
    parts = [
        f'<svg class="map" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {shapes.width} {shapes.height}" role="group" '
        f'aria-label="{escape(title, quote=True)}"><title>{escape(title)}</title><desc>{escape(described)}</desc>',
        f'<defs><style>{_STYLE}</style>{_HATCHES}</defs><path class="sea" d="{shapes.globe}" style="stroke:none"/>',
    ]
    parts += [pieces.get(place) or piece(shapes, place) for place in shapes.drawn]
    return "".join([*parts, "</svg>"])


def piece(shapes: Shapes, place: str, spot: Spot | None = None) -> str:
    """One place: its shape, its dot or both, with title and link."""
    family = spot.family if spot else Family.UNSEEN
    drawn = ""
    if place in shapes.paths:
        drawn += f'<path class="{family}" d="{shapes.paths[place]}"/>'
    if place in shapes.dots:
        x, y = shapes.dots[place]
        drawn += f'<circle class="{family}" cx="{x}" cy="{y}" r="{_DOT}"/>'
    if spot is None:
        return drawn
    title = f"<title>{escape(spot.words)}</title>"
    marks = f'class="old" data-place="{place}"' if spot.old else f'data-place="{place}"'
    if spot.href is None:
        return f"<g {marks}>{title}{drawn}</g>"
    return f'<a href="{escape(spot.href, quote=True)}" {marks}>{title}{drawn}</a>'
