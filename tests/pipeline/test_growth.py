"""A page more is compared with its own time only, and leaves all else as it stands. All texts are invented."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from cordon.ledger.settings import Mode
from cordon.ledger.store import Ledger
from cordon.model.event import Event
from cordon.pipeline import Page, ingest, told, update_events
from tests.pipeline.invented import rooms

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)
REPORT = """{title}

By Ann Example, {outlet}, {day}

{lead} has banned Huawei from its 5G networks, Reuters reported on Monday. {own}
"""


def page(name: str, lead: str, day: str, own: str) -> Page:
    text = REPORT.format(title=f"{lead} bars Huawei", outlet=f"Invented {name}", lead=lead, day=day, own=own)
    return Page(f"https://{name}.example/1", text.encode())


OLD = [
    page("post", "Sweden", "20 October 2020", "Two bidders wept."),
    page("wire", "Sweden", "21 October 2020", "A minister smiled at the question."),
]
NEW = page("gazette", "Norway", "4 March 2024", "The operators had no comment.")


def layer(ledger: Ledger) -> list[Event]:
    return ledger.events()


def test_a_page_of_another_year_leaves_what_stands_as_it_is(ledger: Ledger) -> None:
    ingest(ledger, OLD, rooms(), NOW)
    before = layer(ledger)
    done = ingest(ledger, [NEW], rooms(), NOW)
    assert done.stored.of("events").superseded == 0
    assert [event for event in layer(ledger) if "SE" in event.act.where] == before


def test_only_articles_of_the_time_of_the_new_one_are_compared(ledger: Ledger) -> None:
    ingest(ledger, [*OLD, NEW], rooms(), NOW)
    fresh = [document.id for document in ledger.documents() if "gazette" in document.address]
    compared = {one.statement.document for one in told(ledger, rooms().names, fresh) if one.event is not None}
    assert compared == set(fresh)


def test_step_by_step_gives_the_origins_of_all_at_once(ledger: Ledger, tmp_path: Path) -> None:
    for one in (*OLD, NEW):
        ingest(ledger, [one], rooms(), NOW)
    with Ledger.open(tmp_path / "whole.db", Mode.CREATE) as whole:
        ingest(whole, [*OLD, NEW], rooms(), NOW)
        assert {event.origins for event in layer(ledger)} == {event.origins for event in layer(whole)}


def test_comparing_all_anew_changes_nothing(ledger: Ledger) -> None:
    ingest(ledger, [*OLD, NEW], rooms(), NOW)
    head = ledger.head
    update_events(ledger, rooms().names, NOW)
    assert ledger.head == head
