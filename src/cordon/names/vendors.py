"""Vendors: the makers whose products measures are about, with their dated names and owners."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from cordon.names.index import Index
from cordon.names.legal_forms import LegalForms, load_legal_forms
from cordon.names.spelling import key
from cordon.names.tables import Row, Source, rows


@dataclass(frozen=True, slots=True)
class VendorName:
    """One spelling of a vendor, with the days on which it is the vendor's; an open end is `None`."""

    name: str
    kind: str
    since: date | None
    until: date | None

    def holds(self, on: date | None) -> bool:
        """Whether the name is the vendor's on that day; without a day, whether it ever was."""
        return on is None or ((self.since is None or self.since <= on) and (self.until is None or on <= self.until))


@dataclass(frozen=True, slots=True)
class Ownership:
    """Who owned the vendor, both days included."""

    owner: str
    since: date | None
    until: date | None

    def holds(self, on: date) -> bool:
        """Whether the owner owned it on that day."""
        return (self.since is None or self.since <= on) and (self.until is None or on <= self.until)


@dataclass(frozen=True, slots=True)
class Vendor:
    """A maker. `origin` is its home state (for `origin:CN`), `company` its id as an actor (`org:…`)."""

    slug: str
    name: str
    origin: str
    kind: str
    company: str
    any_case: bool
    names: tuple[VendorName, ...]
    owners: tuple[Ownership, ...]
    lookup: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Vendors:
    """All vendors by slug, an index of their spellings, and the legal forms that a spelling may end in."""

    by_slug: Mapping[str, Vendor]
    index: Index
    forms: LegalForms

    def find(self, text: str, on: date | None = None) -> str | None:
        """The slug for a slug or a spelling that the vendor bears on that day, with or without its legal form; else `None`.

        Only whole names count: a text that contains a vendor's name among others is not found.
        """
        for wanted in dict.fromkeys((text, self.forms.strip(text))):
            for slug in self.index.all(wanted):
                if self._bears(slug, wanted, on):
                    return slug
        return None

    def _bears(self, slug: str, wanted: str, on: date | None) -> bool:
        spelling = key(wanted)
        dated = [name for name in self.by_slug[slug].names if spelling in (key(name.name), key(self.forms.strip(name.name)))]
        return not dated or any(name.holds(on) for name in dated)

    def owner_at(self, slug: str, on: date) -> str | None:
        """The owner on that day (a slug of a vendor or company), or `None`."""
        vendor = self.by_slug.get(slug)
        return next((held.owner for held in vendor.owners if held.holds(on)), None) if vendor else None

    def owners_at(self, slug: str, on: date) -> tuple[str, ...]:
        """The owner on that day, the owner's owner and so on, nearest first. A circle in the data ends the walk."""
        found: list[str] = []
        owner = self.owner_at(slug, on)
        while owner is not None and owner != slug and owner not in found:
            found.append(owner)
            owner = self.owner_at(owner, on)
        return tuple(found)

    def owned_at(self, slug: str, on: date) -> tuple[str, ...]:
        """The vendors that this one owned on that day, through others too, in the order of the file."""
        return tuple(other for other in self.by_slug if slug in self.owners_at(other, on))


def _vendor(row: Row, names: tuple[VendorName, ...], owners: tuple[Ownership, ...]) -> Vendor:
    slug = row.text("slug")
    return Vendor(
        slug,
        row.text("name"),
        row.text("origin"),
        row.text("kind"),
        row.text("company") or slug,
        row.text("case") == "any",
        names,
        owners,
        row.many("lookup"),
    )


def _spellings(vendor: Vendor, forms: LegalForms) -> list[tuple[str, str]]:
    spelled = [vendor.slug, vendor.name, *(name.name for name in vendor.names), *vendor.lookup]
    return [(name, vendor.slug) for full in spelled for name in (full, forms.strip(full))]


@lru_cache(maxsize=8)
def load_vendors(source: Source) -> Vendors:
    """Reads `vendors.csv`, `vendor_names.csv` and `ownership.csv`."""
    names: dict[str, list[VendorName]] = {}
    for row in rows(source, "vendor_names.csv"):
        names.setdefault(row.text("vendor"), []).append(
            VendorName(row.text("name"), row.text("kind"), row.first_day("from"), row.last_day("to"))
        )
    owners: dict[str, list[Ownership]] = {}
    for row in rows(source, "ownership.csv"):
        owners.setdefault(row.text("vendor"), []).append(Ownership(row.text("owner"), row.first_day("from"), row.last_day("to")))
    forms = load_legal_forms(source)
    vendors = [
        _vendor(row, tuple(names.get(row.text("slug"), ())), tuple(owners.get(row.text("slug"), ()))) for row in rows(source, "vendors.csv")
    ]
    index = Index.of(pair for vendor in vendors for pair in _spellings(vendor, forms))
    return Vendors({vendor.slug: vendor for vendor in vendors}, index, forms)
