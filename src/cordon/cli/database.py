"""Opens the database for a question. The default one is filled from the shipped ledger at first use."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager

from cordon.cli.later import later
from cordon.cli.location import Location, locate
from cordon.cli.options import Common
from cordon.ledger.reading import Reader
from cordon.ledger.records import IngestResult


def chosen(options: Common) -> Location:
    """The database that the options name. The default one is there afterwards; one that was named may not be."""
    location = locate(options.db)
    if location.is_default and location.file is not None and not location.file.exists():
        filled: IngestResult = later("filling").fill_first(location.file)
        print(f"cordon: {location.shown}: filled from the shipped ledger ({filled.of('facts').new} facts)", file=sys.stderr)
    return location


@contextmanager
def reading(options: Common) -> Iterator[Reader]:
    """The database, open for questions. A file is read without loading what only writing needs."""
    location = chosen(options)
    with Reader.of_file(location.address) if location.file is not None else later("server").open_server(location.address) as reader:
        yield reader
