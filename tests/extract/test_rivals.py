"""Trade press and releases: one vendor replaces another, networks free of a vendor, who is told to remove it. All texts are invented."""

from __future__ import annotations

import pytest

from tests.extract.answers import ActOn, acts_on


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Nokia is to replace Huawei at Telenor.", ("drop", "announced", "org:telenor", ("huawei",))),
        ("Nokia is to replace Huawei at Telenor.", ("choose", "announced", "org:telenor", ("nokia",))),
        ("Under the deal, Ericsson will replace Huawei in Telenor's radio network.", ("drop", "announced", "org:telenor", ("huawei",))),
        ("Ericsson has displaced ZTE as supplier to Telenor.", ("drop", "in-force", "org:telenor", ("zte",))),
        ("Telenor switched from Huawei to Ericsson.", ("drop", "in-force", "org:telenor", ("huawei",))),
        ("Telenor switched from Huawei to Ericsson.", ("choose", "in-force", "org:telenor", ("ericsson",))),
        ("Ericsson has won the RAN contract at Telenor.", ("choose", "in-force", "org:telenor", ("ericsson",))),
        ("Huawei is out of the running for Telenor's 5G network.", ("drop", "in-force", "org:telenor", ("huawei",))),
        ("Huawei lost out to Ericsson at Telenor.", ("drop", "in-force", "org:telenor", ("huawei",))),
        ("Telenor's network is now Huawei-free.", ("drop", "in-force", "org:telenor", ("huawei",))),
        ("Telenor says its core will be free of Huawei by 2028.", ("drop", "announced", "org:telenor", ("huawei",))),
        ("Telenor has been told to strip Huawei out of its core by 2028.", ("remove", "announced", "?", ("huawei",))),
        ("Telenor entered into an agreement with Nokia and Ericsson.", ("choose", "in-force", "org:telenor", ("nokia", "ericsson"))),
    ],
)
def test_a_vendor_that_makes_way_is_dropped_by_the_customer(text: str, act: ActOn) -> None:
    assert act in acts_on(text)


@pytest.mark.parametrize(
    "text",
    [
        "Nokia will replace Huawei as the biggest maker.",
        "Huawei is out of stock at Telenor.",
        "Huawei is free to appeal.",
        "Huawei lost out on sales.",
    ],
)
def test_rivalry_without_a_customer_is_no_choice(text: str) -> None:
    assert not {act for act in acts_on(text) if act[0] in ("drop", "choose", "ban")}


def test_who_is_told_by_critics_is_only_pressed() -> None:
    assert {stage for _, stage, _, _ in acts_on("Telenor has been told by critics to strip Huawei out of its core.")} <= {"urged"}
