"""Invented records for the tests of the ledger: no real act, no real article."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, date, datetime

from cordon.ledger.records import Reading
from cordon.model.act import Act
from cordon.model.codes import OutletTier
from cordon.model.document import DocumentKind, HeadingKind, Item, SourceNote, Version
from cordon.model.event import Event, EventChange, Evidence
from cordon.model.fact import Fact
from cordon.model.identity import content_hash, record_id
from cordon.model.statement import Figure, Statement

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
    return [fact(f"f-{n}", dates={"adopted": f"2026-02-{n % 20 + 1:02d}"}, url=f"https://gazette.example/{n}") for n in range(count)]


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


PAGE = """Invented tracker, no real page.
Germany
The invented ministry banned Huawei from 5G. Source: Invented Gazette, 2026-02-21
The invented operator picked ZTE for its radio network. Source: Invented Wire
Sweden
An invented regulator excluded Huawei from 5G auctions. Source: Invented Post
"""


def capture(text: str, retrieved: date | None = None) -> Version:
    """A tracker page in this form, read: headings are lines of one word, entries end in a source."""
    items: list[Item] = []
    at, heading, n = 0, "", 0
    for line in text.splitlines(keepends=True):
        printed = line.strip()
        if " " not in printed and printed:
            heading, n = printed, 0
        elif " Source: " in printed:
            told, _, outlet = printed.partition(" Source: ")
            n += 1
            notes = (SourceNote(outlet, None, None, f"Source: {outlet}"),)
            items.append(Item(heading[:1], heading, HeadingKind.COUNTRY, n, (at, at + len(told)), told, notes))
        at += len(line)
    raw = text.encode("utf-8", "surrogatepass")
    return Version(DocumentKind.TRACKER, text, content_hash(raw), (0, len(text)), title="Invented", retrieved=retrieved, items=tuple(items))


def statements(version: Version, extractor: str = "rules 1") -> tuple[Statement, ...]:
    """One statement an entry."""
    found = (replace(statement(version, item.text, extractor), start=item.span[0], end=item.span[1]) for item in version.items)
    return tuple(found)


def statement(version: Version, quote: str, extractor: str = "rules 1", **changes: object) -> Statement:
    """A statement with this quote at its first place in the text."""
    start = version.text.index(quote)
    return Statement(Act.of({**ROW, "dates": {}, **changes}), quote, start, start + len(quote), extractor)


def figure(version: Version, quote: str, value: float) -> Figure:
    """A market share with this quote."""
    start = version.text.index(quote)
    return Figure("market share", "huawei", value, "%", f"{value}%", None, quote, (start, start + len(quote)))


def reading(text: str, address: str = "https://tracker.example/", extractor: str = "rules 1", retrieved: date | None = None) -> Reading:
    """A page, read."""
    version = capture(text, retrieved)
    return Reading(address, version, text.encode("utf-8", "surrogatepass"), statements(version, extractor), (), extractor)
