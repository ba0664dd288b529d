"""What the reader made of a document, as the plain values that `cordon read` prints."""

from __future__ import annotations

from cordon.model.document import Item, SourceNote, Version


def as_row(version: Version) -> dict[str, object]:
    """One JSON object a document. Spans are [start, end) character offsets into the decoded (of HTML: extracted) text."""
    return {
        "kind": version.kind.value,
        "title": version.title,
        "outlet": version.outlet,
        "published": str(version.published) if version.published else None,
        "language": version.language,
        "body": version.body,
        "body_span": list(version.body_span),
        "comments": [{"span": list(span), "text": version.text[slice(*span)]} for span in version.comments],
        "items": [_item(item) for item in version.items],
        "warnings": [{"kind": warning.kind, "span": list(warning.span), "why": warning.why} for warning in version.warnings],
    }


def _item(item: Item) -> dict[str, object]:
    return {
        "letter": item.letter,
        "heading": item.heading,
        "heading_kind": item.heading_kind.value,
        "n": item.n,
        "span": list(item.span),
        "sources": [_source(source) for source in item.sources],
        "text": item.text,
    }


def _source(source: SourceNote) -> dict[str, object]:
    return {
        "outlet": source.outlet or None,
        "via": source.via,
        "date": str(source.date) if source.date else None,
        "as_printed": source.as_printed,
    }
