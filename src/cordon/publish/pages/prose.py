"""The pages that explain: method, codebook, known gaps, about, data and API. What they count comes from the ledger."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import replace

from cordon.model.codes import Certainty
from cordon.publish.codebook import codebook
from cordon.publish.desk import Desk
from cordon.publish.linked.rows import dataset_row
from cordon.publish.pages.page import Page
from cordon.publish.rows import Row
from cordon.publish.takeaway.table import Table, table_forms

_THIN = 5  # events below which a place is called thin


def method_page(desk: Desk) -> Page:
    """How positions are made, and the border policy of the map."""
    return _page("/method", "Method", "How a position is made from reports, and what the map shows.", {"section": "method"})


def codebook_page(desk: Desk) -> Page:
    """All codes."""
    lists: dict[str, list[tuple[str, str]]] = {}
    for name, code, meaning in codebook():
        lists.setdefault(name, []).append((code, meaning))
    rows: list[Row] = [{"list": name, "code": code, "meaning": meaning} for name, code, meaning in codebook()]
    page = _page("/codebook", "Codebook", "Every code with its meaning.", {"lists": lists})
    return replace(page, forms=table_forms(lambda: Table(("list", "code", "meaning"), rows, "codes")))


def gaps_page(desk: Desk) -> Page:
    """What is missing, counted."""
    counted = Counter(place for place, events in desk.by_place.items() for _ in events)
    states = [code for code, place in desk.names.places.by_code.items() if place.kind == "state"]
    certainty = Counter(event.certainty for event in desk.events)
    context = {
        "unseen": sorted((desk.edition.place_name(code), code) for code in states if not counted[code]),
        "thin": sorted((desk.edition.place_name(code), code, counted[code]) for code in states if 0 < counted[code] < _THIN),
        "years": _by_year(desk),
        "certainty": [(one.value, certainty[one]) for one in Certainty],
        "undated": sum(event.act.dates.decision is None for event in desk.events),
        "no_scope": sum(not event.act.scope for event in desk.events),
        "no_address": sum(one.url is None for event in desk.events for one in event.evidence),
        "no_quote": sum(one.quote is None for event in desk.events for one in event.evidence),
        "reports": sum(len(event.evidence) for event in desk.events),
        "alone": sum(len(event.origins) == 1 for event in desk.events),
        "total": len(desk.events),
    }
    return _page("/gaps", "Known gaps", "What the ledger does not hold, counted.", context)


def _by_year(desk: Desk) -> list[tuple[int, int]]:
    counted = Counter(decision[1].last.year for event in desk.events if (decision := event.act.dates.decision) is not None)
    return sorted(counted.items())


def about_page(desk: Desk) -> Page:
    """Who makes it, licence, contact, corrections."""
    return _page("/about", "About", "What Cordon is, under which licence, and how to correct it.", {})


def data_page(desk: Desk) -> Page:
    """What can be taken along as a whole."""
    described = "All events, reports, positions and changes as CSV, SQLite and Data Package."
    page = _page("/data", "Data", described, {"section": "data", "size": len(desk.events)})
    return replace(page, linked=(dataset_row("Cordon", "/data/events", described, desk.data_version),))


def api_page(desk: Desk) -> Page:
    """How programs ask."""
    return _page("/api", "API", "How programs ask: the same addresses with another ending.", {})


def search_page(desk: Desk) -> Page:
    """The search of the static site."""
    return _page("/search", "Find", "Find a place, a vendor, a company or a law.", {})


def _page(path: str, title: str, described: str, context: Mapping[str, object]) -> Page:
    section = str(context.get("section", ""))
    return Page(path=path, title=title, template=f"{path.lstrip('/')}.html", context=context, description=described, section=section)
