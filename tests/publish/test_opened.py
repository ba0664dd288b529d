"""A ledger opened for publishing: pages of documents with hash and quotes, noted items, and figures that clash. All texts are invented."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from cordon.ledger.settings import Mode
from cordon.ledger.store import Ledger
from cordon.model.identity import content_hash
from cordon.pipeline import Page, ingest
from cordon.publish.desk import Desk
from cordon.publish.links import LiveLinks
from cordon.publish.opened import edition_of, last_checked
from cordon.publish.pages.router import page_at, paths
from cordon.publish.render import Imprint, Press
from tests.pipeline.invented import CLASH, TRACKER, rooms
from tests.publish.reader import read

TODAY = date(2026, 3, 2)
LIST = f"{TRACKER}\nC-C-C\n\nCyprus: A minister praised the weather. Source: Reuters, July 6, 2022.\n"


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    pages = [Page("https://list.example/1", LIST.encode()), Page("https://news.example/2", CLASH.encode())]
    with Ledger.open(tmp_path_factory.mktemp("ledger") / "invented.db", Mode.CREATE) as ledger:
        ingest(ledger, pages, rooms(), datetime(2026, 3, 1, 12, tzinfo=UTC))
        assert last_checked(ledger) is None
        ledger.checked("https://list.example/1", "same", datetime(2026, 3, 1, 18, tzinfo=UTC))
        assert last_checked(ledger) == date(2026, 3, 1)
        return Desk(edition_of(ledger, rooms().names), TODAY)


def words(desk: Desk, path: str) -> str:
    page = page_at(desk, path)
    assert page is not None
    return " ".join(" ".join(read(Press(desk, Imprint("b", "v", TODAY)).html(page, LiveLinks())).text).split())


def document(desk: Desk, address: str) -> str:
    return next(f"/document/{one.id}" for one in desk.edition.documents if one.address == address)


def test_a_document_shows_its_hash_and_what_was_taken_from_it(desk: Desk) -> None:
    text = words(desk, document(desk, "https://list.example/1"))
    assert content_hash(LIST.encode()) in text
    assert "banned Huawei from 5G networks" in text
    assert "Read it at the source" in text


def test_an_item_without_a_measure_is_noted_and_its_text_is_not_republished(desk: Desk) -> None:
    text = words(desk, document(desk, "https://list.example/1"))
    assert "noted, no measure" in text
    assert "canteen" not in text


def test_what_only_a_machine_has_read_is_marked_everywhere(desk: Desk) -> None:
    (event,) = [event for event in desk.events if "AT" in event.act.where]
    for path in (f"/event/{event.id}", "/place/AT/huawei", "/huawei"):
        assert "unconfirmed, read by machine" in words(desk, path).lower(), path


def test_a_report_leads_to_the_document_it_was_read_in_and_shows_its_quote(desk: Desk) -> None:
    (event,) = [event for event in desk.events if "AT" in event.act.where]
    page = page_at(desk, f"/event/{event.id}")
    assert page is not None
    html = Press(desk, Imprint("b", "v", TODAY)).html(page, LiveLinks())
    assert document(desk, "https://list.example/1") in html
    assert "<blockquote>" in html


def test_figures_that_clash_stand_first_and_say_so(desk: Desk) -> None:
    text = words(desk, "/figures")
    assert text.count("clash") >= 2
    assert "22%" in text
    assert "11%" in text


def test_every_path_of_a_read_ledger_has_its_page(desk: Desk) -> None:
    for path in paths(desk):
        assert words(desk, path), path
