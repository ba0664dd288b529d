"""Comparison: the places of a group, or some places, against the scopes, for one vendor."""

from __future__ import annotations

from cordon.publish.calendar_words import day_words
from cordon.publish.desk import Desk
from cordon.publish.pages.overview import overview
from cordon.publish.pages.page import Page
from cordon.publish.pages.vendor import pinned
from cordon.publish.query import Query
from cordon.publish.query_text import print_query
from cordon.publish.survey import SILENT
from cordon.publish.takeaway.positions import ruled_table
from cordon.publish.takeaway.table import table_forms


def compare_page(desk: Desk, query: Query) -> Page:
    """The query's places or group."""
    seen = overview(desk, query)
    group = desk.names.groups.by_slug.get(query.group)
    what = group.name if group else ", ".join(desk.edition.place_name(place) for place in query.places) or "all places"
    name = desk.edition.vendor_name(query.vendor)
    missing = sorted(set(query.wanted(desk.names)) - {row.place for row in seen.rows})
    return Page(
        path=f"/compare/{query.vendor}/{query.group}" if query.group and not query.places else "/compare",
        title=f"{name}: {what} compared",
        template="compare.html",
        context={
            "seen": seen,
            "query": query,
            "name": name,
            "what": what,
            "missing": missing,
            "shown": [(n, code) for n, code in enumerate(seen.columns) if any(row.cells[n].status not in SILENT for row in seen.rows)],
            "groups": [one for one in desk.names.groups.by_slug.values() if one.members],
        },
        description=f"Positions of {what} on {name}, by equipment, as of {day_words(query.as_of)}.",
        forms=table_forms(lambda: ruled_table(seen)),
        query="" if query.group and not query.places else print_query(query, desk.today),
        pin=pinned(desk, query),
    )
