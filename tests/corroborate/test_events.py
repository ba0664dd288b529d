"""Facts of one act become one event; what one act cannot have keeps two apart."""

from __future__ import annotations

import csv
import json
import os
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cordon.corroborate import EventLayer, Judgement, Known, Ruling, SourcedStatement, event_id, events_of
from cordon.model.act import Act, Dates
from cordon.model.codes import ChangeKind, DateKind, Measure, OutletTier, Stage
from cordon.model.event import EventChange
from cordon.model.fact import Fact
from cordon.model.partial_date import PartialDate
from cordon.model.scope import Scope
from cordon.model.statement import Attribution, Statement
from tests.corroborate.rows import fact, outlets

HERE = Path(__file__).parent


def layer(*facts: Fact, known: Known | None = None) -> EventLayer:
    return events_of(facts, [], outlets(), known)


def holders(found: EventLayer) -> dict[str, str]:
    return {evidence.id: event.id for event in found.events for evidence in event.evidence}


def one_event(*facts: Fact) -> bool:
    return len(layer(*facts).events) == 1


def statement(ident: str, published: str, **act: object) -> SourcedStatement:
    codes = {
        "measure": Measure.BAN,
        "stage": Stage.URGED,
        "actor": "US",
        "where": ("*",),
        "targets": ("huawei",),
        "scope": Scope.of([]),
        "dates": Dates(),
    }
    quote = "urged its friends to shun the maker's network gear"
    told = Statement(Act(**(codes | act)), quote, 0, len(quote), "test 1", attribution=Attribution(cited="City Bulletin"))  # type: ignore[arg-type]
    return SourcedStatement(ident, told, f"d-{ident}", "Gear Weekly", date(2026, 11, 21), "An urging.", PartialDate.parse(published))


def test_two_outlets_on_one_act_are_one_event() -> None:
    assert one_event(fact("a"), fact("b", outlet="City Bulletin", published="2020-07-15"))


def test_the_same_act_in_two_countries_never_merges() -> None:
    other = fact("b", actor="FR", where=["FR"])
    assert not one_event(fact("a"), other)
    assert not one_event(fact("a"), fact("b", where=["FR"]))


@pytest.mark.parametrize(
    "changed",
    [
        {"measure": "remove"},
        {"targets": ["zte"]},
        {"scope": ["fixed"]},
        {"scope": ["5g", "government"]},
        {"scope": ["5g", "exports"]},
        {"stage": "proposed"},
        {"stage": "suspended"},
        {"dates": {"announced": "2020-08-14"}},
        {"dates": {"announced": "2021"}},
        {"dates": {"announced": "2020-07-14", "deadline": "2030"}, "partial": True},
        {"changes": [{"id": "a", "how": "confirms"}]},
        {"url": "https://paper.example/a"},
    ],
)
def test_what_one_act_cannot_have_keeps_two_facts_apart(changed: dict[str, object]) -> None:
    assert not one_event(fact("a"), fact("b", **changed))


def test_deadlines_years_apart_are_two_duties() -> None:
    first = fact("a", measure="remove", dates={"announced": "2020-07-14", "deadline": "2023"})
    assert not one_event(first, fact("b", measure="remove", dates={"announced": "2020-07-14", "deadline": "2027"}))


def test_announced_and_done_are_one_act_when_the_decision_has_one_date() -> None:
    assert one_event(fact("a", stage="announced"), fact("b"))
    assert not one_event(fact("a", stage="announced", dates={}), fact("b"))


def test_a_month_goes_with_its_day_and_neighbouring_months_stay_apart() -> None:
    assert one_event(fact("a"), fact("b", dates={"announced": "2020-07"}))
    assert not one_event(fact("a", dates={"announced": "2020-06"}), fact("b", dates={"announced": "2020-07"}))


def test_a_report_from_before_the_act_does_not_tell_of_it_as_done() -> None:
    assert not one_event(fact("a"), fact("b", dates={"announced": "2020"}, published="2020-03-02"))


def test_instruments_with_different_numbers_are_two_acts() -> None:
    assert not one_event(fact("a", instrument="Telecoms Order 2020/114"), fact("b", instrument="Spectrum Order 2020/231"))
    assert one_event(fact("a", instrument="Telecoms Order 2020/114"), fact("b", instrument="Order 2020/114 of the ministry"))


def test_a_wide_report_that_fits_two_narrow_acts_is_proposed_and_joins_neither() -> None:
    narrow = fact("a", scope=["5g"]), fact("b", scope=["4g"])
    found = layer(*narrow, fact("c", scope=["network"]))
    assert len(found.events) == 3
    assert {frozenset(p.reports) for p in found.proposals} == {frozenset({"a", "c"}), frozenset({"b", "c"})}


def test_a_follow_up_report_weeks_later_is_the_same_act() -> None:
    found = events_of([], [statement("s1", "2018-11-23"), statement("s2", "2018-12-10")], outlets())
    assert len(found.events) == 1


def test_an_urging_months_later_is_another_act() -> None:
    found = events_of([], [statement("s1", "2018-11-23"), statement("s2", "2019-06-10")], outlets())
    assert len(found.events) == 2


def test_a_letter_to_one_country_is_not_the_campaign_towards_all() -> None:
    letter = statement("s2", "2018-11-23", where=("CA",))
    assert len(events_of([], [statement("s1", "2018-11-23"), letter], outlets()).events) == 2
    named = statement("s3", "2018-11-23", where=("DE", "IT", "JP"))
    assert len(events_of([], [statement("s1", "2018-11-23"), named], outlets()).events) == 1


def test_outlets_that_cite_one_paper_are_one_origin() -> None:
    facts = (
        fact("a", outlet="City Bulletin"),
        fact("b", outlet="Gear Weekly (City Bulletin)"),
        fact("c", outlet="someblog.example (citing City Bulletin)"),
    )
    event = layer(*facts).events[0]
    assert len({evidence.outlet for evidence in event.evidence}) == 3
    assert event.origins == ("city-bulletin",)


def test_a_copy_on_an_unknown_page_is_worth_less_than_its_original() -> None:
    event = layer(fact("a", outlet="someblog.example (citing Telegram Union)")).events[0]
    assert (event.evidence[0].origin, event.evidence[0].tier) == ("telegram-union", OutletTier.AGGREGATOR)


def test_an_official_address_is_an_official_origin() -> None:
    event = layer(fact("a", outlet="Ministry", url="https://www.gov.example/notice")).events[0]
    assert (event.evidence[0].origin, event.evidence[0].tier) == ("official:gb", OutletTier.OFFICIAL)


def test_links_between_facts_become_links_between_events() -> None:
    later = fact("c", dates={"announced": "2021-03-01"}, stage="ended", changes=[{"id": "b", "how": "ends"}])
    found = layer(fact("a"), fact("b"), later)
    by_fact = {event.id: event for event in found.events}
    ended = by_fact[holders(found)["c"]]
    assert ended.changes == (EventChange(holders(found)["a"], ChangeKind.ENDS),)


def test_the_narrowest_scope_of_the_best_source_stands_and_the_wider_claim_is_kept() -> None:
    found = layer(fact("a", outlet="Telegram Union"), fact("b", scope=["network"], outlet="Gear Weekly"))
    event = found.events[0]
    assert event.act.scope == Scope.of(["5g"])
    dissent = next(item for item in found.conflicts[event.id] if item.field == "scope")
    assert {claim.value: claim.outlets for claim in dissent.claims} == {"5g": ("Telegram Union",), "network": ("Gear Weekly",)}


def test_two_dates_stay_side_by_side_and_the_most_precise_consistent_one_stands() -> None:
    found = layer(fact("a", dates={"announced": "2020-07"}), fact("b"), fact("c", dates={"announced": "2020-07-15"}))
    event = found.events[0]
    assert event.act.dates.get(DateKind.ANNOUNCED) in {PartialDate(2020, 7, 14), PartialDate(2020, 7, 15)}
    assert {claim.value for claim in found.conflicts[event.id][0].claims} == {"2020-07", "2020-07-14", "2020-07-15"}


def test_a_new_report_joins_and_changes_no_id() -> None:
    first = layer(fact("m"))
    after = layer(fact("a"), fact("m"), fact("z"), known=Known(events=first.events))
    assert [event.id for event in after.events] == [event_id("m")]
    assert len(after.events[0].evidence) == 3


def rule(ruling: Ruling, hour: int = 1, a: str = "a", b: str = "b") -> Judgement:
    return Judgement(ruling, a, b, "an editor", datetime(2026, 11, 21, hour, tzinfo=UTC), "looked it up")


def test_a_merge_leaves_a_redirect_and_taking_it_back_gives_the_old_ids_again() -> None:
    facts = fact("a"), fact("b", scope=["fixed"])
    apart = layer(*facts)
    merged = layer(*facts, known=Known(apart.events, apart.redirects, [rule(Ruling.SAME)]))
    assert [event.id for event in merged.events] == [event_id("a")]
    assert merged.redirects == {event_id("b"): event_id("a")}
    undone = layer(*facts, known=Known(merged.events, merged.redirects, [rule(Ruling.SAME), rule(Ruling.OPEN, 2)]))
    assert {event.id for event in undone.events} == {event_id("a"), event_id("b")}
    assert undone.redirects == {}


def test_a_split_survives_a_new_ingest() -> None:
    facts = fact("a"), fact("b")
    joined = layer(*facts)
    split = layer(*facts, known=Known(joined.events, {}, [rule(Ruling.APART)]))
    assert len(split.events) == 2
    again = layer(*facts, fact("c", scope=["phones"]), known=Known(split.events, split.redirects, [rule(Ruling.APART)]))
    assert holders(again)["a"] == event_id("a") != holders(again)["b"]


def test_standing_events_are_proposed_not_merged_by_a_new_report() -> None:
    first = layer(fact("a", dates={"announced": "2020-07-13"}), fact("c", dates={"announced": "2020-07-15"}))
    assert len(first.events) == 2
    after = layer(*(fact(n, dates={"announced": f"2020-07-{d}"}) for n, d in (("a", 13), ("b", 14), ("c", 15))), known=Known(first.events))
    assert {event_id("a"), event_id("c")} == {event.id for event in after.events}


KINDS = st.fixed_dictionaries(
    {
        "scope": st.sampled_from([["5g"], ["network"], ["4g"], []]),
        "dates": st.sampled_from([{}, {"announced": "2020"}, {"announced": "2020-07-14"}, {"announced": "2020-09"}]),
        "stage": st.sampled_from(["in-force", "announced", "proposed"]),
        "targets": st.sampled_from([["huawei"], ["zte"], ["huawei", "zte"]]),
    }
)
SETS = st.lists(KINDS, min_size=1, max_size=9)


@given(SETS, st.randoms(use_true_random=False))
def test_the_order_of_arrival_within_one_run_changes_nothing(rows: list[dict[str, object]], random: object) -> None:
    facts = [fact(f"f{n}", **row) for n, row in enumerate(rows)]
    shuffled = list(facts)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    assert layer(*facts) == layer(*shuffled)


@given(SETS, SETS)
def test_no_report_that_is_added_changes_the_id_of_a_standing_one(rows: list[dict[str, object]], more: list[dict[str, object]]) -> None:
    facts = [fact(f"f{n}", **row) for n, row in enumerate(rows)]
    before = layer(*facts)
    added = [fact(f"e{n}", **row) for n, row in enumerate(more)]
    after = layer(*added, *facts, known=Known(before.events, before.redirects))
    assert {name: holders(after)[name] for name in holders(before)} == holders(before)
    assert layer(*added, *facts, known=Known(after.events, after.redirects)).events == after.events


def test_the_hand_judged_pairs_are_told_apart() -> None:
    ledger = Path(os.environ.get("CORDON_SHARED", HERE.parents[1] / "../shared")) / "ledger/facts.jsonl"
    if not ledger.exists():
        pytest.skip(f"the ledger's rows are not at {ledger}")
    facts = [Fact.of(json.loads(line)) for line in ledger.read_text(encoding="utf-8").splitlines()]
    held = holders(layer(*facts))
    pairs = list(csv.DictReader((HERE / "fact_pairs.csv").open(encoding="utf-8")))
    found = [(held[row["a"]] == held[row["b"]], row["same"] == "yes") for row in pairs]
    right = sum(said and gold for said, gold in found)
    assert right / sum(said for said, _ in found) >= 0.97
    assert right / sum(gold for _, gold in found) >= 0.85


def test_an_act_that_no_passage_dates_was_known_by_the_day_of_its_first_source() -> None:
    found = events_of([], [statement("s-2", "2020-03-05"), statement("s-1", "2020-03-01")], outlets())
    assert {event.act.dates.as_row().get("said") for event in found.events} == {"2020-03-01"}
