"""Groups of states with dated members: the Union, alliances, regions."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from cordon.names.index import Index
from cordon.names.tables import Source, rows


@dataclass(frozen=True, slots=True)
class Membership:
    """One place's time in a group; both days belong to it, an open end is `None`."""

    place: str
    since: date | None
    until: date | None

    def holds(self, on: date) -> bool:
        """Whether the place is a member on that day."""
        return (self.since is None or self.since <= on) and (self.until is None or on <= self.until)


@dataclass(frozen=True, slots=True)
class Group:
    """A group. `place` is the code that the group acts under (`EU`), empty when it has none."""

    slug: str
    name: str
    kind: str
    place: str
    aliases: tuple[str, ...]
    shared: tuple[str, ...]
    lookup: tuple[str, ...]
    members: tuple[Membership, ...]


@dataclass(frozen=True, slots=True)
class Groups:
    """All groups by slug, and an index of their names."""

    by_slug: Mapping[str, Group]
    index: Index

    def find(self, text: str) -> str | None:
        """The slug for a slug, name or code (`EU`, `group:EU`, `Five Eyes`), or `None`."""
        wanted = text.strip()
        wanted = wanted[6:] if wanted.lower().startswith("group:") else wanted
        return self.index.first(wanted)

    def members(self, group: str, on: date) -> frozenset[str]:
        """The codes of the members on a day; empty for a group that is not known."""
        slug = self.find(group)
        if slug is None:
            return frozenset()
        return frozenset(member.place for member in self.by_slug[slug].members if member.holds(on))


@lru_cache(maxsize=8)
def load_groups(source: Source) -> Groups:
    """Reads `groups.csv` and `members.csv`."""
    members: dict[str, list[Membership]] = {}
    for row in rows(source, "members.csv"):
        members.setdefault(row.text("group"), []).append(Membership(row.text("place"), row.first_day("from"), row.last_day("to")))
    found = {}
    for row in rows(source, "groups.csv"):
        slug = row.text("slug")
        found[slug] = Group(
            slug,
            row.text("name"),
            row.text("kind"),
            row.text("place"),
            row.many("aliases"),
            row.many("shared"),
            row.many("lookup"),
            tuple(members.get(slug, ())),
        )
    names = (
        (name, group.slug) for group in found.values() for name in (group.slug, group.name, group.place, *group.aliases, *group.lookup)
    )
    shared = ((name, group.slug) for group in found.values() for name in group.shared)
    return Groups(found, Index.of((pair for pair in names if pair[0]), shared))
