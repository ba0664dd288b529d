"""Pages become documents, items, statements and events; again changes nothing; an edited line changes one item. All texts are invented."""

from __future__ import annotations

from datetime import UTC, datetime

from hypothesis import given, settings
from hypothesis import strategies as st

from cordon.extract import Reading
from cordon.ledger.store import Ledger
from cordon.pipeline import Ingested, Page, ingest, oddities
from cordon.read import read_bytes
from tests.pipeline.invented import CLASH, TRACKER, rooms

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)
LATER = datetime(2026, 4, 1, 12, tzinfo=UTC)


def take(ledger: Ledger, text: str, when: datetime = NOW) -> Ingested:
    return ingest(ledger, [Page("https://tracker.example/list", text.encode())], rooms(), when)


def test_a_page_becomes_items_statements_and_events(ledger: Ledger) -> None:
    stored = take(ledger, TRACKER).stored
    assert (stored.of("documents").new, stored.of("items").new) == (1, 3)
    assert {tuple(event.act.where) for event in ledger.events()} == {("AT",), ("BE",)}
    assert all(not event.accepted for event in ledger.events())


def test_the_source_of_an_item_is_the_outlet_of_its_event(ledger: Ledger) -> None:
    take(ledger, TRACKER)
    (austria,) = ledger.events(place="AT")
    assert [(one.outlet, str(one.published)) for one in austria.evidence] == [("Reuters", "2021-03-03")]
    assert austria.evidence[0].quote == "Austria's regulator has banned Huawei from 5G networks."


def test_the_same_bytes_again_change_nothing(ledger: Ledger) -> None:
    take(ledger, TRACKER)
    before = ledger.head
    assert not take(ledger, TRACKER, LATER).stored.changed
    assert ledger.head == before


def test_one_edited_line_is_one_item_new_and_one_superseded_and_nothing_else(ledger: Ledger) -> None:
    take(ledger, TRACKER)
    again = take(ledger, TRACKER.replace("canteen reopened", "canteen closed"), LATER).stored
    items, statements = again.of("items"), again.of("statements")
    assert (items.new, items.superseded, items.gone, items.same) == (1, 1, 0, 2)
    assert not statements.changed
    assert not again.of("events").changed


def test_an_event_keeps_its_id_when_the_page_says_it_in_other_words(ledger: Ledger) -> None:
    take(ledger, TRACKER)
    before = {event.id for event in ledger.events(place="AT")}
    take(ledger, TRACKER.replace("A ministry canteen", "The canteen of a ministry"), LATER)
    assert {event.id for event in ledger.events(place="AT")} == before


def test_two_shares_of_one_company_are_reported_as_clashing() -> None:
    found = oddities(read_bytes(CLASH.encode(), "clash.txt"), rooms())
    (clash,) = [odd for odd in found if odd.kind == "clashing-figures"]
    assert "22%" in clash.why
    assert "11%" in clash.why


PHRASES = [
    *("Huawei", "ZTE", "Germany", "has banned", "will not", "may", "from its 5G core", "said", "on Tuesday"),
    *("\n", "\n\n", ". ", "“", "”", "?", "by 2027", "é"),
]


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from(PHRASES), max_size=30).map(" ".join))
def test_every_quote_stands_in_the_text_at_its_place(text: str) -> None:
    for statement in rooms().extractor.extract(Reading.of_row({"text": text})).statements:
        statement.check_against(text)


URGED = """America presses friends to drop Huawei

The Wall Street Journal reported that American officials have urged allies to drop Huawei from their networks.

{own}
"""


def test_articles_that_retell_one_paper_are_one_event_with_one_origin(ledger: Ledger) -> None:
    own = ("Shares of two rivals rose.", "A minister in Oslo smiled at the question.", "The maker had no comment on Friday.")
    pages = [Page(f"https://site-{n}.example/story", URGED.format(own=words).encode()) for n, words in enumerate(own)]
    ingest(ledger, pages, rooms(), NOW)
    urged = [event for event in ledger.events() if event.act.stage == "urged"]
    assert [(len({one.outlet for one in event.evidence}), event.origins) for event in urged] == [(3, ("wsj",))]
