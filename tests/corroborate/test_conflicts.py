"""What sources of one act give differently stays side by side with who gives it. All facts are invented."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from cordon.corroborate import events_of
from cordon.corroborate.counted import counted
from cordon.model.event import Conflict, Event
from cordon.model.fact import Fact
from tests.corroborate.rows import fact, outlets


def told(*facts: Fact) -> Event:
    (event,) = events_of(facts, [], outlets()).events
    return event


def on(field: str, event: Event) -> Conflict:
    (found,) = [one for one in event.conflicts if one.field == field]
    return found


def claims(one: Conflict) -> dict[str, tuple[str, ...]]:
    return {claim.value: claim.outlets for claim in one.claims}


def test_two_deadlines_stay_side_by_side_with_their_sources() -> None:
    first = fact("a", measure="remove", dates={"announced": "2020-07-14", "deadline": "2027-12-31"})
    event = told(first, fact("b", outlet="City Bulletin", measure="remove", dates={"announced": "2020-07-14", "deadline": "2028-01-15"}))
    found = on("dates.deadline", event)
    assert found.standing == "2027-12-31"
    assert claims(found) == {"2027-12-31": ("Harbour Post",), "2028-01-15": ("City Bulletin",)}


def test_the_narrowest_best_sourced_scope_stands_and_the_wider_is_kept() -> None:
    event = told(fact("a", scope=["5g", "core"]), fact("b", outlet="City Bulletin"))
    assert str(event.act.scope) == on("scope", event).standing == "5g+core"
    assert claims(on("scope", event)) == {"5g+core": ("Harbour Post",), "5g": ("City Bulletin",)}


def test_two_numbers_of_one_thing_stay_side_by_side() -> None:
    event = told(
        fact("a", summary="The ministry listed the maker and 68 of the foreign affiliates it has, then 68 affiliates abroad."),
        fact("b", outlet="City Bulletin", summary="The ministry listed the maker with 70 foreign affiliates."),
    )
    assert claims(on("number of affiliates", event)) == {"68": ("Harbour Post",), "70": ("City Bulletin",)}


def test_a_number_in_common_is_no_conflict() -> None:
    one = fact("a", summary="The ministry listed 68 affiliates of the maker, 21 branches among them.")
    assert told(one, fact("b", outlet="City Bulletin", summary="Beside 46 affiliates it had 68 affiliates listed.")).conflicts == ()


def test_a_vendor_left_out_is_no_contradiction() -> None:
    assert told(fact("a", targets=["huawei", "zte"]), fact("b", outlet="City Bulletin")).conflicts == ()


def test_a_month_does_not_contradict_its_day() -> None:
    assert told(fact("a"), fact("b", outlet="City Bulletin", dates={"announced": "2020-07"})).conflicts == ()


def test_an_event_on_a_part_of_its_evidence_keeps_only_what_that_part_disputes() -> None:
    event = told(
        fact("a", scope=["5g", "core"]),
        fact("b", outlet="City Bulletin"),
        fact("c", outlet="Gear Weekly", scope=["5g", "core"]),
    )
    without = event.resting_on(tuple(one for one in event.evidence if one.id != "a"))
    assert claims(on("scope", without)) == {"5g+core": ("Gear Weekly",), "5g": ("City Bulletin",)}
    assert event.resting_on(event.evidence[:1]).conflicts == ()


def test_years_money_and_spans_of_time_are_no_counts() -> None:
    assert counted("In 2019 rules cost $40 millions within 90 days; 1,200 masts and five foreign plants fell, 30 of its branches too.") == [
        ("masts", "1200"),
        ("plants", "5"),
    ]


@given(st.text(alphabet="0123456789 ,.abcsfive-", max_size=400))
def test_any_text_is_counted_without_error(text: str) -> None:
    assert all(thing and number.isdigit() for thing, number in counted(text))


def test_spellings_of_one_outlet_are_one_outlet() -> None:
    event = told(fact("a"), fact("b", outlet="The  HARBOUR Post", published="2020-07-15"), fact("c", outlet="City Bulletin"))
    assert sorted(event.outlets) == ["City Bulletin", "Harbour Post"]
