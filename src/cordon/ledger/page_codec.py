"""What was read from a page as JSON and back: versions, items, statements, figures. Spans stand in the table of places."""

from __future__ import annotations

from datetime import date
from typing import Any

from cordon.ledger.codec import Json, partial
from cordon.model.act import Act
from cordon.model.document import DocumentKind, HeadingKind, Item, SourceNote, Span, Version, Warning
from cordon.model.statement import Attribution, Figure, Statement


def version_row(version: Version) -> dict[str, object]:
    """A capture without its text and items."""
    return {
        "kind": version.kind.value,
        "body_span": list(version.body_span),
        "title": version.title,
        "title_span": list(version.title_span) if version.title_span else None,
        "outlet": version.outlet,
        "published": str(version.published) if version.published else None,
        "retrieved": version.retrieved.isoformat() if version.retrieved else None,
        "language": version.language,
        "passages": [list(span) for span in version.passages],
        "comments": [list(span) for span in version.comments],
        "warnings": [{"kind": one.kind, "span": list(one.span), "why": one.why} for one in version.warnings],
    }


def version_of(row: Json, text: str, sha256: str, items: tuple[Item, ...]) -> Version:
    """A capture from its row."""
    return Version(
        kind=DocumentKind(row["kind"]),
        text=text,
        sha256=sha256,
        body_span=_span(row["body_span"]),
        title=row["title"],
        title_span=_span(row["title_span"]) if row["title_span"] else None,
        outlet=row["outlet"],
        published=partial(row["published"]),
        retrieved=date.fromisoformat(row["retrieved"]) if row["retrieved"] else None,
        language=row["language"],
        passages=tuple(_span(span) for span in row["passages"]),
        comments=tuple(_span(span) for span in row["comments"]),
        items=items,
        warnings=tuple(Warning(one["kind"], _span(one["span"]), one["why"]) for one in row["warnings"]),
    )


def item_row(item: Item) -> dict[str, object]:
    """An entry without its place: an entry that only moved is the same."""
    return {
        "letter": item.letter,
        "heading": item.heading,
        "heading_kind": item.heading_kind.value,
        "text": item.text,
        "sources": [
            {"outlet": one.outlet, "via": one.via, "date": str(one.date) if one.date else None, "as_printed": one.as_printed}
            for one in item.sources
        ],
    }


def item_of(row: Json, span: Span, n: int) -> Item:
    """An entry at its place."""
    sources = tuple(SourceNote(one["outlet"], one["via"], partial(one["date"]), one["as_printed"]) for one in row["sources"])
    return Item(row["letter"], row["heading"], HeadingKind(row["heading_kind"]), n, span, row["text"], sources)


def statement_row(statement: Statement) -> dict[str, object]:
    """A statement without its place and its reader: read again by newer rules to the same codes it is the same."""
    return {
        **statement.act.as_row(),
        "quote": statement.quote,
        "body": statement.body,
        "instrument": statement.instrument,
        "reason": statement.reason,
        "attribution": statement.attribution.as_row(),
    }


def statement_of(row: Json, span: Span, extractor: str) -> Statement:
    """A statement at its place."""
    return Statement(
        act=Act.of(row),
        quote=row["quote"],
        start=span[0],
        end=span[1],
        extractor=extractor,
        body=row["body"],
        instrument=row["instrument"],
        reason=row["reason"],
        attribution=Attribution(**row["attribution"]),
    )


def figure_row(figure: Figure) -> dict[str, object]:
    """A figure without its place."""
    return {
        "what": figure.what,
        "who": figure.who,
        "value": figure.value,
        "unit": figure.unit,
        "as_printed": figure.as_printed,
        "said_by": figure.said_by,
        "quote": figure.quote,
    }


def figure_of(row: Json, span: Span) -> Figure:
    """A figure at its place."""
    return Figure(
        row["what"], row["who"], float(row["value"]), row["unit"], row["as_printed"], row["said_by"], quote=row["quote"], span=span
    )


def _span(pair: Any) -> Span:
    return int(pair[0]), int(pair[1])
