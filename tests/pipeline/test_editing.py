"""Editors merge, split, answer and take back; rulings survive pages and facts taken in again. All texts are invented."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

import pytest

from cordon.ledger.records import SAME_ACT, DecisionKind, ProposalState
from cordon.ledger.store import Ledger
from cordon.model.errors import InputError
from cordon.model.fact import Fact
from cordon.pipeline import Editor, Page, Ruled, answer, ingest, merge, split, undo, update_events
from tests.ledger.samples import fact
from tests.pipeline.invented import rooms

NOW = datetime(2026, 3, 5, 12, tzinfo=UTC)
LATER = datetime(2026, 4, 5, 12, tzinfo=UTC)
FIRST = fact("f-1", outlet="Invented Gazette")
REPEAT = fact("f-2", outlet="Invented Post", url="https://post.example/2", published="2026-02-22")
THIRD = fact("f-3", outlet="Invented Wire", url="https://wire.example/3", published="2026-02-22")
OTHER = fact("f-4", dates={"adopted": "2026-01-05"}, url="https://gazette.example/4", published="2026-01-06", summary="Another decree.")
WIDE = fact("f-5", scope=["network"], url="https://post.example/5", outlet="Invented Post", summary="Networks are closed to the maker.")
NARROW = fact("f-6", scope=["4g"], url="https://gazette.example/6", summary="The older networks are closed to the maker.")


def editor(when: datetime = NOW) -> Editor:
    return Editor("Ann Example", "read both", when, rooms().names)


def fill(ledger: Ledger, *facts: Fact) -> None:
    ledger.add_facts(facts, NOW)
    update_events(ledger, rooms().names, NOW)


def groups(ledger: Ledger) -> dict[str, set[str]]:
    return {event.id: {one.id for one in event.evidence} for event in ledger.events()}


def merge_all(ledger: Ledger, when: datetime = NOW) -> Ruled:
    """One event of the two that there are."""
    one, two = sorted(groups(ledger))
    return merge(ledger, one, two, editor(when))


def again(ledger: Ledger) -> None:
    """The next round of taking in, a month later, with one more fact."""
    ledger.add_facts([fact("f-9", where=["SE"], actor="SE")], LATER)
    update_events(ledger, rooms().names, LATER)


def test_a_merge_keeps_the_older_id_and_leaves_a_redirect(ledger: Ledger) -> None:
    fill(ledger, FIRST, REPEAT, OTHER)
    one, two = sorted(groups(ledger), key=lambda ident: len(groups(ledger)[ident]), reverse=True)
    (left,) = merge(ledger, two, one, editor()).events
    assert {evidence.id for evidence in left.evidence} == {"f-1", "f-2", "f-4"}
    (gone,) = {one, two} - {left.id}
    assert ledger.redirects() == {gone: left.id}
    assert ledger.event(gone) == ledger.event(left.id)


def test_a_merge_survives_what_comes_later_and_changes_no_other_id(ledger: Ledger) -> None:
    fill(ledger, FIRST, REPEAT, OTHER)
    merge_all(ledger)
    before = groups(ledger)
    again(ledger)
    assert groups(ledger).items() >= before.items()


def test_an_unmerge_brings_the_old_events_back_under_their_old_ids(ledger: Ledger) -> None:
    fill(ledger, FIRST, REPEAT, OTHER)
    before = groups(ledger)
    ruled = merge_all(ledger)
    undo(ledger, ruled.decisions[-1], editor(LATER))
    assert (groups(ledger), ledger.redirects()) == (before, {})
    assert ledger.verify() == []


def test_a_split_keeps_the_id_with_the_founder_and_survives(ledger: Ledger) -> None:
    fill(ledger, FIRST, REPEAT, THIRD)
    (ident,) = groups(ledger)
    split(ledger, ident, ["f-2", "f-3"], editor())
    assert sorted(groups(ledger).values(), key=sorted) == [{"f-1"}, {"f-2", "f-3"}]
    assert groups(ledger)[ident] == {"f-1"}
    before = groups(ledger)
    again(ledger)
    assert groups(ledger).items() >= before.items()


def test_a_split_taken_back_is_one_event_again(ledger: Ledger) -> None:
    fill(ledger, FIRST, REPEAT, THIRD)
    before = groups(ledger)
    (ident,) = before
    ruled = split(ledger, ident, ["f-2"], editor())
    assert len(groups(ledger)) == 2
    undo(ledger, ruled.decisions[0], editor(LATER))
    assert groups(ledger) == before


def test_a_merge_after_a_split_prevails(ledger: Ledger) -> None:
    fill(ledger, FIRST, REPEAT, THIRD)
    (ident,) = groups(ledger)
    split(ledger, ident, ["f-2"], editor())
    merge_all(ledger, LATER)
    assert groups(ledger) == {ident: {"f-1", "f-2", "f-3"}}


def test_what_may_be_one_act_waits_until_an_editor_answers(ledger: Ledger) -> None:
    fill(ledger, FIRST, WIDE, NARROW)
    asked = ledger.proposals()
    assert {(one.kind, one.one, one.two) for one in asked} == {(SAME_ACT, "f-1", "f-5"), (SAME_ACT, "f-5", "f-6")}
    assert len(groups(ledger)) == 3
    chosen = next(one for one in asked if "f-1" in (one.one, one.two))
    ruled = answer(ledger, chosen.id, True, editor())
    assert {"f-1", "f-5"} in groups(ledger).values()
    again(ledger)
    assert {"f-1", "f-5"} in groups(ledger).values()
    undo(ledger, ruled.decisions[0], editor(LATER))
    assert {"f-1", "f-5"} not in groups(ledger).values()
    assert chosen.id in {one.id for one in ledger.proposals()}


def test_a_refused_link_is_asked_no_more(ledger: Ledger) -> None:
    fill(ledger, FIRST, WIDE, NARROW)
    chosen = ledger.proposals()[0]
    answer(ledger, chosen.id, False, editor())
    again(ledger)
    assert chosen.id not in {one.id for one in ledger.proposals()}
    assert {one.id: one.state for one in ledger.proposals(None)}[chosen.id] is ProposalState.REFUSED
    with pytest.raises(InputError, match="refused already"):
        answer(ledger, chosen.id, True, editor())


EARLIER = "Sweden bars two makers\n\nSweden has banned Huawei from its 5G networks, the regulator said on 20 October 2020.\n"
DOUBT = (
    "Sweden thinks again\n\nBy Ann Example, Invented Gazette, 9 November 2020\n\n"
    "Sweden will allow Huawei in its 5G networks, a U-turn on its earlier ruling, the regulator said on 9 November 2020.\n"
)


def pages(ledger: Ledger, doubt: str = DOUBT, when: datetime = NOW) -> None:
    taken = [Page("https://gazette.example/earlier", EARLIER.encode()), Page("https://gazette.example/doubt", doubt.encode())]
    ingest(ledger, taken, rooms(), when)


def test_an_uncertain_change_waits_and_is_applied_only_when_accepted(ledger: Ledger) -> None:
    pages(ledger)
    asked = [one for one in ledger.proposals() if one.kind != SAME_ACT]
    assert asked, "the wording suggests a change"
    assert all(not event.changes for event in ledger.events())
    assert all(one.quote and one.quote in DOUBT for one in asked)
    ruled = answer(ledger, asked[0].id, True, editor())
    assert [change.how.value for event in ledger.events() for change in event.changes] == [asked[0].kind]
    pages(ledger, when=LATER)
    assert any(event.changes for event in ledger.events())
    undo(ledger, ruled.decisions[0], editor(LATER))
    assert all(not event.changes for event in ledger.events())


def test_a_ruling_on_a_statement_holds_for_the_one_that_took_its_place(ledger: Ledger) -> None:
    pages(ledger)
    merge_all(ledger)
    before = len(ledger.events())
    pages(ledger, DOUBT.replace("the regulator said on 9", "its regulator said on 9"), LATER)
    assert len(ledger.events()) == before


def test_what_cannot_be_ruled_is_said(ledger: Ledger) -> None:
    fill(ledger, FIRST, REPEAT)
    (ident,) = groups(ledger)
    wrong: list[Callable[[], Ruled]] = [
        lambda: merge(ledger, ident, ident, editor()),
        lambda: merge(ledger, ident, "e-none", editor()),
        lambda: split(ledger, ident, ["f-1", "f-2"], editor()),
        lambda: split(ledger, ident, ["f-8"], editor()),
        lambda: undo(ledger, "r-none", editor()),
        lambda: answer(ledger, "p-none", True, editor()),
    ]
    head = ledger.head
    for ruling in wrong:
        with pytest.raises(InputError):
            ruling()
    assert ledger.head == head


def test_who_ruled_when_and_why_is_kept(ledger: Ledger) -> None:
    fill(ledger, FIRST, OTHER)
    merge_all(ledger)
    (kept,) = ledger.decisions()
    assert (kept.decision.kind, kept.decision.author, kept.decision.reason) == (DecisionKind.SAME, "Ann Example", "read both")
