"""A time axis: days to units, and the years to mark."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class TimeScale:
    """From `start` at `left` to `end` at `right`, in units of the drawing."""

    start: date
    end: date
    left: float
    right: float

    def x(self, day: date) -> float:
        """Where a day lies; days outside are put on the edge."""
        span = max((self.end - self.start).days, 1)
        part = min(max((day - self.start).days / span, 0.0), 1.0)
        return round(self.left + (self.right - self.left) * part, 1)

    @property
    def years(self) -> list[tuple[int, float]]:
        """The years to mark with the place of their first day: every one, or every second, fifth or tenth where they are many."""
        whole = [year for year in range(self.start.year, self.end.year + 2) if self.start <= date(year, 1, 1) <= self.end]
        step = next((step for step in (1, 2, 5, 10) if len(whole) / step <= 14), 25)
        return [(year, self.x(date(year, 1, 1))) for year in whole if year % step == 0 or step == 1]
