"""Gathers every spelling that is looked for in running text, with whom it means and how strict its capitals are."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from enum import StrEnum

from cordon.names.agencies import load_agencies
from cordon.names.companies import load_companies
from cordon.names.groups import load_groups
from cordon.names.holders import load_holders
from cordon.names.mentions import Candidate, NameKind
from cordon.names.outlets import load_outlets
from cordon.names.people import load_people
from cordon.names.places import load_places
from cordon.names.products import load_products
from cordon.names.spelling import key, slug
from cordon.names.tables import Source, rows
from cordon.names.vendors import load_vendors

_LONGEST_ACRONYM = 5
_DEPARTMENT, _DEPT = " Department", " Dept"  # as headlines and wires shorten it


class Capitals(StrEnum):
    """How a spelling's capitals count: not at all, where the spelling has them, or letter by letter (`US` is not `us`)."""

    ANY = "any"
    INITIAL = "initial"
    EXACT = "exact"


@dataclass(frozen=True, slots=True)
class Surface:
    """One spelling. Without a candidate it is a phrase that hides the names in it (`New Jersey`)."""

    text: str
    candidate: Candidate | None
    capitals: Capitals


@dataclass(frozen=True, slots=True)
class Named:
    """What bears names: its reading, its own names, those only understood when given alone, those that others bear too."""

    candidate: Candidate
    names: tuple[str, ...]
    lookup: tuple[str, ...]
    shared: tuple[str, ...] = ()


def capitals_of(name: str) -> Capitals:
    """Short acronyms must stand as they are; so must names without a capital; of others the capital letters count."""
    letters = [ch for ch in name if ch.isalpha()]
    if not any(ch.isupper() for ch in letters):
        return Capitals.ANY if any(ord(ch) > 0x2E80 for ch in letters) else Capitals.EXACT
    short = len(letters) <= _LONGEST_ACRONYM and all(ch.isupper() for ch in letters)
    return Capitals.EXACT if short else Capitals.INITIAL


def surfaces(source: Source) -> Iterator[Surface]:
    """Every spelling of every file, in the order in which readings are preferred."""
    yield from _vendors(source)
    for named in (_products, _outlets, _agencies, _holders, _people, _places, _groups, _seats, _parts, _demonyms, _companies):
        yield from _spelled(named(source))
    for row in rows(source, "not_names.csv"):
        yield Surface(row.text("phrase"), None, capitals_of(row.text("phrase")))


def _spelled(items: Iterable[Named]) -> Iterator[Surface]:
    """The spellings found in text: all but those that are only understood when given alone. Names of one's own come before shared ones."""
    known = list(items)
    for item in known:
        yield from _written(item.names, item.candidate, item.lookup)
    for item in known:
        yield from _written(item.shared, replace(item.candidate, shared=True), item.lookup)


def _written(names: Iterable[str], reading: Candidate, lookup: Iterable[str]) -> Iterator[Surface]:
    alone = {key(name) for name in lookup}
    for name in dict.fromkeys(names):
        if name and key(name) not in alone:
            yield Surface(name, reading, capitals_of(name))


def _vendors(source: Source) -> Iterator[Surface]:
    for vendor in load_vendors(source).by_slug.values():
        alone = {key(name) for name in vendor.lookup}
        readings = (Candidate(NameKind.VENDOR, vendor.slug), Candidate(NameKind.COMPANY, vendor.company))
        for name in dict.fromkeys((vendor.name, *(spelled.name for spelled in vendor.names))):
            if key(name) not in alone:
                capitals = Capitals.ANY if vendor.any_case and len(key(name)) > 2 else capitals_of(name)
                yield from (Surface(name, reading, capitals) for reading in readings)


def _products(source: Source) -> Iterator[Named]:
    vendors = load_vendors(source).by_slug
    for item in load_products(source).by_slug.values():
        names = (item.name, *item.aliases)
        maker = vendors[item.vendor].name if item.vendor in vendors else item.vendor
        # The maker before the family is one name of the product: it must not end at the maker.
        full = tuple(f"{maker} {name}" for name in (*names, *item.lookup) if not name.startswith(maker))
        yield Named(Candidate(NameKind.PRODUCT, item.slug), (*names, *full), item.lookup)


def _outlets(source: Source) -> Iterator[Named]:
    for item in load_outlets(source).by_slug.values():
        spoken = [name for name in (item.name, *item.aliases) if " and " not in name or item.tier != "party"]
        # Two firms that published together ("Norcom and Sudcom") are two names in a text, not one.
        yield Named(Candidate(NameKind.OUTLET, item.slug), tuple(spoken), item.lookup if spoken else (), item.shared)


def _agencies(source: Source) -> Iterator[Named]:
    for item in load_agencies(source).by_slug.values():
        names = (item.name, *item.aliases)
        short = tuple(name.replace(_DEPARTMENT, _DEPT) for name in names if _DEPARTMENT in name)
        yield Named(
            Candidate(NameKind.AGENCY, item.slug, item.place), (*names, *short, *(f"{name}." for name in short)), item.lookup, item.shared
        )


def _groups(source: Source) -> Iterator[Named]:
    for item in load_groups(source).by_slug.values():
        yield Named(Candidate(NameKind.GROUP, item.slug, item.place), (item.name, *item.aliases), item.lookup, item.shared)


def _holders(source: Source) -> Iterator[Named]:
    for item in load_holders(source).by_slug.values():
        yield Named(Candidate(NameKind.HOLDER, item.slug, item.place), (item.name, *item.aliases), item.lookup, item.shared)


def _people(source: Source) -> Iterator[Named]:
    """Each person as such and as who speaks for the vendor."""
    vendors = load_vendors(source).by_slug
    for item in load_people(source).by_slug.values():
        company = vendors[item.vendor].company if item.vendor in vendors else item.vendor
        for reading in (Candidate(NameKind.PERSON, item.slug), Candidate(NameKind.COMPANY, company)):
            yield Named(reading, (item.name, *item.aliases), item.lookup, item.shared)


def _places(source: Source) -> Iterator[Named]:
    for item in load_places(source).by_code.values():
        yield Named(Candidate(NameKind.PLACE, item.code, item.code), (item.name, item.formal, *item.aliases), item.lookup, item.shared)


def _seats(source: Source) -> Iterator[Named]:
    for item in load_places(source).by_code.values():
        yield Named(Candidate(NameKind.SEAT, item.code, item.code), (item.capital, *item.seats), item.lookup)


def _parts(source: Source) -> Iterator[Named]:
    for part in load_places(source).parts:
        yield Named(Candidate(NameKind.PART, slug(part.name), part.place), (part.name, *part.aliases, *part.demonyms), part.lookup)


def _demonyms(source: Source) -> Iterator[Named]:
    for item in load_places(source).by_code.values():
        yield Named(Candidate(NameKind.DEMONYM, item.code, item.code), item.demonyms, item.lookup)


def _companies(source: Source) -> Iterator[Named]:
    for item in load_companies(source).by_slug.values():
        if item.is_vendor:
            continue  # its names are the vendor's, with the vendor's rule on capitals
        yield Named(Candidate(NameKind.COMPANY, item.slug), (item.name, *item.aliases), item.lookup, item.shared)
