"""The address of each page: the same path in the live server and, with an ending, in the static site."""

from __future__ import annotations

import re
from datetime import date
from functools import lru_cache

from cordon.model.act import COMPANY
from cordon.model.identity import record_id

_SAFE = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,79}\Z", re.ASCII)
FORMS = ("html", "csv", "json", "atom", "svg", "embed")


@lru_cache(maxsize=20_000)
def safe(name: str) -> str:
    """A name as one part of a path: itself where it is plain, else a hash. What a document printed never shapes a path."""
    plain = bool(_SAFE.match(name)) and ".." not in name and not name.endswith(tuple(f".{form}" for form in FORMS))
    return name if plain else record_id("x", name)


def vendor_path(vendor: str, on: date | None = None) -> str:
    """A vendor today, or on a day."""
    return f"/{safe(vendor)}/{on.isoformat()}" if on else f"/{safe(vendor)}"


def place_path(place: str, vendor: str | None = None, on: date | None = None) -> str:
    """A place, a vendor there, or that on a day."""
    parts = ["/place", safe(place), *([safe(vendor)] if vendor else []), *([on.isoformat()] if on else [])]
    return "/".join(parts)


def evidence_path(place: str, vendor: str) -> str:
    """The page that prints as evidence."""
    return f"{place_path(place, vendor)}/evidence"


def company_path(company: str) -> str:
    """A company, by slug or `org:` id."""
    return f"/company/{safe(company.removeprefix(COMPANY))}"


def event_path(event: str) -> str:
    """An event."""
    return f"/event/{safe(event)}"


def document_path(document: str) -> str:
    """A document."""
    return f"/document/{safe(document)}"


def instrument_path(instrument: str) -> str:
    """An instrument, by id."""
    return f"/instrument/{safe(instrument)}"


def source_path(outlet: str) -> str:
    """An outlet, by key."""
    return f"/source/{safe(outlet)}"
