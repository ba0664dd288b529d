"""The event layer of a ledger: all facts and statements corroborated, links found in texts, instruments with duties and exemptions."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime

from cordon.corroborate import EventLayer, Judgement, Known, ProposedLink, Ruling, SourcedStatement, events_of, links_found
from cordon.ledger.records import Decided, DecisionKind, Duty, IngestResult, Layer, ProposedChange
from cordon.ledger.store import Ledger
from cordon.model.codes import DateKind, Measure
from cordon.model.event import Event, Exemption, Instrument
from cordon.model.fact import Change
from cordon.model.identity import record_id
from cordon.names import Names
from cordon.pipeline.same_act import rulings
from cordon.pipeline.telling import Told, told

_RULINGS = {DecisionKind.SAME: Ruling.SAME, DecisionKind.APART: Ruling.APART, DecisionKind.OPEN: Ruling.OPEN}


def update_events(ledger: Ledger, names: Names, now: datetime) -> IngestResult:
    """Corroborate all that stands and make it the ledger's event layer. Standing ids are kept.

    A link that the wording and one fitting earlier act make sure is applied; any other is proposed to the editors.
    """
    facts, spoken = ledger.facts(), told(ledger, names)
    known = Known(ledger.events(), ledger.redirects(), (*rulings(spoken), *_judgements(ledger.decisions())))
    layer = events_of(facts, [one.statement for one in spoken], names.outlets, known)
    found = _links(spoken, layer)
    sure = [link for link in found if link.sure]
    if sure:
        layer = events_of(facts, [_linked(one.statement, sure) for one in spoken], names.outlets, known)
    return ledger.save_events(_stored_layer(layer, [link for link in found if not link.sure]), now)


def _links(spoken: Iterable[Told], layer: EventLayer) -> list[ProposedLink]:
    return [link for one in spoken for link in links_found(one.statement, one.paragraph, layer.events)]


def _linked(statement: SourcedStatement, sure: Iterable[ProposedLink]) -> SourcedStatement:
    own = tuple(Change(link.report, link.how) for link in sure if link.statement == statement.id)
    return replace(statement, changes=(*statement.changes, *own)) if own else statement


def _judgements(decided: Iterable[Decided]) -> Iterable[Judgement]:
    for one in decided:
        ruling, decision = _RULINGS.get(one.decision.kind), one.decision
        if ruling is not None and decision.other is not None:
            moment = datetime.fromisoformat(one.at)
            yield Judgement(ruling, decision.subject, decision.other, decision.author, moment, decision.reason)


def _stored_layer(layer: EventLayer, open_links: Sequence[ProposedLink]) -> Layer:
    """The ledger's form of the layer, with the instruments, duties and exemptions that its events tell."""
    instruments = {instrument.id: instrument for event in layer.events if (instrument := instrument_of(event)) is not None}
    return Layer(
        events=layer.events,
        redirects=layer.redirects,
        proposed=tuple(_proposals(layer, open_links)),
        instruments=tuple(instruments.values()),
        duties=tuple(duty for event in layer.events for duty in _duties(event)),
        exemptions=tuple(_exemption(event) for event in layer.events if event.partial),
    )


def _proposals(layer: EventLayer, links: Iterable[ProposedLink]) -> Iterable[ProposedChange]:
    holder = {evidence.id: event.id for event in layer.events for evidence in event.evidence}
    unique = {
        (holder[link.statement], link.event, link.how): None for link in links if holder.get(link.statement) not in (None, link.event)
    }
    return [ProposedChange(*key) for key in unique]


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
