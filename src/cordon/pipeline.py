"""Strings the rooms together: pages -> documents -> statements -> events in the ledger. The only place that knows all of them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from cordon.corroborate import Judgement, Known, Ruling, SourcedStatement, events_of
from cordon.corroborate.conflicts import FigureClash, SourcedFigure, clashing_figures
from cordon.corroborate.events import EventLayer
from cordon.extract import Extractor, Reading
from cordon.extract.render import render
from cordon.ledger.init import init
from cordon.ledger.records import Decided, DecisionKind, Duty, IngestResult, Layer, ProposedChange, StoredItem, StoredStatement
from cordon.ledger.records import Reading as StoredReading
from cordon.ledger.store import Ledger
from cordon.model.codes import DateKind, Measure
from cordon.model.document import Version, Warning
from cordon.model.event import Event, Exemption, Instrument
from cordon.model.identity import record_id
from cordon.names import Names
from cordon.read import ReadSettings, lint, read_pages

_NOT_PRINTED = "outlet not printed"
_RULINGS = {DecisionKind.SAME: Ruling.SAME, DecisionKind.APART: Ruling.APART, DecisionKind.OPEN: Ruling.OPEN}


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
    """What became of the pages: the ledger's counts, and the warnings of the reader and the extractor."""

    stored: IngestResult
    warnings: int


def ingest(ledger: Ledger, pages: Sequence[Page], rooms: Rooms, now: datetime) -> Ingested:
    """Read pages (files of one list are read as one), take their statements and figures, store all of it, and bring the events up to date.

    All or nothing: an error in one page stores none of them.
    """
    versions = read_pages(((page.address, page.data) for page in pages), rooms.read)
    stored, warnings = IngestResult(), 0
    with ledger.atomic():
        for page, version in zip(pages, versions, strict=True):
            found = rooms.extractor.extract(Reading.of_version(version))
            reading = StoredReading(
                page.address, version, page.data, tuple(found.statements), tuple(found.figures), rooms.extractor.version
            )
            stored += ledger.add_reading(reading, now)
            warnings += len(version.warnings) + len(found.warnings)
        stored += update_events(ledger, rooms.names, now)
    return Ingested(stored, warnings)


def fill(address: str | Path, names: Names, now: datetime) -> IngestResult:
    """A ledger with the shipped facts and their events; again: what is new comes in."""
    stored = init(address, now)
    with Ledger.open(address) as ledger:
        return stored + update_events(ledger, names, now)


def update_events(ledger: Ledger, names: Names, now: datetime) -> IngestResult:
    """Corroborate all that stands and make it the ledger's event layer. Standing ids are kept."""
    known = Known(ledger.events(), ledger.redirects(), tuple(_judgements(ledger.decisions())))
    layer = events_of(ledger.facts(), sourced(ledger, names), names.outlets, known)
    return ledger.save_events(_stored_layer(layer), now)


def sourced(ledger: Ledger, names: Names) -> list[SourcedStatement]:
    """The statements that may speak, each with the source of its item, or of its document."""
    items: dict[str, list[StoredItem]] = defaultdict(list)
    for item in ledger.items():
        items[item.document].append(item)
    pages = {document.id: document.current for document in ledger.documents()}
    return [_sourced(one, names, pages[one.document], items[one.document]) for one in ledger.statements() if one.stands]


def _sourced(one: StoredStatement, names: Names, page: Version, items: Iterable[StoredItem]) -> SourcedStatement:
    statement = one.statement
    note = next((i.item.sources[0] for i in items if _within(statement.start, statement.end, i) and i.item.sources), None)
    return SourcedStatement(
        id=one.id,
        statement=statement,
        document=one.document,
        outlet=note.outlet if note else page.outlet or _NOT_PRINTED,
        recorded=one.life.recorded,
        summary=render(statement.act, names),
        published=note.date if note else page.published,
        accepted=one.state == "accepted",
    )


def _within(start: int, end: int, stored: StoredItem) -> bool:
    return stored.item.span[0] <= start and end <= stored.item.span[1]


def _judgements(decided: Iterable[Decided]) -> Iterable[Judgement]:
    for one in decided:
        ruling, decision = _RULINGS.get(one.decision.kind), one.decision
        if ruling is not None and decision.other is not None:
            moment = datetime.fromisoformat(one.at)
            yield Judgement(ruling, decision.subject, decision.other, decision.author, moment, decision.reason)


def _stored_layer(layer: EventLayer) -> Layer:
    """The ledger's form of the layer, with the instruments, duties and exemptions that its events tell."""
    instruments = {instrument.id: instrument for event in layer.events if (instrument := instrument_of(event)) is not None}
    return Layer(
        events=layer.events,
        redirects=layer.redirects,
        proposed=tuple[ProposedChange, ...](),
        instruments=tuple(instruments.values()),
        duties=tuple(duty for event in layer.events for duty in _duties(event)),
        exemptions=tuple(_exemption(event) for event in layer.events if event.partial),
    )


def instrument_of(event: Event) -> Instrument | None:
    """The instrument that an event rests on, named by its title and the place of the one who made it; None if none is told."""
    if event.instrument is None:
        return None
    return Instrument(record_id("i", event.act.actor, event.instrument), event.instrument, event.act.actor)


def _duties(event: Event) -> Iterable[Duty]:
    instrument = instrument_of(event)
    if instrument is not None and event.act.measure in (Measure.BAN, Measure.REMOVE, Measure.LIMIT) and not event.partial:
        deadline = event.act.dates.get(DateKind.DEADLINE)
        yield Duty(instrument.id, event.id, event.act.scope, str(deadline) if deadline else None)


def _exemption(event: Event) -> Exemption:
    return Exemption(event.id, event.summary, event.act.dates.get(DateKind.ENDED))


def oddities(version: Version, rooms: Rooms) -> tuple[Warning, ...]:
    """What an editor would stop at on a page: the reader's oddities, and figures that clash (one share of one company given twice)."""
    figures = rooms.extractor.extract(Reading.of_version(version)).figures
    clashes = clashing_figures(SourcedFigure(version.sha256, figure) for figure in figures)
    found = [*lint(version, rooms.names), *(_clash_warning(clash) for clash in clashes)]
    return tuple(sorted(found, key=lambda odd: (odd.span, odd.kind)))


def _clash_warning(clash: FigureClash) -> Warning:
    values = ", ".join(dict.fromkeys(one.figure.as_printed for one in clash.figures))
    return Warning("clashing-figures", clash.figures[-1].figure.span, f"{clash.who}: {clash.what} is given as {values}")
