"""Sources of list entries that are missing, malformed, unknown, or the party itself."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from cordon.model.codes import OutletTier
from cordon.model.document import HeadingKind, Item, SourceNote, Span, Warning
from cordon.names import Names
from cordon.read.printed_dates import dates_in
from cordon.read.source_words import load_source_words

_CLOCK = re.compile(r"\b\d{1,2}[:.]\d\d\s?(?:[ap]\.?m\b)?", re.I)
_USUAL = 0.6  # of the entries have a source: then one without is odd


def odd_sources(items: Sequence[Item], text: str, names: Names) -> Iterator[Warning]:
    """What is odd about the sources of a list page's entries."""
    listed = [item for item in items if item.heading_kind is not HeadingKind.QUESTION]
    sourced = sum(1 for item in listed if item.sources)
    for item in items:
        if item.sources:
            yield from _of_item(item, text, names)
        elif item in listed and sourced >= _USUAL * len(listed):
            yield Warning("no-source", item.span, "the entry names no source")


def _of_item(item: Item, text: str, names: Names) -> Iterator[Warning]:
    span = _note_span(item)
    for source in {source.as_printed: source for source in item.sources}.values():
        yield from _dates(source, span)
    yield from _form(item, text, span)
    unknown = [source.outlet for source in item.sources if not _known(source.outlet, names)]
    if unknown and not _in_entry(unknown, item):
        yield Warning("unknown-source", span, f"no outlet of that name is known: {unknown[0]!r}")
    party = [source.outlet for source in item.sources if _party(source.outlet, names)]
    if party:
        yield Warning("party-source", span, f"the source is a party, not a news outlet: {', '.join(party)}")


def _note_span(item: Item) -> Span:
    start = item.span[0] + len(item.text)
    return (start, item.span[1]) if start < item.span[1] else item.span


def _dates(source: SourceNote, span: Span) -> Iterator[Warning]:
    if source.date is None:
        impossible = any(found.value is None for found in dates_in(source.as_printed))
        if impossible:
            yield Warning("malformed-source", span, f"no calendar has the date of {source.as_printed!r}")
        else:
            yield Warning("no-date", span, f"the source has no date: {source.as_printed!r}")
    elif not source.date.has_year:
        yield Warning("missing-year", span, f"the date has no year: {source.as_printed!r}")
    if _CLOCK.search(source.as_printed):
        yield Warning("malformed-source", span, f"a time of day stands in the source: {source.as_printed!r}")
    if not source.outlet:
        yield Warning("malformed-source", span, f"the source names no outlet: {source.as_printed!r}")


def _form(item: Item, text: str, span: Span) -> Iterator[Warning]:
    note = text[span[0] : span[1]]
    label = load_source_words().label.search(note)
    if label and not label["sep"].strip():
        yield Warning("malformed-source", span, f"no colon after {label['label']!r}: {note.strip()[:60]!r}")
    if note.count("(") != note.count(")") or note.count("[") != note.count("]"):
        yield Warning("malformed-source", span, f"a bracket is left open: {note.strip()[:60]!r}")


def _known(name: str, names: Names) -> bool:
    return not name or names.find_outlet(name) is not None or names.find_vendor(name) is not None or names.companies.find(name) is not None


def _in_entry(unknown: Sequence[str], item: Item) -> bool:
    return any(name in item.text for name in unknown)


def _party(name: str, names: Names) -> bool:
    outlet = names.find_outlet(name)
    if outlet is not None:
        return outlet.tier is OutletTier.PARTY
    return names.find_vendor(name) is not None or names.companies.find(name) is not None
