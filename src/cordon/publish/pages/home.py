"""The first page: search, map, latest changes, and what this is and is not."""

from __future__ import annotations

from cordon.publish.desk import Desk
from cordon.publish.linked.rows import dataset_row
from cordon.publish.pages.overview import overview
from cordon.publish.pages.page import Page
from cordon.publish.pages.world import map_drawing
from cordon.publish.query import Query
from cordon.publish.turning import turns
from cordon.publish.words import scope_words

_LATEST = 8


def home_page(desk: Desk) -> Page:
    """The map is that of the vendor the ledger holds most on."""
    vendor = next(iter(desk.vendors), "")
    query = Query(vendor, desk.today)
    seen = overview(desk, query)
    described = (
        "Where technology vendors are banned, limited or allowed: since when, for which equipment, by whose decision, and who says so."
    )
    return Page(
        path="/",
        title="Where a vendor is banned, limited or allowed",
        template="home.html",
        context={
            "name": desk.edition.vendor_name(vendor),
            "query": query,
            "seen": seen,
            "about": scope_words(seen.scope) if seen.scope else "equipment",
            "map": map_drawing(desk, seen),
            "latest": turns(desk, desk.vendors, desk.today)[:_LATEST],
            "vendors": list(desk.vendors)[:10],
            "counts": {
                "events": len(desk.events),
                "places": len({place for place, _ in desk.pairs}),
                "companies": len(desk.by_company),
                "sources": len(desk.by_source),
            },
        },
        description=described,
        linked=(dataset_row("Cordon", "/data/events", described, desk.data_version),),
    )
