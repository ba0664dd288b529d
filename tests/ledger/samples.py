"""Invented records for the tests of the ledger: no real act, no real article."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, date, datetime

from cordon.model.codes import OutletTier
from cordon.model.event import Event, EventChange, Evidence
from cordon.model.fact import Fact
from cordon.model.identity import record_id

MORNING = datetime(2026, 3, 2, 9, tzinfo=UTC)
NEXT_DAY = datetime(2026, 3, 3, 9, tzinfo=UTC)
LATER = datetime(2026, 5, 10, 9, tzinfo=UTC)

ROW: dict[str, object] = {
    "id": "f-1",
    "where": ["DE"],
    "actor": "DE",
    "targets": ["huawei"],
    "measure": "ban",
    "stage": "in-force",
    "scope": ["5g"],
    "dates": {"adopted": "2026-02-20"},
    "aimed_at": [],
    "body": "Invented Ministry",
    "actor_kind": "government",
    "instrument": None,
    "changes": [],
    "partial": False,
    "binding": None,
    "summary": "An invented ministry bans a maker from 5G.",
    "outlet": "Invented Gazette",
    "published": "2026-02-21",
    "url": "https://gazette.example/1",
    "certainty": "firm",
    "note": "",
    "recorded": "2026-03-01",
}


def fact(ident: str = "f-1", **changes: object) -> Fact:
    """An invented fact with some fields changed."""
    return Fact.of({**ROW, "id": ident, **changes})


def facts(count: int) -> list[Fact]:
    """So many facts, each of its own."""
    return [fact(f"f-{n}", dates={"adopted": f"2026-02-{n % 27 + 1:02d}"}, url=f"https://gazette.example/{n}") for n in range(count)]


def event(*given: Fact, ident: str | None = None, changes: Iterable[EventChange] = ()) -> Event:
    """The event of some facts, the first of which gives its codes."""
    first = given[0]
    return Event(
        id=ident or record_id("e", first.id),
        act=first.act,
        evidence=tuple(evidence(one) for one in given),
        recorded=min(one.recorded for one in given),
        aimed_at=first.aimed_at,
        body=first.body,
        actor_kind=first.actor_kind,
        instrument=first.instrument,
        changes=tuple(changes),
    )


def evidence(one: Fact) -> Evidence:
    """A fact as evidence."""
    return Evidence(
        one.id, one.outlet, OutletTier.PAPER, one.outlet.lower(), one.summary, one.certainty, one.recorded, True, one.published, one.url
    )


def withdrawn(one: Event, day: date) -> Event:
    """The event as an editor took it back."""
    return replace(one, withdrawn=day)
