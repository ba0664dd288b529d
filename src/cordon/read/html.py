"""An HTML page: its article, comments and date. Offsets refer to the extracted text, one block a paragraph, not to the markup."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from cordon.model.document import Span, Warning
from cordon.model.errors import InputError
from cordon.model.partial_date import PartialDate
from cordon.read import html_extra
from cordon.read.html_blocks import Block, Head, Parser
from cordon.read.html_dates import page_date, values_in
from cordon.read.phrases import plain_line
from cordon.read.settings import ReadSettings
from cordon.read.text import Article, read_article
from cordon.read.title import split_outlet

_SNIFF = 3000
_MARKUP = re.compile(r"<!doctype\s+html|<html\b|<(?:head|body|article|div|p|h1|ul|table|meta)\b[^<>]{0,200}>", re.I)
_FEED = re.compile(r"\s*(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!--.{0,500}?-->\s*)?<(?:rss|feed|rdf:RDF)\b", re.S)
_LINKS = 0.5  # a block with a larger share of link text is navigation
_LEAST = 200  # characters of prose that make an <article> or <main> worth keeping to


@dataclass(frozen=True, slots=True)
class HtmlPage:
    """The extracted text, its article with comments apart, and what the head says."""

    text: str
    article: Article
    title: str | None
    outlet: str | None
    published: PartialDate | None
    warnings: tuple[Warning, ...]


def is_html(text: str) -> bool:
    """Whether a text is markup: it says so, or its beginning holds several tags."""
    head = text[:_SNIFF].lstrip()
    if re.match(r"<!doctype\s+html|<html\b", head, re.I):
        return True
    return head.startswith("<") and sum(1 for _ in _MARKUP.finditer(head)) >= 2


def parse(page: str, settings: ReadSettings) -> Parser:
    """The blocks and the head of a page, within the bounds of the settings."""
    parser = Parser(settings.max_depth, settings.max_blocks)
    parser.read(page)
    return parser


def read_html(page: str, parser: Parser, name: str, settings: ReadSettings) -> HtmlPage:
    """Reads a page as an article; markup without text is an InputError."""
    warnings = _bounds(parser, settings)
    extra = settings.extras and html_extra.available() and not warnings
    head = parser.head
    title, outlet = _titled(head, parser.blocks)
    found = page_date(head, name if "://" in name else "", settings.retrieved)
    warnings += found.notes
    published = found.value
    if published is None and extra:
        published = html_extra.guess_date(page, settings.retrieved)
        warnings += [Warning("date-guessed", (0, 0), f"date {published} guessed from the text by htmldate: check it")] if published else []
    paragraphs, comments = _content(page, parser.blocks, extra)
    if not paragraphs and not comments:
        raise InputError("the page holds no text", place=name, mend="save the page with its text, or give plain text")
    text, spans = _assemble(title, paragraphs, comments)
    article = _with_comments(text, title, spans)
    return HtmlPage(text, article, title, outlet, published, tuple(warnings))


def _bounds(parser: Parser, settings: ReadSettings) -> list[Warning]:
    """What was left unread. Such a page is not given to the extra either: deep or endless markup is slow there."""
    found = [Warning("deeply-nested", (0, 0), f"tags nested deeper than {settings.max_depth} were not followed")] if parser.deep else []
    if len(parser.blocks) >= settings.max_blocks:
        found.append(Warning("cut-short", (0, 0), f"only the first {settings.max_blocks} blocks were read"))
    return found


def list_text(parser: Parser) -> str:
    """The page laid out like Markdown: headings, bullets and table rows keep their form. For list pages."""
    return "".join(_laid_out(block) for block in parser.blocks if not block.comment and not block.noise).strip("\n") + "\n"


def refuse_feed(text: str, name: str) -> None:
    """A feed is no page."""
    if _FEED.match(text[:_SNIFF]):
        raise InputError("an RSS or Atom feed, not a page", place=name, mend="give the pages that it links to")


def _laid_out(block: Block) -> str:
    if block.tag == "tr":
        return f"\n{block.text}"
    if block.tag == "li":
        return f"\n{'  ' * max(0, block.depth - 1)}• {_bolded(block)}"
    if block.tag in ("h1", "h2", "h3", "h4", "h5", "h6"):
        return f"\n\n{'#' * int(block.tag[1])} {block.text}\n"
    return f"\n\n{_bolded(block)}\n"


def _bolded(block: Block) -> str:
    bold = block.text[: block.bold].rstrip()
    return f"**{bold}**{block.text[len(bold) :]}" if bold and len(bold) <= 80 else block.text


def _titled(head: Head, blocks: Sequence[Block]) -> tuple[str | None, str | None]:
    """Title and outlet: JSON-LD, then Open Graph, the first heading, the title tag."""
    headline = next((value for script in head.json_ld for value in values_in(script, "headline")), None)
    publisher = next((value for script in head.json_ld for value in values_in(script, "publisher")), None)
    first = next((block.text for block in blocks if block.tag == "h1" and not block.comment), None)
    tag, named = split_outlet(head.title) if head.title else (None, None)
    title = headline or head.meta.get("og:title") or first or tag
    outlet = head.meta.get("og:site_name") or publisher or (named if first and tag and plain_line(first) == plain_line(tag) else None)
    if title and first and plain_line(title).startswith(plain_line(first)) and first:
        title = first
    return (" ".join(title.split()) if title else None), outlet


def _content(page: str, blocks: Sequence[Block], extra: bool) -> tuple[list[str], list[str]]:
    """The paragraphs and the comments. What stands in a comment block is a comment, whoever says otherwise."""
    said = [block.text for block in blocks if block.comment and not block.noise]
    marks = {plain_line(text) for text in said}
    found = html_extra.extract(page) if extra else None
    if found is not None and found.paragraphs:
        paragraphs = [text.removeprefix("- ") for text in found.paragraphs if not _said(text, marks)]
        said += [text for text in found.comments if plain_line(text) not in marks]
    else:
        paragraphs = _own(blocks)
    return paragraphs, said


def _said(text: str, marks: set[str]) -> bool:
    return plain_line(text.removeprefix("- ")) in marks


def _own(blocks: Sequence[Block]) -> list[str]:
    """The article without the extra: the blocks of <article> or <main> if it has enough, without navigation, captions and comments."""
    kept = [block for block in blocks if not block.comment and not block.noise and block.links <= _LINKS * len(block.text)]
    inside = [block for block in kept if block.article]
    chosen = inside if sum(len(block.text) for block in inside if block.tag == "p") >= _LEAST else kept
    return [block.text for block in chosen]


def _assemble(title: str | None, paragraphs: Sequence[str], comments: Iterable[str]) -> tuple[str, tuple[Span, ...]]:
    lines = list(paragraphs)
    if title and plain_line(title) not in {plain_line(line) for line in lines[:5]}:
        lines.insert(0, title)
    text = "\n\n".join(lines)
    spans: list[Span] = []
    for comment in comments:
        text_start = len(text) + (4 if not spans else 2)
        text = text + ("\n\n\n\n" if not spans else "\n\n") + comment
        spans.append((text_start, len(text)))
    return text, tuple(spans)


def _with_comments(text: str, title: str | None, spans: Sequence[Span]) -> Article:
    own = text[: spans[0][0]] if spans else text
    article = read_article(own, title)
    return replace(article, comments=tuple(sorted((*article.comments, *spans))))
