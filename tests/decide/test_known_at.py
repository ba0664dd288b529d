"""Append-only and bitemporal: what did you tell me on 3 March?"""

from dataclasses import replace
from datetime import date

from cordon.decide import Decider
from cordon.model.event import Event
from cordon.model.position import Position, Question
from cordon.model.scope import Scope
from tests.decide.builder import Extra, Names, Told, act

BAN = act("ban", "5g", Extra(told=Told(recorded=date(2022, 3, 3))))


def told(event: Event, known_at: str | None) -> Position:
    day = date.fromisoformat(known_at) if known_at else None
    return Decider([event], Names()).position(Question("NN", "acme", date(2021, 6, 1), Scope.parse("5g"), day))


def test_what_was_recorded_later_was_not_known() -> None:
    assert told(BAN, "2022-03-02").status == "not-assessed"
    assert told(BAN, "2022-03-03").status == "banned"


def test_record_time_and_valid_time_are_two_axes() -> None:
    early = Question("NN", "acme", date(2019, 1, 1), Scope.parse("5g"), date(2023, 1, 1))
    assert Decider([BAN], Names()).position(early).status == "not-assessed"


def test_a_withdrawn_act_counts_no_more_and_still_did_before() -> None:
    withdrawn = replace(BAN, withdrawn=date(2022, 6, 1))
    assert told(withdrawn, None).status == "not-assessed"
    assert told(withdrawn, "2022-06-01").status == "not-assessed"
    assert told(withdrawn, "2022-05-31").status == "banned"


def test_evidence_that_came_later_made_no_one_surer_before() -> None:
    later = replace(BAN.evidence[0], id="second", origin="herald", recorded=date(2022, 9, 1))
    event = replace(BAN, evidence=(*BAN.evidence, later))
    assert [told(event, day).confidence for day in ("2022-08-31", "2022-09-01")] == ["single-origin", "corroborated"]


def test_an_answer_says_when_its_evidence_was_first_recorded_and_last_changed() -> None:
    later = replace(BAN.evidence[0], id="second", recorded=date(2022, 9, 1))
    event = replace(BAN, evidence=(*BAN.evidence, later))
    assert (told(event, None).recorded, told(event, None).changed) == (date(2022, 3, 3), date(2022, 9, 1))
    assert told(event, "2022-05-01").changed == date(2022, 3, 3)


def test_a_company_s_stance_is_asked_with_what_was_known_too() -> None:
    event = act("drop", "5g", Extra(actor="org:telco", told=Told(recorded=date(2022, 3, 3))))
    question = Question("NN", "acme", date(2021, 6, 1), Scope.parse("5g"), date(2022, 3, 2))
    assert Decider([event], Names()).stance("telco", question) is None


def test_an_earlier_day_is_answered_from_the_events_as_they_were_told_then() -> None:
    day = date(2022, 3, 3)
    advice = act("advise", "5g", Extra(told=Told(recorded=day)))
    decider = Decider([BAN], Names(), lambda known_at: [advice] if known_at == day else [])
    today = Question("NN", "acme", date(2021, 6, 1), Scope.parse("5g"))
    assert decider.position(today).status == "banned"
    assert decider.position(replace(today, known_at=day)).status == "advised-against"
