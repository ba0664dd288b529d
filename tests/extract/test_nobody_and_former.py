"""What nobody says, conditions without "if", bills that are prices, and former officials who speak for themselves; invented sentences."""

from __future__ import annotations

import pytest

from tests.extract.answers import Act, acts


@pytest.mark.parametrize(
    "text",
    [
        "No country has accused Hytera of spying.",
        "Nobody accused Hytera of spying.",
        "Not one paper says that Hytera endangers the police, the minister said.",
        "No paper has crossed her desk that says Hytera is a danger, the minister said.",
    ],
)
def test_what_nobody_says_accuses_nobody(text: str) -> None:
    assert not [act for act in acts(text) if act[0] == "accuse"]


@pytest.mark.parametrize(
    "text",
    [
        "Nobody doubts it: Hytera is a danger, the minister said.",
        "One paper says that Hytera endangers the police.",
        "Latvia accused Hytera.",
    ],
)
def test_what_somebody_says_does(text: str) -> None:
    assert [act for act in acts(text) if act[0] == "accuse"]


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("China will answer should carriers be told to drop Hytera.", ("ban", "considered", "?")),
        ("China said it would not sit still should Latvia ban Hytera.", ("ban", "considered", "LV")),
        ("Prices would rise, one study found, should Hytera be barred from the network.", ("ban", "considered", "?")),
    ],
)
def test_should_before_a_subject_opens_a_condition_anywhere(text: str, act: Act) -> None:
    assert act in acts(text)


@pytest.mark.parametrize(
    "text",
    [
        "Telia put the bill for taking Hytera out of its network at 90 million euros.",
        "The bill for replacing Hytera came to 90 million euros.",
        "Farms that keep Hytera radios will be shut out of the subsidy.",
        "Farms that keep Hytera radios lose their grants.",
    ],
)
def test_a_price_is_no_draft_and_lost_money_pays_for_nothing(text: str) -> None:
    assert not [act for act in acts(text) if act[0] in ("remove", "fund")]


@pytest.mark.parametrize(
    "text",
    [
        "A former spy chief, Juris Berg, wants Riga to bar Hytera.",
        "The former minister Juris Berg urged Riga to bar Hytera.",
        "A retired general, Juris Berg, urged Riga to bar Hytera.",
    ],
)
def test_a_former_official_who_is_named_speaks_for_himself(text: str) -> None:
    assert acts(text) == [("ban", "urged", "org:berg")]


@pytest.mark.parametrize(
    "text",
    [
        "Telia says that locking Hytera out would set back its spending by years.",
        "Shutting Hytera out would cost the country millions, Telia said.",
    ],
)
def test_whoever_says_that_shutting_out_does_harm_opposes_it(text: str) -> None:
    assert acts(text) == [("deny", "in-force", "org:telia")]


@pytest.mark.parametrize(
    "text", ["A union asked the premier in writing to bar Hytera.", "A union had begged the premier in private to bar Hytera."]
)
def test_how_somebody_is_asked_parts_no_demand(text: str) -> None:
    assert acts(text) == [("ban", "urged", "?")]
