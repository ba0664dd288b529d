"""Removal dates: the last one within the scope, each with scope and history; a missed one is overdue."""

from tests.decide.builder import Extra, act, ask, changes

DUTY = act("remove", "5g", Extra(id="duty"), adopted="2020-05-01", deadline="2025")


PUT_OFF = Extra(id="later-1", stage="postponed", changes=changes("postpones", DUTY))
FIRST = act("remove", "5g", PUT_OFF, adopted="2020-06-01", deadline="2026")
PUT_OFF_AGAIN = Extra(id="later-2", stage="postponed", changes=changes("postpones", FIRST))
SECOND = act("remove", "5g", PUT_OFF_AGAIN, adopted="2020-07-01", deadline="2027")


def test_each_removal_date_has_its_history_oldest_first() -> None:
    (found,) = ask([DUTY, FIRST, SECOND]).deadlines
    assert ([str(day) for day in found.history], str(found.last_day)) == (["2025", "2026"], "2027")


def test_a_delay_counts_from_the_day_it_was_decided() -> None:
    found = [str(ask([DUTY, FIRST, SECOND], on=day).deadline) for day in ("2020-05-31", "2020-06-01", "2020-07-01")]
    assert found == ["2025", "2026", "2027"]


def test_the_same_delay_told_twice_is_one_step_of_the_history() -> None:
    again = act("remove", "5g", Extra(stage="postponed", changes=changes("postpones", DUTY)), adopted="2020-06-05", deadline="2026")
    (found,) = ask([DUTY, FIRST, again]).deadlines
    assert [str(day) for day in found.history] == ["2025"]


def test_only_a_removal_duty_sets_a_removal_date() -> None:
    assert ask([act("limit", "5g", adopted="2020-05-01", deadline="2023")]).deadlines == ()


def test_a_draft_sets_no_removal_date() -> None:
    assert ask([act("remove", "5g", Extra(stage="proposed"), adopted="2020-05-01", deadline="2023")]).deadlines == ()


def test_the_deadline_is_the_last_within_the_scope() -> None:
    core = act("remove", "5g+core", adopted="2020-05-01", deadline="2023")
    radio = act("remove", "5g+ran", adopted="2020-05-01", deadline="2028")
    assert str(ask([core, radio], "5g").deadline) == "2028"
    assert str(ask([core, radio], "5g+core").deadline) == "2023"


def test_a_duty_for_the_whole_is_not_prolonged_by_a_later_date_for_a_part() -> None:
    whole = act("remove", "5g", adopted="2020-05-01", deadline="2025")
    part = act("remove", "5g+ran", adopted="2020-05-01", deadline="2028")
    assert str(ask([whole, part], "5g").deadline) == "2025"


def test_a_narrower_duty_has_its_own_date() -> None:
    whole = act("remove", "5g", adopted="2020-05-01", deadline="2028")
    core = act("remove", "5g+core", adopted="2020-05-01", deadline="2023")
    assert str(ask([whole, core], "5g+core").deadline) == "2023"


def test_a_date_without_a_year_is_no_last_day() -> None:
    assert ask([act("remove", "5g", adopted="2020-05-01", deadline="--12-31")]).deadlines == ()


def test_a_vague_removal_date_is_overdue_only_after_its_last_day() -> None:
    for day, overdue in (("2025-12-31", False), ("2026-01-01", True)):
        found = ask([DUTY], on=day)
        assert (found.overdue, [one.overdue for one in found.deadlines]) == (overdue, [overdue])


def test_without_a_scope_every_removal_date_is_listed_with_its_scope() -> None:
    phones = act("remove", "phones", adopted="2020-05-01", deadline="2022")
    found = ask([DUTY, phones], "")
    assert {(str(one.scope), str(one.last_day)) for one in found.deadlines} == {("5g", "2025"), ("phones", "2022")}


def test_of_two_duties_that_cover_a_part_from_different_sides_the_first_date_binds() -> None:
    generation = act("remove", "5g", adopted="2020-05-01", deadline="2027")
    layer = act("remove", "core", adopted="2020-05-01", deadline="2023")
    found = ask([generation, layer], scope="5g+core", on="2024-06-01")
    assert (str(found.deadline), found.overdue, str(found.keep)) == ("2023", True, "no")
    assert str(ask([generation, layer], scope="5g", on="2024-06-01").deadline) == "2027"
