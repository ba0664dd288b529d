"""Without a scope: the strictest status over the equipment scopes, printed with its scope; other facets as lines of their own."""

from tests.decide.builder import Extra, act, ask, status


def test_without_a_scope_the_strictest_equipment_scope_answers_and_is_named() -> None:
    found = ask([act("ban", "5g"), act("limit", "fixed")], "")
    assert (found.status, str(found.shown_scope)) == ("banned", "5g")


def test_the_rest_is_listed_also_on_other_equipment() -> None:
    cap = act("limit", "fixed")
    assert [other.event.id for other in ask([act("ban", "5g"), cap], "").others] == [cap.id]


def test_of_equally_strict_scopes_the_widest_is_named() -> None:
    assert str(ask([act("ban", "5g"), act("ban", "network")], "").shown_scope) == "network"


def test_other_facets_are_lines_of_their_own() -> None:
    found = ask([act("advise", "5g"), act("ban", "all+government"), act("list", "exports")], "")
    assert found.status == "advised-against"
    assert {(str(line.shown_scope), line.status.value) for line in found.facets} == {("all+government", "banned"), ("exports", "listed")}


def test_a_rule_for_the_state_alone_gives_no_general_answer() -> None:
    found = ask([act("ban", "all+government")], "")
    assert found.status == "no-rule-known"
    assert [line.status for line in found.facets] == ["banned"]


def test_a_question_with_a_scope_has_no_lines_for_other_facets() -> None:
    assert ask([act("ban", "all+government")], "5g").facets == ()


def test_a_rule_on_a_part_of_a_scope_is_named_with_its_part() -> None:
    assert str(ask([act("ban", "5g+core")], "").shown_scope) == "5g+core"


def test_where_only_narrower_rules_hold_the_wider_scope_reads_limited_in_part_and_says_which() -> None:
    found = ask([act("ban", "core")], "network")
    assert (found.status, found.in_part) == ("limited", True)
    assert found.buy.why == "depends on the part: rules on core"


def test_a_power_answers_only_where_something_on_the_vendor_touches_its_scope() -> None:
    law = act("limit", "5g", Extra(targets=("high-risk-vendors",)))
    assert status([law], "") == "not-assessed"
    assert status([law, act("choose", "5g", Extra(actor="org:telco"))], "") == "powers-only"
    assert status([law, act("choose", "phones", Extra(actor="org:telco"))], "") == "no-rule-known"


def test_dissent_is_about_the_scope_that_is_shown() -> None:
    assert ask([act("ban", "5g"), act("allow", "phones")], "").dissent == ()
