"""Pages into the ledger: read, extract, store, bring the events up to date. All or nothing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from cordon.corroborate import ProvenanceWarning
from cordon.extract import Extractor, Reading
from cordon.ledger.init import init
from cordon.ledger.reading_store import document_id
from cordon.ledger.records import IngestResult
from cordon.ledger.records import Reading as StoredReading
from cordon.ledger.store import Ledger
from cordon.names import Names
from cordon.pipeline.layer import update_events
from cordon.pipeline.provenance import signs_of_new
from cordon.read import ReadSettings, read_pages


@dataclass(frozen=True, slots=True)
class Rooms:
    """What reading and extracting need."""

    names: Names
    extractor: Extractor
    read: ReadSettings = field(default_factory=ReadSettings)


@dataclass(frozen=True, slots=True)
class Page:
    """A page to take in: its address and its bytes."""

    address: str
    data: bytes


@dataclass(frozen=True, slots=True)
class Ingested:
    """What became of the pages: the ledger's counts, how many warnings of any kind there are, and those on where a page comes from."""

    stored: IngestResult
    warnings: int
    provenance: tuple[ProvenanceWarning, ...] = ()


def ingest(ledger: Ledger, pages: Sequence[Page], rooms: Rooms, now: datetime) -> Ingested:
    """Read pages (files of one list are read as one), take their statements and figures, store all of it, and bring the events up to date.

    All or nothing: an error in one page stores none of them.
    """
    versions = read_pages(((page.address, page.data) for page in pages), rooms.read)
    stored, warnings, fresh = IngestResult(), 0, list[str]()
    with ledger.atomic():
        for page, version in zip(pages, versions, strict=True):
            found = rooms.extractor.extract(Reading.of_version(version))
            reading = StoredReading(
                page.address, version, page.data, tuple(found.statements), tuple(found.figures), rooms.extractor.version
            )
            counts = ledger.add_reading(reading, now)
            fresh += [document_id(page.address)] if counts.changed else []
            stored += counts
            warnings += len(version.warnings) + len(found.warnings)
        stored += update_events(ledger, rooms.names, now, fresh)
    signed = tuple(signs_of_new(ledger, fresh)) if fresh else ()
    return Ingested(stored, warnings + len(signed), signed)


def fill(address: str | Path, names: Names, now: datetime) -> IngestResult:
    """A ledger with the shipped facts and their events; again: what is new comes in."""
    stored = init(address, now)
    with Ledger.open(address) as ledger:
        return stored + update_events(ledger, names, now)
