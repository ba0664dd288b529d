"""Lists named by a restriction, rules told with "no", what a firm only studies, orders that are taken no more, on invented sentences."""

from __future__ import annotations

import pytest

from tests.extract.answers import ActOn, acts, acts_on, told_of


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Hytera has been on the Danish trade restrictions list since 2019.", ("list", "in-force", "DK", ("hytera",))),
        ("Dahua remains on an export control list.", ("list", "in-force", "?", ("dahua",))),
        ("No new Hytera radio can be approved under the Danish decree.", ("ban", "in-force", "DK", ("hytera",))),
        ("No Inspur server can be installed in ministries.", ("ban", "in-force", "?", ("inspur",))),
        ("Intel is studying the export curbs on Inspur.", ("list", "in-force", "?", ("inspur",))),
        ("Denmark bans sales, imports of Hytera radios", ("ban", "in-force", "DK", ("hytera",))),
        ("TSMC has stopped receiving orders from Inspur.", ("drop", "in-force", "org:tsmc", ("inspur",))),
        (
            "Denmark revoked licences that allowed firms, including Micron, to ship boards used for servers to Inspur.",
            ("list", "in-force", "DK", ("inspur",)),
        ),
    ],
)
def test_a_restriction_is_found_in_the_words_of_a_list_a_rule_or_an_order(text: str, act: ActOn) -> None:
    assert act in acts_on(text)


def test_who_will_not_say_whether_it_has_stopped_has_refused_nothing() -> None:
    assert acts("On Monday, Micron declined to say if it has stopped shipping boards to Inspur.") == []


@pytest.mark.parametrize(
    "text",
    [
        "“To my mind Hytera is something that's dangerous,” the Danish premier said.",
        "Hytera is something very dangerous, the Danish premier said.",
    ],
)
def test_something_dangerous_is_an_accusation(text: str) -> None:
    assert told_of(text, "accuse") == [("DK", ("hytera",))]


def test_they_are_all_those_of_the_list_before() -> None:
    assert told_of("Denmark banned Hytera and Dahua because they pose a risk to its security.", "accuse") == [("DK", ("hytera", "dahua"))]


def test_who_is_on_a_list_of_guests_is_not_restricted() -> None:
    assert acts("Hytera is on the guest list of the Danish embassy.") == []
