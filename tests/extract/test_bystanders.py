"""Makers beside a measure that is on others: who supplies or competes with those who are hit; curbs on those who supply them. Invented."""

from __future__ import annotations

import pytest

from tests.extract.answers import ActOn, acts, acts_on, statements

_EARLIER = "Norway put ZTE on a blacklist in May."


@pytest.mark.parametrize(
    "text",
    [
        "Micron and Broadcom are pressing the trade ministry to loosen the curbs.",
        "Shares of Nokia and Ericsson climbed after the ban was announced.",
        "Executives from Intel and Samsung met officials to discuss the blacklist.",
        "Qualcomm said the restrictions had eaten into its sales.",
        "Nvidia is lobbying the government to roll back the ban.",
    ],
)
def test_a_measure_of_which_only_a_supplier_or_rival_speaks_is_not_on_that_one(text: str) -> None:
    assert not [s for s in statements(text) if s.act.measure.value in ("ban", "limit", "list", "lift")]


@pytest.mark.parametrize(
    "text",
    [
        "Micron asked the ministry to lift the ban.",
        "Suppliers including Intel have been pressing the ministry to ease the restrictions.",
        "Nokia and Ericsson stand to gain from the ban.",
        "Shares of Qualcomm fell after the ban was announced.",
    ],
)
def test_it_is_on_whom_the_document_named_before(text: str) -> None:
    found = statements(text, before=_EARLIER)
    assert found and {t for s in found for t in s.act.targets} == {"zte"}


@pytest.mark.parametrize(
    ("text", "target"),
    [
        ("Beijing's ban on Micron hurt it.", "micron"),
        ("Micron said Beijing's ban had cut into its sales.", "micron"),
        ("Hytera said the ban had cut into its sales.", "hytera"),
    ],
)
def test_who_is_hit_by_name_or_makes_what_is_shut_out_is_hit(text: str, target: str) -> None:
    assert (target,) in [act[3] for act in acts_on(text) if act[0] == "ban"]


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Norway imposed restrictions on companies that sell components to Hytera.", ("list", "in-force", "NO", ("hytera",))),
        ("The restrictions on chipmakers that use Danish tools to supply Hytera hurt them.", ("list", "in-force", "DK", ("hytera",))),
        (
            "Norway has tightened curbs on plants abroad that use its tools to make parts for Hytera.",
            ("limit", "in-force", "NO", ("hytera",)),
        ),
    ],
)
def test_curbs_on_those_who_supply_a_vendor_are_on_what_it_gets(text: str, act: ActOn) -> None:
    assert act in acts_on(text)


def test_the_firm_that_is_supplied_may_have_been_named_before() -> None:
    found = statements("Norway tightened rules on foreign chipmakers that use Norwegian tools to supply the company.", before=_EARLIER)
    assert [(s.act.measure.value, s.act.actor, list(s.act.targets)) for s in found] == [("list", "NO", ["zte"])]


def test_who_makes_parts_for_a_vendor_makes_it_part_of_nothing() -> None:
    assert not acts("A plant in Norway uses new tools to make parts for Hytera.")
    assert acts("Norway decided to make Hytera part of its 5G rollout.") == [("allow", "announced", "NO")]
