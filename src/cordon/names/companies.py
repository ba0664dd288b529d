"""Companies and other organisations that act: `org:deutsche-telekom` is `deutsche-telekom` here."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from cordon.names.index import Index
from cordon.names.legal_forms import LegalForms, load_legal_forms
from cordon.names.tables import Row, Source, rows
from cordon.names.vendors import Vendor, load_vendors


@dataclass(frozen=True, slots=True)
class Company:
    """An organisation. `place` is its home state, empty when it has none."""

    slug: str
    name: str
    place: str
    kind: str
    aliases: tuple[str, ...]
    shared: tuple[str, ...]
    lookup: tuple[str, ...]
    is_vendor: bool = False


@dataclass(frozen=True, slots=True)
class Companies:
    """All companies by slug, and an index of their names."""

    by_slug: Mapping[str, Company]
    index: Index
    forms: LegalForms

    def find(self, text: str) -> str | None:
        """The slug for `org:…`, a slug or a name, with or without its legal form; else `None`."""
        wanted = text.strip()
        wanted = wanted[4:] if wanted.lower().startswith("org:") else wanted
        return self.index.first(wanted) or self.index.first(self.forms.strip(wanted))


def _company(row: Row) -> Company:
    return Company(
        row.text("slug"), row.text("name"), row.text("place"), row.text("kind"), row.many("aliases"), row.many("shared"), row.many("lookup")
    )


def _as_company(vendor: Vendor) -> Company:
    names = tuple(dict.fromkeys(spelled.name for spelled in vendor.names))
    return Company(vendor.company, vendor.name, vendor.origin, "vendor", names, (), vendor.lookup, True)


@lru_cache(maxsize=8)
def load_companies(source: Source) -> Companies:
    """Reads `companies.csv`; every vendor is a company too, and needs no row there."""
    forms = load_legal_forms(source)
    companies = {row.text("slug"): _company(row) for row in rows(source, "companies.csv")}
    for vendor in load_vendors(source).by_slug.values():
        companies.setdefault(vendor.company, _as_company(vendor))
    # Ids before names: a slug always means its own company, whatever else is called so.
    slugs = [(slug, slug) for slug in companies]
    names = [(name, item.slug) for item in companies.values() for name in (item.name, *item.aliases, *item.lookup)]
    stripped = [(forms.strip(name), slug) for name, slug in names]
    shared = ((name, item.slug) for item in companies.values() for name in item.shared)
    return Companies(companies, Index.of([*slugs, *names, *stripped], shared), forms)
