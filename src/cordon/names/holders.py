"""Holders of public office with their dates: a sitting one speaks for the place."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from cordon.names.index import Index
from cordon.names.spelling import slug
from cordon.names.tables import Source, rows


@dataclass(frozen=True, slots=True)
class Office:
    """One person's time in one office; both days belong to it, an open end is `None`."""

    place: str
    role: str
    since: date | None
    until: date | None

    def holds(self, on: date) -> bool:
        """Whether the person holds the office on that day."""
        return (self.since is None or self.since <= on) and (self.until is None or on <= self.until)


@dataclass(frozen=True, slots=True)
class Holder:
    """A person and the offices held."""

    slug: str
    name: str
    aliases: tuple[str, ...]
    shared: tuple[str, ...]
    lookup: tuple[str, ...]
    offices: tuple[Office, ...]

    def office_at(self, on: date) -> Office | None:
        """The first listed office that the person holds on that day, or `None`: then the person speaks for nobody else."""
        return next((office for office in self.offices if office.holds(on)), None)

    @property
    def place(self) -> str:
        """The place of the first listed office, whenever it was held."""
        return self.offices[0].place


@dataclass(frozen=True, slots=True)
class Holders:
    """All persons by slug, and an index of their names."""

    by_slug: Mapping[str, Holder]
    index: Index

    def find(self, text: str, on: date | None = None) -> Holder | None:
        """The person of that name; with a day, one in office then is preferred; `None` when nobody bears the name."""
        found = [self.by_slug[ident] for ident in self.index.all(text)]
        sitting = [holder for holder in found if on is not None and holder.office_at(on)]
        return next(iter([*sitting, *found]), None)

    def place_at(self, person: str, on: date) -> str | None:
        """The place that the person (a slug) speaks for on that day, or `None`."""
        holder = self.by_slug.get(person)
        office = holder.office_at(on) if holder else None
        return office.place if office else None


@lru_cache(maxsize=8)
def load_holders(source: Source) -> Holders:
    """Reads `holders.csv`; the rows of one person are taken together."""
    found: dict[str, Holder] = {}
    for row in rows(source, "holders.csv"):
        office = Office(row.text("place"), row.text("role"), row.first_day("from"), row.last_day("to"))
        ident = slug(row.text("person"))
        known = found.get(ident) or Holder(ident, row.text("person"), (), (), (), ())
        found[ident] = Holder(
            ident,
            known.name,
            known.aliases + row.many("aliases"),
            known.shared + row.many("shared"),
            known.lookup + row.many("lookup"),
            (*known.offices, office),
        )
    names = ((name, item.slug) for item in found.values() for name in (item.slug, item.name, *item.aliases, *item.lookup))
    shared = ((name, item.slug) for item in found.values() for name in item.shared)
    return Holders(found, Index.of(names, shared))
