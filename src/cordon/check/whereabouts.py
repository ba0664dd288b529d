"""Where an item stands: a place code from its country, region, site, location or address. What can mean two places tells none."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from cordon.check.tables import table
from cordon.names import Names
from cordon.names.places import Places
from cordon.names.spelling import key

_PARTS = re.compile(r"[,;/|()\n\r]+| - ")
_SUBDIVISION = re.compile(r"([A-Za-z]{2})-[A-Za-z0-9]{1,4}\Z", re.ASCII)
_NUMBER = re.compile(r"\S*\d\S*")
_LONGEST = 200


@dataclass(frozen=True, slots=True)
class Whereabouts:
    """A place and the field that told it; `place` is empty where none did, and `by` says then what was tried."""

    place: str
    by: str


@dataclass(frozen=True, slots=True)
class Stands:
    """What an item says about where it is."""

    country: str = ""
    region: str = ""
    site: str = ""
    location: str = ""
    address: str = ""


def whereabouts(item: Stands, names: Names) -> Whereabouts:
    """The place of an item: the first field that tells one."""
    places = names.places
    for field, found in (
        ("country", _country(item.country, places)),
        ("region", _region(item.region, places)),
        ("address", _address(item.address, places)),
        ("site", _site(item.site, places)),
        ("location", _address(item.location, places) or _site(item.location, places)),
    ):
        if found is not None:
            return Whereabouts(found, field)
    tried = next((text for text in (item.country, item.region, item.address, item.site, item.location) if text.strip()), "")
    return Whereabouts("", tried.strip()[:60])


def _country(text: str, places: Places) -> str | None:
    wanted = text.strip()[:_LONGEST]
    return (places.names.first(wanted) or _codes().get(wanted.upper())) if wanted else None


def _region(text: str, places: Places) -> str | None:
    for part in reversed(_PARTS.split(text[:_LONGEST])):
        wanted = part.strip()
        found = _SUBDIVISION.match(wanted)
        if found and found[1].upper() in places.by_code:
            return found[1].upper()
        if wanted and (place := _plain(wanted, places)) is not None:
            return place
    return None


def _address(text: str, places: Places) -> str | None:
    """The last part of an address, without numbers; what stands before it may be a town of the same name elsewhere."""
    parts = [part.strip() for part in _PARTS.split(text[:_LONGEST]) if part.strip()]
    if len(parts) < 2:
        return _plain(parts[0], places) if parts else None
    last = " ".join(_NUMBER.sub(" ", parts[-1]).split())
    return _plain(last, places) if last else None


def _site(text: str, places: Places) -> str | None:
    parts = [part.strip() for part in _PARTS.split(text[:_LONGEST]) if part.strip()]
    for part in (*reversed(parts[1:]), *parts[:1]):
        words = key(part).split()
        while words and (words[-1] in _site_words() or _NUMBER.fullmatch(words[-1])):
            words.pop()
        name = " ".join(words)
        if len(name) > 2 and (found := _plain(name, places)) is not None:
            return found
    return None


def _plain(text: str, places: Places) -> str | None:
    if key(text) in _ambiguous():
        return None
    return places.names.first(text) or places.wider.first(text)


@lru_cache(maxsize=1)
def _codes() -> Mapping[str, str]:
    return {row["alpha3"]: row["code"] for row in table("check/country_codes.csv")}


@lru_cache(maxsize=1)
def _ambiguous() -> frozenset[str]:
    return frozenset(row["text"] for row in table("check/place_words.csv") if row["kind"] == "ambiguous")


@lru_cache(maxsize=1)
def _site_words() -> frozenset[str]:
    return frozenset(row["text"] for row in table("check/place_words.csv") if row["kind"] == "site")
