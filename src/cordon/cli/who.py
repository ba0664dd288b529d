"""Who and where is meant: the vendor, place or company that the user typed, or an error that suggests the nearest names."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from cordon.cli.later import later
from cordon.model.act import COMPANY
from cordon.model.errors import InputError
from cordon.names import NameKind, Names


def vendor(names: Names, typed: str, on: date | None = None) -> str:
    """The slug of a vendor by any of its names. An unknown one is an InputError with the nearest names."""
    found = names.find_vendor(typed, on) or names.find_vendor(typed)
    if found is None:
        raise _unknown(names, typed, "vendor", NameKind.VENDOR)
    return found


def place(names: Names, typed: str) -> str:
    """The code of a place by any of its names. An unknown one is an InputError with the nearest names."""
    found = names.find_place(typed)
    if found is None:
        raise _unknown(names, typed, "place", NameKind.PLACE)
    return found


def place_or_company(names: Names, typed: str, actors: Iterable[str] = ()) -> str:
    """The code of a place, or `org:` and the slug of a company. `actors` are the companies that the ledger knows beside the named ones.

    A place comes first: `BT` is the state, `org:bt` the company.
    """
    if typed.lower().startswith(COMPANY):
        return _company(names, typed, frozenset(actors)) or _fail(names, typed)
    return names.find_place(typed) or _company(names, typed, frozenset(actors)) or _fail(names, typed)


def _company(names: Names, typed: str, actors: frozenset[str]) -> str | None:
    slug = names.find_company(typed) or "-".join(typed.lower().removeprefix(COMPANY).split())
    known = slug in names.companies.by_slug or f"{COMPANY}{slug}" in actors
    return f"{COMPANY}{slug}" if known else None


def _fail(names: Names, typed: str) -> str:
    raise _unknown(names, typed.removeprefix(COMPANY), "place or company", NameKind.PLACE, NameKind.COMPANY)


def _unknown(names: Names, typed: str, what: str, *kinds: NameKind) -> InputError:
    near: list[str] = later("suggest").nearest(names, typed, kinds)
    mend = f"did you mean {' or '.join(near)}?" if near else f"name a {what} as in the list that `cordon list` prints"
    return InputError(f"unknown {what} {typed[:60]!r}", mend=mend)
