"""A desk over the shipped facts, made once."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from cordon.check import As, CheckOptions, Desk, Report, run_check
from cordon.check.recognise.listed import named_makers
from cordon.corroborate import events_of
from cordon.decide import Decider
from cordon.ledger import shipped
from cordon.ledger.log import Head
from cordon.names import load

DAY = date(2026, 11, 21)
Check = Callable[..., Report]


@pytest.fixture(scope="session")
def desk() -> Desk:
    """The names and the shipped facts, corroborated."""
    names = load()
    events = events_of(shipped.facts(), (), names.outlets).events
    return Desk(names, Decider(events, names), Head(), named_makers(events, names))


@pytest.fixture
def check(desk: Desk) -> Check:
    """Checks bytes or text as an operator's, unless told otherwise."""

    def call(data: bytes | str, name: str = "inventory.csv", **options: object) -> Report:
        asked = CheckOptions(**{"as_of": DAY, "whose": As.OPERATOR, **options})  # type: ignore[arg-type]
        return run_check(data.encode() if isinstance(data, str) else data, name, asked, desk)

    return call
