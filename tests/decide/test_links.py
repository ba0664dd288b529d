"""An event ends, replaces, suspends, resumes or moves another only by an explicit link."""

import pytest

from tests.decide.builder import Extra, Told, act, ask, changes, status

BAN = act("ban", "5g", Extra(id="ban", instrument="Act 5"), adopted="2019-01-01")
DUTY = act("remove", "5g", Extra(id="duty", instrument="Act 5"), adopted="2019-01-01", deadline="2025")
PAIR = (BAN, DUTY)


@pytest.mark.parametrize("how", ["ends", "annuls"])
def test_an_act_that_ends_or_annuls_a_measure_in_force_leaves_it_lifted_since_then(how: str) -> None:
    end = act("lift", "5g", Extra(changes=changes(how, BAN)), adopted="2020-05-01")
    assert status([BAN, end], on="2020-04-30") == "banned"
    found = ask([BAN, end])
    assert (found.status, str(found.since)) == ("lifted", "2020-05-01")


def test_an_act_that_replaces_another_stands_in_its_place() -> None:
    milder = act("limit", "5g", Extra(changes=changes("replaces", BAN)), adopted="2020-05-01")
    assert [status([BAN, milder], on=day) for day in ("2020-04-30", "2020-05-01")] == ["banned", "limited"]


def test_a_replacement_works_from_its_day_of_effect() -> None:
    milder = act("limit", "5g", Extra(changes=changes("replaces", BAN)), adopted="2020-05-01", effective="2021-01-01")
    assert [status([BAN, milder], on=day) for day in ("2020-12-31", "2021-01-01")] == ["banned", "limited"]


def test_a_promised_end_ends_nothing_yet() -> None:
    assert status([BAN, act("lift", "5g", Extra(stage="announced", changes=changes("ends", BAN)))]) == "banned"


@pytest.mark.parametrize("stage", ["considered", "proposed", "urged"])
def test_a_draft_ends_no_rule_whatever_it_is_linked_to(stage: str) -> None:
    assert status([BAN, act("lift", "5g", Extra(stage=stage, changes=changes("ends", BAN)))]) == "banned"


@pytest.mark.parametrize(("told", "dates"), [(Told(certainty="weak"), {"adopted": "2020-05-01"}), (Told(), {"said": "2020-05-01"})])
def test_a_remark_or_weak_row_ends_no_dated_decision(told: Told, dates: dict[str, str]) -> None:
    assert status([BAN, act("lift", "5g", Extra(told=told, changes=changes("ends", BAN)), **dates)]) == "banned"


def test_an_end_works_only_on_the_vendors_that_both_acts_name() -> None:
    both = act("ban", "5g", Extra(id="both", targets=("acme", "bolt")), adopted="2019-01-01")
    end = act("lift", "5g", Extra(targets=("bolt",), changes=changes("ends", both)))
    assert (status([both, end]), status([both, end], vendor="bolt")) == ("banned", "lifted")


def test_a_postponement_works_only_on_the_vendors_that_both_acts_name() -> None:
    both = act("remove", "5g", Extra(id="both", targets=("acme", "bolt")), adopted="2019-01-01", deadline="2025")
    delay = Extra(stage="postponed", targets=("bolt",), changes=changes("postpones", both))
    later = act("remove", "5g", delay, adopted="2020-05-01", deadline="2027")
    assert [str(ask([both, later], vendor=vendor).deadline) for vendor in ("acme", "bolt")] == ["2025", "2027"]


def test_a_foreign_state_s_link_moves_nothing() -> None:
    assert status([BAN, act("lift", "5g", Extra(actor="MM", changes=changes("ends", BAN)))]) == "banned"


def test_a_partial_act_moves_nothing_wider() -> None:
    assert status([BAN, act("lift", "5g", Extra(partial=True, changes=changes("ends", BAN)))]) == "banned"


@pytest.mark.parametrize("measure_stage", [("ban", "proposed"), ("review", "in-force")])
def test_the_end_of_a_draft_sets_nothing(measure_stage: tuple[str, str]) -> None:
    draft = act(measure_stage[0], "5g", Extra(stage=measure_stage[1]), adopted="2019-01-01")
    end = act("ban", "5g", Extra(stage="refused", changes=changes("ends", draft)))
    assert status([draft, end]) == "no-rule-known"


def test_a_draft_is_replaced_by_the_next_draft() -> None:
    first = act("ban", "5g", Extra(stage="proposed"), adopted="2019-01-01")
    second = act("ban", "5g", Extra(stage="proposed", changes=changes("replaces", first)), adopted="2020-01-01")
    assert [basis.event.id for basis in ask([first, second]).basis] == [second.id]


def test_a_court_s_stay_never_becomes_allowed() -> None:
    found = ask([BAN, act("ban", "5g", Extra(stage="suspended", changes=changes("suspends", BAN)), adopted="2020-05-01")])
    assert (found.status, str(found.buy), str(found.since)) == ("suspended", "cannot tell", "2020-05-01")


def test_a_stayed_permission_permits_nothing() -> None:
    leave = act("allow", "5g", Extra(id="leave"), adopted="2019-01-01")
    assert status([leave, act("allow", "5g", Extra(stage="suspended", changes=changes("suspends", leave)))]) == "no-rule-known"


def test_a_stay_of_a_mere_power_makes_nothing_stricter() -> None:
    law = act("limit", "5g", Extra(id="law", targets=("high-risk-vendors",)), adopted="2019-01-01")
    stay = act("limit", "5g", Extra(stage="suspended", targets=("high-risk-vendors",), changes=changes("suspends", law)))
    assert status([law, stay]) == "powers-only"


STAY = act("ban", "5g", Extra(id="stay", stage="suspended", changes=changes("suspends", BAN)), adopted="2020-05-01")


def test_a_stay_holds_every_duty_of_its_instrument() -> None:
    found = ask([*PAIR, STAY])
    assert (found.status, found.deadline) == ("suspended", None)


def test_a_stay_holds_no_duty_of_another_instrument() -> None:
    assert status([BAN, act("remove", "5g", Extra(instrument="Act 6"), adopted="2019-01-01"), STAY]) == "phase-out"


@pytest.mark.parametrize("how", ["resumes", "ends", "annuls"])
def test_a_stay_holds_until_a_ruling_on_it_which_frees_every_duty(how: str) -> None:
    ruling = act("ban", "5g", Extra(changes=changes(how, STAY), instrument="Ruling 7"), adopted="2020-09-01")
    assert status([*PAIR, STAY, ruling], on="2020-08-31") == "suspended"
    found = ask([*PAIR, STAY, ruling])
    assert (found.status, str(found.deadline)) == ("banned", "2025")


def test_a_ruling_that_resumes_one_duty_frees_the_others_too() -> None:
    ruling = act("remove", "5g", Extra(changes=changes("resumes", DUTY)), adopted="2020-09-01")
    assert status([*PAIR, STAY, ruling]) == "banned"


def test_a_second_stay_holds_what_the_end_of_the_first_frees() -> None:
    second = act("ban", "5g", Extra(stage="suspended", changes=changes("suspends", BAN)), adopted="2020-06-01")
    ruling = act("review", "5g", Extra(changes=changes("annuls", STAY)), adopted="2020-09-01")
    assert status([*PAIR, STAY, second], on="2020-10-01") == "suspended"
    assert status([*PAIR, STAY, second, ruling], on="2020-10-01") == "suspended"


def test_a_measure_that_was_ended_is_not_resumed() -> None:
    end = act("lift", "5g", Extra(changes=changes("ends", BAN)), adopted="2020-05-01")
    again = act("review", "5g", Extra(changes=changes("resumes", BAN)), adopted="2020-06-01")
    assert status([BAN, end, again]) != "banned"


def test_a_postponement_moves_the_removal_date_and_sets_no_status_of_its_own() -> None:
    later = act("remove", "5g", Extra(stage="postponed", changes=changes("postpones", DUTY)), adopted="2020-05-01", deadline="2027")
    found = ask([DUTY, later])
    assert (found.status, str(found.deadline), found.others) == ("phase-out", "2027", ())


def test_a_postponement_moves_the_day_of_effect() -> None:
    rule = act("ban", "5g", adopted="2019-01-01", effective="2020-01-01")
    later = act("ban", "5g", Extra(stage="postponed", changes=changes("postpones", rule)), announced="2019-06-01", effective="2022-01-01")
    assert [status([rule, later], on=day) for day in ("2021-06-01", "2022-01-01")] == ["announced", "banned"]
    assert str(ask([rule, later]).buy) == "until 2021-12-31"


def test_an_amendment_moves_a_removal_date_only_of_a_duty_of_its_kind() -> None:
    moved = act("remove", "5g", Extra(changes=changes("amends", DUTY)), adopted="2020-05-01", deadline="2026")
    assert [str(one.last_day) for one in ask([DUTY, moved]).deadlines if one.event == DUTY.id] == ["2026"]
    cap = act("limit", "5g", Extra(changes=changes("amends", DUTY)), adopted="2020-05-01", deadline="2030")
    assert str(ask([DUTY, cap]).deadline) == "2025"


def test_an_amendment_and_a_confirmation_leave_the_rule_standing() -> None:
    for how in ("amends", "confirms"):
        found = ask([BAN, act("limit", "5g", Extra(changes=changes(how, BAN)))])
        assert found.status == "banned"


def test_a_link_to_an_act_that_is_not_held_changes_nothing() -> None:
    assert status([act("limit", "5g", Extra(changes=changes("ends", BAN)))]) == "limited"
