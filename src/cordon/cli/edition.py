"""One state of the ledger, ready to be asked: what list, status, timeline and diff answer from."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from cordon.cli.database import reading
from cordon.cli.options import Common
from cordon.decide import Decider
from cordon.ledger.reading import Reader
from cordon.names import load
from cordon.publish.edition import Edition
from cordon.publish.tracked import tracked_items


@contextmanager
def opened(options: Common) -> Iterator[Edition]:
    """The edition of the database that the options name."""
    with reading(options) as reader:
        yield edition_of(reader)


def edition_of(reader: Reader) -> Edition:
    """All events and items of a ledger, with the names."""
    names = load()
    decider = Decider(reader.events(), names, lambda day: reader.events(known_at=day))
    return Edition(names, decider, tracked_items(reader, decider.events), {event.id: event for event in decider.events})
