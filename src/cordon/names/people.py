"""People of vendors: a case against one of them is one against the vendor ("its chief financial officer was arrested")."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from cordon.names.index import Index
from cordon.names.spelling import slug
from cordon.names.tables import Source, rows


@dataclass(frozen=True, slots=True)
class Person:
    """A person, the vendor, the post there; both days belong to the time in it, an open end is `None`.

    The time tells who speaks for the vendor; whom a case is about is told by the name at any time.
    """

    slug: str
    name: str
    vendor: str
    role: str
    since: date | None
    until: date | None
    aliases: tuple[str, ...]
    shared: tuple[str, ...]
    lookup: tuple[str, ...]

    def serves(self, on: date) -> bool:
        """Whether the person is in the post on that day."""
        return (self.since is None or self.since <= on) and (self.until is None or on <= self.until)


@dataclass(frozen=True, slots=True)
class People:
    """All of them by slug, and an index of their names."""

    by_slug: Mapping[str, Person]
    index: Index

    def find(self, text: str) -> Person | None:
        """The person of that name, or `None`."""
        found = self.index.first(text)
        return self.by_slug[found] if found else None


@lru_cache(maxsize=8)
def load_people(source: Source) -> People:
    """Reads `people.csv`."""
    found: dict[str, Person] = {}
    for row in rows(source, "people.csv"):
        ident = slug(row.text("person"))
        found[ident] = Person(
            ident,
            row.text("person"),
            row.text("vendor"),
            row.text("role"),
            row.first_day("from"),
            row.last_day("to"),
            row.many("aliases"),
            row.many("shared"),
            row.many("lookup"),
        )
    names = ((name, item.slug) for item in found.values() for name in (item.slug, item.name, *item.aliases, *item.lookup))
    shared = ((name, item.slug) for item in found.values() for name in item.shared)
    return People(found, Index.of(names, shared))
