"""The names book: one object that answers who is meant, each file read when first needed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import cached_property
from pathlib import Path

from cordon.model.errors import InputError
from cordon.names.agencies import Agencies, load_agencies
from cordon.names.companies import Companies, load_companies
from cordon.names.groups import Groups, load_groups
from cordon.names.holders import Holders, load_holders
from cordon.names.matcher import Matcher, load_matcher
from cordon.names.outlets import Outlet, Outlets, load_outlets
from cordon.names.people import People, load_people
from cordon.names.places import Place, Places, load_places
from cordon.names.products import Products, load_products
from cordon.names.tables import Source, source
from cordon.names.vendors import Vendor, Vendors, load_vendors


@dataclass(frozen=True)
class Names:
    """Answers who is meant. Tables are read on first use and kept as long as the files stay the same."""

    source: Source

    @cached_property
    def places(self) -> Places:
        """States, territories, the Union and their parts."""
        return load_places(self.source)

    @cached_property
    def groups(self) -> Groups:
        """Groups of states."""
        return load_groups(self.source)

    @cached_property
    def vendors(self) -> Vendors:
        """Makers."""
        return load_vendors(self.source)

    @cached_property
    def products(self) -> Products:
        """Product families."""
        return load_products(self.source)

    @cached_property
    def companies(self) -> Companies:
        """Organisations that act."""
        return load_companies(self.source)

    @cached_property
    def agencies(self) -> Agencies:
        """Public bodies."""
        return load_agencies(self.source)

    @cached_property
    def holders(self) -> Holders:
        """Office holders."""
        return load_holders(self.source)

    @cached_property
    def people(self) -> People:
        """People of vendors."""
        return load_people(self.source)

    @cached_property
    def outlets(self) -> Outlets:
        """Publishers."""
        return load_outlets(self.source)

    @cached_property
    def matcher(self) -> Matcher:
        """Finds all of them in a text."""
        return load_matcher(self.source)

    def place(self, code: str) -> Place:
        """The place of a code; an unknown code is an InputError."""
        found = self.places.by_code.get(code)
        if found is None:
            raise InputError(f"unknown place {code!r}", mend="use an ISO 3166-1 code, EU or XK")
        return found

    def find_place(self, text: str) -> str | None:
        """The code for a code or a name in any spelling, `None` when it names no place."""
        return self.places.find(text)

    def parent(self, code: str) -> str | None:
        """The state that acts for a territory, `None` for a state or an unknown code."""
        found = self.places.by_code.get(code)
        return found.parent if found else None

    def members(self, group: str, on: date) -> frozenset[str]:
        """The codes of a group's members on a day."""
        return self.groups.members(group, on)

    def vendor(self, slug: str) -> Vendor:
        """The vendor of a slug; an unknown slug is an InputError."""
        found = self.vendors.by_slug.get(slug)
        if found is None:
            raise InputError(f"unknown vendor {slug!r}", mend="use a slug of vendors.csv, or add the vendor there")
        return found

    def find_vendor(self, text: str, on: date | None = None) -> str | None:
        """The slug for a slug or a whole name in any spelling (borne on that day, if one is given), or `None`."""
        return self.vendors.find(text, on)

    def owners_at(self, vendor: str, on: date) -> tuple[str, ...]:
        """The owner, its owner and so on, nearest first."""
        return self.vendors.owners_at(vendor, on)

    def origin(self, vendor: str) -> str | None:
        """The home state of a vendor (for `origin:CN`), `None` for an unknown slug."""
        found = self.vendors.by_slug.get(vendor)
        return found.origin if found else None

    def find_company(self, text: str) -> str | None:
        """The slug of a company or other organisation for `org:…`, a slug or a name, or `None`."""
        return self.companies.find(text)

    def find_outlet(self, text: str) -> Outlet | None:
        """The outlet of a name, credit, domain or address, or `None`."""
        return self.outlets.find(text)


def load(extra: Path | None = None) -> Names:
    """The shipped names, with an editor's own directory of files laid over them.

    An editor's row with the id of a shipped row replaces it, any other is added. A missing directory is an InputError.
    """
    return Names(source(extra))
