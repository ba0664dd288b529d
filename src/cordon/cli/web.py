"""Wraps the web extra: the server over the database that the options name. Loaded only by `cordon serve`."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Protocol

from cordon.cli.database import reading
from cordon.cli.options import Common
from cordon.cli.published import published
from cordon.cli.registry import registry_in_use
from cordon.cli.wanted import count
from cordon.publish.edition import Edition
from cordon.serve.app import create_app
from cordon.serve.run import run
from cordon.serve.settings import Settings
from cordon.serve.state import State


class ServeOptions(Protocol):
    """The options of `cordon serve`."""

    db: str | None
    host: str
    port: int
    home: str
    wanted: Path | None


@dataclass(frozen=True, slots=True)
class LedgerSource:
    """Editions of the database that the options name; it is opened anew for each look."""

    options: Common

    def head(self) -> str:
        """The end of the record log."""
        with reading(self.options) as reader:
            return reader.head.hash

    def edition(self) -> Edition:
        """The ledger as it stands."""
        return published(self.options)


def serve(options: ServeOptions) -> None:
    """Load the ledger and serve it until stopped."""
    ledger = Common(db=options.db)
    settings = Settings(
        today=date.today,
        home=options.home,
        wanted=options.wanted,
        count_wanted=None if options.wanted else lambda counted: count(ledger, counted, date.today()),
        warm=True,
        registry=registry_in_use(),
    )
    state = State(LedgerSource(ledger), settings)
    state.refresh()
    run(create_app(state), options.host, options.port, lambda address: print(f"cordon: {address}", file=sys.stderr))
