"""The statements that may speak, each with its source: the outlet, where the story came from, and the words around it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import PurePath
from urllib.parse import urlsplit

from cordon.corroborate import NewsText, SourcedStatement, Traced, trace
from cordon.extract.render import render
from cordon.ledger.records import StoredItem, StoredStatement
from cordon.ledger.store import Ledger
from cordon.model.document import Document, DocumentKind
from cordon.names import Names


@dataclass(frozen=True, slots=True)
class Told:
    """A sourced statement, the paragraph that it stands in, and the event that its article is on (None: not an article)."""

    statement: SourcedStatement
    paragraph: str
    event: str | None = None


def told(ledger: Ledger, names: Names) -> list[Told]:
    """All that stands. Articles that repeat one another share the origin of the one that had it first."""
    items: dict[str, list[StoredItem]] = defaultdict(list)
    for item in ledger.items():
        items[item.document].append(item)
    pages = {document.id: document for document in ledger.documents()}
    articles = {traced.id: traced for traced in trace([_news(page) for page in pages.values() if _is_article(page)], names)}
    return [_told(one, pages[one.document], items[one.document], (names, articles)) for one in ledger.statements() if one.stands]


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


def _told(one: StoredStatement, page: Document, items: Iterable[StoredItem], known: tuple[Names, Mapping[str, Traced]]) -> Told:
    names, articles = known
    article = articles.get(page.id)
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
        origin=None if own_source or note or article is None else article.origin,
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
