"""Adds to the wanted list. It stands outside the record log: counts of use are no records."""

from __future__ import annotations

from collections.abc import Mapping

from sqlalchemy import Connection, insert, select, update

from cordon.ledger.schema import wanted
from cordon.ledger.wanted import Key

MOST = 5_000
"""Different (place, vendor, scope) that are counted in a month; further ones are not, so that nobody can fill the disk."""


def count(connection: Connection, counted: Mapping[Key, int], month: str) -> None:
    """Add to the counts of a month."""
    found = connection.execute(select(wanted.c.place, wanted.c.vendor, wanted.c.scope).where(wanted.c.month == month))
    held = {(place, vendor, scope) for place, vendor, scope in found}
    for key, asked in sorted(counted.items()):
        place, vendor, scope = key
        named = {"place": place, "vendor": vendor, "scope": scope, "month": month}
        if key in held:
            where = [wanted.c[name] == value for name, value in named.items()]
            connection.execute(update(wanted).where(*where).values(asked=wanted.c.asked + asked))
        elif len(held) < MOST:
            connection.execute(insert(wanted).values(asked=asked, **named))
            held.add(key)
