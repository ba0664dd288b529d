"""Which page a path names. One table serves the live server, which asks `page_at`, and the static site, which asks for all `paths`."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date

from cordon.model.errors import InputError
from cordon.publish.address import (
    company_path,
    document_path,
    event_path,
    evidence_path,
    instrument_path,
    place_path,
    source_path,
    vendor_path,
)
from cordon.publish.desk import Desk
from cordon.publish.pages import prose
from cordon.publish.pages.calendar import calendar_page
from cordon.publish.pages.changes import changes_page
from cordon.publish.pages.check import check_page
from cordon.publish.pages.company import company_page
from cordon.publish.pages.compare import compare_page
from cordon.publish.pages.document import document_page
from cordon.publish.pages.event import event_page
from cordon.publish.pages.evidence import evidence_page
from cordon.publish.pages.faq import faq_page, faq_vendors
from cordon.publish.pages.figures import figures_page
from cordon.publish.pages.home import home_page
from cordon.publish.pages.indexes import companies_page, places_page, vendors_page
from cordon.publish.pages.instruments import instrument_page, instruments_page
from cordon.publish.pages.moved import moved, moved_page
from cordon.publish.pages.over_time import over_time_page
from cordon.publish.pages.page import Page
from cordon.publish.pages.place import answer_day_page, answer_page, place_page
from cordon.publish.pages.pressures import pressure_page
from cordon.publish.pages.sources import source_page, sources_page
from cordon.publish.pages.vendor import vendor_day_page, vendor_page
from cordon.publish.pages.world import year_ends
from cordon.publish.query import Query
from cordon.publish.query_text import read_query
from cordon.publish.turning import change_days

PLAIN: dict[str, Callable[[Desk], Page]] = {
    "/": home_page,
    "/vendors": vendors_page,
    "/places": places_page,
    "/companies": companies_page,
    "/instruments": instruments_page,
    "/sources": sources_page,
    "/figures": figures_page,
    "/pressure": pressure_page,
    "/calendar": calendar_page,
    "/changes": changes_page,
    "/method": prose.method_page,
    "/codebook": prose.codebook_page,
    "/gaps": prose.gaps_page,
    "/about": prose.about_page,
    "/data": prose.data_page,
    "/api": prose.api_page,
    "/search": prose.search_page,
    "/check": check_page,
}
_DAY = r"(?P<day>\d{4}-\d{2}-\d{2})"
_NAME = r"[A-Za-z0-9][A-Za-z0-9._-]{0,79}"


@dataclass(frozen=True, slots=True)
class Asked:
    """A path taken apart, with the text behind the `?`."""

    desk: Desk
    parts: dict[str, str]
    text: str

    @property
    def vendor(self) -> str | None:
        """The vendor of the path, None for one that isn't known."""
        slug = self.parts.get("vendor", "")
        return slug if slug in self.desk.names.vendors.by_slug else None

    @property
    def place(self) -> str | None:
        """The place of the path."""
        code = self.parts.get("place", "")
        return code if code in self.desk.names.places.by_code else None

    @property
    def day(self) -> date:
        """The day of the path; one that is no date is an InputError."""
        try:
            return date.fromisoformat(self.parts["day"])
        except ValueError as error:
            raise InputError(f"not a day: {self.parts['day']}", mend="write 2020-07-14") from error

    def query(self, vendor: str) -> Query:
        """The query, over today."""
        return read_query(self.text, Query(vendor, self.desk.today), self.desk.names)


def _vendor(asked: Asked) -> Page | None:
    return vendor_page(asked.desk, asked.query(asked.vendor)) if asked.vendor else None


def _vendor_day(asked: Asked) -> Page | None:
    return vendor_day_page(asked.desk, asked.vendor, asked.day) if asked.vendor else None


def _over_time(asked: Asked) -> Page | None:
    return over_time_page(asked.desk, asked.vendor) if asked.vendor else None


def _place(asked: Asked) -> Page | None:
    return place_page(asked.desk, asked.place) if asked.place else None


def _answer(asked: Asked) -> Page | None:
    if not asked.place or not asked.vendor:
        return None
    return answer_page(asked.desk, replace(asked.query(asked.vendor), places=(asked.place,), group=""))


def _answer_day(asked: Asked) -> Page | None:
    return answer_day_page(asked.desk, asked.place, asked.vendor, asked.day) if asked.place and asked.vendor else None


def _evidence(asked: Asked) -> Page | None:
    if not asked.place or not asked.vendor:
        return None
    return evidence_page(asked.desk, replace(asked.query(asked.vendor), places=(asked.place,), group=""))


def _company(asked: Asked) -> Page | None:
    slug = next((slug for slug in asked.desk.by_company if company_path(slug) == f"/company/{asked.parts['name']}"), None)
    return company_page(asked.desk, slug) if slug else None


def _event(asked: Asked) -> Page | None:
    event = asked.desk.edition.by_id.get(asked.parts["name"])
    return event_page(asked.desk, event) if event else moved_page(asked.desk, asked.parts["name"])


def _instrument(asked: Asked) -> Page | None:
    key = next((key for key in asked.desk.by_instrument if key.id == asked.parts["name"]), None)
    return instrument_page(asked.desk, key) if key else None


def _source(asked: Asked) -> Page | None:
    key = asked.desk.source_keys.get(asked.parts["name"])
    return source_page(asked.desk, key) if key else None


def _compare(asked: Asked) -> Page | None:
    group = asked.parts.get("group", "")
    vendor = asked.vendor or next(iter(asked.desk.vendors), None)
    if vendor is None or (group and group not in asked.desk.names.groups.by_slug):
        return None
    return compare_page(asked.desk, replace(asked.query(vendor), group=group) if group else asked.query(vendor))


def _faq(asked: Asked) -> Page | None:
    vendor = asked.vendor if asked.parts.get("vendor") else next(iter(asked.desk.vendors), None)
    return faq_page(asked.desk, vendor) if vendor in faq_vendors(asked.desk) and vendor else None


_ROUTES: tuple[tuple[re.Pattern[str], Callable[[Asked], Page | None]], ...] = tuple(
    (re.compile(pattern + r"\Z", re.ASCII), build)
    for pattern, build in (
        (r"/place/(?P<place>[A-Z]{2})", _place),
        (rf"/place/(?P<place>[A-Z]{{2}})/(?P<vendor>{_NAME})", _answer),
        (rf"/place/(?P<place>[A-Z]{{2}})/(?P<vendor>{_NAME})/evidence", _evidence),
        (rf"/place/(?P<place>[A-Z]{{2}})/(?P<vendor>{_NAME})/{_DAY}", _answer_day),
        (rf"/company/(?P<name>{_NAME})", _company),
        (rf"/event/(?P<name>{_NAME})", _event),
        (rf"/document/(?P<name>{_NAME})", lambda asked: document_page(asked.desk, asked.parts["name"])),
        (rf"/instrument/(?P<name>{_NAME})", _instrument),
        (rf"/source/(?P<name>{_NAME})", _source),
        (r"/compare", _compare),
        (rf"/compare/(?P<vendor>{_NAME})/(?P<group>{_NAME})", _compare),
        (r"/faq", _faq),
        (rf"/faq/(?P<vendor>{_NAME})", _faq),
        (rf"/(?P<vendor>{_NAME})", _vendor),
        (rf"/(?P<vendor>{_NAME})/over-time", _over_time),
        (rf"/(?P<vendor>{_NAME})/{_DAY}", _vendor_day),
    )
)


def page_at(desk: Desk, path: str, text: str = "") -> Page | None:
    """The page of a path (without ending), None where there is none. A bad query is an InputError."""
    plain = PLAIN.get(path)
    if plain is not None:
        return plain(desk)
    for pattern, build in _ROUTES:
        found = pattern.match(path)
        if found:
            return build(Asked(desk, found.groupdict(), text))
    return None


def paths(desk: Desk) -> Iterator[str]:
    """Every path of the static site, each once."""
    yield from PLAIN
    vendors = list(desk.vendors)
    main = vendors[0] if vendors else None
    for vendor in vendors:
        yield vendor_path(vendor)
        yield f"{vendor_path(vendor)}/over-time"
        yield from (vendor_path(vendor, day) for day in sorted({*change_days(desk, vendor), *year_ends(desk, vendor)}))
    if main:
        yield from ("/compare", *(f"/compare/{main}/{group.slug}" for group in desk.names.groups.by_slug.values() if group.members))
    yield from ("/faq" if vendor == main else f"/faq/{vendor}" for vendor in faq_vendors(desk))
    yield from place_paths(desk, main)
    yield from (company_path(slug) for slug in desk.by_company)
    yield from (event_path(ident) for ident in (*(event.id for event in desk.events), *moved(desk)))
    yield from (document_path(name) for name in dict.fromkeys([*desk.by_document, *(read.id for read in desk.edition.documents)]))
    yield from (instrument_path(key.id) for key in desk.by_instrument)
    yield from (source_path(key) for key in desk.source_keys)


def place_paths(desk: Desk, main: str | None) -> Iterator[str]:
    """Every place; every pair that anything is known of, and every place with the main vendor; each with its evidence and its days."""
    yield from (place_path(place) for place in desk.names.places.by_code)
    known = dict.fromkeys([*desk.pairs, *((place, main) for place in desk.names.places.by_code if main)])
    for place, vendor in known:
        yield place_path(place, vendor)
        yield evidence_path(place, vendor)
        yield from (place_path(place, vendor, step.day) for step in desk.line_steps(place, vendor))
