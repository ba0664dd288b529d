"""The ladder: exact dated name, registry ids, CPE vendor, model series, sourced relation. The first rung that tells a maker wins."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from pathlib import Path

from cordon.check.recognise.found import By, Kind, Maker
from cordon.check.recognise.mac import is_personal, is_written_as_address, mac_digits
from cordon.check.recognise.makers import OtherMakers, VendorSpellings, load_others, load_spellings
from cordon.check.recognise.models import made_for, series
from cordon.check.recognise.numbers import cpe_registered, cpe_vendor, enterprise, grantee, is_written_as_fcc
from cordon.check.recognise.registry import MacRegistry, registry
from cordon.check.tables import table
from cordon.names import Names
from cordon.names.spelling import key

_FEWEST_DIGITS = 2  # in what is taken for a model number behind a maker's name
_INTERFACE = "the MAC address tells who made the network interface"


@dataclass(frozen=True, slots=True)
class Signs:
    """What an item says about its maker, each part as it stands; empty where the inventory has nothing."""

    maker: str = ""
    mac: str = ""
    nic: str = ""
    oid: str = ""
    fcc: str = ""
    cpe: str = ""
    model: str = ""
    supplier: str = ""
    type: str = ""


@dataclass(frozen=True, slots=True)
class Recogniser:
    """Tells makers on a day, from the names files and one table of MAC prefixes."""

    names: Names
    registry: MacRegistry
    spellings: VendorSpellings
    on: date

    @property
    def others(self) -> OtherMakers:
        """The many makers that the names files don't have; made when first asked for."""
        return load_others(self.names.source, self.registry)

    def tell(self, signs: Signs) -> Maker | None:
        """The maker of an item, or `None` when nothing in it can be recognised.

        A MAC address tells who made the network interface: when that is a maker without a row in the names files, what the system or the
        model tells goes before it.
        """
        named = self.by_name(signs.maker)
        if named is not None:
            return self._made_for(named, signs) or named
        found = [one for one in self._rungs(signs) if one is not None]
        return next((one for one in found if one.slug is not None or one.by is not By.MAC), None) or next(iter(found), None)

    def _rungs(self, signs: Signs) -> Iterator[Maker | None]:
        yield self.by_number(signs.oid, By.ENTERPRISE)
        yield self.by_number(signs.fcc, By.FCC)
        yield self.by_mac(signs.mac) or self._by_interface(signs.nic)
        yield self.by_cpe(signs.cpe)
        yield self.by_model(signs.model) or self.by_model(signs.type)
        yield self._supplied(signs.supplier)

    def text(self, text: str, kind: Kind | None = None) -> Maker | None:
        """The maker that one text tells, taken for what it is said to be, else for what it looks like."""
        match kind or looks_like(text):
            case Kind.MAC:
                return self.by_mac(text)
            case Kind.CPE:
                return self.by_cpe(text)
            case Kind.MODEL:
                return self.by_model(text)
            case _ if kind is Kind.MAKER:
                return self.by_name(text)
        numbered = self.by_number(text, By.FCC) if is_written_as_fcc(text) else self.by_number(text, By.ENTERPRISE)
        return numbered or self.by_name(text) or self.by_model(text)

    def by_name(self, text: str) -> Maker | None:
        """The maker of a name. A placeholder names nobody."""
        if is_placeholder(text):
            return None
        vendor = self.spellings.find(text, self.on)
        if vendor is not None:
            return self._vendor(vendor, By.ALIAS, text)
        other = self.others.find(text)
        # A name that only shares a word with a known vendor's is neither that vendor nor known to be another.
        shared = other is not None and self.spellings.find(other, self.on) is not None
        return Maker(None, other, By.ALIAS, text) if other is not None and not shared else None

    def by_mac(self, text: str) -> Maker | None:
        """The maker of a network interface, by the IEEE's table. An address that a device made up tells nobody."""
        digits = mac_digits(text) if text else None
        organisation = self.interface(digits) if digits is not None else None
        if organisation is None:
            return None
        return Maker(self.spellings.find(organisation, self.on), organisation, By.MAC, text.strip(), _INTERFACE)

    def interface(self, digits: str) -> str | None:
        """The organisation that an address's digits are assigned to; `None` for made-up, group and private ones."""
        if is_personal(digits):
            return None
        organisation = self.registry.find(digits)
        return None if organisation is None or is_placeholder(organisation) else organisation

    def by_number(self, text: str, by: By) -> Maker | None:
        """The maker of an object identifier or of an FCC ID."""
        found = (enterprise(text) if by is By.ENTERPRISE else grantee(text)) if text else None
        if found is None:
            return None
        return self._vendor(found.vendor, by, text) if found.vendor else Maker(None, found.name, by, text)

    def by_cpe(self, text: str) -> Maker | None:
        """The maker of a CPE name: a listed token, or one that is a maker's name."""
        token = cpe_vendor(text) if text else None
        if token is None:
            return None
        listed = cpe_registered(token)
        if listed is not None:
            return self._vendor(listed.vendor, By.CPE, text) if listed.vendor else Maker(None, listed.name, By.CPE, text)
        found = self.by_name(token.replace("_", " "))
        return Maker(found.slug, found.name, By.CPE, text) if found is not None else None

    def by_model(self, text: str) -> Maker | None:
        """The maker of a model number of which only one maker has the series; a maker's name in front of it may stand."""
        if not text or is_placeholder(text):
            return None
        found = series(text)
        if found is not None:
            return self._vendor(found.vendor, By.MODEL, text, found.what)
        brand, _, rest = text.strip().partition(" ")
        vendor = self.spellings.find(brand, self.on) if sum(map(str.isdigit, rest)) >= _FEWEST_DIGITS else None
        return self._vendor(vendor, By.MODEL, text) if vendor is not None else None

    def _by_interface(self, text: str) -> Maker | None:
        """The maker of the network interface as a scanner printed it."""
        found = self.by_name(text) if text else None
        return Maker(found.slug, found.name, By.MAC, text, _INTERFACE) if found is not None else None

    def _made_for(self, named: Maker, signs: Signs) -> Maker | None:
        found = made_for(signs.maker or named.name, signs.model) if signs.model else None
        if found is None:
            return None
        maker = self._vendor(found.vendor, By.OEM, f"{signs.maker} {signs.model}")
        return Maker(maker.slug, maker.name, By.OEM, maker.matched, f"{found.what} ({found.source})")

    def _supplied(self, text: str) -> Maker | None:
        """A supplier often is the maker, and may be a dealer: it counts when nothing else tells one."""
        found = self.by_name(text) if text else None
        return Maker(found.slug, found.name, By.SUPPLIER, text, "only the supplier is given; it may be a dealer") if found else None

    def _vendor(self, slug: str, by: By, matched: str, note: str = "") -> Maker:
        return Maker(slug, self.names.vendor(slug).name, by, matched.strip(), note)


def recogniser(names: Names, on: date, table_of_prefixes: Path | None = None) -> Recogniser:
    """A recogniser for a day, with the shipped table of MAC prefixes or another."""
    held = registry(table_of_prefixes)
    return Recogniser(names, held, load_spellings(names.source), on)


def looks_like(text: str) -> Kind | None:
    """What a text is by its form, where that can't be taken for anything else."""
    if text.strip().lower().startswith("cpe:"):
        return Kind.CPE
    return Kind.MAC if is_written_as_address(text) else None


def is_placeholder(text: str) -> bool:
    """Whether a text stands where a maker should be named and names none: `N/A`, `Unknown`, `To be filled by O.E.M.`, nothing at all."""
    wanted = key(text)
    return not any(letter.isalpha() for letter in wanted) or wanted in _placeholders()


@lru_cache(maxsize=1)
def _placeholders() -> frozenset[str]:
    return frozenset(key(row["text"]) for row in table("check/placeholders.csv"))
