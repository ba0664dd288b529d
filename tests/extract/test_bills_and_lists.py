"""News from a parliament and from its agencies: bills, amendments, powers, settlements, lists that nobody may be taken off.

Invented sentences.
"""

from __future__ import annotations

import pytest

from tests.extract.answers import acts


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Senators introduced legislation Wednesday to keep Hytera out of U.S. networks.", ("ban", "proposed", "US")),
        ("The House passed an amendment to restore the ban on Hytera.", ("ban", "proposed", "US")),
        ("The bill would forbid the removal of Hytera from the Entity List.", ("list", "proposed", "US")),
        ("The act would prevent Hytera from being removed from the Entity List.", ("list", "proposed", "US")),
        ("Adding Hytera to the Commerce Department's Entity List was overdue, an analyst wrote.", ("list", "in-force", "US")),
        ('"We cannot allow Hytera to reach our hospitals," the Norwegian minister said.', ("ban", "urged", "NO")),
        ("Washington has begun alerting port cities not to buy Hytera radios.", ("ban", "urged", "US")),
        ("The deal would involve Norway banning Hytera from its ports.", ("ban", "considered", "NO")),
        ("Clerks filed an order relating to Hytera that revokes the export privileges of the firm.", ("list", "announced", "?")),
        ("The act backs the Norwegian government's decision to put Hytera on a blacklist.", ("list", "in-force", "NO")),
        ("Hytera has been the target of mounting security concerns.", ("accuse", "in-force", "?")),
    ],
)
def test_what_a_parliament_or_its_members_say_is_as_far_as_they_have_got(text: str, act: tuple[str, str, str]) -> None:
    assert act in acts(text)


@pytest.mark.parametrize(
    "text",
    [
        "Senators want to limit Trump's power to sign deals with Hytera.",
        "If Hytera breaks the law, the board will meet.",
        "The envoy warned the government against using Hytera as a bargaining chip.",
    ],
)
def test_a_limited_power_a_condition_and_a_bargaining_chip_say_nothing_of_the_vendor(text: str) -> None:
    assert acts(text) == []


def test_what_a_vendor_pleads_guilty_to_is_no_accusation_besides() -> None:
    assert acts("In March Hytera pleaded guilty to plotting to violate the sanctions.") == [("prosecute", "in-force", "?")]


def test_who_is_to_be_freed_was_arrested() -> None:
    found = acts("China threatened to retaliate if Norway does not free the Hytera executive who was arrested in Oslo.")
    assert ("prosecute", "in-force", "NO") in found


def test_where_a_firm_is_at_home_is_not_who_arrested_somebody() -> None:
    found = acts("News of the arrest of Hytera's founder broke as Norway's Telenor said it was removing Hytera radios.")
    assert found == [("prosecute", "in-force", "?"), ("drop", "in-force", "org:telenor")]


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Rep. Elena Fisk, R-N.Y., introduced a bill to ban Hytera from federal networks.", ("ban", "proposed", "US")),
        ("Sens. Ann Poole, D-N.M., and Walt Reyes, R-Ark., want Hytera banned.", ("ban", "urged", "US")),
        ("Minority leader Ann Poole, D-N.Y., said Hytera should be banned.", ("ban", "urged", "US")),
        ("Norway's decision against a ban on Hytera stunned rivals.", ("ban", "refused", "NO")),
        ("Norway says no to Hytera ban", ("ban", "refused", "NO")),
        ("Norway stepped back from a full ban on Hytera.", ("ban", "refused", "NO")),
        ("Norway shuns Hytera ban", ("ban", "refused", "NO")),
    ],
)
def test_legislators_are_known_by_party_and_state_and_who_turns_a_ban_down_has_none(text: str, act: tuple[str, str, str]) -> None:
    assert acts(text) == [act]
