"""Scopes: three facets that narrow each other, equipment codes that add up."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cordon.model.errors import CordonError
from cordon.model.scope import Scope, ScopeCode

codes = st.frozensets(st.sampled_from(ScopeCode), max_size=6)
scopes = codes.map(Scope)


def scope(text: str) -> Scope:
    return Scope.parse(text)


@given(scopes, scopes, scopes)
def test_covering_is_transitive(a: Scope, b: Scope, c: Scope) -> None:
    if a.covers(b) and b.covers(c):
        assert a.covers(c)


@given(scopes)
def test_each_scope_but_the_empty_one_covers_itself(a: Scope) -> None:
    assert a.covers(a) == bool(a)


@given(scopes, scopes)
def test_covering_implies_touching_and_touching_is_mutual(a: Scope, b: Scope) -> None:
    if a.covers(b):
        assert a.touches(b)
    assert a.touches(b) == b.touches(a)


@given(scopes)
def test_the_written_form_reads_back(a: Scope) -> None:
    assert Scope.parse(str(a)) == a


@pytest.mark.parametrize(
    ("wider", "narrower"),
    [
        ("all", "network"), ("network", "5g"), ("network", "4g core"), ("5g", "5g core"), ("core", "5g core"), ("network", "cables"),
        ("all", "phones"), ("devices", "cameras"), ("all", "cloud"), ("all", "government"), ("all government", "cameras government"),
        ("cameras", "cameras government"), ("5g fixed", "fixed"), ("exports", "phones exports"),
    ],
)  # fmt: skip
def test_the_wider_covers_the_narrower_and_not_the_other_way(wider: str, narrower: str) -> None:
    assert scope(wider).covers(scope(narrower))
    assert not scope(narrower).covers(scope(wider))


@pytest.mark.parametrize(("a", "b"), [("5g", "core"), ("5g", "ran"), ("4g", "core"), ("4g", "ran")])
def test_a_generation_and_a_layer_overlap_without_covering(a: str, b: str) -> None:
    assert scope(a).touches(scope(b))
    assert not scope(a).covers(scope(b))
    assert not scope(b).covers(scope(a))


@pytest.mark.parametrize(
    ("a", "b"),
    [("5g", "4g"), ("core", "ran"), ("5g core", "4g core"), ("phones", "5g"), ("government", "5g"), ("exports", "5g"),
     ("network", "network government"),
     ("public-funds", "government"), ("investment", "research"), ("exports", "all"), ("", "all"), ("", "")],
)  # fmt: skip
def test_these_have_nothing_in_common(a: str, b: str) -> None:
    assert not scope(a).touches(scope(b))


def test_5g_beside_core_means_the_core_of_5g() -> None:
    assert scope("core").covers(scope("5g core"))
    assert not scope("5g core").covers(scope("5g"))


def test_rules_on_telecom_networks_bind_operators_and_others_everyone() -> None:
    assert scope("5g").bound == ("operators",)
    assert scope("cables fixed").bound == ("operators",)
    assert scope("cameras").bound == ("everyone",)
    assert scope("all").bound == ("everyone",)
    assert scope("government 5g").bound == ("government",)
    assert scope("exports 5g").bound == ("everyone",)
    assert scope("").bound == ()


def test_parts_of_a_network_never_add_up_to_the_whole_network() -> None:
    assert not scope("5g 4g fixed routers cables").covers(scope("network"))


def test_an_unknown_code_is_refused_with_the_list() -> None:
    with pytest.raises(CordonError, match="use one of"):
        Scope.of(["6g"])


def test_a_rule_for_operators_does_not_touch_what_a_company_asks_for_itself() -> None:
    rule = Scope.parse("network")
    assert rule.covers(Scope.parse("5g").asked_by("operators"))
    assert not rule.touches(Scope.parse("5g").asked_by("others"))


def test_a_rule_for_everyone_covers_what_any_group_asks_for_itself() -> None:
    rule = Scope.parse("cameras")
    assert all(rule.covers(Scope.parse("cameras").asked_by(whom)) for whom in ("operators", "government", "others"))


def test_a_group_of_parties_that_nobody_knows_is_refused() -> None:
    with pytest.raises(CordonError):
        Scope.parse("cameras").asked_by("nobody")
