"""Taking in pages: again, edited, re-read, and hostile."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cordon.ledger.reading_store import document_id
from cordon.ledger.records import Counts, Decision, DecisionKind
from cordon.ledger.settings import Mode, Settings
from cordon.ledger.store import Ledger
from cordon.model.errors import CordonError, InputError, LedgerError
from tests.ledger.samples import LATER, MORNING, NEXT_DAY, PAGE, capture, figure, reading, statement

EDITED = PAGE.replace("banned Huawei from 5G.", "banned Huawei from the 5G core.")
DOCUMENT = document_id("https://tracker.example/")


def test_a_page_comes_back_as_it_was_read(ledger: Ledger) -> None:
    given_page = reading(PAGE, retrieved=date(2026, 3, 2))
    result = ledger.add_reading(given_page, MORNING)
    assert {kind: count.new for kind, count in result.counts.items()} == {
        "documents": 1,
        "versions": 1,
        "items": 3,
        "statements": 3,
        "figures": 0,
    }
    (document,) = ledger.documents()
    assert document.versions == (given_page.version,)
    assert tuple(one.statement for one in ledger.statements(DOCUMENT)) == given_page.statements
    assert tuple(one.item for one in ledger.items()) == given_page.version.items
    assert ledger.archived(given_page.version.sha256) == given_page.raw


def test_the_same_bytes_again_change_nothing(ledger: Ledger) -> None:
    ledger.add_reading(reading(PAGE, retrieved=date(2026, 3, 2)), MORNING)
    head = ledger.head
    again = ledger.add_reading(reading(PAGE, retrieved=date(2026, 5, 2)), LATER)
    assert not again.changed
    assert again.of("items") == Counts(same=3)
    assert ledger.head == head


def test_one_edited_line_is_one_new_and_one_superseded_record(ledger: Ledger) -> None:
    ledger.add_reading(reading(PAGE), MORNING)
    result = ledger.add_reading(reading(EDITED), LATER)
    assert result.of("items") == Counts(new=1, same=2, superseded=1)
    assert result.of("statements") == Counts(new=1, same=2, superseded=1)
    gone = next(one for one in ledger.items(past=True) if one.life.gone)
    assert gone.life.gone_why == "source"
    new = next(one for one in ledger.items() if "5G core" in one.item.text)
    assert gone.life.superseded_by == new.id
    assert [one.item for one in ledger.items()] == list(capture(EDITED).items)


def test_a_deleted_line_is_gone_without_successor(ledger: Ledger) -> None:
    ledger.add_reading(reading(PAGE), MORNING)
    shorter = PAGE.replace("An invented regulator excluded Huawei from 5G auctions. Source: Invented Post\n", "")
    result = ledger.add_reading(reading(shorter), LATER)
    assert result.of("items") == Counts(same=2, gone=1)
    assert result.of("statements") == Counts(same=2, gone=1)
    gone = next(one for one in ledger.statements(past=True) if one.life.gone)
    assert (gone.life.gone, gone.life.gone_why, gone.life.superseded_by) == (date(2026, 5, 10), "source", None)


def test_a_line_added_on_top_moves_the_rest_and_changes_none(ledger: Ledger) -> None:
    ledger.add_reading(reading(PAGE), MORNING)
    before = {one.id for one in ledger.items()}
    longer = PAGE.replace("Germany\n", "Germany\nAn invented court heard an unrelated case about cables. Source: Invented Post\n")
    result = ledger.add_reading(reading(longer), LATER)
    assert result.of("items") == Counts(new=1, same=3)
    assert before < {one.id for one in ledger.items()}
    assert [one.item for one in ledger.items()] == list(capture(longer).items)
    assert [one.statement.start for one in ledger.statements()] == [item.span[0] for item in capture(longer).items]


def test_a_line_that_comes_back_is_the_old_record(ledger: Ledger) -> None:
    ledger.add_reading(reading(PAGE), MORNING)
    before = {one.id for one in ledger.items()}
    ledger.add_reading(reading(EDITED), NEXT_DAY)
    ledger.add_reading(reading(PAGE), LATER)
    assert {one.id for one in ledger.items()} == before
    assert len(ledger.items(past=True)) == 4


def test_the_same_line_twice_is_two_records(ledger: Ledger) -> None:
    twice = PAGE + "An invented regulator excluded Huawei from 5G auctions. Source: Invented Post\n"
    ledger.add_reading(reading(twice), MORNING)
    assert len(ledger.items()) == 4
    assert ledger.add_reading(reading(PAGE), LATER).of("items") == Counts(same=3, gone=1)


def test_another_quote_at_the_same_place_is_another_statement(ledger: Ledger) -> None:
    ledger.add_reading(reading(PAGE), MORNING)
    swapped = PAGE.replace("excluded Huawei from 5G auctions", "exempted Huawei from 5G auctions")
    ledger.add_reading(reading(swapped), LATER)
    found = ledger.statements(past=True)
    assert len({one.id for one in found}) == len(found) == 4


def test_newer_rules_that_read_the_same_change_nothing_but_their_name(ledger: Ledger) -> None:
    ledger.add_reading(reading(PAGE), MORNING)
    result = ledger.add_reading(reading(PAGE, extractor="rules 2"), LATER)
    assert result.of("statements") == Counts(same=3)
    assert result.of("versions") == Counts(same=1)


def test_newer_rules_that_read_otherwise_supersede_by_reading(ledger: Ledger) -> None:
    first = reading(PAGE)
    ledger.add_reading(first, MORNING)
    other = statement(first.version, first.version.items[0].text, "rules 2", stage="announced")
    result = ledger.add_reading(replace(first, extractor="rules 2", statements=(other, *first.statements[1:])), LATER)
    assert result.of("statements") == Counts(new=1, same=2, superseded=1)
    gone = next(one for one in ledger.statements(past=True) if one.life.gone)
    assert gone.life.gone_why == "reading"


def test_an_accepted_statement_stands_against_newer_rules(ledger: Ledger) -> None:
    first = reading(PAGE)
    ledger.add_reading(first, MORNING)
    accepted = ledger.statements()[0]
    ledger.decide(Decision(DecisionKind.ACCEPT, accepted.id, "read it in full", "editor"), MORNING)
    other = statement(first.version, accepted.statement.quote, "rules 2", stage="announced")
    result = ledger.add_reading(replace(first, extractor="rules 2", statements=(other,)), LATER)
    assert result.of("statements") == Counts(gone=2)
    assert [one.id for one in ledger.statements()] == [accepted.id]


def test_an_older_capture_after_a_newer_one_is_refused(ledger: Ledger) -> None:
    ledger.add_reading(reading(PAGE, retrieved=date(2026, 3, 2)), MORNING)
    with pytest.raises(InputError, match="newer capture, of 2026-03-02"):
        ledger.add_reading(reading(EDITED, retrieved=date(2026, 3, 1)), LATER)
    assert len(ledger.items()) == 3


def test_a_quote_that_the_text_does_not_show_is_refused_and_nothing_is_stored(ledger: Ledger) -> None:
    good = reading(PAGE)
    moved = replace(good.statements[0], start=good.statements[0].start + 1)
    with pytest.raises(CordonError, match="quote is not in the text"):
        ledger.add_reading(replace(good, statements=(moved,)), MORNING)
    share = replace(figure(good.version, "ZTE", 31.0), quote="ZTF")
    with pytest.raises(InputError, match="figure's quote"):
        ledger.add_reading(replace(good, figures=(share,)), MORNING)
    with pytest.raises(InputError, match="not those of the version"):
        ledger.add_reading(replace(good, raw=b"other"), MORNING)
    assert ledger.documents() == []
    assert ledger.head.seq == 0


def test_figures_come_back_and_clashing_ones_stand_side_by_side(ledger: Ledger) -> None:
    page = reading(PAGE)
    shares = (figure(page.version, "invented ministry", 28.0), figure(page.version, "invented operator", 31.0))
    ledger.add_reading(replace(page, figures=shares), MORNING)
    assert tuple(one.figure for one in ledger.figures(DOCUMENT)) == shares


def test_an_empty_page_is_a_document_without_records(ledger: Ledger) -> None:
    ledger.add_reading(reading(""), MORNING)
    assert ledger.documents()[0].current.text == ""
    assert ledger.items() == []


def test_a_page_with_hostile_characters_is_kept(ledger: Ledger) -> None:
    odd = "Invented\nnul \0 and a lone surrogate \udcff here Source: A\0B\n"
    ledger.add_reading(reading(odd, address="file:\udcff\0.txt"), MORNING)
    assert ledger.documents()[0].current.text == odd
    assert ledger.items()[0].item.text == "nul \0 and a lone surrogate \udcff here"


def test_raw_bytes_can_be_kept_in_a_folder(address: str, tmp_path: Path) -> None:
    where = Settings(archive=tmp_path / "raw")
    page = reading(PAGE)
    with Ledger.open(address, Mode.CREATE, where) as ledger:
        ledger.add_reading(page, MORNING)
        ledger.add_reading(reading(PAGE, address="https://copy.example/"), MORNING)
        assert ledger.archived(page.version.sha256) == page.raw
    (stored,) = (tmp_path / "raw").glob("??/*.z")
    stored.write_bytes(b"planted")
    with Ledger.open(address, Mode.READ, where) as ledger, pytest.raises(LedgerError, match="damaged"):
        ledger.archived(page.version.sha256)


_LINES = st.lists(st.sampled_from([f"Invented body {name} bans a maker. Source: Paper {name}\n" for name in "abcdefg"]), max_size=9)


@given(pages=st.lists(_LINES, min_size=1, max_size=4))
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_whatever_the_edits_the_ledger_shows_the_newest_page(pages: list[list[str]], tmp_path_factory: pytest.TempPathFactory) -> None:
    with Ledger.open(tmp_path_factory.mktemp("ledger") / "l.sqlite", Mode.CREATE) as ledger:
        for lines in pages:
            page = reading("Heading\n" + "".join(lines))
            ledger.add_reading(page, MORNING)
            head = ledger.head
            assert not ledger.add_reading(page, LATER).changed
            assert ledger.head == head
            assert [one.item for one in ledger.items()] == list(page.version.items)
            assert sorted((s.statement.start, s.statement.quote) for s in ledger.statements()) == sorted(
                (s.start, s.quote) for s in page.statements
            )
