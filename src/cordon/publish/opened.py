"""A ledger, opened for publishing: events, the items of tracker pages, and what pages show of documents and figures."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from cordon.corroborate.conflicts import SourcedFigure
from cordon.decide import Decider, ToldAt
from cordon.ledger.reading import Reader
from cordon.ledger.records import StoredStatement
from cordon.model.event import Event
from cordon.names import Names
from cordon.publish.edition import Edition, ReadDocument, ReadStatement, Waiting
from cordon.publish.tracked import tracked_items


def edition_of(reader: Reader, names: Names, told_at: ToldAt | None = None) -> Edition:
    """Everything that the site shows. `told_at` gives the events as they were told at the end of an earlier day."""
    decider = Decider(reader.events(), names, told_at)
    statements = tuple(_read(stored) for stored in reader.statements())
    return Edition(
        names=names,
        decider=decider,
        items=tracked_items(reader, decider.events),
        by_id={event.id: event for event in decider.events},
        conflicts={event.id: event.conflicts for event in decider.events if event.conflicts},
        documents=tuple(_documents(reader)),
        figures=tuple(SourcedFigure(stored.document, stored.figure) for stored in reader.figures()),
        waiting=_waiting(reader, decider.events),
        read_in={one.id: one.document for one in statements},
        statements=statements,
        redirects=reader.redirects(),
        checked=last_checked(reader),
    )


def _waiting(reader: Reader, events: Iterable[Event]) -> dict[str, tuple[Waiting, ...]]:
    """The links that wait for an editor, under both their events."""
    holder = {evidence.id: event.id for event in events for evidence in event.evidence}
    found: dict[str, list[Waiting]] = {}
    for one in reader.proposals():
        here, there = holder.get(one.one), holder.get(one.two)
        if here is not None and there is not None and here != there:
            found.setdefault(here, []).append(Waiting(one.kind, there, True, one.why, one.quote))
            found.setdefault(there, []).append(Waiting(one.kind, here, False, one.why, one.quote))
    return {ident: tuple(links) for ident, links in found.items()}


def _read(stored: StoredStatement) -> ReadStatement:
    return ReadStatement(stored.id, stored.document, stored.statement, stored.state == "accepted", stored.life.recorded)


def last_checked(reader: Reader) -> date | None:
    """The day on which a source was last looked at; None where none was since it was recorded."""
    days = [date.fromisoformat(source.checked[:10]) for source in reader.sources() if source.checked]
    return max(days, default=None)


def _documents(reader: Reader) -> list[ReadDocument]:
    found = []
    for document in reader.documents():
        held = document.current
        found.append(
            ReadDocument(
                id=document.id,
                address=document.address,
                title=held.title,
                outlet=held.outlet,
                published=held.published,
                retrieved=held.retrieved,
                sha256=held.sha256,
                language=held.language,
                versions=len(document.versions),
            )
        )
    return found
