"""Headlines whose subject is an act, acts that are let run out, and who brings them down. Invented sentences."""

from __future__ import annotations

import pytest

from tests.extract.answers import acts


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Ban on Autel upheld by Danish court", ("ban", "in-force", "DK")),
        ("Autel ban upheld in Denmark", ("ban", "in-force", "DK")),
        ("Ban on Autel suspended by Danish judge", ("ban", "suspended", "DK")),
        ("Curbs on Autel tightened in Denmark", ("limit", "in-force", "DK")),
        ("Trump order on Temu blocked by judge", ("ban", "suspended", "US")),
        ("Danish Temu ban ruled out", ("ban", "refused", "DK")),
        ("Ban on Temu rejected by Danish parliament", ("ban", "refused", "DK")),
        ("Entity List reprieve for Autel extended again", ("lift", "in-force", "US")),
        ("Autel ban expired in Denmark", ("ban", "ended", "DK")),
    ],
)
def test_a_past_form_behind_an_act_is_done_to_it(text: str, act: tuple[str, str, str]) -> None:
    assert acts(text) == [act]


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Denmark let its ban on Autel expire.", ("ban", "ended", "DK")),
        ("Denmark has allowed its ban on Autel to expire.", ("ban", "ended", "DK")),
        ("Denmark may let its ban on Autel expire.", ("lift", "considered", "DK")),
        ("Norway urged Denmark to let its Autel ban expire.", ("lift", "urged", "NO")),
        ("Autel lost its bid to overturn the Danish ban.", ("ban", "in-force", "DK")),
    ],
)
def test_what_is_let_run_out_is_over(text: str, act: tuple[str, str, str]) -> None:
    assert acts(text) == [act]


def test_a_licence_that_is_let_run_out_is_relief_that_ended() -> None:
    assert acts("Denmark let the vendor's temporary licence for Autel gear expire.") == [("lift", "ended", "DK")]


def test_a_measure_against_one_lets_no_other_off() -> None:
    assert ("lift", "in-force", "US") not in acts("The US export ban on Nvidia chips boosts Hygon.")


def test_a_home_asks_for_its_firms_to_be_let_in() -> None:
    assert ("lift", "urged", "CN") in acts("China demanded that Denmark lift its ban on Chinese apps.")


def test_an_order_to_close_shuts_out() -> None:
    assert acts("Denmark issued an order for Temu to wind up its Danish business.") == [("ban", "announced", "DK")]
