"""The lists of all vendors, places and companies: a way in for people who browse."""

from __future__ import annotations

from dataclasses import dataclass

from cordon.model.act import ANYWHERE
from cordon.model.position import Position, Question, Stance
from cordon.publish.desk import Desk
from cordon.publish.listing import alphabetic, letter_of
from cordon.publish.pages.page import Page
from cordon.publish.pages.place import first_vendor
from cordon.publish.rows import Row
from cordon.publish.takeaway.table import Table, table_forms


@dataclass(frozen=True, slots=True)
class PlaceLine:
    """A place in the list: what is known most of there."""

    code: str
    name: str
    vendor: str | None
    position: Position | None
    events: int


@dataclass(frozen=True, slots=True)
class CompanyLine:
    """A company in the list, with its newest stance."""

    slug: str
    name: str
    place: str
    vendor: str | None
    stance: Stance | None
    events: int


def vendors_page(desk: Desk) -> Page:
    """All vendors with the number of events and of places."""
    rows: list[Row] = []
    for slug, count in desk.vendors.items():
        known = desk.names.vendors.by_slug[slug]
        places = [place for place, vendor in desk.pairs if vendor == slug]
        rows.append(
            {"vendor": slug, "name": known.name, "origin": known.origin, "kind": known.kind, "events": count, "places": len(places)}
        )
    table = Table(("vendor", "name", "origin", "kind", "events", "places"), rows, "vendors that any event names")
    described = "All vendors on which anything is recorded."
    return Page(
        path="/vendors",
        title="Vendors",
        template="vendors.html",
        context={"rows": rows},
        description=described,
        section="vendors",
        forms=table_forms(lambda: table),
    )


def places_page(desk: Desk) -> Page:
    """All places, those without data included, by letter."""
    lines = sorted((_place_line(desk, code) for code in desk.names.places.by_code), key=lambda line: alphabetic(line.name))
    letters: dict[str, list[PlaceLine]] = {}
    for line in lines:
        letters.setdefault(letter_of(line.name), []).append(line)
    rows: list[Row] = [
        {
            "place": line.code,
            "name": line.name,
            "vendor": line.vendor if line.events else None,
            "status": line.position.status.value if line.position and line.events else None,
            "events": line.events,
        }
        for line in lines
    ]
    table = Table(("place", "name", "vendor", "status", "events"), rows, "places, with the vendor that most is known of there")
    return Page(
        path="/places",
        title="Places",
        template="places.html",
        context={"letters": letters},
        description="All places from A to Z, with what is known most of there.",
        section="places",
        forms=table_forms(lambda: table),
    )


def _place_line(desk: Desk, code: str) -> PlaceLine:
    vendor = first_vendor(desk, code)
    events = len(desk.by_place.get(code, ()))
    position = desk.answers.position(desk.question(code, vendor)) if vendor and events else None
    return PlaceLine(code, desk.edition.place_name(code), vendor, position, events)


def companies_page(desk: Desk) -> Page:
    """All companies that act, with their stance on the vendor they are known for."""
    lines = sorted((_company_line(desk, slug) for slug in desk.by_company), key=lambda line: alphabetic(line.name))
    rows: list[Row] = [
        {
            "company": line.slug,
            "name": line.name,
            "place": line.place,
            "vendor": line.vendor,
            "stance": line.stance.code.value if line.stance else None,
            "since": str(line.stance.since) if line.stance and line.stance.since else None,
            "events": line.events,
        }
        for line in lines
    ]
    table = Table(("company", "name", "place", "vendor", "stance", "since", "events"), rows, "companies and their newest stance")
    return Page(
        path="/companies",
        title="Companies",
        template="companies.html",
        context={"lines": lines},
        description="Operators, suppliers, universities and others: who uses, drops or stopped supplying whom.",
        section="companies",
        forms=table_forms(lambda: table),
    )


def _company_line(desk: Desk, slug: str) -> CompanyLine:
    events = desk.by_company[slug]
    vendor = company_vendor(desk, slug)
    stance = desk.answers.stance(slug, Question(ANYWHERE, vendor, desk.today)) if vendor else None
    known = desk.names.companies.by_slug.get(slug)
    return CompanyLine(slug, desk.edition.company_name(slug), known.place if known else "", vendor, stance, len(events))


def company_vendor(desk: Desk, slug: str) -> str | None:
    """The vendor that most of a company's acts are about."""
    counted: dict[str, int] = {}
    for event in desk.by_company.get(slug, ()):
        for target in {*event.act.targets, *event.aimed_at}:
            if target in desk.vendors:
                counted[target] = counted.get(target, 0) + 1
    return min(counted, key=lambda name: (-counted[name], list(desk.vendors).index(name)), default=None)
