"""Dates that are only as precise as their source. A partial date is a half-open interval of days; it is never compared as a string."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache

from cordon.model.errors import CordonError

_FORM = re.compile(r"(?:(?P<y>\d{4})(?:-(?P<m>\d{2})(?:-(?P<d>\d{2}))?)?|--(?P<m2>\d{2})(?:-(?P<d2>\d{2}))?)\Z", re.ASCII)
_LEAP_YEAR = 2000  # a month and day without a year may be 29 February


@dataclass(frozen=True, slots=True)
class PartialDate:
    """A year, a month of a year, a day, or a month or day whose year is missing (`--07-14`, `--04`).

    With a year it is the interval of days [first, end). Without a year it has no interval: it can be shown, not compared.
    There is no `<`: ask `before`, `after`, `overlaps`, which answer only what is certain.
    """

    year: int | None
    month: int | None = None
    day: int | None = None

    def __post_init__(self) -> None:
        if self.year is None and self.month is None:
            raise CordonError("a date needs a year or a month", mend="write 2020, 2020-07, 2020-07-14, --07 or --07-14")
        if self.day is not None and self.month is None:
            raise CordonError("a date with a day needs a month", mend="write 2020-07-14")
        try:
            date(self.year if self.year is not None else _LEAP_YEAR, self.month or 1, self.day or 1)
        except ValueError as error:
            raise CordonError(f"no such date: {self}", mend="check day and month") from error
        if self.year == date.max.year:
            raise CordonError(f"year out of range: {self}", mend="use a year before 9999")

    @classmethod
    def parse(cls, text: str) -> PartialDate:
        """Read `2020`, `2020-07`, `2020-07-14`, `--07` or `--07-14`; anything else is a CordonError."""
        found = _FORM.match(text)
        if not found:
            raise CordonError(f"not a date: {text[:40]!r}", mend="write 2020, 2020-07, 2020-07-14, --07 or --07-14")
        year, month, day = found["y"], found["m"] or found["m2"], found["d"] or found["d2"]
        return cls(int(year) if year else None, int(month) if month else None, int(day) if day else None)

    @classmethod
    def of(cls, day: date) -> PartialDate:
        """The full date of a calendar day."""
        return cls(day.year, day.month, day.day)

    def __str__(self) -> str:
        head = f"{self.year:04d}" if self.year is not None else "-"
        month = f"-{self.month:02d}" if self.month is not None else ""
        day = f"-{self.day:02d}" if self.day is not None else ""
        return head + month + day

    @property
    def has_year(self) -> bool:
        """Whether the date has an interval at all."""
        return self.year is not None

    @property
    def first(self) -> date:
        """The first day of the interval. A missing year is a CordonError."""
        return self._days()[0]

    @property
    def end(self) -> date:
        """The day after the last day: the interval is [first, end)."""
        return self._days()[1] + timedelta(days=1)

    @property
    def last(self) -> date:
        """The last day of the interval: what is dated `2020-07` has surely happened on 31 July 2020."""
        return self._days()[1]

    def _days(self) -> tuple[date, date]:
        """The first and the last day."""
        if self.year is None:
            raise CordonError(f"{self} has no year", mend="a date without a year can't be compared")
        return _first_and_last(self.year, self.month, self.day)

    @property
    def precision(self) -> str:
        """`day`, `month` or `year` (of a date without a year: `day` or `month`)."""
        return "day" if self.day is not None else "month" if self.month is not None else "year"

    def reached(self, on: date) -> bool:
        """Whether the whole interval has begun and run to its last day on that day (when a partial date takes force)."""
        return self.year is not None and self.last <= on

    def before(self, other: PartialDate) -> bool:
        """Certainly before: every day of this lies before every day of the other."""
        return self.has_year and other.has_year and self.end <= other.first

    def after(self, other: PartialDate) -> bool:
        """Certainly after."""
        return other.before(self)

    def overlaps(self, other: PartialDate) -> bool:
        """Whether both can be the same day."""
        return self.has_year and other.has_year and self.first < other.end and other.first < self.end

    def covers(self, other: PartialDate) -> bool:
        """Whether the other is as precise or more precise and lies within this."""
        return self.has_year and other.has_year and self.first <= other.first and other.end <= self.end

    @property
    def order(self) -> tuple[int, date, date]:
        """A key for sorting rows in print: by last day, then by first; dates without a year come first."""
        if self.year is None:
            return (0, date.min, date.min)
        return (1, self.last, self.first)


@lru_cache(maxsize=65_536)
def _first_and_last(year: int, month: int | None, day: int | None) -> tuple[date, date]:
    """Kept, because a list or a run of questions compares the same few thousand dates a million times."""
    first = date(year, month or 1, day or 1)
    if day is not None:
        return first, first
    following = date(year + month // 12, month % 12 + 1, 1) if month is not None else date(year + 1, 1, 1)
    return first, following - timedelta(days=1)
