"""Tampering shows: whatever is changed by hand in the database is found."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import create_engine, text

from cordon.ledger.log import Entry, Head, chain
from cordon.ledger.packing import pack
from cordon.ledger.records import Layer
from cordon.ledger.settings import Mode, locate
from cordon.ledger.store import Ledger
from cordon.model.errors import LedgerError
from tests.ledger.samples import LATER, MORNING, PAGE, event, fact, facts, figure, reading


@pytest.fixture
def filled(address: str) -> Iterator[str]:
    """The address of a ledger with some of everything."""
    with Ledger.open(address, Mode.CREATE) as ledger:
        ledger.add_facts(facts(4), MORNING)
        page = reading(PAGE)
        ledger.add_reading(replace(page, figures=(figure(page.version, "ZTE", 31.0),)), MORNING)
        ledger.add_reading(reading(PAGE.replace("5G auctions", "5G spectrum auctions")), LATER)
        ledger.save_events(Layer((event(fact("f-1")), event(fact("f-2"))), redirects={"e-old": event(fact("f-1")).id}), MORNING)
        ledger.withdraw("f-2", "doubt", "editor", LATER)
        ledger.checked("https://tracker.example/", "same", LATER)
    yield address


def tampered(address: str, *commands: str, **values: object) -> list[tuple[str, str, str]]:
    """What verify says after somebody ran SQL on the database."""
    location = locate(address)
    engine = create_engine(location.url if location.path is None else f"sqlite:///{location.path}")
    with engine.begin() as connection:
        for command in commands:
            assert connection.execute(text(command), values).rowcount != 0, "the test changed nothing"
    engine.dispose()
    with Ledger.open(address, Mode.READ) as ledger:
        return [(one.kind, one.row, one.why) for one in ledger.verify()]


def test_an_untouched_ledger_has_no_findings(filled: str) -> None:
    with Ledger.open(filled, Mode.READ) as ledger:
        assert ledger.verify() == []


def test_a_changed_fact_is_found(filled: str) -> None:
    found = tampered(filled, "UPDATE facts SET body = replace(body, 'bans a maker', 'clears a maker') WHERE id = 'f-0'")
    assert ("facts", "f-0|1", "it was changed past the log") in found
    assert ("facts", "f-0|1", "its row has another hash than the one noted") in found
    assert len(found) == 2


def test_a_fact_that_was_made_unreadable_is_found(filled: str) -> None:
    found = tampered(filled, "UPDATE facts SET body = '{' WHERE id = 'f-0'")
    assert ("facts", "f-0|1", "its row can't be read any more") in found


def test_a_changed_quote_is_found(filled: str) -> None:
    found = tampered(filled, "UPDATE statements SET body = replace(body, 'picked ZTE', 'refused ZTE')")
    assert any(kind == "statements" and "does not stand in version" in why for kind, _, why in found)


def test_a_moved_quote_is_found(filled: str) -> None:
    found = tampered(filled, "UPDATE places SET start = start + 1, stop = stop + 1 WHERE kind = 'figures'")
    assert any(kind == "figures" and "does not stand in version" in why for kind, _, why in found)


def test_a_quote_without_any_place_is_found(filled: str) -> None:
    found = tampered(filled, "DELETE FROM places WHERE kind = 'figures'")
    assert any((kind, why) == ("figures", "no version shows it") for kind, _, why in found)


def test_changed_text_and_changed_bytes_are_found(filled: str) -> None:
    found = tampered(filled, "UPDATE versions SET text = :t WHERE n = 1", t=pack(PAGE.replace("Germany", "Austria").encode()))
    assert any("stored text is not the one" in why for _, _, why in found)
    found = tampered(filled, "UPDATE raw_bytes SET data = :t", t=pack(b"other"))
    assert sum("raw bytes are not those" in why for _, _, why in found) == 2
    found = tampered(filled, "DELETE FROM raw_bytes")
    assert sum("raw bytes are missing" in why for _, _, why in found) == 2


@pytest.mark.parametrize("column", ["at", "kind", "id", "payload_hash", "previous", "hash"])
def test_a_changed_row_of_the_log_is_found(filled: str, column: str) -> None:
    found = tampered(filled, f"UPDATE record_log SET {column} = 'x' WHERE seq = 3")
    assert any(kind == "log" and row in ("record 3", "record 4") for kind, row, _ in found)


def test_a_row_taken_out_of_the_log_is_found(filled: str) -> None:
    found = tampered(filled, "DELETE FROM record_log WHERE seq = 3")
    assert ("log", "record 4", "records 3 to 3 are missing from the log") in found


def test_a_log_cut_short_is_found(filled: str) -> None:
    found = tampered(filled, "DELETE FROM record_log WHERE seq > 5")
    assert any(row == "head" and "cut" in why for _, row, why in found)


def test_a_record_added_past_the_log_is_found(filled: str) -> None:
    found = tampered(filled, "INSERT INTO decisions VALUES ('r-x', 'accept', 'f-1', NULL, 'nobody', '2026-01-01', 'because')")
    assert found == [("decisions", "r-x", "the log doesn't know it: it was added by hand, or the log was cut")]


def test_a_record_deleted_past_the_log_is_found(filled: str) -> None:
    found = tampered(filled, "DELETE FROM source_checks")
    assert [why for _, _, why in found] == ["it stands in the log and is gone from its table"]


def test_a_wrong_index_of_events_is_found(filled: str) -> None:
    found = tampered(filled, "DELETE FROM event_index WHERE facet = 'vendor' AND event = :event", event=event(fact("f-1")).id)
    assert [why for _, _, why in found] == ["the index is wrong on vendor huawei"]


def test_a_ledger_rewritten_as_a_whole_is_found_against_a_noted_head(tmp_path: Path) -> None:
    with Ledger.open(tmp_path / "one.sqlite", Mode.CREATE) as ledger:
        ledger.add_facts([fact()], MORNING)
        noted = ledger.head
        ledger.add_facts([fact("f-2")], LATER)
        assert ledger.verify(noted) == []
    with Ledger.open(tmp_path / "two.sqlite", Mode.CREATE) as other:
        other.add_facts([fact(summary="Quite another story.")], MORNING)
        assert other.verify() == []
        assert [one.why for one in other.verify(noted)] == [f"the head noted earlier ({noted.hash[:12]}…) is not in this log"]


def test_a_damaged_file_is_one_clear_line(tmp_path: Path) -> None:
    path = tmp_path / "l.sqlite"
    with Ledger.open(path, Mode.CREATE) as ledger:
        ledger.add_facts(facts(200), MORNING)
    data = bytearray(path.read_bytes())
    data[4096 * 3 :] = b"\x99" * (len(data) - 4096 * 3)
    path.write_bytes(data)
    with pytest.raises(LedgerError, match=r"damaged|no ledger"), Ledger.open(path, Mode.READ) as ledger:
        ledger.verify()


_WRITTEN = st.lists(st.tuples(st.text(max_size=8), st.text(max_size=8), st.text(max_size=8)), min_size=1, max_size=12)


@given(written=_WRITTEN, data=st.data())
def test_no_entry_of_a_chain_can_be_changed_unseen(written: list[tuple[str, str, str]], data: st.DataObject) -> None:
    entries = chain(Head(), "2026-03-02T09:00:00+00:00", written)
    assert all(entry.hash == entry.expected for entry in entries)
    assert [entry.previous for entry in entries[1:]] == [entry.hash for entry in entries[:-1]]
    at = data.draw(st.integers(0, len(entries) - 1))
    name = data.draw(st.sampled_from(["at", "kind", "id", "payload_hash", "previous"]))
    changed = Entry(**{**entries[at].as_row(), name: str(getattr(entries[at], name)) + "x"})  # type: ignore[arg-type]
    assert changed.expected != entries[at].hash
    assert (
        chain(Head(), "2026-03-02T09:00:00+00:00", written[:1]) + chain(Head(1, entries[0].hash), "2026-03-02T09:00:00+00:00", written[1:])
        == entries
    )
