"""Outlets: who published a report, how near to the source such an outlet is (its tier), and whether a state owns it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from cordon.model.codes import OutletTier
from cordon.names.index import Index
from cordon.names.tables import Row, Source, rows

_HOST = re.compile(
    r"(?:[a-z][a-z0-9+.-]{0,20}://)?(?:[^\s/@]{0,100}@)?([a-z0-9][a-z0-9.-]{0,250}[a-z0-9])\.?(?::\d{1,5})?(?:[/?#].*)?\Z", re.I | re.S
)
_LONGEST_ADDRESS = 4000
# The forms in which trackers credit a source: "7news (Reuters)", "iTWire (citing WSJ)", "bungeni.org (copy of WSJ)", "WSJ via Reuters".
_IN_BRACKETS = re.compile(r"(?P<carrier>[^()]{1,200}?)\s{0,9}\((?P<source>[^()]{1,200})\)\s{0,9}\Z")
_VIA = re.compile(r"(?P<source>.{1,200}?)\s{1,9}via\s{1,9}(?P<carrier>.{1,200})\Z", re.I | re.S)
_LEAD = re.compile(
    r"(?:(?:a |reworded |the )?(?:copy|summary|text|repost|reprint|excerpt) (?:of|from|citing|at) |citing |via |copy |reworded )", re.I
)
_TAIL = re.compile(r" (?:text|release|copy|repost|report|opinion)\Z", re.I)
_SEVERAL = re.compile(r"\s*(?:/|,|;|&| and | on )\s*")


@dataclass(frozen=True, slots=True)
class Outlet:
    """A publisher. `tier` says how near to the source it is; `country` is its home, empty when unknown."""

    slug: str
    name: str
    tier: OutletTier
    country: str
    state_owned: bool
    domains: tuple[str, ...]
    aliases: tuple[str, ...] = ()
    shared: tuple[str, ...] = ()
    lookup: tuple[str, ...] = ()

    @property
    def origin(self) -> str:
        """What a report that starts here is traced to: `official:gb` for a state's own publications, else the slug."""
        return f"official:{self.country.lower()}" if self.tier is OutletTier.OFFICIAL and self.country else self.slug


@dataclass(frozen=True, slots=True)
class Credit:
    """A printed credit taken apart: the carrier is where it was read, the sources are whom the carrier took it from."""

    carrier_name: str
    carrier: Outlet | None
    sources: tuple[Outlet, ...]


@dataclass(frozen=True, slots=True)
class Outlets:
    """All outlets by slug, indexes of their names and domains, and the domains of public bodies."""

    by_slug: Mapping[str, Outlet]
    index: Index
    domains: Mapping[str, str]
    official: Mapping[str, tuple[str, str]]

    def find(self, text: str) -> Outlet | None:
        """The outlet of that name, slug, domain or address; of a credit such as `7news (Reuters)` the carrier; else `None`."""
        return self._named(text) or self.credit(text).carrier

    def at(self, address: str) -> Outlet | None:
        """The outlet of a web address or host name: the longest known domain wins, then the domains of public bodies."""
        host = host_of(address)
        if host is None:
            return None
        labels = host.split(".")
        tails = [".".join(labels[start:]) for start in range(len(labels))]
        known = next((self.by_slug[self.domains[tail]] for tail in tails if tail in self.domains), None)
        return known or next((self._public(tail) for tail in tails if tail in self.official), None)

    def credit(self, text: str) -> Credit:
        """Takes a printed credit apart. Sources are only those that are known outlets."""
        found = _IN_BRACKETS.match(text.strip()[:500]) or _VIA.match(text.strip()[:500])
        if found is None:
            return Credit(text.strip(), self._named(text), ())
        source = _TAIL.sub("", _LEAD.sub("", found["source"]))
        parts = [source] if self._named(source) else _SEVERAL.split(source)
        sources = tuple(outlet for part in parts if (outlet := self._named(part)))
        return Credit(found["carrier"], self._named(found["carrier"]) or self._named(text), sources)

    def _named(self, text: str) -> Outlet | None:
        slug = self.index.first(text)
        return self.by_slug[slug] if slug else self.at(text)

    def _public(self, tail: str) -> Outlet:
        place, body = self.official[tail]
        return Outlet(f"official:{place.lower()}", body or tail, OutletTier.OFFICIAL, place, False, (tail,))


def host_of(address: str) -> str | None:
    """The host name of an address, in lower case and without `www.`, port and user; `None` when there is none."""
    found = _HOST.match(address.strip()[:_LONGEST_ADDRESS])
    if not found or "." not in found[1]:
        return None
    return found[1].lower().removeprefix("www.")


def _outlet(row: Row) -> Outlet:
    return Outlet(
        row.text("slug"),
        row.text("name"),
        OutletTier(row.text("tier")),
        row.text("country"),
        row.text("state_owned") == "yes",
        row.many("domains"),
        row.many("aliases"),
        row.many("shared"),
        row.many("lookup"),
    )


@lru_cache(maxsize=8)
def load_outlets(source: Source) -> Outlets:
    """Reads `outlets.csv` and `official_domains.csv`."""
    outlets = [_outlet(row) for row in rows(source, "outlets.csv")]
    names = ((name, item.slug) for item in outlets for name in (item.slug, item.name, *item.aliases, *item.lookup))
    shared = ((name, item.slug) for item in outlets for name in item.shared)
    domains = {domain: item.slug for item in outlets for domain in item.domains}
    official = {row.text("suffix"): (row.text("place"), row.text("body")) for row in rows(source, "official_domains.csv")}
    return Outlets({item.slug: item for item in outlets}, Index.of(names, shared), domains, official)
