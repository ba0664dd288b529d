"""Facts set positions; talk does not: buyers' choices are practice, accusations, denials and threats are context."""

import pytest

from tests.decide.builder import Extra, Told, act, ask, ids, status


@pytest.mark.parametrize("measure", ["drop", "choose"])
@pytest.mark.parametrize("actor", ["org:telco", "NN"])
def test_buyers_choices_are_shown_beside_and_set_no_status(measure: str, actor: str) -> None:
    choice = act(measure, "5g", Extra(actor=actor))
    found = ask([choice])
    assert (found.status, ids(found.practice)) == ("no-rule-known", [choice.id])


@pytest.mark.parametrize("measure", ["fund", "prosecute", "accuse", "deny", "retaliate"])
@pytest.mark.parametrize("actor", ["NN", "MM", "org:acme"])
def test_what_goes_on_around_a_measure_is_context(measure: str, actor: str) -> None:
    talk = act(measure, "5g", Extra(actor=actor))
    found = ask([talk])
    assert (found.status, ids(found.context)) == ("no-rule-known", [talk.id])


def test_a_demand_by_an_own_legislator_sets_nothing_and_is_shown_as_talk() -> None:
    demand = act("ban", "5g", Extra(stage="urged"))
    found = ask([demand])
    assert (found.status, ids(found.context)) == ("no-rule-known", [demand.id])


def test_an_accusation_is_never_shown_without_the_known_reply() -> None:
    charge = act("accuse", "5g", Extra(actor="MM"))
    here = act("deny", "5g", Extra(actor="org:acme"))
    general = act("deny", "", Extra(actor="org:acme", where=()))
    everywhere = act("deny", "", Extra(actor="org:acme", where=("*",)))
    assert set(ids(ask([charge, here, general, everywhere]).context)) == {charge.id, here.id, general.id, everywhere.id}


def test_a_general_denial_is_no_news_on_a_place_where_nobody_accused() -> None:
    denial = act("deny", "", Extra(actor="org:acme", where=()))
    found = ask([denial])
    assert (found.status, found.context) == ("not-assessed", ())


def test_practice_and_context_come_newest_first() -> None:
    old, new = (act("choose", "5g", Extra(actor="org:telco"), said=day) for day in ("2019", "2020"))
    assert ids(ask([old, new]).practice) == [new.id, old.id]


def test_practice_after_the_day_asked_for_is_not_shown() -> None:
    assert status([act("choose", "5g", Extra(actor="org:telco"), said="2022-01-01")]) == "not-assessed"


def test_the_newest_evidence_is_when_a_source_last_spoke() -> None:
    reported = act("ban", "5g", Extra(told=Told(published="2020-11-05")), adopted="2020-05-01")
    assert str(ask([reported]).newest_evidence) == "2020-11-05"
    assert str(ask([reported], on="2020-06-01").newest_evidence) == "2020-05-01"


def test_a_day_of_effect_alone_is_no_newer_evidence() -> None:
    assert str(ask([act("ban", "5g", adopted="2018-05-01", effective="2021-01-01")]).newest_evidence) == "2018-05-01"


def test_a_contrary_claim_is_shown_as_dissent() -> None:
    ban, leave = act("ban", "5g"), act("allow", "5g")
    assert ids(ask([ban, leave]).dissent) == [leave.id]


def test_a_wider_claim_from_weak_evidence_is_shown_as_dissent_and_does_not_decide() -> None:
    narrow, wide = act("limit", "5g"), act("ban", "network", Extra(told=Told(certainty="weak")))
    found = ask([narrow, wide])
    assert (found.status, ids(found.dissent)) == ("limited", [wide.id])


def test_what_a_state_demands_of_others_is_shown_under_it_and_is_no_assessment_of_it() -> None:
    abroad = act("ban", "5g", Extra(stage="urged", actor="NN", where=("ZZ",)))
    found = ask([abroad])
    assert found.status == "not-assessed"
    assert abroad.id in ids(found.context)


def test_an_act_that_no_source_dates_is_shown_and_decides_nothing() -> None:
    undated = act("ban", "5g", expected="2021")
    found = ask([undated])
    assert found.status == "not-assessed"
    assert undated.id in ids(found.context)
