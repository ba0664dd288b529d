"""The map of an overview, and the steps with which the slider recolours it without a reload."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from markupsafe import Markup

from cordon.publish.address import place_path
from cordon.publish.calendar_words import day_words
from cordon.publish.desk import Desk
from cordon.publish.history import Line
from cordon.publish.linked.script import inert_json
from cordon.publish.links import Links
from cordon.publish.map.draw import Spot, draw, piece
from cordon.publish.map.families import WORDS, Family, family_of
from cordon.publish.map.shapes import load_shapes
from cordon.publish.pages.overview import Overview, spot_words
from cordon.publish.survey import SILENT, PlaceRow, is_old
from cordon.publish.turning import turns
from cordon.publish.words import STATUS_WORDS, scope_words

_MOST_YEARS = 25
Drawing = Callable[[Links], Markup]


def map_drawing(desk: Desk, seen: Overview) -> Drawing:
    """The map, drawn when the page knows how to address others."""

    def drawn(link: Links) -> Markup:
        return Markup(map_svg(desk, seen, link))

    return drawn


def map_svg(desk: Desk, seen: Overview, link: Links | None = None) -> str:
    """The SVG; without links where it is a file of its own."""
    query, about = seen.query, scope_words(seen.scope) if seen.scope else "any equipment"
    shapes = load_shapes()
    pieces = {**desk.once.of(("unseen places",), lambda: _unseen(desk)), **{row.place: _drawn(desk, seen, row, link) for row in seen.rows}}
    title = f"{desk.edition.vendor_name(query.vendor)}, {about}, {day_words(query.as_of)}"
    counted = "; ".join(f"{WORDS[family]}: {count}" for family, count in seen.counts.items() if count)
    return draw(shapes, pieces, title, f"World map by place. {counted}. The same data stand in the table below.")


def _unseen(desk: Desk) -> dict[str, str]:
    """Every place, as nothing is known of it."""
    shapes, words = load_shapes(), WORDS[Family.UNSEEN]
    known = [place for place in shapes.places if place in desk.names.places.by_code]
    return {place: piece(shapes, place, Spot(place, Family.UNSEEN, f"{desk.edition.place_name(place)}. {words}")) for place in known}


def _drawn(desk: Desk, seen: Overview, row: PlaceRow, link: Links | None) -> str:
    """One place, drawn once for all days on which it looks alike."""
    key = ("spot", row, link, is_old(row.shown, seen.query.as_of))
    return desk.once.of(key, lambda: piece(load_shapes(), row.place, _spot(desk, seen, row, link)))


def _spot(desk: Desk, seen: Overview, row: PlaceRow, link: Links | None) -> Spot:
    query = seen.query
    href = link.page(place_path(row.place, query.vendor)) if link and link.has(place_path(row.place, query.vendor)) else None
    words = spot_words(row, seen.scope, query.as_of)
    return Spot(row.place, family_of(row.shown.status), words, href, is_old(row.shown, query.as_of))


def slider_data(desk: Desk, seen: Overview) -> Markup:
    """For the slider: the days on which any place changed, and for each place from which day which colour and words. As JSON.

    `{"days": ["2018-08-23", …], "places": {"SE": [[day number, family, words], …]}}`; a place before its first step is not assessed.
    """
    lines = {row.place: desk.steps(Line(row.place, seen.query.vendor, seen.scope)) for row in seen.rows}
    days = sorted({step.day for steps in lines.values() for step in steps} | {desk.today})
    number = {day: index for index, day in enumerate(days)}
    places = {
        place: [[number[step.day], family_of(step.position.status).value, STATUS_WORDS[step.position.status]] for step in steps]
        for place, steps in lines.items()
    }
    names = {row.place: row.name for row in seen.rows}
    return Markup(inert_json({"days": [day.isoformat() for day in days], "places": places, "names": names}))


def year_ends(desk: Desk, vendor: str) -> list[date]:
    """The last day of each year from the one in which the first rule on the vendor stood anywhere, until last year."""
    return desk.once.of(("year ends", vendor), lambda: _year_ends(desk, vendor))


def _year_ends(desk: Desk, vendor: str) -> list[date]:
    ruled = [turn.day.year for turn in turns(desk, [vendor], desk.today) if turn.step.position.status not in SILENT]
    first = max(min(ruled, default=desk.today.year), desk.today.year - _MOST_YEARS)
    return [date(year, 12, 31) for year in range(first, desk.today.year)]
