"""Stance, the same for a company: uses, chose, dropping by, dropped, stopped supplying, in dispute, speaks only."""

import pytest

from cordon.model.event import Event
from tests.decide.builder import Extra, Told, act, stand


def did(measure: str, stage: str = "in-force", scope: str = "5g", told: Told | None = None, **dates: str) -> Event:
    return act(measure, scope, Extra(actor="org:telco", stage=stage, told=told or Told()), **dates)


def code(*events: Event, scope: str = "", on: str = "2021-06-01", vendor: str = "acme") -> str | None:
    found = stand(events, scope, on, vendor)
    return found.code.value if found else None


@pytest.mark.parametrize(
    ("event", "expected"),
    [
        (did("choose"), "uses"),
        (did("choose", "announced"), "chose"),
        (did("choose", "ended"), "dropped"),
        (did("choose", "refused"), "dropped"),
        (did("drop"), "dropped"),
        (did("drop", "announced"), "dropping-by"),
        (did("drop", "postponed"), "dropping-by"),
        (did("drop", adopted="2020-05-01", deadline="2025"), "dropping-by"),
        (did("drop", "refused"), "uses"),
        (did("drop", "ended"), "uses"),
        (did("drop", scope="exports"), "stopped-supplying"),
        (did("retaliate"), "in-dispute"),
        (did("prosecute"), "in-dispute"),
        (did("fund", "urged"), "in-dispute"),
        (did("deny"), "speaks-only"),
        (did("accuse"), "speaks-only"),
        (did("drop", "considered"), "speaks-only"),
        (did("choose", "considered"), "speaks-only"),
        (did("retaliate", "threatened"), "speaks-only"),
    ],
)
def test_what_a_company_does_gives_its_stance(event: Event, expected: str) -> None:
    assert code(event) == expected


def test_of_a_company_that_nothing_is_known_of_there_is_no_stance() -> None:
    assert code() is None
    assert code(did("drop"), vendor="bolt") is None


def test_what_a_state_does_is_no_company_s_stance() -> None:
    assert code(act("drop", "5g")) is None


def test_a_later_choice_replaces_an_earlier_one() -> None:
    events = [did("choose", said="2019"), did("drop", said="2020")]
    assert [code(*events, on=day) for day in ("2020-01-01", "2021-01-01")] == ["uses", "dropped"]


def test_talk_replaces_no_choice() -> None:
    assert code(did("drop", said="2019"), did("deny", said="2020")) == "dropped"


def test_weak_rows_decide_only_where_nothing_better_stands() -> None:
    weak = did("drop", told=Told(certainty="weak"), said="2020")
    assert (code(weak), code(weak, did("choose", said="2019"))) == ("dropped", "uses")


def test_a_choice_for_the_scope_asked_for_comes_before_one_for_a_part_of_it() -> None:
    assert code(did("choose", said="2019"), did("drop", scope="5g+core", said="2020"), scope="5g") == "uses"
    assert code(did("choose", said="2019"), did("drop", scope="5g+core", said="2020"), scope="5g+core") == "dropped"


def test_choices_on_other_equipment_say_nothing() -> None:
    assert code(did("drop", scope="phones"), scope="5g") is None


def test_a_company_that_dropped_one_part_and_is_dropping_another_is_dropping() -> None:
    parts = [did("drop", "announced", "4g+core", said="2019"), did("drop", "in-force", "5g+core", said="2020")]
    assert code(*parts, scope="core") == "dropping-by"


def test_a_removal_that_starts_later_has_not_begun() -> None:
    event = did("drop", adopted="2020-05-01", effective="2021-01-01")
    assert [code(event, on=day) for day in ("2020-12-31", "2021-01-01")] == ["dropping-by", "dropped"]


def test_a_stance_says_since_when_until_when_and_how_sure() -> None:
    found = stand([did("drop", "announced", announced="2020-05-01", deadline="2025")])
    assert found is not None
    assert (str(found.since), found.since_kind, str(found.deadline), found.confidence) == (
        "2020-05-01",
        "announced",
        "2025",
        "single-origin",
    )


def test_the_rest_of_what_is_known_is_kept_beside() -> None:
    found = stand([did("choose", said="2019"), did("drop", said="2020")])
    assert found is not None
    assert [event.act.measure for event in found.others] == ["choose"]
