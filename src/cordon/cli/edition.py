"""One state of the ledger, ready to be asked: what list, status, timeline and diff answer from."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date

from cordon.cli.database import reading
from cordon.cli.options import Common
from cordon.decide import Decider, ToldAt
from cordon.ledger.reading import Reader
from cordon.model.event import Event
from cordon.names import load
from cordon.publish.edition import Edition
from cordon.publish.tracked import tracked_items


@contextmanager
def opened(options: Common) -> Iterator[Edition]:
    """The edition of the database that the options name. It may be used after the context: earlier days are looked up anew."""
    with reading(options) as reader:
        yield _edition_of(reader, lambda day: told_at(options, day))


def _edition_of(reader: Reader, told_at: ToldAt) -> Edition:
    """All events and items of a ledger, with the names."""
    names = load()
    decider = Decider(reader.events(), names, told_at)
    return Edition(names, decider, tracked_items(reader, decider.events), {event.id: event for event in decider.events})


def told_at(options: Common, day: date) -> list[Event]:
    """The events as the ledger told them at the end of an earlier day."""
    with reading(options) as reader:
        return reader.events(known_at=day)
