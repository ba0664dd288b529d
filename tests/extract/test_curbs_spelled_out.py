"""Curbs that a clause spells out, business that buyers do, and rules that somebody keeps to. All sentences are invented."""

from __future__ import annotations

import pytest

from tests.extract.answers import acts, statements


def in_short(text: str) -> list[tuple[str, str, str, list[str]]]:
    """Measure, stage, actor and scope of each statement."""
    return [(s.act.measure.value, s.act.stage.value, s.act.actor, sorted(c.value for c in s.act.scope.codes)) for s in statements(text)]


@pytest.mark.parametrize(
    "text",
    [
        "Norway's rules require Hytera to seek a licence to obtain Norwegian technology.",
        "Norway tightened restrictions that require Hytera to get a licence to buy Norwegian chips.",
    ],
)
def test_curbs_on_what_a_vendor_buys_are_a_listing(text: str) -> None:
    assert in_short(text) == [("list", "in-force", "NO", ["exports"])]


def test_what_is_lifted_is_what_the_clause_says() -> None:
    text = "Norway lifted some curbs on Hytera that had kept it from buying Norwegian parts."
    assert in_short(text) == [("lift", "in-force", "NO", ["exports"]), ("list", "in-force", "NO", ["exports"])]


def test_curbs_on_equipment_are_told_once() -> None:
    assert in_short("Denmark has restrictions on ZTE that bar it from the core network.") == [("ban", "in-force", "DK", ["core"])]


@pytest.mark.parametrize("whom", ["its ministries", "state agencies and their contractors", "the army"])
def test_buyers_that_may_do_no_business_with_a_vendor_buy_nothing(whom: str) -> None:
    assert in_short(f"Denmark has barred {whom} from doing business with Hytera.") == [("ban", "in-force", "DK", ["government"])]


def test_companies_that_may_do_no_business_with_a_vendor_supply_nothing() -> None:
    assert in_short("Denmark has barred Danish companies from doing business with Hytera.") == [("list", "in-force", "DK", ["exports"])]


@pytest.mark.parametrize("verb", ["comply with", "obey", "abide by"])
def test_a_rule_that_somebody_keeps_to_is_there(verb: str) -> None:
    assert acts(f"Lumo will have to {verb} the Danish ban on Hytera.") == [("ban", "in-force", "DK")]


def test_business_that_curbs_are_about_is_no_deal() -> None:
    text = "Lumo grumbled about curbs that Denmark imposed last year on doing business with Hytera."
    assert not [act for act in acts(text) if act[0] == "choose"]


@pytest.mark.parametrize("verb", ["placed it on its blacklist", "added it to its blacklist"])
def test_who_calls_a_vendor_a_risk_and_lists_it_does_both(verb: str) -> None:
    text = f"Norway said Hytera poses a risk and {verb}, a move that bars Norwegian firms from selling Hytera chips."
    assert ("list", "in-force", "NO", ["exports"]) in in_short(text)
    assert not [s for s in statements(text) if s.act.measure.value == "ban"]
