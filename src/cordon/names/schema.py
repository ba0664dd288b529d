"""What the names files hold: their columns, and what may stand in each. `check` holds the files to it; the loaders trust it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Cell(StrEnum):
    """What may stand in a column."""

    TEXT = "text"
    SLUG = "slug"
    LIST = "list"  # several texts, parted by |
    DATE = "date"  # 2020, 2020-07 or 2020-07-14
    PLACE = "place"  # a code of places.csv
    YESNO = "yes/no"
    SCOPES = "scopes"  # scope codes of the guide, parted by |
    VENDOR = "vendor"  # an id of vendors.csv
    OWNER = "owner"  # an id of vendors.csv or companies.csv
    GROUP = "group"  # an id of groups.csv
    HOST = "host"  # Internet host names, parted by |
    CHOICE = "choice"


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its name, what stands in it, whether it must be filled."""

    name: str
    cell: Cell = Cell.TEXT
    required: bool = False
    choices: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class File:
    """One file: its columns, those that make a row's id, and those whose names must not stand in two rows."""

    name: str
    columns: tuple[Column, ...]
    ids: tuple[str, ...]
    unique_names: tuple[str, ...] = ()

    @property
    def header(self) -> tuple[str, ...]:
        """The column names, in order."""
        return tuple(column.name for column in self.columns)


def _must(name: str, cell: Cell = Cell.TEXT, choices: tuple[str, ...] = ()) -> Column:
    return Column(name, cell, True, choices)


_ALIASES = Column("aliases", Cell.LIST)
_SHARED = Column("shared", Cell.LIST)
_LOOKUP = Column("lookup", Cell.LIST)
_POST = (_must("role"), Column("from", Cell.DATE), Column("to", Cell.DATE), _ALIASES, _SHARED, _LOOKUP)  # of a person, with the time in it
_NAMES = ("name", "aliases", "lookup")
PLACE_KINDS = ("state", "territory", "bloc")
AGENCY_KINDS = ("government", "regulator", "legislature", "court", "bloc")
COMPANY_KINDS = ("operator", "vendor", "company", "bloc", "other")
VENDOR_KINDS = ("network", "phones", "cameras", "drones", "apps", "software", "chips", "energy", "carrier", "devices", "other")
NAME_KINDS = ("legal", "alias", "brand", "subsidiary", "script")
TIERS = ("official", "wire", "paper", "trade", "aggregator", "party", "anonymous")

FILES: dict[str, File] = {
    file.name: file
    for file in (
        File(
            "places.csv",
            (
                _must("code"),
                _must("kind", Cell.CHOICE, PLACE_KINDS),
                _must("name"),
                Column("formal"),
                Column("demonyms", Cell.LIST),
                Column("capital"),
                _ALIASES,
                Column("seats", Cell.LIST),
                Column("parent", Cell.PLACE),
                _SHARED,
                _LOOKUP,
            ),
            ("code",),
            ("name", "formal", "aliases"),
        ),
        File("parts.csv", (_must("name"), _must("place", Cell.PLACE), _ALIASES, Column("demonyms", Cell.LIST), _LOOKUP), ("name", "place")),
        File(
            "groups.csv",
            (
                _must("slug", Cell.SLUG),
                _must("name"),
                _must("kind", Cell.CHOICE, ("bloc", "alliance", "region")),
                Column("place", Cell.PLACE),
                _ALIASES,
                _SHARED,
                _LOOKUP,
            ),
            ("slug",),
            _NAMES,
        ),
        File(
            "members.csv",
            (_must("group", Cell.GROUP), _must("place", Cell.PLACE), Column("from", Cell.DATE), Column("to", Cell.DATE)),
            ("group", "place", "from"),
        ),
        File(
            "vendors.csv",
            (
                _must("slug", Cell.SLUG),
                _must("name"),
                _must("origin", Cell.PLACE),
                _must("kind", Cell.CHOICE, VENDOR_KINDS),
                Column("company", Cell.SLUG),
                _must("case", Cell.CHOICE, ("any", "cap")),
                _LOOKUP,
                Column("note"),
            ),
            ("slug",),
        ),
        File(
            "vendor_names.csv",
            (
                _must("vendor", Cell.VENDOR),
                _must("name"),
                _must("kind", Cell.CHOICE, NAME_KINDS),
                Column("from", Cell.DATE),
                Column("to", Cell.DATE),
            ),
            ("vendor", "name", "from"),
        ),
        File(
            "ownership.csv",
            (_must("vendor", Cell.VENDOR), _must("owner", Cell.OWNER), Column("from", Cell.DATE), Column("to", Cell.DATE), Column("note")),
            ("vendor", "owner", "from"),
        ),
        File(
            "products.csv",
            (_must("name"), _must("vendor", Cell.VENDOR), _must("scope", Cell.SCOPES), _ALIASES, _LOOKUP),
            ("name", "vendor"),
            _NAMES,
        ),
        File(
            "companies.csv",
            (
                _must("slug", Cell.SLUG),
                _must("name"),
                Column("place", Cell.PLACE),
                _must("kind", Cell.CHOICE, COMPANY_KINDS),
                _ALIASES,
                _SHARED,
                _LOOKUP,
            ),
            ("slug",),
            _NAMES,
        ),
        File(
            "agencies.csv",
            (
                _must("slug", Cell.SLUG),
                _must("name"),
                _must("place", Cell.PLACE),
                _must("kind", Cell.CHOICE, AGENCY_KINDS),
                _ALIASES,
                _SHARED,
                _LOOKUP,
            ),
            ("slug",),
            _NAMES,
        ),
        File(
            "holders.csv",
            (_must("person"), _must("place", Cell.PLACE), *_POST),
            ("person", "place", "role", "from"),
        ),
        File(
            "people.csv",
            (_must("person"), _must("vendor", Cell.VENDOR), *_POST),
            ("person",),
            ("person", "aliases", "lookup"),
        ),
        File(
            "outlets.csv",
            (
                _must("slug", Cell.SLUG),
                _must("name"),
                _must("tier", Cell.CHOICE, TIERS),
                Column("country", Cell.PLACE),
                _must("state_owned", Cell.YESNO),
                Column("domains", Cell.HOST),
                _ALIASES,
                _SHARED,
                _LOOKUP,
            ),
            ("slug",),
            _NAMES,
        ),
        File("official_domains.csv", (_must("suffix", Cell.HOST), _must("place", Cell.PLACE), Column("body")), ("suffix",)),
        File("legal_forms.csv", (_must("form"),), ("form",)),
        File("not_names.csv", (_must("phrase"), Column("why")), ("phrase",)),
        File(
            "traps.csv",
            (
                _must("surface"),
                _must("side", Cell.CHOICE, ("before", "after", "joined-before", "joined-after")),
                _must("words", Cell.LIST),
                Column("means"),
                Column("why"),
            ),
            ("surface", "side", "words"),
        ),
    )
}
