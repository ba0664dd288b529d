"""The blocks of text of an HTML page, each with what it stands in: comments, navigation, captions, the article; and the page's head."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from cordon.read.html_tokens import Token, tokens

_VOID = frozenset(["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr"])
_BLOCK = frozenset(
    [
        "address",
        "article",
        "aside",
        "blockquote",
        "body",
        "button",
        "dd",
        "details",
        "div",
        "dl",
        "dt",
        "fieldset",
        "figcaption",
        "figure",
        "footer",
        "form",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "header",
        "hr",
        "li",
        "main",
        "nav",
        "ol",
        "option",
        "p",
        "pre",
        "section",
        "select",
        "summary",
        "table",
        "tbody",
        "td",
        "tfoot",
        "th",
        "thead",
        "tr",
        "ul",
    ]
)
_SILENT = frozenset(["script", "style", "noscript", "template", "svg", "iframe", "head", "textarea"])
_NOISE_TAGS = frozenset(["nav", "footer", "aside", "form", "button", "select", "option", "figcaption", "figure", "menu", "dialog"])
# Ancestors whose id or class says so: words of several languages, as whole parts of the name.
_COMMENT = re.compile(
    r"(?:\b|_|-)(?:(?:\w*comments?(?:list|area|body|box|thread|section|wrapper|container)?|disqus\w*|forum|respond|replies|kommentare?n?|commentaires?|comentarios?|commenti|reacties|discussion|livefyre|fb-comments|coral\w*)(?:\b|_|-))",
    re.I,
)
_NO_COMMENT = re.compile(
    r"(?:no|without|has|show|open|toggle|count|link|btn|button|icon|num|number)[-_]?comments?\b|comments?[-_]?(?:count|link|icon|btn|button|toggle|num|number|open|closed|off)\b",
    re.I,
)
_NOISE = re.compile(
    r"(?:\b|_|-)(?:nav(?:bar|igation)?|menu|breadcrumbs?|share|sharing|social|related|recommend(?:ed|ations?)?|promo|newsletter|subscribe|sidebar|footer|masthead|cookie\w*|consent|banner|advert\w*|ads?|sponsor\w*|popular|trending|tags?|byline|author-?(?:bio|box|info)|caption|credit|read-?more|teaser|widget|paywall|modal)(?:\b|_|-)",
    re.I,
)
_SPACE = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class Block:
    """A stretch of running text. `tag` is the innermost block tag, `depth` counts the lists around it, `cells` are a table row's."""

    text: str
    tag: str
    comment: bool
    noise: bool
    article: bool
    links: int
    depth: int = 0
    bold: int = 0
    cells: tuple[str, ...] = ()


@dataclass(slots=True)
class Head:
    """What the head says: the title tag, meta tags by name or property, JSON-LD scripts, addresses, time tags outside comments."""

    title: str = ""
    lang: str = ""
    meta: dict[str, str] = field(default_factory=dict)
    json_ld: list[str] = field(default_factory=list)
    canonical: str = ""
    times: list[tuple[str, bool]] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Frame:
    """An open tag and what is known of everything inside it."""

    name: str
    comment: bool
    noise: bool
    article: bool
    silent: bool
    hidden: bool


@dataclass(slots=True)
class Parser:
    """Reads tokens into blocks. Tags deeper than `max_depth` are not followed any further; `deep` then says so."""

    max_depth: int
    max_blocks: int
    head: Head = field(default_factory=Head)
    blocks: list[Block] = field(default_factory=list)
    stack: list[Frame] = field(default_factory=list)
    parts: list[str] = field(default_factory=list)
    links: int = 0
    bold: int = 0
    in_link: int = 0
    in_bold: int = 0
    lists: int = 0
    cells: list[str] | None = None
    deep: bool = False
    tag: str = "p"

    def read(self, page: str) -> None:
        """The whole page, or as much of it as gives `max_blocks` blocks."""
        for token in tokens(page):
            if len(self.blocks) >= self.max_blocks:
                break
            if not token.name:
                self._text(token.text)
            elif token.closing:
                self._close(token.name)
            else:
                self._open(token)
        self._end_cell()
        self._end_row()
        self._flush()

    def _text(self, text: str) -> None:
        top = self.stack[-1] if self.stack else None
        if self.stack and self.stack[-1].name == "title" and not self.head.title:
            self.head.title = _squeeze(text)
        if top is not None and (top.silent or top.hidden or top.name == "title"):
            return
        self.parts.append(text)
        size = len(text.strip())
        self.links += size if self.in_link else 0
        if self.in_bold and self.bold >= 0:
            self.bold = len(_squeeze("".join(self.parts)))
        elif not self.bold and size:
            self.bold = -1  # running text came first: not a bold beginning

    def _open(self, token: Token) -> None:
        name = token.name
        self._note(token)
        if name == "br":
            self.parts.append("\n")
        if name in _BLOCK:
            self._flush()
            self.tag = name if name not in ("div", "section", "article", "body", "main") else "p"
            self._enter(name)
        self.in_link += name == "a"
        self.in_bold += name in ("strong", "b")
        if name in _VOID:
            return
        if len(self.stack) >= self.max_depth:
            self.deep = True
            return
        if name in _BLOCK or name in _SILENT or name in ("title", "html", "span", "ul", "ol"):
            self.stack.append(self._frame(token))

    def _enter(self, name: str) -> None:
        self.lists += name in ("ul", "ol")
        if name in ("td", "th", "tr", "table"):
            self._end_cell()
        if name in ("tr", "table"):
            self._end_row()
        if name == "tr":
            self.cells = []

    def _frame(self, token: Token) -> Frame:
        above = self.stack[-1] if self.stack else Frame("", False, False, False, False, False)
        label = f"{token.attributes.get('id', '')} {token.attributes.get('class', '')} {token.attributes.get('itemtype', '')[-20:]}"[:400]
        outer = token.name in ("html", "body", "main", "article")
        comment = not outer and bool(_COMMENT.search(_NO_COMMENT.sub(" ", label)))
        noise = token.name in _NOISE_TAGS or (not outer and bool(_NOISE.search(label)))
        hidden = (
            "hidden" in token.attributes
            or token.attributes.get("aria-hidden") == "true"
            or "display:none" in token.attributes.get("style", "").replace(" ", "")
        )
        return Frame(
            token.name,
            above.comment or comment,
            above.noise or noise or (token.name == "header" and not above.article),
            above.article or token.name in ("article", "main"),
            above.silent or token.name in _SILENT,
            above.hidden or hidden,
        )

    def _close(self, name: str) -> None:
        self.in_link = max(0, self.in_link - (name == "a"))
        self.in_bold = max(0, self.in_bold - (name in ("strong", "b")))
        if name in ("td", "th") and self.cells is not None:
            self._end_cell()
        elif name in ("tr", "table") and self.cells is not None:
            self._end_cell()
            self._end_row()
        elif name in _BLOCK:
            self._flush()
            self.tag = "p"
            self.lists = max(0, self.lists - (name in ("ul", "ol")))
        # Only the nearest open tag of that name, within reach, is closed: a stray closing tag must not cost a walk down the whole stack.
        for at in range(len(self.stack) - 1, max(-1, len(self.stack) - 50), -1):
            if self.stack[at].name == name:
                del self.stack[at:]
                break

    def _end_cell(self) -> None:
        """A cell ends with its tag, with the next cell or with the row: many pages leave the closing tags out."""
        if self.cells is not None and (text := _squeeze("".join(self.parts))):
            self.cells.append(text)
            self.parts, self.links, self.bold = [], 0, 0

    def _end_row(self) -> None:
        cells, self.cells = tuple(self.cells or ()), None
        if any(cells):
            self._add(" | ".join(cells), "tr", cells)

    def _flush(self) -> None:
        if self.cells is not None:
            self.parts.append(" ")
            return
        for text in _squeeze_lines("".join(self.parts)):
            self._add(text, self.tag)
        self.parts, self.links, self.bold = [], 0, 0

    def _add(self, text: str, tag: str, cells: tuple[str, ...] = ()) -> None:
        top = self.stack[-1] if self.stack else Frame("", False, False, False, False, False)
        self.blocks.append(Block(text, tag, top.comment, top.noise, top.article, self.links, self.lists, max(0, self.bold), cells))

    def _note(self, token: Token) -> None:
        """What the head and time tags say."""
        attributes = token.attributes
        if token.name == "meta":
            key = attributes.get("property") or attributes.get("name") or attributes.get("itemprop") or ""
            if key and attributes.get("content"):
                self.head.meta.setdefault(key.lower(), _squeeze(attributes["content"]))
        elif token.name == "script" and "ld+json" in attributes.get("type", "") and len(self.head.json_ld) < 20:
            self.head.json_ld.append(token.text[:500_000])
        elif token.name == "link" and attributes.get("rel", "").lower() == "canonical":
            self.head.canonical = self.head.canonical or attributes.get("href", "")
        elif token.name == "html":
            self.head.lang = attributes.get("lang", "")
        elif (
            token.name == "time"
            and attributes.get("datetime")
            and len(self.head.times) < 50
            and not (self.stack and self.stack[-1].comment)
        ):
            self.head.times.append((attributes["datetime"], "published" in attributes.get("itemprop", "").lower()))


def _squeeze(text: str) -> str:
    return _SPACE.sub(" ", text).strip()


def _squeeze_lines(text: str) -> Iterator[str]:
    for line in text.split("\n\n") if "\n\n" in text else [text]:
        if squeezed := _squeeze(line):
            yield squeezed
