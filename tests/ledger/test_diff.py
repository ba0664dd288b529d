"""What changed between two days, told apart: the world, or our reading of it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

from cordon.ledger.diff import Difference, Side, What
from cordon.ledger.records import Decision, DecisionKind, Layer
from cordon.ledger.store import Ledger
from cordon.model.codes import Stage
from tests.ledger.samples import LATER, MORNING, event, evidence, fact

BEFORE, AFTER = date(2026, 4, 30), date(2026, 5, 31)
JUNE = datetime(2026, 6, 5, tzinfo=UTC)
ONE = event(fact("f-1"))
TWO = event(fact("f-2", where=["SE"], actor="SE"))


def told(found: list[Difference]) -> list[tuple[str, str, str]]:
    """Side, kind and event."""
    return [(one.side.value, one.what.value, one.event) for one in found]


def test_nothing_changed_is_an_empty_difference(ledger: Ledger) -> None:
    ledger.save_events([ONE, TWO], MORNING)
    ledger.save_events([ONE, TWO], LATER)
    assert ledger.differences(BEFORE, AFTER) == []


def test_a_newly_recorded_act_is_a_change_of_the_world(ledger: Ledger) -> None:
    ledger.save_events([ONE], MORNING)
    late = event(fact("f-3", recorded="2026-05-10"))
    ledger.save_events([ONE, late], LATER)
    (found,) = ledger.differences(BEFORE, AFTER)
    assert told([found]) == [("world", "new", late.id)]
    assert (found.before, found.after, found.summary) == (None, late, late.summary)
    assert ledger.differences(AFTER, date(2026, 12, 31)) == []


def test_new_evidence_that_changes_an_act_is_a_change_of_the_world(ledger: Ledger) -> None:
    ledger.save_events([ONE], MORNING)
    more = replace(ONE, act=replace(ONE.act, stage=Stage.ENDED), evidence=(*ONE.evidence, evidence(fact("f-9", recorded="2026-05-09"))))
    ledger.save_events([more], LATER)
    (found,) = ledger.differences(BEFORE, AFTER)
    assert told([found]) == [("world", "changed", ONE.id)]
    assert (found.before, found.after, found.why) == (ONE, more, "new evidence: f-9")


def test_the_same_evidence_read_otherwise_is_a_change_of_our_reading(ledger: Ledger) -> None:
    ledger.save_events([ONE], MORNING)
    ledger.save_events([replace(ONE, act=replace(ONE.act, stage=Stage.ANNOUNCED), partial=True)], LATER)
    (found,) = ledger.differences(BEFORE, AFTER)
    assert told([found]) == [("reading", "re-read", ONE.id)]
    assert found.why == "stage: in-force -> announced; partial"


def test_withdrawal_and_restoration_are_changes_of_our_reading(ledger: Ledger) -> None:
    ledger.save_events([ONE], MORNING)
    ledger.withdraw(ONE.id, "no act at all", "editor", LATER)
    (found,) = ledger.differences(BEFORE, AFTER)
    assert told([found]) == [("reading", "withdrawn", ONE.id)]
    assert (found.before, found.after, found.why) == (ONE, None, "no act at all")
    ledger.decide(Decision(DecisionKind.RESTORE, ONE.id, "an act after all", "editor"), JUNE)
    assert told(ledger.differences(AFTER, date(2026, 6, 5))) == [("reading", "restored", ONE.id)]
    assert ledger.differences(BEFORE, date(2026, 6, 5)) == []


def test_an_act_whose_last_fact_is_withdrawn_is_dropped_with_the_reason(ledger: Ledger) -> None:
    ledger.add_facts([fact()], MORNING)
    ledger.save_events([ONE], MORNING)
    ledger.withdraw("f-1", "the gazette took it back", "editor", LATER)
    (found,) = ledger.differences(BEFORE, AFTER)
    assert told([found]) == [("reading", "dropped", ONE.id)]
    assert found.why == "the gazette took it back"


def test_a_merge_is_a_change_of_our_reading(ledger: Ledger) -> None:
    ledger.save_events([ONE, TWO], MORNING)
    merged = replace(ONE, evidence=(*ONE.evidence, *TWO.evidence))
    ledger.save_events(Layer((merged,), redirects={TWO.id: ONE.id}), LATER)
    found = ledger.differences(BEFORE, AFTER)
    assert sorted(told(found)) == sorted([("reading", "merged", TWO.id), ("reading", "re-read", ONE.id)])
    gone = next(one for one in found if one.what is What.MERGED)
    assert (gone.side, gone.why, gone.summary) == (Side.READING, f"one act with {ONE.id}", TWO.summary)


def test_a_split_is_a_change_of_our_reading_from_its_day_on(ledger: Ledger) -> None:
    together = replace(ONE, evidence=(*ONE.evidence, *TWO.evidence))
    ledger.save_events([together], MORNING)
    ledger.save_events([ONE, TWO], LATER)
    assert told(ledger.differences(BEFORE, AFTER)) == [("reading", "re-read", ONE.id), ("reading", "split", TWO.id)]
    assert ledger.events(known_at=BEFORE) == [together]
