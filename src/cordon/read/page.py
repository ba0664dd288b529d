"""One file read: text or HTML, article or list page, as a `Version`."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from cordon.model.document import DocumentKind, Span, Version, Warning
from cordon.model.errors import InputError
from cordon.model.identity import content_hash
from cordon.names import Names, load
from cordon.read.classify import Marked, mark
from cordon.read.decode import decode
from cordon.read.headings import question_of
from cordon.read.html import HtmlPage, is_html, list_text, parse, read_html, refuse_feed
from cordon.read.language import language_of
from cordon.read.lines import lines
from cordon.read.metadata import metadata, tracker_published
from cordon.read.phrases import load_phrases
from cordon.read.settings import ReadSettings
from cordon.read.text import Article, read_article
from cordon.read.tracker import ListPage, ListState, read_list
from cordon.read.zones import comments_from


@dataclass(frozen=True, slots=True)
class Page:
    """A version and, of a list page, the state in which the next file finds the list."""

    version: Version
    state: ListState | None = None


def read_page(data: bytes, name: str, settings: ReadSettings, carried: ListState | None = None) -> Page:
    """Reads one file. `carried` is the state of the list page before it, if that was one."""
    decoded = decode(data, name, settings)
    names = settings.names or load()
    refuse_feed(decoded.text, name)
    parser = parse(decoded.text, settings) if is_html(decoded.text) else None
    laid = list_text(parser) if parser else decoded.text
    _refuse_lines(laid, name, settings)
    lined = mark(lines(laid), load_phrases())
    listed = _list_page(laid, lined, names, carried)
    page = read_html(decoded.text, parser, name, settings) if parser else None
    version, state = listed or (_article(laid, lined, page, names), None)
    version = replace(version, sha256=content_hash(data), retrieved=settings.retrieved, warnings=(*decoded.warnings, *version.warnings))
    return Page(_about(version, page, settings), state)


def _refuse_lines(text: str, name: str, settings: ReadSettings) -> None:
    if text.count("\n") + text.count("\r") - text.count("\r\n") > settings.max_lines:
        raise InputError(f"too many lines, the limit is {settings.max_lines}", place=name, mend="split the file or raise max_lines")


def _list_page(text: str, marked: Sequence[Marked], names: Names, carried: ListState | None) -> tuple[Version, ListState] | None:
    page = read_list(text, marked, names, carried or ListState())
    if not page.is_tracker(carried is not None):
        return None
    article = read_article(text, lined=marked)
    title = article.title if article.title and article.title.span[1] <= page.items[0].span[0] else None
    passages = _list_passages(article, page, marked)
    end = max(item.span[1] for item in page.items)
    start = title.span[1] if title else min(span[0] for span in passages)
    body = (start + len(text[start:end]) - len(text[start:end].lstrip()), end)
    warnings = (Warning("list-continues", page.truncated, "the list goes on in another file"),) if page.truncated else ()
    version = Version(
        kind=DocumentKind.TRACKER,
        text=text,
        sha256="",
        body_span=body,
        title=text[slice(*title.span)] if title else None,
        title_span=title.span if title else None,
        outlet=title.outlet if title else None,
        published=tracker_published(marked[: page.end]),
        language=language_of(text[slice(*body)]),
        passages=passages,
        comments=comments_from(marked, page.end),
        items=page.items,
        warnings=warnings,
    )
    return version, page.state


def _list_passages(article: Article, page: ListPage, marked: Sequence[Marked]) -> tuple[Span, ...]:
    """The title, the prose above the list, and each entry without its sources."""
    first = page.items[0].span[0]
    asked = {item.unit.start for item in marked if question_of(item.unit.text) is not None}
    above = [span for span in article.passages if span[1] <= first and span[0] not in asked]
    return (*above, *((item.span[0], item.span[0] + len(item.text)) for item in page.items))


def _article(text: str, lined: Sequence[Marked], page: HtmlPage | None, names: Names) -> Version:
    article = page.article if page else read_article(text, lined=lined)
    text = page.text if page else text
    found = metadata(article, names)
    return Version(
        kind=DocumentKind.ARTICLE,
        text=text,
        sha256="",
        body_span=article.body_span(len(text)),
        title=text[slice(*article.title.span)] if article.title else None,
        title_span=article.title.span if article.title else None,
        outlet=found.outlet,
        published=found.published,
        language=language_of(_spoken(text, article)),
        passages=article.passages,
        comments=article.comments,
    )


def _spoken(text: str, article: Article) -> str:
    return " ".join(text[start:end] for start, end in article.passages) or text


def _about(version: Version, page: HtmlPage | None, settings: ReadSettings) -> Version:
    """What the HTML head says about the page goes before what its text shows; then the checks that hold for any page."""
    warnings = list(version.warnings)
    published, outlet, title = version.published, version.outlet, version.title
    if page is not None:
        warnings += page.warnings
        published, outlet, title = page.published or published, page.outlet or outlet, title or page.title
    if settings.retrieved is not None and published is not None and published.has_year and published.first > settings.retrieved:
        why = f"the page is dated {published}, after its capture on {settings.retrieved.isoformat()}: date refused"
        warnings.append(Warning("date-after-capture", (0, 0), why))
        published = None
    if version.language not in (None, "en"):
        warnings.append(
            Warning("not-english", version.body_span, f"the text is in another language ({version.language}): no statements are read")
        )
    return replace(version, published=published, outlet=outlet, title=title, warnings=tuple(warnings))
