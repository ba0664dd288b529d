"""Whom a state makes do something, and who cuts back on a vendor. Invented sentences."""

from __future__ import annotations

import pytest

from tests.extract.answers import Act, acts


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Madrid made operators remove ZTE.", ("remove", "announced", "ES")),
        ("Madrid will make carriers replace ZTE equipment.", ("remove", "announced", "ES")),
        ("The cabinet would make carriers strip out ZTE equipment.", ("remove", "considered", "?")),
        ("The rules make operators remove ZTE equipment.", ("remove", "announced", "?")),
        ("Spain's interior ministry is planning to make operators remove Hytera parts.", ("remove", "announced", "ES")),
        ("Madrid wants to make carriers drop ZTE.", ("ban", "considered", "ES")),
    ],
)
def test_who_makes_carriers_do_it_orders_it(text: str, act: Act) -> None:
    assert acts(text) == [act]


def test_what_a_ruling_makes_hard_is_no_order() -> None:
    assert acts("The ruling made it harder for ZTE to sell phones.") == []


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Spain is planning to force operators to cut back their use of equipment from ZTE.", ("limit", "announced", "ES")),
        ("The ministry wants to force operators to reduce their use of ZTE.", ("limit", "considered", "?")),
        ("Spain may force operators to cut back on ZTE.", ("limit", "considered", "ES")),
        ("Telia has cut back its use of ZTE gear.", ("drop", "in-force", "org:telia")),
        ("Telia will cut back on ZTE gear.", ("drop", "announced", "org:telia")),
    ],
)
def test_less_use_of_a_vendor_limits_it(text: str, act: Act) -> None:
    assert acts(text) == [act]
