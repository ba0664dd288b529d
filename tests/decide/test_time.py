"""Time: decided = adopted, else announced, else said. In force from `effective`, else from the decision; before that `announced`."""

import pytest

from tests.decide.builder import Extra, act, ask, status


def test_nothing_counts_before_it_is_decided() -> None:
    ban = act("ban", "5g", adopted="2020-05-10")
    assert status([ban], on="2020-05-09") == "not-assessed"
    assert status([ban], on="2020-05-10") == "banned"


@pytest.mark.parametrize(
    ("dates", "kind"),
    [
        ({"adopted": "2020-05-10", "announced": "2020-04-01", "said": "2020-03-01"}, "adopted"),
        ({"announced": "2020-04-01", "said": "2020-03-01"}, "announced"),
        ({"said": "2020-03-01"}, "said"),
        ({"adopted": "2020-01-01", "effective": "2020-04-01"}, "effective"),
    ],
)
def test_since_says_of_which_kind_its_date_is(dates: dict[str, str], kind: str) -> None:
    found = ask([act("ban", "5g", None, **dates)])
    assert (found.since_kind, str(found.since)) == (kind, dates[kind])


def test_between_decision_and_effect_a_rule_is_announced_and_dated_by_its_decision() -> None:
    found = ask([act("ban", "5g", adopted="2020-05-01", effective="2020-09-01")], on="2020-08-31")
    assert (found.status, found.since_kind, str(found.since)) == ("announced", "adopted", "2020-05-01")


def test_a_rule_is_in_force_from_its_day_of_effect() -> None:
    assert status([act("ban", "5g", adopted="2020-05-01", effective="2020-09-01")], on="2020-09-01") == "banned"


def test_what_is_only_announced_stays_announced_without_a_day_of_effect() -> None:
    assert status([act("ban", "5g", Extra(stage="announced"), announced="2020-05-01")], on="2024-01-01") == "announced"


def test_what_is_announced_applies_from_its_day_of_effect() -> None:
    plan = act("ban", "5g", Extra(stage="announced"), announced="2020-05-01", effective="2021-01-01")
    assert [status([plan], on=day) for day in ("2020-12-31", "2021-01-01")] == ["announced", "banned"]


@pytest.mark.parametrize(("when", "before", "last"), [("2020", "2020-12-30", "2020-12-31"), ("2020-02", "2020-02-28", "2020-02-29")])
def test_a_partial_date_takes_force_at_the_end_of_its_interval(when: str, before: str, last: str) -> None:
    ban = act("ban", "5g", adopted=when)
    assert (status([ban], on=before), status([ban], on=last)) == ("not-assessed", "banned")


def test_a_vague_date_of_decision_is_narrowed_by_a_day_of_effect_within_it() -> None:
    law = act("ban", "5g", adopted="2020", effective="2020-06")
    assert status([law], on="2020-06-30") == "banned"


def test_a_missing_year_stays_missing_and_decides_nothing() -> None:
    assert status([act("ban", "5g", adopted="--05-01")]) == "not-assessed"


def test_a_deadline_is_no_day_of_effect() -> None:
    assert status([act("remove", "5g", adopted="2020-05-01", deadline="2027-12-31")]) == "phase-out"


def test_an_expected_date_is_no_decision() -> None:
    assert status([act("ban", "5g", expected="2020-05-01")]) == "not-assessed"


def test_a_rule_that_has_run_out_reads_lifted_from_that_day() -> None:
    ban = act("ban", "5g", adopted="2020-05-01", ended="2021-05-31")
    assert [status([ban], on=day) for day in ("2021-05-30", "2021-05-31")] == ["banned", "lifted"]
    found = ask([ban])
    assert (found.since_kind, str(found.since)) == ("ended", "2021-05-31")


def test_a_rule_told_after_its_end_held_until_that_end() -> None:
    ban = act("ban", "5g", Extra(stage="ended"), adopted="2020-05-01", ended="2021-05-31")
    assert [status([ban], on=day) for day in ("2020-06-01", "2021-05-31")] == ["banned", "lifted"]


def test_a_stay_or_permission_that_has_run_out_sets_nothing() -> None:
    stay = act("ban", "5g", Extra(stage="suspended"), adopted="2020-05-01", ended="2021-05-31")
    leave = act("allow", "5g", adopted="2020-05-01", ended="2021-05-31")
    assert [status([one]) for one in (stay, leave)] == ["no-rule-known", "no-rule-known"]
