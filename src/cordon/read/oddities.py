"""What an editor would stop at on a page: the warnings of `cordon lint PATH`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from cordon.model.document import DocumentKind, Item, Span, Version, Warning
from cordon.names import Names
from cordon.read.odd_dates import odd_dates
from cordon.read.odd_names import misspelt, noun_for_adjective, source_a_letter_off
from cordon.read.odd_pairs import odd_pairs
from cordon.read.odd_places import odd_places
from cordon.read.odd_sources import odd_sources
from cordon.read.odd_words import odd_words

_ESTIMATE = re.compile(
    r"\bwould (?:\w+ ){0,2}(?:add|cost|delay|raise|increase|take|lose)\b[^.]{0,120}"
    r"(?:[$€£]\s?\d|\b\d[\d.,]* (?:billion|million|percent|per cent|months|years)\b|\d\s?%)"
)
_SAID = re.compile(
    r"\b(?:said|says|say|told|according|estimat\w+|study|survey|report\w*|warn\w*|analysts?|predict\w*|claim\w*|calculat\w*|argu\w+|forecast\w*)\b",
    re.I,
)


def lint(version: Version, names: Names) -> tuple[Warning, ...]:
    """Everything odd about a version, in the order of the text; kinds are those of docs/reference/warnings.md.

    What the reader itself warned of when it read the page is in it too.
    """
    found = set(_words(version, names))
    if version.kind is DocumentKind.TRACKER:
        found |= set(_entries(version, names))
    found |= {_placed(warning, version) for warning in version.warnings}
    return tuple(sorted(found, key=lambda warning: (warning.span, warning.kind, warning.why)))


def _words(version: Version, names: Names) -> Iterator[Warning]:
    yield from odd_words(version.text, version.passages)
    yield from misspelt(version.text, version.passages, names)
    yield from noun_for_adjective(version.text, version.passages, names)


def _entries(version: Version, names: Names) -> Iterator[Warning]:
    yield from odd_dates(version.items)
    yield from odd_places(version.items, names)
    yield from odd_pairs(version.items, names)
    misspelt_sources = [warning for item in version.items for warning in source_a_letter_off(item, version.text, names)]
    yield from misspelt_sources
    for warning in odd_sources(version.items, version.text, names):
        # A source that is misspelt is unknown because of that: one warning is enough.
        if warning.kind != "unknown-source" or not any(_inside(typo.span, warning.span) for typo in misspelt_sources):
            yield warning
    for item in version.items:
        yield from _unattributed(item)


def _inside(inner: Span, outer: Span) -> bool:
    return outer[0] <= inner[0] and inner[1] <= outer[1]


def _unattributed(item: Item) -> Iterator[Warning]:
    found = _ESTIMATE.search(item.text[:5000])
    if found and not _SAID.search(item.text[:5000]):
        yield Warning("unattributed", _within(item, found.span()), "an estimate stated as a fact: it is not said whose it is")


def _within(item: Item, span: Span) -> Span:
    return item.span[0] + span[0], item.span[0] + span[1]


def _placed(warning: Warning, version: Version) -> Warning:
    """A list that breaks off is reported at its last entry."""
    if warning.kind != "list-continues" or not version.items:
        return warning
    return Warning(warning.kind, (version.items[-1].span[0], warning.span[1]), warning.why)
