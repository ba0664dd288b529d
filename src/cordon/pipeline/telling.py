"""The statements that may speak, each with its source: the outlet, where the story came from, and the words around it."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from pathlib import PurePath
from urllib.parse import urlsplit

from cordon.corroborate import NewsText, SourcedStatement, Traced, trace
from cordon.extract.render import render
from cordon.ledger.records import StoredItem, StoredStatement
from cordon.ledger.store import Ledger
from cordon.model.document import Document, DocumentKind
from cordon.names import Names

_STORY_DAYS = 60
"""Texts further apart tell of other acts, however much alike."""


@dataclass(frozen=True, slots=True)
class Told:
    """A sourced statement, the paragraph that it stands in, and the event that its article is on (None: not an article)."""

    statement: SourcedStatement
    paragraph: str
    event: str | None = None


def told(ledger: Ledger, names: Names, fresh: Collection[str] | None = None) -> list[Told]:
    """All that stands. Articles that repeat one another share the origin of the one that had it first.

    With `fresh` (ids of changed documents) only articles from about their time are compared; the others keep the origins that they have.
    """
    items: dict[str, list[StoredItem]] = defaultdict(list)
    for item in ledger.items():
        items[item.document].append(item)
    pages = {document.id: document for document in ledger.documents()}
    compared = _compared([page for page in pages.values() if _is_article(page)], fresh)
    articles = {traced.id: traced for traced in trace([_news(page) for page in compared], names)}
    kept = {} if fresh is None else {one.id: one.origin for event in ledger.events() for one in event.evidence}
    known = _Known(names, articles, kept)
    return [_told(one, pages[one.document], items[one.document], known) for one in ledger.statements() if one.stands]


@dataclass(frozen=True, slots=True)
class _Known:
    """The names, the articles compared, and the origins found before, by statement."""

    names: Names
    articles: Mapping[str, Traced]
    origins: Mapping[str, str]


def _compared(articles: list[Document], fresh: Collection[str] | None) -> list[Document]:
    """The articles that may share a story with a changed one: those of its time."""
    if fresh is None:
        return articles
    changed = set(fresh)
    days = sorted(day for page in articles if page.id in changed for day in _days(page))
    return [page for page in articles if page.id in changed or any(_near(day, days) for day in _days(page))] if days else []


def _days(page: Document) -> list[int]:
    """The day of a page as a number: that of its date, else that of its capture."""
    published, retrieved = page.current.published, page.current.retrieved
    day = published.first if published is not None and published.has_year else retrieved
    return [day.toordinal()] if day is not None else [0]


def _near(day: int, days: list[int]) -> bool:
    at = bisect_left(days, day - _STORY_DAYS)
    return at < len(days) and days[at] <= day + _STORY_DAYS


def outlet_of(page: Document, names: Names) -> str:
    """Who printed it: the outlet on the page, else the site of its address, else the name of the file it came in."""
    if page.current.outlet:
        return _known_as(page.current.outlet, names)
    parts = urlsplit(page.address)
    if parts.hostname is None:
        return PurePath(parts.path).name or page.address
    known = names.outlets.at(page.address)
    return known.name if known is not None else parts.hostname


def _known_as(printed: str, names: Names) -> str:
    """An outlet by its own name where it is known, so that two spellings are no two outlets."""
    known = names.find_outlet(printed)
    return known.name if known is not None else printed


def _told(one: StoredStatement, page: Document, items: Iterable[StoredItem], known: _Known) -> Told:
    names, article = known.names, known.articles.get(page.id)
    traced = article.origin if article is not None else known.origins.get(one.id) if _is_article(page) else None
    statement, version = one.statement, page.current
    note = next((i.item.sources[0] for i in items if _within(statement.start, statement.end, i) and i.item.sources), None)
    own_source = statement.attribution.cited is not None
    sourced = SourcedStatement(
        id=one.id,
        statement=statement,
        document=one.document,
        outlet=_known_as(note.outlet, names) if note else outlet_of(page, names),
        recorded=one.life.recorded,
        summary=render(statement.act, names),
        published=note.date if note else version.published,
        url=page.address if page.address.startswith(("http://", "https://")) else None,
        origin=None if own_source or note else traced,
        accepted=one.state == "accepted",
    )
    return Told(sourced, _paragraph(version.text, statement.start, statement.end), article.event if article else None)


def _is_article(page: Document) -> bool:
    return page.current.kind is DocumentKind.ARTICLE


def _news(page: Document) -> NewsText:
    version = page.current
    url = page.address if page.address.startswith(("http://", "https://")) else ""
    return NewsText(page.id, version.body, version.title or "", version.published, version.outlet or "", url)


def _within(start: int, end: int, stored: StoredItem) -> bool:
    return stored.item.span[0] <= start and end <= stored.item.span[1]


def _paragraph(text: str, start: int, end: int) -> str:
    first = text.rfind("\n", 0, start) + 1
    last = text.find("\n", end)
    return text[first : last if last >= 0 else len(text)]
