"""The editors' wanted list: what was asked for where no rule is known, how often, by month. Nothing of who asked, and no question."""

from __future__ import annotations

from dataclasses import dataclass

from cordon.ledger.rows import Rows

Key = tuple[str, str, str]
"""Place, vendor and scope, as codes; an empty scope is the question without one."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """Something asked for `asked` times; `first` and `last` are months (`2026-11`)."""

    place: str
    vendor: str
    scope: str
    asked: int
    first: str
    last: str

    def as_row(self) -> dict[str, object]:
        """Plain values."""
        return {
            "place": self.place,
            "vendor": self.vendor,
            "scope": self.scope.split("+") if self.scope else [],
            "asked": self.asked,
            "first": self.first,
            "last": self.last,
        }


def wanted(source: Rows) -> list[Wanted]:
    """The whole list over all months, most wanted first."""
    found = source.rows("SELECT place, vendor, scope, SUM(asked), MIN(month), MAX(month) FROM wanted GROUP BY place, vendor, scope")
    read = [
        Wanted(str(place), str(vendor), str(scope), int(str(n)), str(first), str(last)) for place, vendor, scope, n, first, last in found
    ]
    return sorted(read, key=lambda one: (-one.asked, one.place, one.vendor, one.scope))
