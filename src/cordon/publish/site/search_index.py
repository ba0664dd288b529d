"""The index of the static site's search: a script with one list, so that it works from a folder too."""

from __future__ import annotations

from collections.abc import Iterator

from cordon.publish.address import company_path, event_path, instrument_path, place_path, vendor_path
from cordon.publish.desk import Desk
from cordon.publish.linked.script import inert_json
from cordon.publish.links import file_of
from cordon.publish.pages.faq import faq_vendors

Entry = tuple[str, str, str, float]


def search_index(desk: Desk) -> str:
    """`window.CORDON_INDEX = [[file, title, other words, weight], …]`."""
    rows = [[file_of(path), title, more, weight] for path, title, more, weight in _entries(desk)]
    return f"window.CORDON_INDEX={inert_json(rows)};\n"


def _entries(desk: Desk) -> Iterator[Entry]:
    names = desk.edition
    for vendor in desk.vendors:
        yield vendor_path(vendor), names.vendor_name(vendor), _spellings(desk, vendor), 4
    for vendor in faq_vendors(desk):
        path = "/faq" if vendor == next(iter(desk.vendors)) else f"/faq/{vendor}"
        yield path, f"{names.vendor_name(vendor)}: questions and answers", "faq why proof charges phones who pays", 0
    main = next(iter(desk.vendors), "")
    known = dict.fromkeys([*desk.pairs, *((place, main) for place in desk.names.places.by_code if main)])
    for place, vendor in known:
        weight = 2.0 if desk.pairs.get((place, vendor)) else 0.5
        more = f"{_place_words(desk, place)} {_spellings(desk, vendor)}"
        yield place_path(place, vendor), f"{names.vendor_name(vendor)} in {names.place_phrase(place)}", more, weight
    for company, events in desk.by_company.items():
        yield company_path(company), names.company_name(company), "company", 1 + min(len(events), 10) / 10
    for key in desk.by_instrument:
        yield instrument_path(key.id), key.title, f"instrument {names.place_name(key.actor)}", 0.4
    for event in desk.events:
        yield event_path(event.id), event.summary, "event", 0.0


def _spellings(desk: Desk, vendor: str) -> str:
    known = desk.names.vendors.by_slug.get(vendor)
    return " ".join(dict.fromkeys(name.name for name in known.names)) if known else ""


def _place_words(desk: Desk, code: str) -> str:
    place = desk.names.places.by_code[code]
    return " ".join((code, place.formal, *place.aliases, *place.demonyms, place.capital))
