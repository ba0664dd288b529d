"""Dates in a sentence: absolute, partial, or relative to the day of publication; each as precise as its words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta
from typing import Final, NamedTuple

_MONTHS: Final = ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"]
_SHORT: Final = {"jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9, "oct": 10, "nov": 11, "dec": 12}
_MONTH: Final = {**{month: i + 1 for i, month in enumerate(_MONTHS)}, **_SHORT}
_DAYS: Final = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
_NUMBERS: Final = {
    word: i + 1
    for i, word in enumerate(["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"])
} | {"a": 1, "an": 1}
_UNIT: Final = {"day": 1, "week": 7}
_FIRST_YEAR: Final = 1000  # what is counted from publication stays between these
_LAST_YEAR: Final = 9990

_NAMED: Final = "|".join(m.capitalize() for m in _MONTHS) + r"|(?:" + "|".join(m.capitalize() for m in _SHORT if m != "sep") + r"|Sep)\.?"
_YEAR: Final = r"(?:19|20)\d\d"
_TALLY: Final = r"(?:-0|(?<=2)-1|(?<=3)-[12]|(?<=4)-[1-3]|(?<=[5-9])-[1-4])\b"  # "voted in November 5-0", against "May 5-9"
_ORDINAL: Final = r"\d{1,2})(?:st|nd|rd|th)?"
_NO_YEAR: Final = r"(?![\d,.]*\d|%| (?:percent|million|billion|companies|people))"
_SEASONS: Final = "week|month|year|summer|spring|autumn|fall|winter"
_SPELLED: Final = "|".join(f"[{word[0].upper()}{word[0]}]{word[1:]}" for word in _NUMBERS)  # "Two weeks ago" opens sentences
_COUNT: Final = rf"\d{{1,3}}|(?:{_SPELLED})(?= )"
_UNITS: Final = "day|week|month|year"
_FORMS: Final = (
    rf"(?P<m1>{_NAMED}) (?P<d1>{_ORDINAL}(?:,? (?P<y1>{_YEAR}))?\b(?!%|{_TALLY})",
    rf"(?P<d2>{_ORDINAL}(?: of)? (?P<m2>{_NAMED})\b(?:,? (?P<y2>{_YEAR}))?",
    rf"(?P<iso>{_YEAR}-(?:0[1-9]|1[0-2])(?:-\d\d)?)(?!\d|-\d)",
    rf"(?:(?:early|mid|late|end of|end-|the end of|the beginning of|the start of)[ -])?(?P<m3>{_NAMED}),?(?: of)? "
    rf"(?P<y3>{_YEAR}|last year|this year|next year)",
    rf"(?:(?:the )?(?P<part>early|mid|late|end of|beginning of|start of|end)[ -])?(?P<y4>{_YEAR}){_NO_YEAR}\b",
    rf"(?:(?:late|early|on|(?P<nx>[Nn]ext)|(?P<ls>[Ll]ast)) )?(?P<wd>{'|'.join(d.capitalize() for d in _DAYS)})s?\b",
    rf"(?P<rel>(?:[Ee]arlier |[Ll]ater )?(?:[Tt]his past|[Ll]ast|[Tt]his|[Nn]ext) (?:{_SEASONS})"
    r"|(?:the )?end of (?:this|next|the) (?:year|month)"
    r"|(?:the )?(?:beginning|start) of (?:this|the) year"
    r"|(?:the )?year-end|[Tt]oday|[Yy]esterday|[Tt]omorrow|(?:[Oo]ver|at|[Tt]his|[Ll]ast) (?:the )?weekend)\b",
    rf"(?:(?:[Ww]ithin|[Oo]ver|[Ii]n) (?:the )?(?:next|coming|following) |[Ww]ithin |[Oo]ver )"
    rf"(?P<n2>{_COUNT})[ -](?P<u2>{_UNITS})s?\b(?! (?:ago|earlier|old))",
    rf"[Ii]n (?P<n5>{_COUNT}) (?P<u5>{_UNITS}|Days?|Weeks?|Months?|Years?)s?(?=[.,;]|$| (?:if|unless)\b)",
    rf"(?P<n6>{_COUNT}) (?P<u6>{_UNITS})s? from (?:now|today)\b",
    rf"(?<![Ff]or )(?<!than )(?<!to )(?P<n3>{_COUNT})[ -](?P<u3>{_UNITS})s? (?=to [a-z])",
    rf"(?P<n4>{_COUNT})[ -](?P<u4>{_UNITS})s? (?=(?:after|since) )",
    rf"(?P<n>{_COUNT}) (?P<u>{_UNITS})s? (?:ago|earlier)",
    rf"(?P<m4>{_NAMED})\b(?! \d(?!{_TALLY}))",
)
# How every form begins: no form is tried at any other word, nor where a word ends.
_BEGINS: Final = (
    r"\d|[ADEFIJLMNOSTWY][a-z]|earl|mid|late|end|beginning|start|the |on |next |last |this |today|yesterday|tomorrow|year-end|at |over "
    rf"|within |in |(?:{_SPELLED}) "
)
_DATE: Final = re.compile(rf"\b(?=\w)(?={_BEGINS})(?:{'|'.join(_FORMS)})")
# Every form has one of these in it, at most so many characters behind its start: most sentences have none and need no closer look.
# Each begins with a plain letter or digit, so that the search goes from one such to the next.
_ANCHOR: Final = re.compile(
    rf"19\d\d|20\d\d|[Dd]ay|tomorrow|Tomorrow|{_SEASONS}|{'|'.join(m.capitalize() for m in _SHORT if m != 'sept')}|May"
)
_LEAD: Final = 40
# Words before a bare month, also where they begin a sentence and so are in capitals.
_BEFORE_MONTH: Final = re.compile(
    "in|by|since|last|next|this|until|till|from|during|early|late|mid|on|for|after|before|through|around|and|or|to|of|every|come",
    re.IGNORECASE,
)
# What stands before the month of May; it may be a name ("said May", "when May allowed").
_TIMED: Final = re.compile(rf"\b(?:{_BEFORE_MONTH.pattern}|between|as of|the)[ -](?:late |early |mid-)?$", re.IGNORECASE)
_WHICH: Final = 5  # letters of "next " and "last "
_REACH: Final = 14  # letters before it


class Found(NamedTuple):
    """A date expression: its place and its ISO value. `span`: the end of a stretch of time from publication on ("within seven years").
    `ahead`: the value when what it dates is yet to come ("will vote on Thursday"), else empty. `behind`: it dates what stands behind it
    ("a week after Norland banned it")."""

    start: int
    end: int
    value: str
    span: bool = False
    ahead: str = ""
    behind: bool = False


def find_dates(text: str, start: int, end: int, published: date | None) -> Iterator[Found]:
    """The dates in `text[start:end]`. A relative one without a publication date is left out; a missing year stays missing."""
    anchor = _ANCHOR.search(text, start, end)
    if anchor is None:
        return
    before = ""
    for match in _DATE.finditer(text, max(start, anchor.start() - _LEAD), end):
        if match["m4"] and (_is_name(text, start, match.start()) or (match["m4"] == "May" and _is_person(text, start, match.start()))):
            continue
        value = _since(match, before, published) if match["n4"] else _value(match, published)
        if value:
            ahead = _ahead(match, published) if published is not None else ""
            if match["m4"] and published is not None and (told := _told_apart(match, text, published)):
                value = ahead = told
            yield Found(match.start(), match.end(), value, bool(match["n2"] or match["n3"]), ahead, bool(match["n4"]))
            before = value


def _told_apart(match: re.Match[str], text: str, published: date) -> str:
    """ "next May", "last May": the one behind the month of publication, or before it; empty where neither word says so."""
    month = _month(match["m4"])
    which = text[max(0, match.start() - _WHICH) : match.start()].lower()
    if which == "next ":
        return f"{published.year + (month <= published.month):04d}-{month:02d}"
    return f"{published.year - (month >= published.month):04d}-{month:02d}" if which == "last " else ""


def _is_name(text: str, first: int, at: int) -> bool:
    """ "Jane May", "Mrs May", "May's cabinet": a bare month that begins its sentence, or stands behind another word in capitals."""
    before = text[max(first, at - _LEAD) : at].split()
    return not before or (before[-1][0].isupper() and before[-1].isalpha() and not _BEFORE_MONTH.fullmatch(before[-1]))


def _is_person(text: str, first: int, at: int) -> bool:
    """ "…, May said", "that May has": a bare month that is a name too needs a word of time before it."""
    return _TIMED.search(text, max(first, at - _REACH), at) is None


def _since(match: re.Match[str], before: str, published: date | None) -> str:
    """The day, month or year that lies so far before the date named last, else before publication: "in 2006, a year after", "six months
    after". A week is no more precise than its month; empty where the one counted from is less precise than the count."""
    number, unit = match["n4"].lower(), match["u4"]
    parts = before.split("-") if before and not before.startswith("-") else []
    if parts:
        if len(parts) < {"year": 1, "month": 2}.get(unit, 3):
            return ""
        published = date(*(int(part) for part in (*parts, "1", "1")[:3]))
    if published is None:
        return ""
    value = _shifted(published, number, unit, -1)
    return value[:7] if unit == "week" else value


def _ahead(match: re.Match[str], published: date) -> str:
    """The next such weekday, month or day of a month, and the end of the year; empty for a date with a year."""
    if match["rel"]:
        ends = "end of" in match["rel"] or "year-end" in match["rel"]
        return _relative(match["rel"].lower(), published) if ends else ""
    if match["wd"]:
        return _weekday(match["wd"].lower(), published, 1)
    if match["m4"]:
        month = _month(match["m4"])
        return f"{published.year + (month < published.month):04d}-{month:02d}"
    day = match["d1"] or match["d2"]
    if not day or match["y1"] or match["y2"]:
        return ""
    printed = _day(match["m1"] or match["m2"], day, None, published)
    nearest = date.fromisoformat(printed) if printed else None
    return printed if nearest is None or nearest >= published else _in_year(nearest, nearest.year + 1)


def _in_year(day: date, year: int) -> str:
    """The same day of that year; empty on 29 February of a year without one."""
    try:
        return day.replace(year=year).isoformat()
    except ValueError:
        return ""


def _value(match: re.Match[str], published: date | None) -> str:
    """The ISO value, as precise as the words are; empty for a relative date without a day of publication."""
    month, printed = match["m1"] or match["m2"], match["iso"] or match["y4"]
    if month:
        return _day(month, match["d1"] or match["d2"], match["y1"] or match["y2"], published)
    if match["m3"]:
        year = _year(match["y3"], published)
        return f"{year:04d}-{_month(match['m3']):02d}" if year else ""
    if printed:
        return printed  # "the end of 2027" is a date in 2027 to the guide: no month is printed
    if match["m4"]:
        return _bare_month(match["m4"], published)
    return _from_publication(match, published) if published is not None else ""


def _from_publication(match: re.Match[str], published: date) -> str:
    if match["wd"]:
        before = published - timedelta(days=1) if match["ls"] else published  # "last Friday" is not this Friday
        return _weekday(match["wd"].lower(), before, 1 if match["nx"] else -1)
    number, unit = match["n2"] or match["n3"] or match["n5"] or match["n6"], match["u2"] or match["u3"] or match["u5"] or match["u6"]
    if number:
        return _shifted(published, number.lower(), unit.lower().removesuffix("s"), 1)
    if match["rel"]:
        return _relative(match["rel"].lower(), published)
    return _shifted(published, match["n"], match["u"], -1)


def _month(word: str) -> int:
    return _MONTH[word.lower().rstrip(".")]


def _year(word: str, published: date | None) -> int:
    if word.isdigit():
        return int(word)
    if published is None:
        return 0
    return published.year + {"last year": -1, "this year": 0, "next year": 1}[word]


def _day(month: str, day: str, year: str | None, published: date | None) -> str:
    m, d = _month(month), int(day)
    if not 1 <= d <= 31:
        return ""
    try:
        date(int(year) if year else 2000, m, d)
    except ValueError:
        return ""
    if year:
        return f"{year}-{m:02d}-{d:02d}"
    if published is None:
        return f"--{m:02d}-{d:02d}"
    return _nearest(published, m, d)


def _nearest(published: date, m: int, d: int) -> str:
    """A day without a year is the last one on or before publication, unless that is over half a year ago."""
    candidates = []
    for year in (published.year - 1, published.year, published.year + 1):
        try:
            candidates.append(date(year, m, d))
        except ValueError:
            continue
    best = min(candidates, key=lambda c: abs((c - published).days), default=None)
    return best.isoformat() if best else ""


def _weekday(name: str, published: date, way: int) -> str:
    """The last such day on or before publication, or the next one (`way` 1)."""
    step = (published.weekday() - _DAYS.index(name)) % 7 if way < 0 else (_DAYS.index(name) - published.weekday()) % 7
    return (published + timedelta(days=way * step)).isoformat()


def _relative(words: str, published: date) -> str:
    words = words.removeprefix("the ")
    if "end" in words.replace("weekend", "") and "month" not in words:
        return f"{published.year + (1 if 'next' in words else 0):04d}"
    if words in ("today", "yesterday", "tomorrow"):
        shift = {"today": 0, "yesterday": -1, "tomorrow": 1}[words]
        return (published + timedelta(days=shift)).isoformat()
    step = -1 if "last" in words else 1 if "next" in words else 0
    if "month" in words:
        m = published.month - 1 + step
        return f"{published.year + m // 12:04d}-{m % 12 + 1:02d}"
    if "year" in words:
        return f"{published.year + step:04d}"
    if "week" in words:
        back = (published.weekday() + 2) % 7 if "weekend" in words else -7 * step  # a weekend begins on Saturday
        day = published - timedelta(days=back)
        monday = day - timedelta(days=day.weekday())
        whole = monday.month == (monday + timedelta(days=6)).month  # a week to come that lies in two months has neither
        return f"{day.year:04d}-{day.month:02d}" if step <= 0 or whole else ""
    return f"{published.year + step:04d}" if step <= 0 else ""


def _shifted(published: date, number: str, unit: str, way: int) -> str:
    """So many days, weeks, months or years before (`way` -1) or after publication, as precise as the unit: weeks and days give a day."""
    n = way * (int(number) if number.isdigit() else _NUMBERS[number.lower()])
    months = published.year * 12 + published.month - 1 + n * {"year": 12, "month": 1}.get(unit, 0)
    if not _FIRST_YEAR <= months // 12 < _LAST_YEAR:
        return ""
    if unit in _UNIT:
        return (published + timedelta(days=n * _UNIT[unit])).isoformat()
    return f"{months // 12:04d}" + (f"-{months % 12 + 1:02d}" if unit == "month" else "")


def _bare_month(word: str, published: date | None) -> str:
    m = _month(word)
    if published is None:
        return f"--{m:02d}"
    year = published.year if m <= published.month else published.year - 1
    return f"{year:04d}-{m:02d}"
