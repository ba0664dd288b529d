"""The page of a vendor: a lead sentence, the map, the matrix of places and scopes, and the A-Z list with dated, sourced updates."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from cordon.publish.address import vendor_path
from cordon.publish.calendar_words import day_words
from cordon.publish.desk import Desk
from cordon.publish.feeds.updates import updates_feed
from cordon.publish.kept_answers import KeptAnswers
from cordon.publish.linked.rows import dataset_row, trail_row
from cordon.publish.list_forms import as_csv, as_html, as_rows
from cordon.publish.listing import listing
from cordon.publish.pages.a_to_z import letters
from cordon.publish.pages.over_time import over_time_plot
from cordon.publish.pages.overview import Overview, overview
from cordon.publish.pages.page import Page
from cordon.publish.pages.world import map_drawing, map_svg, slider_data, year_ends
from cordon.publish.query import Query
from cordon.publish.query_text import print_query
from cordon.publish.survey import PlaceRow, is_old
from cordon.publish.takeaway.positions import ruled_csv
from cordon.publish.takeaway.table import dump
from cordon.publish.turning import change_days, turns
from cordon.publish.words import scope_words

_BLOCKS = 3  # columns in which the matrix is set on a wide screen


def vendor_page(desk: Desk, query: Query) -> Page:
    """The page of the query's vendor. The list, the CSV, the JSON and the feed come from one listing."""
    name, path = desk.edition.vendor_name(query.vendor), vendor_path(query.vendor)
    shown = listing(desk.edition, query, KeptAnswers(desk.answers, desk.once))
    seen, known = overview(desk, query), desk.known(query.known_at)
    title = f"{name}: where it is banned, limited or allowed"
    described = f"Positions of {len(seen.rows)} places on {name} as of {day_words(query.as_of)}, with dates, scope and sources."
    return Page(
        path=path,
        title=title,
        template="vendor.html",
        context={
            **_common(desk, seen),
            "places": letters(desk, shown, companies=False),
            "companies": letters(desk, shown, companies=True),
            "latest": turns(known, [query.vendor], query.as_of)[:6],
            "plot": over_time_plot(known, query.vendor),
            "days": year_ends(desk, query.vendor),
            "slider": slider_data(known, seen),
            "first_recorded": desk.first_recorded,
        },
        description=described,
        section="vendors",
        forms={
            "csv": lambda: as_csv(shown),
            "json": lambda: dump(as_rows(shown)),
            "atom": lambda: updates_feed(desk, shown, path, title),
            "svg": lambda: map_svg(desk, seen),
            "embed": lambda: as_html(shown, title) + _credit(desk, query),
        },
        linked=(dataset_row(name, path, described, desk.data_version), trail_row(("Vendors", "/vendors"), (name, path))),
        query=print_query(query, desk.today),
        pin=pinned(desk, query),
    )


def vendor_day_page(desk: Desk, vendor: str, on: date) -> Page:
    """The vendor on one day, under a path of its own: map, matrix and what was new. The updates stand on the page of today."""
    query = Query(vendor, on)
    seen = overview(desk, query)
    name, path = desk.edition.vendor_name(vendor), vendor_path(vendor, on)
    return Page(
        path=path,
        title=f"{name} on {day_words(on)}",
        template="vendor_day.html",
        context={
            **_common(desk, seen),
            "changes": [turn for turn in turns(desk, [vendor], on) if turn.day == on],
            "before": max((day for day in _days(desk, vendor) if day < on), default=None),
            "after": min((day for day in _days(desk, vendor) if day > on), default=None),
        },
        description=f"Where {name} was banned, limited or allowed on {day_words(on)}.",
        section="vendors",
        forms={"csv": lambda: ruled_csv(desk, seen)},
        linked=(trail_row((name, vendor_path(vendor)), (day_words(on), path)),),
        pin=pinned(desk, query),
    )


def _credit(desk: Desk, query: Query) -> str:
    return f"<p><small>Cordon, data version {desk.data_version}, as of {query.as_of.isoformat()}. Not legal advice.</small></p>\n"


def pinned(desk: Desk, query: Query) -> str:
    """The query of a permanent link: both days written out, so that it gives the same answer for good."""
    return print_query(replace(query, known_at=query.known_at or desk.last_recorded), date.min)


def _days(desk: Desk, vendor: str) -> list[date]:
    return sorted({*change_days(desk, vendor), *year_ends(desk, vendor)})


def _common(desk: Desk, seen: Overview) -> Mapping[str, object]:
    query = seen.query
    return {
        "name": desk.edition.vendor_name(query.vendor),
        "query": query,
        "seen": seen,
        "about": scope_words(seen.scope) if seen.scope else "equipment",
        "blocks": _blocks(seen.ruled),
        "map": map_drawing(desk, seen),
        "is_today": query.as_of == desk.today,
        "is_old": is_old,
    }


def _blocks(rows: tuple[PlaceRow, ...]) -> list[tuple[PlaceRow, ...]]:
    size = -(-len(rows) // _BLOCKS) or 1
    return [rows[start : start + size] for start in range(0, len(rows), size)]
