"""A site over invented events, as the tests of the server call it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from starlette.testclient import TestClient

from cordon.model.event import Event
from cordon.publish.edition import Edition
from cordon.serve.app import create_app
from cordon.serve.settings import Settings
from cordon.serve.state import State
from tests.publish.editions import edition, event

TODAY = date(2026, 11, 21)
SCRIPT = "<script>alert(1)</script>"
EVENTS = (
    event(
        "e-ban",
        "PE ban in-force PE huawei 5g",
        {"adopted": "2020-07-14"},
        "Peru barred Huawei from its 5G.",
        ("Andes Post|https://andes.example/1",),
    ),
    event(
        "e-out",
        "PE remove in-force PE huawei core",
        {"adopted": "2020-07-14", "deadline": "2027-12-31"},
        "Peru wants Huawei out of its core.",
    ),
    event("e-lim", "CL limit in-force CL huawei 5g", {"adopted": "2021-03-01"}, "Chile lets Huawei in case by case."),
    event("e-use", "org:entel choose in-force CL zte 5g", {"said": "2019-05"}, "A Chilean operator uses ZTE."),
    event(
        "e-bad",
        "BO ban considered BO zte 5g",
        {"said": "2022-05"},
        f"Bolivia weighs {SCRIPT} it.",
        ("Javascript Post|javascript:alert(1)", "=cmd()"),
    ),
)


@dataclass
class Shelf:
    """A ledger for tests: its events can be changed. `loads` counts how often an edition was made."""

    events: tuple[Event, ...] = EVENTS
    number: int = 0
    loads: int = 0
    broken: bool = field(default=False)

    def head(self) -> str:
        """Changes with the events."""
        return f"head-{self.number}"

    def edition(self) -> Edition:
        """The events as they stand."""
        if self.broken:
            raise OSError("the disk is gone")
        self.loads += 1
        return edition(*self.events)

    def change(self, events: Iterable[Event]) -> None:
        """Other events from now on."""
        self.events = tuple(events)
        self.number += 1


def state_of(shelf: Shelf, wanted: Path | None = None) -> State:
    """A loaded state that never looks by itself."""
    state = State(shelf, Settings(today=lambda: TODAY, wanted=wanted, seconds_between_looks=1e9))
    state.refresh()
    state.current()
    return state


def client_of(state: State) -> TestClient:
    """A client of the application; errors are answered, not raised."""
    return TestClient(create_app(state), raise_server_exceptions=False)


def site() -> TestClient:
    """A client over the invented events."""
    return client_of(state_of(Shelf()))
