"""What was read: a document with its versions, the text that may speak, the comments that may not, and the items of a tracker page."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from cordon.model.partial_date import PartialDate

Span = tuple[int, int]
"""Character offsets [start, end) into the decoded text of one version."""


class DocumentKind(StrEnum):
    """How a page is built: one text, or a list of dated entries."""

    ARTICLE = "article"
    TRACKER = "tracker"


class HeadingKind(StrEnum):
    """What a tracker entry stands under."""

    COUNTRY = "country"
    COMPANY = "company"
    BLOC = "bloc"
    QUESTION = "question"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class SourceNote:
    """One source as a tracker page prints it. `via` is the outlet that relayed it; `date` is None where none is printed."""

    outlet: str
    via: str | None
    date: PartialDate | None
    as_printed: str


@dataclass(frozen=True, slots=True)
class Item:
    """One dated entry of a tracker page; `n` counts within the heading from 1.

    `span` is the entry as printed, with the source notes that follow it; `text` is the entry without them and starts where the span starts.
    """

    letter: str | None
    heading: str
    heading_kind: HeadingKind
    n: int
    span: Span
    text: str
    sources: tuple[SourceNote, ...]


@dataclass(frozen=True, slots=True)
class Warning:
    """Something odd in a text, with its place and the reason. `kind` is a code of docs/reference/warnings.md."""

    kind: str
    span: Span
    why: str


@dataclass(frozen=True, slots=True)
class Version:
    """One capture of a document. `text` is the decoded file; `body` is its part that may speak (`body_span`), `title` may speak too.

    `passages` are the spans of the body that are prose: bylines, captions, navigation and the like are left out.
    `sha256` names the raw bytes. What the page does not show is None, never guessed.
    """

    kind: DocumentKind
    text: str
    sha256: str
    body_span: Span
    title: str | None = None
    title_span: Span | None = None
    outlet: str | None = None
    published: PartialDate | None = None
    retrieved: date | None = None
    language: str | None = None
    passages: tuple[Span, ...] = ()
    comments: tuple[Span, ...] = ()
    items: tuple[Item, ...] = ()
    warnings: tuple[Warning, ...] = ()

    @property
    def body(self) -> str:
        """The text that may speak."""
        return self.text[self.body_span[0] : self.body_span[1]]


@dataclass(frozen=True, slots=True)
class Document:
    """One address or file with its versions, oldest first. `id` hashes the address, so a new capture keeps it."""

    id: str
    address: str
    versions: tuple[Version, ...]

    @property
    def current(self) -> Version:
        """The newest capture."""
        return self.versions[-1]
