"""The event layer: saved as a whole, told as it was on any day."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from cordon.ledger.records import Counts, Layer
from cordon.ledger.store import Ledger
from cordon.model.codes import ChangeKind
from cordon.model.errors import InputError
from cordon.model.event import EventChange
from cordon.model.scope import Scope
from tests.ledger.samples import LATER, MORNING, NEXT_DAY, event, evidence, fact, withdrawn

ONE = event(fact("f-1"))
TWO = event(fact("f-2", where=["SE"], actor="SE", targets=["zte"], aimed_at=["huawei"]), changes=[EventChange(ONE.id, ChangeKind.CONFIRMS)])


def test_events_come_back_as_they_were_saved(ledger: Ledger) -> None:
    assert ledger.save_events([TWO, ONE], MORNING).of("events") == Counts(new=2)
    assert ledger.events() == sorted([ONE, TWO], key=lambda one: one.id)
    assert ledger.event(ONE.id) == ONE
    assert ledger.event("e-unknown") is None


def test_the_same_layer_again_changes_nothing(ledger: Ledger) -> None:
    ledger.save_events([ONE, TWO], MORNING)
    head = ledger.head
    assert ledger.save_events([ONE, TWO], LATER).of("events") == Counts(same=2)
    assert ledger.head == head


def test_events_are_found_by_place_actor_and_vendor(ledger: Ledger) -> None:
    urged = event(fact("f-3", actor="US", where=["DE"], stage="urged", targets=["huawei", "zte"]))
    ledger.save_events([ONE, TWO, urged], MORNING)
    assert {one.id for one in ledger.events(place="DE")} == {ONE.id, urged.id}
    assert {one.id for one in ledger.events(place="US")} == {urged.id}
    assert {one.id for one in ledger.events(vendor="huawei")} == {ONE.id, TWO.id, urged.id}
    assert {one.id for one in ledger.events(place=("SE", "US"), vendor="zte")} == {TWO.id, urged.id}
    assert ledger.events(place=()) == []


def test_an_event_is_told_from_its_recorded_day(ledger: Ledger) -> None:
    ledger.save_events([ONE], LATER)
    assert ledger.events(known_at=date(2026, 2, 28)) == []
    assert ledger.events(known_at=date(2026, 3, 1)) == [ONE]


def test_an_event_read_anew_keeps_its_earlier_telling(ledger: Ledger) -> None:
    ledger.save_events([ONE], MORNING)
    narrower = replace(ONE, act=replace(ONE.act, scope=Scope.of(["5g", "core"])))
    assert ledger.save_events([narrower], LATER).of("events") == Counts(superseded=1)
    assert ledger.events() == [narrower]
    assert ledger.events(known_at=date(2026, 5, 9)) == [ONE]
    assert ledger.events(place="DE", known_at=date(2026, 5, 10)) == [narrower]


def test_new_evidence_counts_from_the_day_it_was_recorded(ledger: Ledger) -> None:
    ledger.save_events([ONE], MORNING)
    more = replace(ONE, evidence=(*ONE.evidence, evidence(fact("f-9", recorded="2026-04-01"))))
    ledger.save_events([more], LATER)
    assert ledger.events(known_at=date(2026, 3, 31)) == [ONE]
    assert ledger.events(known_at=date(2026, 4, 1)) == [more]


def test_evidence_recorded_later_is_not_told_earlier(ledger: Ledger) -> None:
    both = event(fact("f-1"), fact("f-9", recorded="2026-04-01"))
    ledger.save_events([both], LATER)
    assert ledger.events(known_at=date(2026, 3, 5)) == [event(fact("f-1"))]


def test_an_event_that_the_layer_leaves_out_is_told_no_more(ledger: Ledger) -> None:
    ledger.save_events([ONE, TWO], MORNING)
    assert ledger.save_events([ONE], LATER).of("events") == Counts(same=1, gone=1)
    assert ledger.events() == [ONE]
    assert len(ledger.events(known_at=date(2026, 5, 9))) == 2
    assert ledger.save_events([ONE, TWO], LATER).of("events") == Counts(new=1, same=1)
    assert len(ledger.events()) == 2


def test_a_merged_event_is_found_under_its_old_id(ledger: Ledger) -> None:
    ledger.save_events([ONE, TWO], MORNING)
    merged = replace(ONE, evidence=(*ONE.evidence, *TWO.evidence))
    ledger.save_events(Layer((merged,), redirects={TWO.id: ONE.id}), NEXT_DAY)
    assert ledger.event(TWO.id) == merged
    assert ledger.redirects() == {TWO.id: ONE.id}
    ledger.save_events([ONE, TWO], LATER)
    assert ledger.redirects() == {}
    assert ledger.event(TWO.id) == TWO


def test_redirects_that_run_in_a_circle_end(ledger: Ledger) -> None:
    ledger.save_events(Layer((), redirects={"e-a": "e-b", "e-b": "e-a"}), MORNING)
    assert ledger.event("e-a") is None


def test_a_withdrawn_event_is_told_with_its_day(ledger: Ledger) -> None:
    ledger.save_events([ONE], MORNING)
    ledger.save_events([withdrawn(ONE, date(2026, 5, 10))], LATER)
    assert ledger.events()[0].withdrawn == date(2026, 5, 10)
    assert ledger.events(known_at=date(2026, 5, 9)) == [ONE]


def test_two_events_of_one_id_are_refused(ledger: Ledger) -> None:
    with pytest.raises(InputError, match="two events with one id"):
        ledger.save_events([ONE, replace(ONE, partial=True)], MORNING)
