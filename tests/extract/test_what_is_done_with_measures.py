"""What verbs do to a measure that a noun names, from approving it to ruling on it, on invented sentences."""

from __future__ import annotations

import pytest

from tests.extract.answers import acts

_BAN, _LAW, _PLAN, _BILL = "a ban on Hytera", "a law banning Hytera", "a plan to ban Hytera", "a bill to ban Hytera"


@pytest.mark.parametrize(
    ("verb", "measure", "stage"),
    [
        ("approved", _BAN, "in-force"),
        ("approved", _PLAN, "announced"),
        ("has ratified", _LAW, "in-force"),
        ("will approve", _BAN, "announced"),
        ("may approve", _BAN, "considered"),
        ("may approve", _PLAN, "considered"),
        ("could finalise", _LAW, "considered"),
        ("should approve", "an order that bars Hytera", "urged"),
        ("will not approve", _BAN, "refused"),
        ("refused to approve", _LAW, "refused"),
        ("settled on", _BAN, "announced"),
        ("signed off on", _BAN, "announced"),
        ("unveiled", _LAW, "announced"),
        ("unveiled", _BILL, "proposed"),
        ("announced", _BILL, "proposed"),
        ("signed", _BILL, "announced"),
        ("debated", _BAN, "considered"),
        ("is examining", _BAN, "considered"),
        ("favours", _BAN, "urged"),
        ("favours", _LAW, "urged"),
        ("backed", _PLAN, "urged"),
        ("backed", _BILL, "proposed"),
        ("suggested", _BAN, "urged"),
    ],
)
def test_how_far_a_measure_is_follows_from_what_is_done_with_it(verb: str, measure: str, stage: str) -> None:
    assert [(found, told) for found, told, _ in acts(f"Latvia {verb} {measure}.")] == [("ban", stage)]


@pytest.mark.parametrize("done", ["approved", "imposed", "adopted", "passed"])
@pytest.mark.parametrize("goes_on", ["takes effect in May", "comes into force in May", "starts next year"])
def test_a_verb_behind_the_doer_of_a_participle_is_that_of_the_measure(done: str, goes_on: str) -> None:
    assert [act[:2] for act in acts(f"A ban on Hytera {done} by parliament {goes_on}.")] == [("ban", "announced")]


def test_a_supplier_that_is_approved_is_still_let_in() -> None:
    assert acts("Latvia approved Hytera as a supplier.") == [("allow", "in-force", "LV")]
