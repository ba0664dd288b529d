"""What nobody would be known for, what is settled for instead, and makers that are deemed a risk beside a named one. Invented sentences."""

from __future__ import annotations

import pytest

from tests.extract.answers import acts, acts_on


@pytest.mark.parametrize(
    "text",
    [
        "Nobody in Oslo wants to be the minister who went easy on Hytera.",
        "No deputy wants to be remembered as the one who let Dahua off the hook.",
        "The premier does not want to be seen as the one who banned WeChat.",
        "Few deputies want to be the ones who outlawed WeChat before a vote.",
        "No one has barred Hytera.",
        "No one in the cabinet plans to bar Hytera.",
    ],
)
def test_what_nobody_would_be_known_for_is_not_done(text: str) -> None:
    assert not acts(text)


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("The mayor of Oslo wants to be the one who bans Dahua cameras.", ("ban", "considered")),
        ("Latvia hopes to be the first state that bars Hytera.", ("ban", "considered")),
        ("Latvia is seen as the state that barred Hytera first.", ("ban", "in-force")),
        ("The minister was the one who barred Hytera.", ("ban", "in-force")),
        ("One carrier has dropped Hytera.", ("drop", "in-force")),
    ],
)
def test_a_part_is_as_far_as_who_plays_it_says(text: str, act: tuple[str, str]) -> None:
    assert act in [found[:2] for found in acts(text)]


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Norway settled instead for a ban on ministries and their contractors buying masts from Hytera.", ("ban", "announced", "NO")),
        ("Norway opted instead for a ban on Hytera.", ("ban", "announced", "NO")),
        ("Telenor settled instead on Hytera.", ("choose", "in-force", "org:telenor")),
    ],
)
def test_what_somebody_settles_for_instead(text: str, act: tuple[str, ...]) -> None:
    assert acts(text) == [act]


@pytest.mark.parametrize("judged", ["deemed a threat", "considered a security risk", "judged a danger"])
def test_firms_beside_a_vendor_that_are_judged_do_not_judge(judged: str) -> None:
    text = f"The bill would set aside a billion to help rural carriers tear out masts and switches sold by Hytera and other firms {judged}."
    assert ("fund", "proposed", "?", ("hytera",)) in acts_on(text)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Hytera should have a role in Norway's radio networks, the Norwegian minister said.", [("allow", "urged", "NO")]),
        ("Norway's minister replied that Hytera ought to play a part in its radio networks.", [("allow", "urged", "NO")]),
        ("Norway is debating whether Hytera should have a role in its networks.", [("allow", "considered", "NO")]),
        ("The panel said Hytera should have only a limited role in Norway's networks.", [("limit", "urged", "NO")]),
        ("Hytera should not have a role in Norway's networks, said Lea Brun.", [("ban", "urged", "org:brun")]),
        ("Hytera should not play a part in Norway's networks, said Lea Brun.", [("ban", "urged", "org:brun")]),
    ],
)
def test_who_says_that_a_vendor_should_have_a_part_or_not_asks_for_that(text: str, found: list[tuple[str, str, str]]) -> None:
    assert acts(text) == found
