"""Rules told with who signed or passed them, and when, before their own verb; bills that are law by now. All sentences are invented."""

from __future__ import annotations

import pytest

from tests.extract.answers import Act, acts, statements


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("The decree that the king signed last week bars Danish agencies from buying Autel drones.", ("ban", "in-force", "DK")),
        ("The order the premier signed last Friday blocks Danish schools from using Autel drones.", ("ban", "in-force", "DK")),
        ("The law that the Danish parliament passed last year bars ministries from buying Uniview cameras.", ("ban", "in-force", "DK")),
        ("Officials said the order the premier issued on Monday blocks Danish schools from using Temu.", ("ban", "in-force", "DK")),
        ("The rules the Danish ministry adopted last spring bar the use of Autel drones.", ("ban", "in-force", "DK")),
        ("The ordinance that took effect this week bars Danish schools from using Temu.", ("ban", "in-force", "DK")),
        ("The measure that was passed last week bars Danish schools from using Temu.", ("ban", "in-force", "DK")),
        ("A Danish law signed last May bars hospitals from using Inspur servers.", ("ban", "in-force", "DK")),
        ("The bill that the Danish king signed in March bars hospitals from using Inspur servers.", ("ban", "in-force", "DK")),
    ],
)
def test_a_rule_has_its_verb_behind_the_clause_that_tells_who_signed_it(text: str, act: Act) -> None:
    assert acts(text) == [act]


@pytest.mark.parametrize(
    "text",
    [
        "The bill the Danish senate passed last week bars hospitals from using Inspur servers.",
        "The bill that the Danish senate passed on Friday bars hospitals from using Inspur servers.",
        "A provision of the Danish bill, which still awaits a vote, forbids hospitals to use Inspur servers.",
        "Under a provision of the annual Danish spending bill, hospitals would have until May 3 to get rid of Inspur servers.",
    ],
)
def test_a_bill_that_only_a_chamber_passed_stays_a_draft(text: str) -> None:
    assert [stage for _, stage, _ in acts(text)] == ["proposed"]


@pytest.mark.parametrize(
    ("text", "stage"),
    [
        (
            "A provision in the farm spending bill that President Castillo signed last August bars Peru's ports from buying DJI drones.",
            "in-force",
        ),
        ("A provision in a bill that was signed into law in August bars Peru's ports from buying DJI drones.", "in-force"),
        ("A clause of last year's budget bill, which Castillo signed in June, forbids Peru's ports to use DJI drones.", "in-force"),
        (
            "Under a clause tucked into last year's farm spending bill, Peru's ports have until June 3 to get rid of DJI drones.",
            "announced",
        ),
    ],
)
def test_a_part_of_a_bill_that_was_signed_is_law(text: str, stage: str) -> None:
    assert [found for _, found, _ in acts(text)] == [stage]


@pytest.mark.parametrize(
    ("text", "stage"),
    [
        ("Peru's senators slipped the Temu ban into the spending bill that must pass by Friday.", "proposed"),
        ("Peru's senators attached a ban on DJI drones to the farm bill.", "proposed"),
        ("In Peru a ban on Temu was folded into the omnibus bill.", "proposed"),
        ("The bill's latest version contains a ban on DJI drones in Peru.", "proposed"),
        ("Peru's congress slipped a ban on Uniview cameras into the budget bill that Castillo signed last August.", "in-force"),
        ("The law includes a ban on Uniview cameras in Peru.", "in-force"),
    ],
)
def test_a_ban_that_is_put_into_a_bill_is_as_far_as_the_bill(text: str, stage: str) -> None:
    assert [found for _, found, _ in acts(text)] == [stage]


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Under Castillo's order, Temu would be barred from Peru's app stores.", ("ban", "announced", "PE")),
        (
            "Temu has 90 days to divest its Danish business, under an order that Denmark's premier signed on Aug. 14.",
            ("limit", "announced", "DK"),
        ),
        ("Under an order signed by Denmark's premier, ByteDance must sell TikTok by May.", ("limit", "announced", "DK")),
        (
            "Hospitals have until August to get rid of Uniview cameras under a law that Denmark passed in 2018.",
            ("remove", "announced", "DK"),
        ),
        ("Under the proposed rule, Danish hospitals would be barred from buying Uniview cameras.", ("ban", "proposed", "DK")),
    ],
)
def test_what_is_so_under_an_order_is_decided_by_whoever_made_it(text: str, act: Act) -> None:
    assert acts(text) == [act]


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        (
            "Under the Danish premier's Aug. 14 order, ByteDance has until Nov. 12 to sell TikTok.",
            {"adopted": "2030-08-14", "deadline": "2030-11-12"},
        ),
        (
            "The order, which Denmark's premier signed on Aug. 14, gave ByteDance 90 days to sell TikTok.",
            {"adopted": "2030-08-14", "deadline": "2030-11-12"},
        ),
        ("The bill that the Danish king signed last June bars hospitals from using Inspur servers.", {"adopted": "2030-06"}),
        ("Last fall the Danish regulator gave carriers 90 days to remove ZTE gear.", {"announced": "2029"}),
        (
            "On Tuesday the Danish regulator gave carriers 60 days to remove ZTE gear.",
            {"announced": "2030-08-27", "deadline": "2030-10-26"},
        ),
        ("The Danish regulator gave carriers 60 days to remove ZTE gear.", {"deadline": "2030-11-01"}),
        ("The Danish regulator ordered carriers in March to remove ZTE gear within 60 days.", {"adopted": "2030-03"}),
    ],
)
def test_days_that_an_order_gives_run_from_its_own_day(text: str, dates: dict[str, str]) -> None:
    (found,) = statements(text, published="2030-09-02")
    assert {kind.value: str(day) for kind, day in found.act.dates.by_kind.items()} == dates
