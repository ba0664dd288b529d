"""Scope has three facets; an event covers a question when each is equal or wider, and counts in part when it lies inside or overlaps."""

import pytest

from tests.decide.builder import act, ask, status

COVERS = [
    ("all", "network"), ("network", "5g"), ("network", "4g"), ("network", "core"), ("network", "ran"), ("network", "fixed"),
    ("network", "routers"), ("network", "cables"), ("all", "devices"), ("devices", "phones"), ("devices", "cameras"),
    ("devices", "drones"), ("devices", "energy"), ("all", "apps"), ("all", "cloud"), ("5g", "5g+core"), ("core", "5g+core"),
]  # fmt: skip
APART = [
    ("5g", "4g"), ("network", "phones"), ("devices", "apps"), ("fixed", "5g"), ("5g+core", "5g+ran"), ("5g+core", "4g"), ("apps", "cloud"),
]  # fmt: skip
OVERLAP = [("5g", "core"), ("5g", "ran"), ("4g", "core"), ("4g", "ran"), ("core", "5g"), ("5g+core", "5g"), ("phones", "all")]


@pytest.mark.parametrize(("rule", "question"), COVERS)
def test_a_rule_on_equal_or_wider_equipment_covers_the_question(rule: str, question: str) -> None:
    assert status([act("ban", rule)], question) == "banned"
    assert status([act("ban", question)], question) == "banned"


@pytest.mark.parametrize(("rule", "question"), APART)
def test_rules_on_other_equipment_say_nothing(rule: str, question: str) -> None:
    assert status([act("ban", rule)], question) == "no-rule-known"


@pytest.mark.parametrize(("rule", "question"), OVERLAP)
def test_a_rule_that_lies_inside_or_overlaps_counts_in_part(rule: str, question: str) -> None:
    found = ask([act("ban", rule)], question)
    assert (found.status, found.in_part) == ("limited", True)
    assert [basis.covers for basis in found.basis] == [False]


def test_codes_of_equipment_add_up() -> None:
    both = [act("ban", "phones+cameras")]
    assert (status(both, "phones"), status(both, "cameras"), status(both, "drones")) == ("banned", "banned", "no-rule-known")


def test_a_generation_beside_a_layer_means_that_part_of_it() -> None:
    assert status([act("ban", "5g+core")], "core") == "limited*"
    assert status([act("ban", "5g+core")], "4g") == "no-rule-known"


@pytest.mark.parametrize("facet", ["government", "public-funds", "exports", "investment", "research"])
def test_a_rule_on_one_facet_says_nothing_about_a_private_network(facet: str) -> None:
    rule = act("ban", f"all+{facet}")
    assert status([rule], "5g") == "no-rule-known"
    assert status([rule], f"5g+{facet}") == "banned"


def test_rules_on_the_network_bind_operators_by_default() -> None:
    assert ask([act("ban", "network")], "network").binds == ("operators",)
    assert status([act("ban", "network")], "5g+government") == "no-rule-known"


def test_rules_on_other_equipment_bind_everyone_the_state_included() -> None:
    assert ask([act("ban", "phones")], "phones").binds == ("everyone",)
    assert status([act("ban", "phones")], "phones+government") == "banned"


def test_a_rule_for_the_state_binds_the_state_only() -> None:
    assert ask([act("ban", "phones+government")], "phones+government").binds == ("government",)


def test_an_empty_scope_is_shown_and_never_decides() -> None:
    vague = act("ban", "")
    found = ask([vague])
    assert found.status == "no-rule-known"
    assert [(other.event.id, other.covers) for other in found.others] == [(vague.id, False)]


def test_an_empty_scope_beside_a_rule_changes_nothing() -> None:
    assert status([act("advise", "5g"), act("ban", "")]) == "advised-against"
