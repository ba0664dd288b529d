"""Place: only the place's own authorities; a bloc's act counts for its members at that date only when it is binding."""

import pytest

from tests.decide.builder import Extra, act, ask, ids, status


def bloc(measure: str = "ban", binding: bool | None = True) -> Extra:
    return Extra(actor="UU", where=("UU",), binding=binding, stage="in-force")


def test_a_place_is_ruled_by_its_own_authorities() -> None:
    assert status([act("ban", "5g")]) == "banned"
    assert status([act("ban", "5g")], place="MM") == "not-assessed"


def test_an_own_act_that_names_no_place_is_for_the_own_territory() -> None:
    assert status([act("ban", "5g", Extra(where=()))]) == "banned"


def test_an_own_act_on_another_place_says_nothing_about_the_own_territory() -> None:
    assert status([act("ban", "5g", Extra(where=("MM",)))]) == "not-assessed"


def test_foreign_pressure_is_context_and_sets_nothing() -> None:
    pressure = act("ban", "5g", Extra(actor="MM", stage="urged"))
    found = ask([pressure])
    assert found.status == "no-rule-known"
    assert ids(found.context) == [pressure.id]


def test_even_a_decision_by_a_foreign_state_on_the_place_sets_nothing() -> None:
    assert status([act("ban", "5g", Extra(actor="MM"))]) == "no-rule-known"


def test_a_parent_states_act_counts_for_its_territory_where_it_says_so() -> None:
    assert status([act("ban", "5g", Extra(where=("NN", "NT")))], place="NT") == "banned"
    assert status([act("ban", "5g", Extra(where=("NN",)))], place="NT") == "not-assessed"


def test_a_territory_s_act_does_not_bind_its_parent_state() -> None:
    assert status([act("ban", "5g", Extra(actor="NT", where=("NN", "NT")))]) == "no-rule-known"


def test_a_binding_act_of_a_bloc_counts_for_its_members_at_that_date() -> None:
    law = act("ban", "5g", bloc())
    assert status([law], place="MM", on="2020-12-31") == "banned"
    assert status([law], place="MM", on="2021-01-01") == "not-assessed"
    assert status([law], place="NN", on="2021-01-01") == "banned"


def test_a_binding_act_of_a_bloc_counts_nowhere_else() -> None:
    assert status([act("ban", "5g", bloc())], place="QQ") == "not-assessed"


@pytest.mark.parametrize("binding", [False, None])
def test_advice_own_purchasing_and_head_counts_of_a_bloc_never_count_for_members(binding: bool | None) -> None:
    assert status([act("ban", "5g", bloc(binding=binding))]) == "not-assessed"
    naming_it = Extra(actor="UU", where=("UU", "NN"), binding=binding)
    assert status([act("ban", "5g", naming_it)]) == "no-rule-known"


def test_a_bloc_s_act_counts_for_the_bloc_itself() -> None:
    assert status([act("ban", "5g", bloc())], place="UU") == "banned"


def test_a_company_is_no_authority() -> None:
    assert status([act("ban", "5g", Extra(actor="org:telco"))]) == "no-rule-known"


def test_an_unknown_actor_is_no_authority() -> None:
    assert status([act("ban", "5g", Extra(actor="?"))]) == "no-rule-known"
