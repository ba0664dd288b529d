"""Outlet and publication date as a page prints them; what it does not print stays empty."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from cordon.model.document import Span
from cordon.model.partial_date import PartialDate
from cordon.names import NameKind, Names
from cordon.read.classify import Marked, UnitKind
from cordon.read.printed_dates import dates_in
from cordon.read.text import Article

_PUBLISHED = re.compile(r"\b(?:first published|originally published|initial publication date|published|posted|issued|released)\b", re.I)
_UPDATED = re.compile(r"\b(?:updated?|modified|amended|last edited)\b", re.I)
_ORIGINALLY = re.compile(r"\b(?:this|the) (?:article|story|post|page|list)\b[^.]{0,40}\b(?:published|posted)\b", re.I)
_FIRST = re.compile(r"\b(?:originally|first|initially) (?:published|posted)\b", re.I)
_WIRE = re.compile(r"\A[A-ZÀ-Þ][^()]{0,80}\((?P<outlet>[A-Z][^()]{1,40})\)\s?[–—-]")
_RELEASE = re.compile(r"\A[A-ZÀ-Þ][^/]{0,80}/[A-Z][A-Za-z ]{2,30}/\s?-|\A[A-ZÀ-Þ][^()]{0,80}\([A-Z][^()]{2,40}\)\s?[–—-]")
_COPYRIGHT = re.compile(
    r"(?:©|\(c\)|copyright)[\s©,]{0,4}(?:(?:19|20)\d\d(?:\s?[-–]\s?(?:19|20)\d\d)?[\s,]{1,3})(?:by )?(?P<outlet>[A-Z][^.|,;]{2,50})", re.I
)
_SOURCE = re.compile(r"\A(?:SOURCE|Published by|Publisher)\s?:?\s(?P<outlet>[A-Z][^.|;]{1,60})\Z")
_BY_IN = re.compile(r"\Aby [^,|–—]{3,60}[,|–—]\s*(?:for |of |at )?(?P<outlet>[A-Z][^|]{1,50})\Z", re.I)
_DATELINE_RANK = 4  # a press release or wire report is dated at its beginning: only that part counts
_TOP_PROSE = 2  # paragraphs above which a bare date is the page's own


@dataclass(frozen=True, slots=True)
class Metadata:
    """What the page prints about itself."""

    outlet: str | None
    published: PartialDate | None


def metadata(article: Article, names: Names) -> Metadata:
    """Outlet and date of a plain text. A date without a year or of an update is not taken for the date of publication."""
    starts = [start for start, _ in article.comments]
    outside = [item for item in article.marked if not _commented(item.unit.start, starts, article.comments)]
    return Metadata(_outlet(article, outside, names), _published(article, outside))


def _commented(at: int, starts: Sequence[int], comments: Sequence[Span]) -> bool:
    near = bisect_right(starts, at) - 1
    return near >= 0 and at < comments[near][1]


def _published(article: Article, outside: Sequence[Marked]) -> PartialDate | None:
    ranked = sorted(_dated(article, outside), key=lambda pair: pair[0])
    return ranked[0][1] if ranked else None


def _dated(article: Article, outside: Sequence[Marked]) -> Iterator[tuple[int, PartialDate]]:
    prose = 0
    ends = article.body[-1] if article.body else len(article.marked)
    for at, item in enumerate(outside):
        text = item.unit.text[:400]
        if item.kind is UnitKind.PROSE and not _RELEASE.match(text):
            prose += 1
        release = _RELEASE.match(text) if item.kind is UnitKind.PROSE else None
        if rank := _rank(item, text, prose, at <= ends):
            text = text[: release.end()] if release and rank == _DATELINE_RANK else text
            day = next((found.value for found in dates_in(text) if found.value and found.value.has_year and not found.bare_year), None)
            if day is not None:
                yield rank, day


def _rank(item: Marked, text: str, prose: int, in_body: bool) -> int:
    """How plainly a unit gives the date of publication: 1 the best, 0 not at all."""
    if item.kind in (UnitKind.BYLINE, UnitKind.OTHER, UnitKind.FURNITURE) and _PUBLISHED.search(text) and not _UPDATED.match(text):
        return 1
    if _ORIGINALLY.search(text) and in_body:
        return 2
    if item.kind is UnitKind.PROSE:
        return _DATELINE_RANK if _RELEASE.match(text) and prose < _TOP_PROSE else 0
    if item.kind is UnitKind.BYLINE and prose < _TOP_PROSE and not _UPDATED.search(text):
        return 3
    return 0


def _outlet(article: Article, outside: Sequence[Marked], names: Names) -> str | None:
    if article.title and article.title.outlet:
        return article.title.outlet
    for pattern in (_SOURCE, _BY_IN, _WIRE, _COPYRIGHT):
        for item in outside:
            found = pattern.search(item.unit.text[:200])
            if found and _is_outlet(pattern, found["outlet"].strip(), names):
                return found["outlet"].strip()
    return _in_author_box(outside, names)


def _is_outlet(pattern: re.Pattern[str], name: str, names: Names) -> bool:
    """A source line or a copyright names the publisher; a byline or dateline may name a town instead, so only known outlets count there."""
    return pattern in (_SOURCE, _COPYRIGHT) or names.find_outlet(name) is not None


def _in_author_box(outside: Sequence[Marked], names: Names) -> str | None:
    """The one outlet that the author boxes name."""
    boxes = " \n ".join(item.unit.text for item in outside if item.kind in (UnitKind.AUTHOR, UnitKind.BYLINE))[:4000]
    found = {mention.id: mention.surface for mention in names.matcher.iter(boxes) if mention.kind is NameKind.OUTLET}
    return next(iter(found.values())) if len(found) == 1 else None


def tracker_published(marked: Sequence[Marked]) -> PartialDate | None:
    """The date of a list page: only what says that it is the date of publication."""
    for item in marked:
        text = item.unit.text[:400]
        first = _FIRST.search(text)
        if (first or _PUBLISHED.search(text[:60]) or _ORIGINALLY.search(text)) and not _UPDATED.match(text):
            start = first.end() if first else 0
            day = next(
                (found.value for found in dates_in(text, start) if found.value and found.value.has_year and not found.bare_year), None
            )
            if day is not None:
                return day
    return None
