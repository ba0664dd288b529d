"""Acts that somebody risks, dodges or averts, and the way that is cleared for them. Invented sentences."""

from __future__ import annotations

import pytest

from tests.extract.answers import acts


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Autel risks being banned in Denmark.", ("ban", "considered", "DK")),
        ("Autel narrowly escaped being banned in Denmark.", ("ban", "refused", "DK")),
        ("Autel dodges Danish ban for now", ("ban", "refused", "DK")),
        ("Autel hopes to avoid a Danish ban.", ("ban", "considered", "DK")),
        ("A Danish court has cleared the way for a ban on Autel.", ("ban", "considered", "DK")),
        ("Analysts doubt that Denmark will ban Autel.", ("ban", "considered", "DK")),
        ("The Danish army gave its units 90 days to remove Autel drones.", ("remove", "announced", "DK")),
        ("Denmark suspends downloads of Temu", ("ban", "in-force", "DK")),
        ("Qualcomm wins US licence to sell chips to Autel", ("lift", "in-force", "US")),
        ("The US licence requirement for sales to Autel stays.", ("list", "in-force", "US")),
    ],
)
def test_it_is_as_far_as_the_wording_has_it(text: str, act: tuple[str, str, str]) -> None:
    assert acts(text) == [act]


def test_who_sidesteps_the_ban_lives_with_it() -> None:
    assert acts("Temu sidesteps the Danish ban with a new app.") == [("ban", "in-force", "DK")]


def test_who_averts_a_ban_on_others_bans_nobody() -> None:
    assert acts("Carriers from Aarhus met in a bid to avert a ban on Autel.") == []
