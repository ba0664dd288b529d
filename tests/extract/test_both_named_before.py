"""Two vendors that were named before: "both companies", "they", "either firm". All texts are invented."""

from __future__ import annotations

import pytest

from tests.extract.answers import acts, acts_on


@pytest.mark.parametrize(
    ("before", "text"),
    [
        ("Cameras made by Hikvision and Dahua hang in every station.", "Both companies deny the claims."),
        ("Hikvision and Dahua were named in the report.", "The claims were denied by both companies."),
        ("Hikvision and Dahua were named in the report.", "Both have denied spying for anybody."),
        ("Hikvision and Dahua were named in the report.", "They deny wrongdoing."),
    ],
)
def test_of_two_vendors_named_before_both_deny(before: str, text: str) -> None:
    found = [(actor, targets) for measure, _, actor, targets in acts_on(text, before=before) if measure == "deny"]
    assert found == [("org:hikvision", ("hikvision",)), ("org:dahua", ("dahua",))]


def test_it_denies_what_is_said_of_the_vendor_named_before() -> None:
    assert acts("It denies wrongdoing.", before="Hikvision was named in the report.") == [("deny", "in-force", "org:hikvision")]


def test_either_firm_is_each_of_the_two_named_before() -> None:
    found = acts_on("Malta has ruled out buying from either firm.", before="Hikvision and Dahua were named in the report.")
    assert [targets for *_, targets in found] == [("hikvision", "dahua")]


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Melita picked Nokia in Malta and ZTE in Cyprus.", ("choose", "in-force", "org:melita", ("nokia", "zte"))),
        ("Melita dropped ZTE in Malta, Hytera in Oman and Dahua in Iran.", ("drop", "in-force", "org:melita", ("zte", "hytera", "dahua"))),
        ("Malta banned ZTE in May and Hytera in June.", ("ban", "in-force", "MT", ("zte", "hytera"))),
    ],
)
def test_a_verb_reaches_what_stands_before_the_same_preposition_again(text: str, act: tuple[str, str, str, tuple[str, ...]]) -> None:
    assert acts_on(text) == [act]


def test_who_begins_a_clause_of_his_own_is_not_reached() -> None:
    assert acts_on("Melita picked Nokia in Malta, and ZTE in Cyprus cut prices.") == [("choose", "in-force", "org:melita", ("nokia",))]
