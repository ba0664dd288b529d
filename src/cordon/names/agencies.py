"""Public bodies and the place they act for: regulators, ministries, courts, parliaments."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from cordon.names.index import Index
from cordon.names.tables import Row, Source, rows


@dataclass(frozen=True, slots=True)
class Agency:
    """A public body. `shared` holds names that bodies of several places bear (`Senate`)."""

    slug: str
    name: str
    place: str
    kind: str
    aliases: tuple[str, ...]
    shared: tuple[str, ...]
    lookup: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Agencies:
    """All bodies by slug, and an index of their names."""

    by_slug: Mapping[str, Agency]
    index: Index

    def find(self, text: str, place: str | None = None) -> Agency | None:
        """The body of that name, of that place if one is given; the first in the file when several bear it; else `None`."""
        found = (self.by_slug[slug] for slug in self.index.all(text))
        return next((agency for agency in found if place is None or agency.place == place), None)


def _agency(row: Row) -> Agency:
    return Agency(
        row.text("slug"), row.text("name"), row.text("place"), row.text("kind"), row.many("aliases"), row.many("shared"), row.many("lookup")
    )


@lru_cache(maxsize=8)
def load_agencies(source: Source) -> Agencies:
    """Reads `agencies.csv`."""
    agencies = [_agency(row) for row in rows(source, "agencies.csv")]
    names = ((name, item.slug) for item in agencies for name in (item.slug, item.name, *item.aliases, *item.lookup))
    shared = ((name, item.slug) for item in agencies for name in item.shared)
    return Agencies({item.slug: item for item in agencies}, Index.of(names, shared))
