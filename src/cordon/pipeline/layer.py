"""The event layer of a ledger: all facts and statements corroborated, links found in texts, instruments with duties and exemptions."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from cordon.corroborate import EventLayer, Judgement, Known, ProposedLink, Ruling, SourcedStatement, events_of, links_found
from cordon.ledger.reading import Reader
from cordon.ledger.records import SAME_ACT, DecisionKind, Duty, IngestResult, Layer, Proposal, ProposalState
from cordon.ledger.store import Ledger
from cordon.model.codes import ChangeKind, DateKind, Measure
from cordon.model.event import Event, Exemption, Instrument
from cordon.model.fact import Change
from cordon.model.identity import record_id
from cordon.names import Names
from cordon.pipeline.same_act import rulings
from cordon.pipeline.telling import Told, told

_ANSWERS = {DecisionKind.ACCEPT: Ruling.SAME, DecisionKind.REJECT: Ruling.APART, DecisionKind.OPEN: Ruling.OPEN}
_RULINGS = {DecisionKind.SAME: Ruling.SAME, DecisionKind.APART: Ruling.APART, DecisionKind.OPEN: Ruling.OPEN}


def update_events(ledger: Ledger, names: Names, now: datetime, fresh: Collection[str] | None = None) -> IngestResult:
    """Corroborate all that stands and make it the ledger's event layer. Standing ids are kept.

    `fresh` are the documents that changed: only texts from about their time are compared anew, the origins of all others stay as they
    were found. None compares all. A link that the wording and one fitting earlier act make sure is applied, and one that an editor
    accepted; any other is proposed.
    """
    facts, spoken = ledger.facts(), told(ledger, names, fresh)
    settled = [one for one in ledger.proposals(None) if one.state is not ProposalState.OPEN]
    spoken = [replace(one, statement=_linked(one.statement, _accepted(settled))) for one in spoken]
    known = Known(ledger.events(), ledger.redirects(), (*rulings(spoken), *judgements(ledger)))
    layer = events_of(facts, [one.statement for one in spoken], names.outlets, known)
    found = _links(spoken, layer)
    sure = [(link.statement, link.change) for link in found if link.sure and not _refused(link, settled)]
    if sure:
        layer = events_of(facts, [_linked(one.statement, sure) for one in spoken], names.outlets, known)
    return ledger.save_events(_stored_layer(layer, [link for link in found if not link.sure]), now)


def _links(spoken: Iterable[Told], layer: EventLayer) -> list[ProposedLink]:
    by_actor: dict[str, list[Event]] = defaultdict(list)
    for event in layer.events:
        by_actor[event.act.actor].append(event)
    return [link for one in spoken for link in links_found(one.statement, one.paragraph, by_actor[one.statement.statement.act.actor])]


def _linked(statement: SourcedStatement, links: Iterable[tuple[str, Change]]) -> SourcedStatement:
    own = tuple(dict.fromkeys((*statement.changes, *(change for report, change in links if report == statement.id))))
    return replace(statement, changes=own) if own != statement.changes else statement


def _accepted(settled: Iterable[Proposal]) -> list[tuple[str, Change]]:
    """The changes that editors accepted: which report's act changes which report's."""
    kept = [one for one in settled if one.kind != SAME_ACT and one.state is ProposalState.ACCEPTED]
    return [(one.one, Change(one.two, ChangeKind(one.kind))) for one in kept]


def _refused(link: ProposedLink, settled: Iterable[Proposal]) -> bool:
    name = _proposed_change(link).id
    return any(one.id == name and one.state is ProposalState.REFUSED for one in settled)


def judgements(ledger: Reader) -> Iterable[Judgement]:
    """What editors ruled on pairs of reports: their own rulings, and their answers to proposals of one act.

    A ruling on a statement holds for the one that took its place when the page was edited or read anew.
    """
    decisions = ledger.decisions()
    heirs = _heirs(ledger) if decisions else {}
    asked = {one.id: one for one in ledger.proposals(None) if one.kind == SAME_ACT}
    for decided in decisions:
        decision, moment = decided.decision, datetime.fromisoformat(decided.at)
        one, ruling = asked.get(decision.subject), _RULINGS.get(decision.kind)
        if one is not None:
            a, b, ruling = one.one, one.two, _ANSWERS[decision.kind]
        elif ruling is not None and decision.other is not None:
            a, b = decision.subject, decision.other
        else:
            continue
        yield Judgement(ruling, heirs.get(a, a), heirs.get(b, b), decision.author, moment, decision.reason)


def _heirs(ledger: Reader) -> dict[str, str]:
    """Statements that are gone, and those that took their place."""
    after = {one.id: one.life.superseded_by for one in ledger.statements(past=True) if one.life.superseded_by}
    return {name: _last(name, after) for name in after}


def _last(name: str, after: Mapping[str, str]) -> str:
    seen: set[str] = set()
    while name in after and name not in seen:
        seen.add(name)
        name = after[name]
    return name


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


def _proposals(layer: EventLayer, links: Iterable[ProposedLink]) -> Iterable[Proposal]:
    """What an editor is asked: pairs that may be one act, and changes that the wording or the choice of the earlier act leaves open."""
    holder = {evidence.id: event.id for event in layer.events for evidence in event.evidence}
    applied = {(event.id, change.event) for event in layer.events for change in event.changes}
    pairs = [Proposal(SAME_ACT, min(one.reports), max(one.reports), one.why, None, one.score) for one in layer.proposals]
    changes: dict[tuple[str, str, str], Proposal] = {}
    for link in links:
        here = holder.get(link.statement)
        if here not in (None, link.event) and (here, link.event) not in applied:
            changes.setdefault((str(here), link.event, link.how.value), _proposed_change(link))
    return [*pairs, *changes.values()]


def _proposed_change(link: ProposedLink) -> Proposal:
    return Proposal(link.how.value, link.statement, link.report, link.why, link.quote)


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
