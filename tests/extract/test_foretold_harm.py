"""Who warns of what a measure or its easing will bring opposes it; rivals that are countered are not denied. All texts are invented."""

from __future__ import annotations

import pytest

from tests.extract.answers import acts


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("Telenor warns of risks from ZTE ban", "org:telenor"),
        ("Telenor warned of the impact of a ban on ZTE.", "org:telenor"),
        ("Telia highlighted the cost of removing Hikvision cameras.", "org:telia"),
        ("Norway's trade minister warned of the consequences of a ban on Dahua.", "NO"),
        ("Opposition lawmakers in Norway warned of the dangers of lifting the ban on Kaspersky.", "NO"),
        ("Norwegian senators warned on the relaxation of the curbs on YMTC.", "NO"),
    ],
)
def test_who_names_what_a_measure_will_bring_opposes_it(text: str, actor: str) -> None:
    found = acts(text)
    assert ("deny", "in-force", actor) in found
    assert not [act for act in found if act[1] == "urged"]


@pytest.mark.parametrize(
    "text",
    [
        "Norway is looking for partners to counter ZTE.",
        "Norway and Denmark teamed up to counter ZTE's dominance in 5G.",
        "The listing of Hesai in Oslo raised 2 billion kroner.",
        "In autumn, five more listings of Chinese battery firms are expected at the exchange.",
    ],
)
def test_rivalry_and_the_stock_exchange_are_no_statements(text: str) -> None:
    assert acts(text) == []


def test_a_listing_by_a_ministry_is_one_though_its_shares_fall() -> None:
    assert ("list", "in-force", "US") in acts("The listing of Hesai by the Pentagon hit its shares.")


def test_who_is_asked_not_to_order_something_is_pressed_against_it() -> None:
    assert acts("Carriers urged Denmark not to order the removal of ZTE antennas.") == [("deny", "in-force", "?")]
    assert ("remove", "refused", "DK") in acts("Denmark will not order the removal of ZTE antennas.")


@pytest.mark.parametrize(
    "text",
    [
        "The users argued that the ban on Viber would breach their right to speak.",
        "Lawyers for the users say the ban on Viber would trample their rights.",
        "A wider ban on Autel would ground mountain rescuers, she said.",
    ],
)
def test_what_a_ban_would_breach_or_ground_speaks_against_it_and_does_not_tell_that_it_is_there(text: str) -> None:
    assert [act[:2] for act in acts(text)] == [("deny", "in-force")]
