"""Rules told with who signed or passed them, and when, before their own verb; bills that are law by now. All sentences are invented."""

from __future__ import annotations

import pytest

from tests.extract.answers import Act, acts


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
