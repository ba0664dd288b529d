"""The laws of positions, on acts made up at random."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from cordon.decide import Decider
from cordon.model.codes import AUTHORITY_MEASURES, RESTRICTIONS, Certainty, Measure, Stage, Status
from cordon.model.event import Event
from cordon.model.position import Position, Question
from cordon.model.scope import Scope
from tests.decide.builder import RECORDED, Extra, Names, act, ask

ORDER = list(Status)
SCOPES = ("5g", "4g", "core", "5g+core", "network", "all", "phones", "all+government", "exports", "")
DAYS = ("2018", "2019-03", "2019-06-15", "2020-01-01", "2021")
TALK = (Measure.ACCUSE, Measure.DENY, Measure.RETALIATE, Measure.PROSECUTE, Measure.FUND, Measure.DROP, Measure.CHOOSE)
WEAKER = {
    Stage.IN_FORCE: (Stage.ANNOUNCED, Stage.PROPOSED, Stage.CONSIDERED, Stage.URGED),
    Stage.ANNOUNCED: (Stage.PROPOSED, Stage.CONSIDERED, Stage.URGED),
    Stage.PROPOSED: (Stage.CONSIDERED, Stage.URGED),
    Stage.CONSIDERED: (Stage.URGED,),
}


@st.composite
def made(draw: st.DrawFn, measures: tuple[Measure, ...] = tuple(AUTHORITY_MEASURES | {Measure.REVIEW})) -> Event:
    """One act by NN on acme."""
    measure = draw(st.sampled_from(sorted(measures)))
    stage = draw(st.sampled_from(list(Stage)))
    return act(measure, draw(st.sampled_from(SCOPES)), Extra(stage=stage), adopted=draw(st.sampled_from(DAYS)))


RULES = st.lists(made(), max_size=6)
ASKED = st.sampled_from(("", "5g", "core", "network", "phones", "5g+government"))


def rank(found: Position) -> int:
    """0 for the strictest."""
    return ORDER.index(found.status)


@given(RULES, ASKED, st.randoms(use_true_random=False))
def test_positions_do_not_depend_on_the_order_of_events(rules: list[Event], scope: str, random: object) -> None:
    mixed = list(rules)
    random.shuffle(mixed)  # type: ignore[attr-defined]
    assert ask(mixed, scope) == ask(rules, scope)


# Questions that no rule of SCOPES merely overlaps: a milder act that covers one comes before a part of it, by the design.
@given(st.lists(made(tuple(RESTRICTIONS)), min_size=1, max_size=5), st.sampled_from(("5g+core", "phones")), st.data())
def test_weakening_an_act_s_stage_never_makes_the_status_stricter(rules: list[Event], scope: str, data: st.DataObject) -> None:
    changed = data.draw(st.integers(0, len(rules) - 1))
    weaker = data.draw(st.sampled_from(WEAKER.get(rules[changed].act.stage, (rules[changed].act.stage,))))
    weakened = [*rules]
    weakened[changed] = replace(rules[changed], act=replace(rules[changed].act, stage=weaker))
    assert rank(ask(weakened, scope)) >= rank(ask(rules, scope))


@given(RULES, ASKED, st.sampled_from(TALK), st.sampled_from(("NN", "MM", "org:telco")))
def test_talk_purchases_and_pressure_never_change_what_is_ruled(rules: list[Event], scope: str, measure: Measure, actor: str) -> None:
    before = ask([*rules, act("choose", "", Extra(actor="org:telco"))], scope)
    after = ask([*rules, act("choose", "", Extra(actor="org:telco")), act(measure, "all", Extra(actor=actor))], scope)
    assert (after.status, after.buy, after.keep, after.confidence) == (before.status, before.buy, before.keep, before.confidence)


@given(RULES, made(), ASKED)
def test_an_urged_or_foreign_act_never_changes_the_status(rules: list[Event], other: Event, scope: str) -> None:
    held = [*rules, act("choose", "", Extra(actor="org:telco"))]
    urged = replace(other, act=replace(other.act, stage=Stage.URGED))
    foreign = replace(other, act=replace(other.act, actor="MM"))
    assert ask([*held, urged], scope).status == ask([*held, foreign], scope).status == ask(held, scope).status


@given(RULES, made(), ASKED)
def test_an_act_on_another_place_or_vendor_changes_nothing(rules: list[Event], other: Event, scope: str) -> None:
    elsewhere = replace(other, act=replace(other.act, actor="MM", where=("MM",)))
    another = replace(other, act=replace(other.act, targets=("bolt",)))
    assert ask([*rules, elsewhere], scope) == ask([*rules, another], scope) == ask(rules, scope)


@given(RULES, made(), st.sampled_from(("5g", "core", "network")))
def test_an_act_on_disjoint_equipment_does_not_change_the_status(rules: list[Event], other: Event, scope: str) -> None:
    held = [*rules, act("choose", "", Extra(actor="org:telco"))]
    disjoint = replace(other, act=replace(other.act, scope=Scope.parse("cameras")))
    assert ask([*held, disjoint], scope).status == ask(held, scope).status


@given(RULES, ASKED, st.integers(1, 3000))
def test_before_anything_was_recorded_nothing_was_known(rules: list[Event], scope: str, days: int) -> None:
    question = Question("NN", "acme", date(2021, 6, 1), Scope.parse(scope), RECORDED - timedelta(days=days))
    assert Decider(rules, Names()).position(question).status is Status.NOT_ASSESSED


@given(RULES, made(), ASKED)
def test_a_withdrawn_act_counts_no_more(rules: list[Event], other: Event, scope: str) -> None:
    assert ask([*rules, replace(other, withdrawn=RECORDED)], scope) == ask(rules, scope)


@given(RULES, made(tuple(RESTRICTIONS)), ASKED)
def test_a_further_restriction_never_makes_the_headline_milder(rules: list[Event], other: Event, scope: str) -> None:
    decided = replace(other, act=replace(other.act, stage=Stage.IN_FORCE))
    assert rank(ask([*rules, decided], scope)) <= rank(ask(rules, scope))


@given(RULES, made(), ASKED)
def test_weak_evidence_never_changes_what_better_evidence_says(rules: list[Event], other: Event, scope: str) -> None:
    before = ask(rules, scope)
    if before.basis and scope:
        weak = replace(other, evidence=tuple(replace(one, certainty=Certainty.WEAK) for one in other.evidence))
        assert ask([*rules, weak], scope).status == before.status


@given(RULES, ASKED, st.dates(date(2017, 1, 1), date(2023, 1, 1)))
@settings(max_examples=50)
def test_yes_is_said_only_where_something_permits_or_merely_advises(rules: list[Event], scope: str, day: date) -> None:
    found = ask(rules, scope, day.isoformat())
    permitted = found.status in (Status.ALLOWED, Status.ADVISED_AGAINST) and not found.in_part
    assert (str(found.buy) == "yes") == permitted
