"""Who blames a state, for what: of ill-treating a vendor, of seeking to shut it out. All sentences are invented."""

from __future__ import annotations

import pytest

from tests.extract.answers import acts, told_of


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("The Kenyan president accused Washington of bullying Hytera.", "KE"),
        ("Peru's trade minister accused the United States of hounding ZTE out of envy.", "PE"),
        ("Chile's president accused the US of being jealous of ZTE.", "CL"),
        ("Norway's minister said that Poland was unfairly targeting Hytera.", "NO"),
        ("Serbia said Poland had discriminated against ZTE.", "RS"),
    ],
)
def test_who_says_that_another_state_treats_a_vendor_badly_denies(text: str, actor: str) -> None:
    assert actor in [a for a, _ in told_of(text, "deny")]


@pytest.mark.parametrize(
    "text",
    [
        "Norway said China was bullying Hytera's rivals.",
        "Norway's minister accused Hytera of bullying its staff.",
        "Norway's police said Poland was targeting Hytera in its inquiry.",
        "Norway accused Poland of being soft on Hytera.",
        "Norway's minister said it was not bullying Hytera.",
    ],
)
def test_other_faults_of_states_and_vendors_are_no_denial(text: str) -> None:
    assert told_of(text, "deny") == []


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Norway's president accused Poland of trying to push ZTE out of the market.", ("ban", "considered", "PL")),
        ("Norway accused Poland of pressing its allies to ban ZTE.", ("ban", "urged", "PL")),
        ("Norway has been accused of pressing its allies to ban ZTE.", ("ban", "urged", "NO")),
    ],
)
def test_the_one_who_is_accused_does_it_and_not_the_one_who_accuses(text: str, act: tuple[str, str, str]) -> None:
    assert [told for told in acts(text) if told[0] == "ban"] == [act]
