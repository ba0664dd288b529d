"""A ledger, opened for publishing: events, the items of tracker pages, and what pages show of documents and figures."""

from __future__ import annotations

from datetime import date

from cordon.corroborate.conflicts import SourcedFigure
from cordon.decide import Decider, ToldAt
from cordon.ledger.reading import Reader
from cordon.names import Names
from cordon.publish.edition import Edition, ReadDocument
from cordon.publish.tracked import tracked_items


def edition_of(reader: Reader, names: Names, told_at: ToldAt | None = None) -> Edition:
    """Everything that the site shows. `told_at` gives the events as they were told at the end of an earlier day."""
    decider = Decider(reader.events(), names, told_at)
    return Edition(
        names=names,
        decider=decider,
        items=tracked_items(reader, decider.events),
        by_id={event.id: event for event in decider.events},
        conflicts={event.id: event.conflicts for event in decider.events if event.conflicts},
        documents=tuple(_documents(reader)),
        figures=tuple(SourcedFigure(stored.document, stored.figure) for stored in reader.figures()),
        read_in={stored.id: stored.document for stored in reader.statements()},
        checked=last_checked(reader),
    )


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
