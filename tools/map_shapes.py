"""Makes src/cordon/data/map/shapes.json from Natural Earth 1:50m as packed in world-atlas, once: python tools/map_shapes.py ATLAS CODES OUT

ATLAS is `package/countries-50m.json` of `npm pack world-atlas@2.0.2`, CODES is `package/codes.json` of `npm pack i18n-iso-countries@7.14.0`
(numeric ISO codes to letters). Arcs are projected (Equal Earth) and simplified before rings are built, so neighbours keep one border.
"""

from __future__ import annotations

import json
import math
import sys
from collections.abc import Iterable, Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

Point = tuple[float, float]
Ring = list[Point]

WIDTH = 4000  # units of the view box; the map is drawn about 1,000 pixels wide
TOLERANCE = 0.9  # units: a quarter of a pixel
SMALLEST_ISLAND = 14.0  # square units below which an island of a bigger place is left out
NEEDS_A_DOT = 120.0  # square units below which a place is also given a dot
SOUTH, NORTH = -56.0, 84.0
# Equal Earth projection: Savric, Patterson, Jenny 2018, DOI 10.1080/13658816.2018.1504949.
A1, A2, A3, A4 = 1.340264, -0.081106, 0.000893, 0.003796
# Shapes without an ISO code of their own are drawn with the code under which ISO 3166 lists the land.
WITHOUT_CODE = {"Kosovo": "XK", "Somaliland": "SO", "N. Cyprus": "CY"}
LEFT_OUT = {"Antarctica", "Siachen Glacier", "Indian Ocean Ter.", "Ashmore and Cartier Is.", "Fr. S. Antarctic Lands"}
LEFT_OUT |= {"Heard I. and McDonald Is.", "S. Geo. and the Is."}  # nobody lives there
# Land that ISO 3166 lists under another code than the shape it is part of: (shape, west, south, east, north, code).
PARTS = (
    ("RU", 32.0, 44.0, 36.7, 46.3, "UA"),
    ("FR", -55.0, 2.0, -51.0, 6.0, "GF"),
    ("FR", -62.0, 15.7, -60.8, 16.7, "GP"),
    ("FR", -61.4, 14.2, -60.7, 15.0, "MQ"),
    ("FR", 55.0, -21.6, 56.0, -20.6, "RE"),
    ("FR", 44.8, -13.2, 45.5, -12.4, "YT"),
    ("NO", 8.0, 74.0, 36.0, 81.5, "SJ"),
    ("NL", -69.0, 11.5, -62.0, 18.0, "BQ"),
)
# Places too small for 1:50m: the position of a dot, longitude and latitude of the seat of government.
ONLY_DOTS = {"TV": (179.19, -8.52), "GI": (-5.35, 36.14), "TK": (-171.8, -9.2), "CX": (105.7, -10.5), "CC": (96.8, -12.2)}


def equal_earth(longitude: float, latitude: float) -> Point:
    """Projects degrees; the sphere's radius is 1."""
    theta = math.asin(math.sqrt(3) / 2 * math.sin(math.radians(latitude)))
    square = theta * theta
    power = square * square * square
    slope = 9 * A4 * power * square + 7 * A3 * power + 3 * A2 * square + A1
    x = 2 * math.sqrt(3) * math.radians(longitude) * math.cos(theta) / (3 * slope)
    return x, theta * (A4 * power * square + A3 * power + A2 * square + A1)


def decoded(atlas: dict[str, Any]) -> list[Ring]:
    """The arcs in degrees: TopoJSON keeps differences of integers."""
    (sx, sy), (tx, ty) = atlas["transform"]["scale"], atlas["transform"]["translate"]
    arcs = []
    for arc in atlas["arcs"]:
        x = y = 0
        points = []
        for dx, dy in arc:
            x, y = x + dx, y + dy
            points.append((x * sx + tx, y * sy + ty))
        arcs.append(points)
    return arcs


def simplified(points: Ring, tolerance: float) -> Ring:
    """Douglas and Peucker; ends stay, so arcs that meet still meet. A closed arc is cut at its farthest point first."""
    if len(points) < 4:
        return points
    if points[0] == points[-1]:
        far = max(range(len(points)), key=lambda i: math.dist(points[0], points[i]))
        return simplified(points[: far + 1], tolerance)[:-1] + simplified(points[far:], tolerance)
    keep = {0, len(points) - 1}
    stack = [(0, len(points) - 1)]
    while stack:
        first, last = stack.pop()
        if last - first < 2:
            continue
        worst = max(range(first + 1, last), key=lambda i: _off(points[i], points[first], points[last]))
        if _off(points[worst], points[first], points[last]) > tolerance:
            keep.add(worst)
            stack += [(first, worst), (worst, last)]
    return [points[i] for i in sorted(keep)]


def _off(point: Point, start: Point, end: Point) -> float:
    length = math.dist(start, end)
    if length == 0:
        return math.dist(point, start)
    return abs((end[0] - start[0]) * (start[1] - point[1]) - (start[0] - point[0]) * (end[1] - start[1])) / length


def area(ring: Ring) -> float:
    """The area of a ring, always positive."""
    return abs(sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(ring, ring[1:] + ring[:1], strict=True))) / 2


def middle(ring: Ring) -> Point:
    """The mean of the corners: near enough to place a dot."""
    return sum(p[0] for p in ring) / len(ring), sum(p[1] for p in ring) / len(ring)


def polygons(geometry: dict[str, Any]) -> list[list[list[int]]]:
    """The polygons of a geometry as lists of arc numbers, ring by ring."""
    return geometry["arcs"] if geometry["type"] == "MultiPolygon" else [geometry["arcs"]]


def joined(numbers: Iterable[int], arcs: list[Ring]) -> Ring:
    """One ring from its arcs; `~n` is arc n backwards."""
    ring: Ring = []
    for number in numbers:
        points = arcs[number] if number >= 0 else arcs[~number][::-1]
        ring += points[1:] if ring else points
    return ring[:-1] if len(ring) > 1 and ring[0] == ring[-1] else ring


class View:
    """From degrees to the units of the view box."""

    def __init__(self) -> None:
        half = equal_earth(180, 0)[0]
        self.scale = WIDTH / (2 * half)
        self.top = equal_earth(0, NORTH)[1]
        self.height = round((self.top - equal_earth(0, SOUTH)[1]) * self.scale)

    def point(self, longitude: float, latitude: float) -> Point:
        """One point in units, y downwards."""
        x, y = equal_earth(longitude, latitude)
        return x * self.scale + WIDTH / 2, (self.top - y) * self.scale

    def simplified(self, arc: Ring) -> Ring:
        """The points of an arc, in degrees, that count when it is drawn."""
        points = unwrapped(arc)
        places = [self.point(*p) for p in points]
        wanted = set(simplified(places, TOLERANCE))
        kept_points = [arc[i] for i, place in enumerate(places) if place in wanted]
        return kept_points if len(kept_points) > 3 or arc[0] != arc[-1] else arc  # an island stays an area, however small

    def projected(self, ring: Ring) -> Iterator[Ring]:
        """The ring in units, cut in pieces where it crosses the 180th meridian."""
        whole = unwrapped(ring)
        for turn in (-360.0, 0.0, 360.0):
            shifted = [(x + turn, y) for x, y in whole]
            piece = clipped(clipped(shifted, -180.0, 1), 180.0, -1)
            if len(piece) > 2:
                yield [self.point(*p) for p in piece]


def code_of(geometry: dict[str, Any], letters: dict[str, str]) -> str | None:
    """The ISO letters of a shape, None where it isn't drawn."""
    name = geometry["properties"]["name"]
    if name in LEFT_OUT:
        return None
    return WITHOUT_CODE.get(name) or letters.get(str(geometry.get("id", "")).zfill(3))


def rings_by_code(atlas: dict[str, Any], letters: dict[str, str], view: View) -> dict[str, list[Ring]]:
    """The outer and inner rings of every place, in units."""
    degrees = decoded(atlas)
    small = [view.simplified(arc) for arc in degrees]
    numbers: dict[str, list[int]] = {}
    for geometry in atlas["objects"]["countries"]["geometries"]:
        code = code_of(geometry, letters)
        for polygon in polygons(geometry) if code else ():
            owner = _owner(str(code), middle(joined(polygon[0], degrees)))
            numbers.setdefault(owner, []).extend(number for ring in polygon for number in ring)
    # What is too small to keep an area when simplified is drawn from all its points.
    return {code: _drawn(used, small, view) or _drawn(used, degrees, view) for code, used in numbers.items()}


def _drawn(numbers: list[int], arcs: list[Ring], view: View) -> list[Ring]:
    return [cut for ring in dissolved(numbers, arcs) for cut in view.projected(ring)]


def dissolved(numbers: list[int], arcs: list[Ring]) -> Iterator[Ring]:
    """The rings of a place without the lines inside it: an arc used in both directions is inside. The rest is joined end to end."""
    used = set(numbers)
    open_arcs = {number: (arcs[number] if number >= 0 else arcs[~number][::-1]) for number in numbers if ~number not in used}
    starts: dict[Point, list[int]] = {}
    for number, points in open_arcs.items():
        starts.setdefault(points[0], []).append(number)
    while open_arcs:
        number = next(iter(open_arcs))
        ring: Ring = []
        while number in open_arcs:
            points = open_arcs.pop(number)
            ring += points[1:] if ring else points
            number = next((n for n in starts.get(ring[-1], ()) if n in open_arcs), -(10**9))
            if ring[0] == ring[-1]:
                break
        yield ring[:-1] if len(ring) > 1 and ring[0] == ring[-1] else ring


def unwrapped(points: Ring) -> Ring:
    """Degrees without jumps at the 180th meridian: they may run beyond it."""
    found = points[:1]
    for x, y in points[1:]:
        turns = round((found[-1][0] - x) / 360)
        found.append((x + 360 * turns, y))
    return found


def clipped(ring: Ring, edge: float, side: int) -> Ring:
    """The part of a ring west (side -1) or east (side 1) of a meridian: Sutherland and Hodgman."""
    found: Ring = []
    for a, b in zip(ring, ring[1:] + ring[:1], strict=True):
        inside, next_inside = (a[0] - edge) * side >= 0, (b[0] - edge) * side >= 0
        if inside:
            found.append(a)
        if inside != next_inside:
            part = (edge - a[0]) / (b[0] - a[0])
            found.append((edge, a[1] + (b[1] - a[1]) * part))
    return found


def _owner(code: str, at: Point) -> str:
    for shape, west, south, east, north, owner in PARTS:
        if code == shape and west <= at[0] <= east and south <= at[1] <= north:
            return owner
    return code


def path(rings: Iterable[Ring]) -> str:
    """An SVG path of whole numbers, each point relative to the last."""
    parts = []
    for ring in rings:
        points = [(round(x), round(y)) for x, y in ring]
        kept = [p for i, p in enumerate(points) if i == 0 or p != points[i - 1]]
        if len(kept) > 2:
            parts.append(f"M{kept[0][0]} {kept[0][1]}l" + _steps(kept) + "z")
    return "".join(parts)


def _steps(points: list[tuple[int, int]]) -> str:
    text = ""
    for a, b in pairwise(points):
        for number in (b[0] - a[0], b[1] - a[1]):
            text += f"{number}" if number < 0 or not text else f" {number}"
    return text


def kept(rings: list[Ring]) -> list[Ring]:
    """The rings that can be seen; of a place with small ones only, the largest."""
    largest = max(rings, key=area)
    return [ring for ring in rings if ring is largest or area(ring) >= SMALLEST_ISLAND]


def dots(by_code: dict[str, list[Ring]], view: View) -> Iterator[tuple[str, list[int]]]:
    """Where small places are given a dot."""
    for code, rings in by_code.items():
        if sum(area(ring) for ring in rings) < NEEDS_A_DOT:
            x, y = middle(max(rings, key=area))
            yield code, [round(x), round(y)]
    for code, place in ONLY_DOTS.items():
        if code not in by_code:
            x, y = view.point(*place)
            yield code, [round(x), round(y)]


def outline(view: View) -> str:
    """The edge of the projected globe, cut in the north and south."""
    east = [view.point(180, lat) for lat in _latitudes()]
    west = [view.point(-180, lat) for lat in _latitudes()][::-1]
    return path([[*east, *west]])


def _latitudes() -> list[float]:
    steps = 28
    return [NORTH - (NORTH - SOUTH) * i / steps for i in range(steps + 1)]


def main(arguments: list[str]) -> int:
    """Reads the two files and writes the shapes."""
    atlas = json.loads(Path(arguments[0]).read_text(encoding="utf-8"))
    letters = {row[2]: row[0] for row in json.loads(Path(arguments[1]).read_text(encoding="utf-8"))}
    view = View()
    by_code = rings_by_code(atlas, letters, view)
    shapes = {code: path(kept(rings)) for code, rings in sorted(by_code.items())}
    made = {
        "width": WIDTH,
        "height": view.height,
        "globe": outline(view),
        "shapes": {code: drawn for code, drawn in shapes.items() if drawn},
        "dots": dict(sorted(dots(by_code, view))),
    }
    Path(arguments[2]).write_text(json.dumps(made, separators=(",", ":")) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
