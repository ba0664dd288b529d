"""Dates as a reader of English writes them: `14 July 2020`, `July 2020`, `2020`; a missing year is said."""

from __future__ import annotations

from datetime import date

from cordon.model.partial_date import PartialDate

MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July"),
    *("August", "September", "October", "November", "December"),
)


def day_words(when: PartialDate | date | None) -> str:
    """As precise as the source; `undated` for none."""
    if when is None:
        return "undated"
    if isinstance(when, date):
        return f"{when.day} {MONTHS[when.month - 1]} {when.year}"
    parts = [str(when.day) if when.day else "", MONTHS[when.month - 1] if when.month else "", str(when.year) if when.year else ""]
    words = " ".join(part for part in parts if part)
    return words if when.has_year else f"{words} (year not given)"


def since_phrase(kind: str | None, when: PartialDate | None) -> str:
    """`since 14 July 2020`; `by July 2020 at the latest` where the date is only that of a remark."""
    if when is None:
        return ""
    return f"by {day_words(when)} at the latest" if kind == "said" else f"since {day_words(when)}"


def iso(when: PartialDate | date | None) -> str:
    """For the `datetime` of a `<time>`: empty where there is no date or no year."""
    if when is None or (isinstance(when, PartialDate) and not when.has_year):
        return ""
    return when.isoformat() if isinstance(when, date) else str(when)
