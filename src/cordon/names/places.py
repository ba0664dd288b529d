"""States, territories and the Union: their codes (ISO 3166-1 alpha-2, `EU`, `XK`), names and seats of power."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache

from cordon.names.index import Index
from cordon.names.tables import Row, Source, rows


@dataclass(frozen=True, slots=True)
class Place:
    """A place that takes measures or is hit by them. `parent` is the state that acts for a territory."""

    code: str
    kind: str
    name: str
    formal: str
    demonyms: tuple[str, ...]
    capital: str
    aliases: tuple[str, ...]
    seats: tuple[str, ...]
    parent: str | None
    shared: tuple[str, ...]
    lookup: tuple[str, ...]

    @property
    def spellings(self) -> tuple[str, ...]:
        """Every name of the place itself (not of its seats or people) that no other place bears."""
        return tuple(name for name in (self.code, self.name, self.formal, *self.aliases, *self.lookup) if name)


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a state (a province, a Land, a big city) whose acts are the state's, in part."""

    name: str
    place: str
    aliases: tuple[str, ...]
    demonyms: tuple[str, ...]
    lookup: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Places:
    """All places by code, and an index of their names, then of their seats and people."""

    by_code: Mapping[str, Place]
    parts: tuple[Part, ...]
    names: Index
    wider: Index

    def find(self, text: str) -> str | None:
        """The code for a code, name or formal name; else for a demonym, capital or seat; else for a part's state; else `None`."""
        wanted = text.strip()
        for prefix in ("group:", "place:"):
            wanted = wanted[len(prefix) :] if wanted.lower().startswith(prefix) else wanted
        return self.names.first(wanted) or self.wider.first(wanted)


def _place(row: Row) -> Place:
    return Place(
        code=row.text("code"),
        kind=row.text("kind"),
        name=row.text("name"),
        formal=row.text("formal"),
        demonyms=row.many("demonyms"),
        capital=row.text("capital"),
        aliases=row.many("aliases"),
        seats=row.many("seats"),
        parent=row.text("parent") or None,
        shared=row.many("shared"),
        lookup=row.many("lookup"),
    )


def _part(row: Row) -> Part:
    return Part(row.text("name"), row.text("place"), row.many("aliases"), row.many("demonyms"), row.many("lookup"))


def _wider_names(places: Iterable[Place], parts: Iterable[Part]) -> Iterable[tuple[str, str]]:
    for place in places:
        yield from ((name, place.code) for name in (*place.demonyms, place.capital, *place.seats) if name)
    for part in parts:
        yield from ((name, part.place) for name in (part.name, *part.aliases, *part.demonyms, *part.lookup))


@lru_cache(maxsize=8)
def load_places(source: Source) -> Places:
    """Reads `places.csv` and `parts.csv`."""
    places = [_place(row) for row in rows(source, "places.csv")]
    parts = tuple(_part(row) for row in rows(source, "parts.csv"))
    own = ((name, place.code) for place in places for name in place.spellings)
    names = Index.of(own, ((name, place.code) for place in places for name in place.shared))
    return Places({place.code: place for place in places}, parts, names, Index.of(_wider_names(places, parts)))
