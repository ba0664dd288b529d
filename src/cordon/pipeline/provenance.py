"""Signs that a page is not what it seems, over pages at hand or those that tell of the same events in the ledger."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from cordon.corroborate import Captured, NewsText, ProvenanceWarning, provenance
from cordon.ledger.reading import Reader
from cordon.model.document import DocumentKind, Version

_ABOVE = 600
MOST_COMPARED = 200
"""Stored pages that new ones are compared with: those on the same events, in order of id."""


def signs(pages: Iterable[tuple[str, Version]]) -> list[ProvenanceWarning]:
    """The provenance warnings of a set of pages, each named by its address or path. Lists of entries are left out."""
    return provenance([_captured(name, version) for name, version in pages if version.kind is DocumentKind.ARTICLE])


def signs_of_new(ledger: Reader, fresh: Sequence[str]) -> list[ProvenanceWarning]:
    """The warnings on these documents (by id), alone and beside the stored pages on the same events, which were there first."""
    new, wanted = set(fresh), [*_kindred(ledger, set(fresh)), *dict.fromkeys(fresh)]
    documents = [held for ident in wanted if (held := ledger.document(ident)) is not None]
    addresses = {document.address for document in documents if document.id in new}
    warnings = signs((document.address, document.current) for document in documents)
    return [one for one in warnings if one.document in addresses or one.other in addresses]


def _kindred(ledger: Reader, fresh: set[str]) -> list[str]:
    """Documents with a statement behind an event that the fresh ones tell of too."""
    stands_in = {statement.id: statement.document for statement in ledger.statements()}
    found: set[str] = set()
    for event in ledger.events():
        told = {stands_in[one.id] for one in event.evidence if one.id in stands_in}
        if told & fresh:
            found |= told - fresh
    return sorted(found)[:MOST_COMPARED]


def _captured(name: str, version: Version) -> Captured:
    start, _ = version.body_span
    url = name if name.startswith(("http://", "https://")) else ""
    text = NewsText(name, version.body, version.title or "", version.published, version.outlet or "", url or name)
    return Captured(text, version.retrieved, version.text[max(0, start - _ABOVE) : start])
