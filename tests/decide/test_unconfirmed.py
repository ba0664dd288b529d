"""Machine-read statements are shown as unconfirmed until accepted; they are never hidden and never pass for confirmed."""

import pytest

from tests.decide.builder import Extra, Told, act, ask, changes, ids, stand

READ = Told(accepted=False)


def test_where_nothing_confirmed_decides_a_machine_s_reading_does_and_says_so() -> None:
    ban = act("ban", "5g", Extra(told=READ))
    found = ask([ban])
    assert (found.status, found.confidence, ids(found.unconfirmed)) == ("banned", "unconfirmed", [ban.id])


@pytest.mark.parametrize("confirmed", ["allow", "advise", "review"])
def test_a_machine_s_reading_never_overrules_what_is_confirmed(confirmed: str) -> None:
    ban = act("ban", "5g", Extra(told=READ), adopted="2021-01-01")
    found = ask([act(confirmed, "5g"), ban])
    assert found.confidence == "single-origin"
    assert found.status != "banned"
    assert ids(found.unconfirmed) == [ban.id]


def test_a_machine_s_reading_ends_no_confirmed_rule() -> None:
    ban = act("ban", "5g", Extra(id="ban"))
    end = act("lift", "5g", Extra(told=READ, changes=changes("ends", ban)), adopted="2021-01-01")
    assert ask([ban, end]).status == "banned"


@pytest.mark.parametrize("measure", ["choose", "accuse"])
def test_machine_read_purchases_and_talk_are_not_hidden_and_are_no_assessment(measure: str) -> None:
    event = act(measure, "5g", Extra(actor="org:telco", told=READ))
    found = ask([event])
    assert (found.status, ids(found.unconfirmed)) == ("not-assessed", [event.id])


def test_an_act_with_one_accepted_source_is_confirmed() -> None:
    assert ask([act("ban", "5g")]).unconfirmed == ()


def test_a_machine_s_reading_never_overrules_a_confirmed_choice_of_a_company() -> None:
    uses = act("choose", "5g", Extra(actor="org:telco"), said="2019-01-01")
    drops = act("drop", "5g", Extra(actor="org:telco", told=READ), said="2021-01-01")
    first, second = stand([uses, drops]), stand([drops])
    assert first is not None and second is not None
    assert (first.code, second.code, second.confidence) == ("uses", "dropped", "unconfirmed")
