"""Facts in the ledger."""

from __future__ import annotations

from datetime import date

import pytest

from cordon.ledger.records import Counts
from cordon.ledger.store import Ledger
from cordon.model.errors import InputError
from tests.ledger.samples import LATER, MORNING, fact, facts


def test_facts_come_back_as_they_went_in(ledger: Ledger) -> None:
    given = facts(30)
    assert ledger.add_facts(given, MORNING).of("facts") == Counts(new=30)
    assert ledger.facts() == sorted(given, key=lambda one: one.id)


def test_the_same_facts_again_change_nothing(ledger: Ledger) -> None:
    ledger.add_facts(facts(5), MORNING)
    head = ledger.head
    result = ledger.add_facts(facts(5), LATER)
    assert result.of("facts") == Counts(same=5)
    assert not result.changed
    assert ledger.head == head


def test_a_fact_counts_from_its_own_recorded_day(ledger: Ledger) -> None:
    ledger.add_facts([fact(recorded="2026-03-01")], LATER)
    assert ledger.facts(known_at=date(2026, 2, 28)) == []
    assert ledger.facts(known_at=date(2026, 3, 1)) == [fact()]


def test_a_corrected_fact_leaves_the_earlier_row_to_the_earlier_days(ledger: Ledger) -> None:
    ledger.add_facts([fact()], MORNING)
    better = fact(summary="An invented ministry bans a maker from the 5G core.", scope=["5g", "core"])
    assert ledger.add_facts([better], LATER).of("facts") == Counts(new=1, superseded=1)
    assert ledger.facts() == [better]
    assert ledger.facts(known_at=date(2026, 5, 9)) == [fact()]
    assert ledger.facts(known_at=date(2026, 5, 10)) == [better]


def test_two_different_rows_of_one_id_are_refused_and_nothing_is_stored(ledger: Ledger) -> None:
    with pytest.raises(InputError, match="f-1: two different rows"):
        ledger.add_facts([fact("f-0"), fact(), fact(outlet="Other Gazette")], MORNING)
    assert ledger.facts() == []


def test_characters_that_databases_dislike_survive(ledger: Ledger) -> None:
    odd = fact(summary="nul \0, lone surrogate \ud800, line\u2028separator, \U0001f4f5", note="tab\t")
    ledger.add_facts([odd], MORNING)
    assert ledger.facts() == [odd]
    assert ledger.add_facts([odd], LATER).of("facts") == Counts(same=1)
