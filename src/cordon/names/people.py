"""People of vendors: a case against one of them is one against the vendor ("its chief financial officer was arrested")."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from cordon.names.spelling import slug
from cordon.names.tables import Source, rows

_OF_WOMEN: Final = ("Ms", "Mrs", "Miss", "Madam")


@dataclass(frozen=True, slots=True)
class Person:
    """A person, the vendor, the post there. Whom a case is about is told by the name, also before and after the time in the post, which
    stands in the file for its readers.
    """

    slug: str
    name: str
    vendor: str
    role: str
    aliases: tuple[str, ...]
    shared: tuple[str, ...]
    lookup: tuple[str, ...]

    @property
    def pronoun(self) -> str:
        """ "she" where a title among the names says so ("Ms. Doe"), else "he"."""
        return "she" if any(name.startswith(_OF_WOMEN) for name in self.aliases) else "he"


@dataclass(frozen=True, slots=True)
class People:
    """All of them by slug."""

    by_slug: Mapping[str, Person]


@lru_cache(maxsize=8)
def load_people(source: Source) -> People:
    """Reads `people.csv`."""
    found: dict[str, Person] = {}
    for row in rows(source, "people.csv"):
        name = row.text("person")
        ident = slug(name)
        found[ident] = Person(
            ident, name, row.text("vendor"), row.text("role"), row.many("aliases"), row.many("shared"), row.many("lookup")
        )
    return People(found)
