"""The day that a question is about: "on 14 July 2020", "in March 2021", "at the end of 2019", "a year ago"."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from cordon.model.errors import CordonError
from cordon.model.partial_date import PartialDate

_DAY = timedelta(days=1)
_YEARS = "(?:19|20)[0-9]{2}"


@dataclass(frozen=True, slots=True)
class Calendar:
    """Finds days in lower-case words. `asides` are words before a date that make it another day than the one asked about."""

    dated: re.Pattern[str]
    months: Mapping[str, int]
    numbers: Mapping[str, int]
    asides: frozenset[str]
    ago: re.Pattern[str]

    @classmethod
    def of(cls, entry: Mapping[str, Any]) -> Calendar:
        """From the room's file of dates."""
        months = {word: number for number, words in enumerate(entry["months"], start=1) for word in words.split()}
        numbers = {word: number for number, word in enumerate(entry["numbers"].split(), start=1)}
        numbers |= dict.fromkeys(entry["one"].split(), 1)
        named = "|".join(sorted(months, key=len, reverse=True))
        before = "|".join(entry["before"].split())
        ends = "|".join(re.escape(words) for words in entry["ends"])
        dated = re.compile(
            rf"(?P<lead>(?:[a-z']+ ){{0,2}}?)(?P<before>(?:{before}) )?(?:the )?(?P<end>(?:{ends}) )?(?:of )?(?:"
            rf"(?P<iso>{_YEARS}-[0-9]{{2}}(?:-[0-9]{{2}})?)|(?P<dotted>[0-9]{{1,2}}[./][0-9]{{1,2}}[./]{_YEARS})"
            rf"|(?P<d1>[0-9]{{1,2}})(?:st|nd|rd|th)? (?:of )?(?P<m1>{named}),? (?P<y1>{_YEARS})"
            rf"|(?P<m2>{named}) (?P<d2>[0-9]{{1,2}})(?:st|nd|rd|th)?,? (?P<y2>{_YEARS})"
            rf"|(?P<m3>{named}),? (?:of )?(?P<y3>{_YEARS})|(?P<year>{_YEARS}))(?![0-9a-z-])"
        )
        counted = "|".join(sorted(numbers, key=len, reverse=True))
        ago = re.compile(
            rf"(?<![a-z])(?:(?P<n>{counted}|[0-9]{{1,2}}) (?P<unit>year|month)s? ago|last (?P<last>year|month)|(?P<eve>yesterday))(?![a-z])"
        )
        return cls(dated, months, numbers, frozenset(entry["asides"].split()), ago)

    def day(self, text: str, today: date) -> date | None:
        """The last day of the time that the text asks about; None for today, or when no date in it is the one asked about."""
        low = " ".join(text.lower().split())
        for found in self.dated.finditer(low):
            if not self.asides.intersection(self._lead(low, found)):
                when = self._partial(found)
                if when is not None:
                    return _last(when, found, today)
        return self._ago(low, today)

    def _lead(self, low: str, found: re.Match[str]) -> list[str]:
        """The three words before the date."""
        return re.findall(r"[a-z']+", low[max(0, found.start() - 30) : found.end("lead")])[-3:]

    def _partial(self, found: re.Match[str]) -> PartialDate | None:
        try:
            return self._read(found)
        except CordonError:
            return None

    def _read(self, found: re.Match[str]) -> PartialDate:
        if found["iso"]:
            return PartialDate.parse(found["iso"])
        if found["dotted"]:
            day, month, year = re.split("[./]", found["dotted"])
            return PartialDate(int(year), int(month), int(day))
        if found["year"]:
            return PartialDate(int(found["year"]))
        if found["m3"]:
            return PartialDate(int(found["y3"]), self.months[found["m3"]])
        named = self.months[found["m1"] or found["m2"]]
        return PartialDate(int(found["y1"] or found["y2"]), named, int(found["d1"] or found["d2"]))

    def _ago(self, low: str, today: date) -> date | None:
        found = self.ago.search(low)
        if found is None:
            return None
        if found["eve"]:
            return today - _DAY
        if found["last"]:
            return date(today.year, 1, 1) - _DAY if found["last"] == "year" else today.replace(day=1) - _DAY
        count = int(found["n"]) if found["n"].isdigit() else self.numbers[found["n"]]
        return _earlier(today, count * (12 if found["unit"] == "year" else 1))


def _last(when: PartialDate, found: re.Match[str], today: date) -> date | None:
    """The day before it for "before", else its last day; a time that today lies in ends today."""
    if found["before"]:
        return when.first - _DAY
    return None if when.first <= today <= when.last else when.last


def _earlier(day: date, months: int) -> date:
    total = day.year * 12 + day.month - 1 - months
    year, month = max(total // 12, 1), total % 12 + 1
    following = date(year + month // 12, month % 12 + 1, 1)
    return date(year, month, min(day.day, (following - _DAY).day))
