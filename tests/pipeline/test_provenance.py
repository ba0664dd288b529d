"""Signs that a page is not what it seems, at ingest beside what is stored. All texts are invented."""

from __future__ import annotations

from datetime import UTC, date, datetime
from functools import lru_cache

from cordon.extract import Extractor
from cordon.ledger.store import Ledger
from cordon.names import load
from cordon.pipeline import Ingested, Page, Rooms, ingest
from cordon.read import ReadSettings

NOW = datetime(2024, 3, 9, 12, tzinfo=UTC)
STORY = """{title}

By Ann Example, Invented Harbour Times, 4 March 2024

Norway has banned Huawei from the core of its 5G networks, the cabinet said on Monday, after a review of eleven months.

"We will not build the nerves of this country from parts that we cannot open," Minister Tuva Solberg said in Oslo. {more}

Two operators have three years to change their equipment, and the state will pay for a tenth of it.
"""
TITLE = "Norway bars Huawei from its 5G core"


@lru_cache
def rooms() -> Rooms:
    names = load()
    return Rooms(names, Extractor(names), ReadSettings(retrieved=date(2024, 3, 9)))


def take(ledger: Ledger, name: str, title: str = TITLE, more: str = "She took no questions.", text: str = STORY) -> Ingested:
    return ingest(ledger, [Page(f"https://{name}.example/1", text.format(title=title, more=more).encode())], rooms(), NOW)


def kinds(done: Ingested) -> list[tuple[str, str | None]]:
    return [(one.kind, one.other) for one in done.provenance]


def test_a_sound_page_has_none(ledger: Ledger) -> None:
    assert kinds(take(ledger, "harbour")) == []


def test_a_body_that_is_stored_under_another_title_is_told(ledger: Ledger) -> None:
    take(ledger, "harbour")
    done = take(ledger, "copyist", "Huawei shut out of Norwegian 5G core")
    assert kinds(done) == [("two-titles", "https://harbour.example/1")]
    assert done.warnings >= 1


def test_the_same_page_at_another_address_is_told(ledger: Ledger) -> None:
    take(ledger, "harbour")
    assert kinds(take(ledger, "scraper")) == [("re-scrape", "https://harbour.example/1")]


def test_a_quote_that_was_reworded_is_told(ledger: Ledger) -> None:
    take(ledger, "harbour")
    reworded = STORY.replace("from parts that we cannot open", "from pieces which we are unable to open").replace("eleven months", "a year")
    assert ("quote-reworded", "https://harbour.example/1") in kinds(take(ledger, "spinner", text=reworded))


def test_a_page_that_does_not_change_is_not_looked_at_again(ledger: Ledger) -> None:
    take(ledger, "harbour")
    take(ledger, "scraper")
    assert kinds(take(ledger, "scraper")) == []


def test_a_title_above_a_notice_is_told(ledger: Ledger) -> None:
    notice = "{title}\n\nPlease switch on cookies to go on reading. This service costs nothing for the first seven days. {more}\n"
    assert kinds(take(ledger, "wall", "Portugal orders seaports to strip cranes", text=notice)) == [("title-differs", None)]
