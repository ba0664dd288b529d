"""What sources of an event give differently is stored with it, told as of any day, and carried by a package."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

from cordon.ledger.settings import Mode
from cordon.ledger.store import Ledger
from cordon.model.event import Claim, Conflict, Event
from tests.ledger.samples import LATER, MORNING, NEXT_DAY, event, fact

FIRST, SECOND = fact("f-1"), fact("f-2", outlet="Invented Post", scope=["5g", "core"])
THIRD = fact("f-3", outlet="Invented Wire", recorded="2026-04-01")


def disputed() -> Event:
    """Two scopes by three outlets, one of them recorded a month later."""
    claims = (Claim("5g+core", ("f-2",), ("Invented Post",)), Claim("5g", ("f-1", "f-3"), ("Invented Gazette", "Invented Wire")))
    return replace(event(FIRST, SECOND, THIRD), conflicts=(Conflict("scope", "5g+core", claims),))


def test_an_event_comes_back_with_its_conflicts(ledger: Ledger) -> None:
    ledger.save_events([disputed()], LATER)
    assert ledger.events() == [disputed()]
    assert ledger.save_events([disputed()], LATER).of("events").same == 1


def test_claims_are_told_from_the_day_on_which_their_evidence_was_recorded(ledger: Ledger) -> None:
    ledger.save_events([disputed()], LATER)
    (then,) = ledger.events(known_at=date(2026, 3, 31))
    assert [claim.outlets for claim in then.conflicts[0].claims] == [("Invented Post",), ("Invented Gazette",)]


def test_a_conflict_that_appears_is_a_new_telling_and_the_earlier_one_stays(ledger: Ledger) -> None:
    plain = replace(disputed(), conflicts=())
    ledger.save_events([plain], MORNING)
    ledger.save_events([disputed()], LATER)
    assert ledger.events(known_at=NEXT_DAY.date())[0].conflicts == ()
    (found,) = ledger.differences(MORNING.date(), LATER.date())[:1]
    assert (found.event, "conflicts" in found.why or "evidence" in found.why) == (plain.id, True)


def test_withdrawn_evidence_takes_its_claim_along(ledger: Ledger) -> None:
    ledger.add_facts([FIRST, SECOND, THIRD], MORNING)
    ledger.save_events([disputed()], LATER)
    ledger.withdraw("f-2", "the outlet took it back", "Ann Example", LATER)
    (left,) = ledger.events()
    assert ([one.id for one in left.evidence], left.conflicts) == (["f-1", "f-3"], ())


def test_a_package_carries_the_conflicts(ledger: Ledger, tmp_path: Path) -> None:
    ledger.add_facts([FIRST, SECOND, THIRD], MORNING)
    ledger.save_events([disputed()], LATER)
    ledger.export(tmp_path / "package")
    with Ledger.open(tmp_path / "copy.sqlite", Mode.CREATE) as copy:
        copy.import_package(tmp_path / "package", LATER)
        assert copy.events() == [disputed()]
