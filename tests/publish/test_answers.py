"""Kept answers are the decider's: on every day, for every scope, also for the spans in which nothing turns."""

from __future__ import annotations

from datetime import date
from functools import lru_cache

from hypothesis import given, settings
from hypothesis import strategies as st

from cordon.corroborate import events_of
from cordon.decide import Decider
from cordon.ledger import shipped
from cordon.model.position import Position, Question
from cordon.model.scope import Scope
from cordon.names import load
from cordon.publish.answers import Answers
from cordon.publish.bounded import Once
from cordon.publish.history import Line, steps
from cordon.publish.kept_answers import KeptAnswers
from cordon.publish.listing import COLUMN_SCOPES

DAYS = st.dates(date(2009, 1, 1), date(2032, 1, 1))
SCOPES = st.sampled_from([Scope(frozenset()), *COLUMN_SCOPES])


@lru_cache(maxsize=1)
def shipped_answers() -> Answers:
    names = load()
    layer = events_of(shipped.facts(), [], names.outlets)
    return Answers(Decider(layer.events, names), names)


@lru_cache(maxsize=1)
def pairs() -> list[tuple[str, str]]:
    answers = shipped_answers()
    known = answers.names.vendors.by_slug
    named = {(place, target) for e in answers.decider.events for place in e.act.where for target in (*e.act.targets, *e.aimed_at)}
    return sorted((place, target) for place, target in named if target in known and place.isalpha())


def told(position: Position) -> tuple[object, ...]:
    last = (position.deadline, position.overdue, position.since, str(position.buy), str(position.keep))
    return (position.status, position.in_part, [one.event.id for one in position.basis], *last)


@settings(max_examples=300, deadline=None)
@given(st.integers(0, 10**6), DAYS, SCOPES)
def test_a_kept_answer_is_the_deciders_on_any_day_and_scope(number: int, day: date, scope: Scope) -> None:
    answers = shipped_answers()
    place, vendor = pairs()[number % len(pairs())]
    question = Question(place, vendor, day, scope)
    exact = answers.decider.position(question)
    assert told(answers.within(question)) == told(exact)
    assert answers.within(question, news=True).newest_evidence == exact.newest_evidence
    kept = KeptAnswers(answers, Once(10)).position(question)
    assert (told(kept), kept.question.scope, kept.shown_scope) == (told(exact), scope, exact.shown_scope)


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 10**6), DAYS)
def test_the_steps_tell_the_status_of_every_day(number: int, day: date) -> None:
    answers = shipped_answers()
    place, vendor = pairs()[number % len(pairs())]
    last = [step for step in steps(answers, Line(place, vendor), date(2032, 1, 1)) if step.day <= day]
    exact = answers.decider.position(Question(place, vendor, day))
    if last:
        assert (last[-1].position.status, last[-1].position.in_part) == (exact.status, exact.in_part)
    else:
        assert exact.status.value == "not-assessed"


def test_a_companys_stance_is_the_deciders() -> None:
    answers = shipped_answers()
    companies = sorted({e.act.actor.removeprefix("org:") for e in answers.decider.events if e.act.by_company})[::7]
    for company in companies:
        question = Question("*", "huawei", date(2024, 1, 1))
        assert answers.stance(company, question) == answers.decider.stance(company, question)


def test_an_earlier_knowledge_is_answered_exactly() -> None:
    question = Question("SE", "huawei", date(2024, 1, 1), known_at=date(2019, 1, 1))
    assert told(shipped_answers().within(question)) == told(shipped_answers().decider.position(question))


@settings(max_examples=150, deadline=None)
@given(st.integers(0, 10**6), st.sampled_from(sorted(load().vendors.by_slug)), DAYS, SCOPES)
def test_vendors_whom_all_acts_of_a_place_reach_alike_share_an_answer_and_it_is_right(
    number: int, vendor: str, day: date, scope: Scope
) -> None:
    answers = shipped_answers()
    place, _ = pairs()[number % len(pairs())]
    question = Question(place, vendor, day, scope)
    shared, exact = answers.alike(question), answers.decider.position(question)
    assert told(shared) == told(exact)
    assert [event.id for event in (*shared.practice, *shared.context)] == [event.id for event in (*exact.practice, *exact.context)]
