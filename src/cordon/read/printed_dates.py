"""Dates as pages print them, only as precise as printed: `January 30, 2019`, `30 Jan. 2019`, `2020-06`, `August 20`, `3.5.2021`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from cordon.model.document import Span
from cordon.model.errors import CordonError
from cordon.model.partial_date import PartialDate

_MONTHS = ("january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december")
_SHORT = {name[:3]: number for number, name in enumerate(_MONTHS, 1)} | {"sept": 9, "sep": 9}
_MONTH = (
    r"(?P<month{n}>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|"
    r"sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?"
)
_DAY = r"(?P<day{n}>\d{{1,2}})(?:st|nd|rd|th)?"
_YEAR = r"(?P<year{n}>(?:19|20)\d\d)"
_S = r"[\s\u00a0]{1,3}"


def _form(shape: str, n: int) -> str:
    parts = {"M": _MONTH.format(n=n), "D": _DAY.format(n=n), "Y": _YEAR.format(n=n), "S": _S}
    return re.sub(r"<([MDYS])>", lambda found: parts[found[1]], shape)


_SHAPES = (
    r"<Y>-(?P<num0>\d{1,2})(?:-(?P<iday0>\d{1,2}))?(?![\d-])",
    r"<M>(?:<S>)?<D>(?:\s?,<S>|<S>|,)<Y>(?!\d)",
    r"<D><S>(?:of<S>)?<M>(?:,?<S>)<Y>(?!\d)",
    r"<M>(?:,?<S>(?:of<S>)?)<Y>(?!\d)",
    r"<D><S>(?:of<S>)?<M>\b",
    r"<M><S><D>(?![\d%:]|\.\d)\b",
    r"(?P<iday6>\d{1,2})\.\s?(?P<num6>\d{1,2})\.\s?<Y>(?!\d)",
    r"(?P<first7>\d{1,2})[/-](?P<second7>\d{1,2})[/-]<Y>(?!\d)",
    r"<Y>/(?P<num8>\d{1,2})/(?P<iday8>\d{1,2})(?!\d)",
    r"<Y>(?!\d)",
)
_DATE = re.compile(
    r"(?<![\w./-])(?<!\d[ ,])(?:" + "|".join(f"(?P<shape{n}>{_form(shape, n)})" for n, shape in enumerate(_SHAPES)) + r")(?!\w)", re.I
)
_BARE_YEAR = len(_SHAPES) - 1


@dataclass(frozen=True, slots=True)
class PrintedDate:
    """A date with its place. `value` is None for a day that no calendar has (`31 February`)."""

    span: Span
    value: PartialDate | None
    bare_year: bool = False


def dates_in(text: str, start: int = 0, end: int | None = None) -> Iterator[PrintedDate]:
    """Every printed date, in order; a year alone is marked, since it may be any number."""
    for found in _DATE.finditer(text, start, len(text) if end is None else end):
        shape = next(n for n in range(len(_SHAPES)) if found[f"shape{n}"] is not None)
        yield PrintedDate(found.span(), _value(found, shape), shape == _BARE_YEAR)


def _value(found: re.Match[str], shape: int) -> PartialDate | None:
    parts = {key.rstrip("0123456789"): text for key, text in found.groupdict().items() if text is not None}
    year = int(parts["year"]) if "year" in parts else None
    month = _SHORT[parts["month"].lower()[:3]] if "month" in parts else int(parts["num"]) if "num" in parts else None
    day = int(parts.get("day") or parts.get("iday") or 0) or None
    if "first" in parts:
        month, day = _numbers(int(parts["first"]), int(parts["second"]))
    try:
        return PartialDate(year, month, day)
    except CordonError:
        return None


def _numbers(first: int, second: int) -> tuple[int | None, int | None]:
    """Day and month of `03/05/2021` can't be told apart: only the year is sure, unless one of them is over twelve or both are the same."""
    if first == second:
        return first, second
    if first > 12 >= second:
        return second, first
    if second > 12 >= first:
        return first, second
    return None, None
