"""Editors' decisions and what they change, now and for earlier days."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from cordon.ledger.records import Decision, DecisionKind, Override
from cordon.ledger.store import Ledger
from cordon.model.errors import InputError, LedgerError
from cordon.model.event import Event
from tests.ledger.samples import LATER, MORNING, NEXT_DAY, PAGE, event, evidence, fact, reading

AFTER = datetime(2026, 6, 1, tzinfo=UTC)


def with_statement(ledger: Ledger) -> tuple[str, Event]:
    """A ledger with one page and an event behind which stand a fact and an unaccepted statement."""
    ledger.add_facts([fact()], MORNING)
    ledger.add_reading(reading(PAGE), MORNING)
    ident = ledger.statements()[0].id
    told = event(fact())
    read = replace(told.evidence[0], id=ident, accepted=False, quote="x", recorded=date(2026, 3, 2))
    both = replace(told, evidence=(*told.evidence, read))
    ledger.save_events([both], MORNING)
    return ident, both


def test_an_accepted_statement_is_marked_in_its_event(ledger: Ledger) -> None:
    ident, told = with_statement(ledger)
    ledger.decide(Decision(DecisionKind.ACCEPT, ident, "read it", "editor"), LATER)
    assert ledger.statements()[0].state == "accepted"
    assert all(one.accepted for one in ledger.events()[0].evidence)
    assert ledger.events(known_at=date(2026, 5, 9)) == [told]


def test_a_rejected_statement_speaks_no_more(ledger: Ledger) -> None:
    ident, told = with_statement(ledger)
    ledger.decide(Decision(DecisionKind.REJECT, ident, "misread", "editor"), LATER)
    assert ident not in {one.id for one in ledger.statements()}
    assert ident in {one.id for one in ledger.statements(past=True)}
    assert [one.id for one in ledger.events()[0].evidence] == ["f-1"]
    assert ledger.events(known_at=date(2026, 5, 9)) == [told]


def test_a_withdrawn_fact_counts_until_the_withdrawal(ledger: Ledger) -> None:
    ledger.add_facts([fact()], MORNING)
    ledger.save_events([event(fact())], MORNING)
    ledger.withdraw("f-1", "the gazette took it back", "editor", LATER)
    assert (ledger.facts(), ledger.events()) == ([], [])
    assert ledger.facts(known_at=date(2026, 5, 9)) == [fact()]
    assert ledger.events(known_at=date(2026, 5, 9)) == [event(fact())]
    assert ledger.facts(known_at=date(2026, 5, 10)) == []
    assert ledger.events(known_at=date(2026, 5, 10)) == []


def test_a_restored_fact_leaves_the_gap_in_what_was_told(ledger: Ledger) -> None:
    ledger.add_facts([fact()], MORNING)
    ledger.withdraw("f-1", "doubt", "editor", LATER)
    ledger.decide(Decision(DecisionKind.RESTORE, "f-1", "confirmed", "editor"), AFTER)
    assert ledger.facts() == [fact()]
    assert ledger.facts(known_at=date(2026, 5, 20)) == []
    assert ledger.facts(known_at=date(2026, 5, 9)) == [fact()]


def test_a_withdrawn_fact_stays_withdrawn_when_it_comes_again(ledger: Ledger) -> None:
    ledger.add_facts([fact()], MORNING)
    ledger.withdraw("f-1", "doubt", "editor", NEXT_DAY)
    assert not ledger.add_facts([fact()], LATER).changed
    ledger.add_facts([fact(note="mended")], LATER)
    assert ledger.facts() == []


def test_a_withdrawn_event_carries_its_day_and_can_be_restored(ledger: Ledger) -> None:
    told = event(fact())
    ledger.save_events([told], MORNING)
    ledger.withdraw(told.id, "no act at all", "editor", LATER)
    assert ledger.events() == [replace(told, withdrawn=date(2026, 5, 10))]
    ledger.decide(Decision(DecisionKind.RESTORE, told.id, "an act after all", "editor"), AFTER)
    assert ledger.events() == [told]
    assert ledger.events(known_at=date(2026, 5, 20))[0].withdrawn == date(2026, 5, 10)


def test_a_withdrawal_leaves_the_other_evidence_of_the_event(ledger: Ledger) -> None:
    other = fact("f-2", outlet="Invented Post")
    ledger.add_facts([fact(), other], MORNING)
    told = event(fact(), other)
    ledger.save_events([told], MORNING)
    ledger.withdraw("f-1", "doubt", "editor", LATER)
    assert ledger.events() == [replace(told, evidence=(evidence(other),))]


def test_a_ruling_on_two_records_is_kept_for_corroboration(ledger: Ledger) -> None:
    ledger.add_facts([fact(), fact("f-2")], MORNING)
    ruling = Decision(DecisionKind.SAME, "f-1", "one act", "editor", other="f-2")
    ident = ledger.decide(ruling, LATER)
    (kept,) = ledger.decisions("f-2")
    assert (kept.id, kept.decision, kept.at) == (ident, ruling, "2026-05-10T09:00:00+00:00")


def test_the_same_decision_at_the_same_moment_changes_nothing(ledger: Ledger) -> None:
    ledger.add_facts([fact()], MORNING)
    first = ledger.withdraw("f-1", "doubt", "editor", LATER)
    head = ledger.head
    assert ledger.withdraw("f-1", "doubt", "editor", LATER) == first
    assert ledger.head == head


def test_who_decides_on_what_somebody_else_changed_is_told(ledger: Ledger) -> None:
    ident, _ = with_statement(ledger)
    seen = ledger.statements()[0].life.row_version
    ledger.decide(Decision(DecisionKind.ACCEPT, ident, "read it", "ann", expected=seen), NEXT_DAY)
    head = ledger.head
    with pytest.raises(LedgerError, match="somebody changed"):
        ledger.decide(Decision(DecisionKind.REJECT, ident, "misread", "bob", expected=seen), LATER)
    assert ledger.head == head
    assert ledger.statements()[0].state == "accepted"


@pytest.mark.parametrize(
    ("decision", "message"),
    [
        (Decision(DecisionKind.ACCEPT, "s-unknown", "x", "editor"), "no statement, fact, event or proposal"),
        (Decision(DecisionKind.ACCEPT, "f-1", "x", "editor"), "can't be decided on by 'accept'"),
        (Decision(DecisionKind.WITHDRAW, "f-1", " ", "editor"), "needs a reason"),
        (Decision(DecisionKind.WITHDRAW, "f-1", "x", ""), "an author"),
        (Decision(DecisionKind.SAME, "f-1", "x", "editor"), "takes two records"),
        (Decision(DecisionKind.SAME, "f-1", "x", "editor", other="f-1"), "takes two records"),
        (Decision(DecisionKind.WITHDRAW, "f-1", "x", "editor", other="f-2"), "takes one record"),
        (Decision(DecisionKind.SAME, "f-1", "x", "editor", other="f-9"), "no statement, fact, event or proposal 'f-9'"),
    ],
)
def test_a_decision_that_makes_no_sense_is_refused(ledger: Ledger, decision: Decision, message: str) -> None:
    ledger.add_facts([fact(), fact("f-2")], MORNING)
    head = ledger.head
    with pytest.raises(InputError, match=message):
        ledger.decide(decision, LATER)
    assert ledger.head == head


def test_names_can_be_overridden_and_the_override_taken_back(ledger: Ledger) -> None:
    change = Override("vendors.csv", {"slug": "invented", "name": "Invented Radio"}, "new maker", "editor")
    ident = ledger.override_name(change, MORNING)
    assert ledger.override_name(change, LATER) == ident
    assert ledger.overrides() == [replace(change, id=ident)]
    ledger.withdraw(ident, "bankrupt", "editor", LATER)
    assert ledger.overrides() == []


def test_sources_tell_what_rests_on_them_and_when_they_were_checked(ledger: Ledger) -> None:
    ledger.add_facts([fact(), fact("f-2"), fact("f-3", url=None)], MORNING)
    ledger.add_reading(reading(PAGE), MORNING)
    ledger.checked("https://tracker.example/", "same", NEXT_DAY)
    ledger.checked("https://tracker.example/", "changed", LATER)
    found = {(one.address, one.outlet): one for one in ledger.sources()}
    assert found["https://gazette.example/1", "Invented Gazette"].facts == 2
    assert found["", "Invented Gazette"].facts == 1
    page = next(one for one in found.values() if one.address == "https://tracker.example/")
    assert (page.statements, page.checked) == (3, "2026-05-10T09:00:00+00:00")


def test_any_record_is_shown_by_its_id_with_its_history(ledger: Ledger) -> None:
    ident, told = with_statement(ledger)
    ledger.withdraw("f-1", "doubt", "ann", LATER)
    shown = ledger.show("f-1")
    assert shown is not None
    assert (shown.kind, shown.row["body"]["summary"]) == ("facts", fact().summary)
    assert [one["what"] for one in shown.history] == ["facts written", "facts written", "withdraw"]
    kinds = {name: found.kind for name in (ident, told.id, ledger.items()[0].id, ledger.documents()[0].id) if (found := ledger.show(name))}
    assert list(kinds.values()) == ["statements", "events", "items", "documents"]
    assert ledger.show("nothing") is None
