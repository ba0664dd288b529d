"""Who was told what to leave, where nobody says by whom: those under a state are bound, those who decide are pressed. Invented."""

from __future__ import annotations

import pytest

from tests.extract.answers import Act, acts, statements


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Latvian carriers were told on Monday not to use Hytera radios.", ("ban", "in-force", "LV")),
        ("Latvia's state-run carriers have been told to shun Hytera.", ("ban", "announced", "LV")),
        ("Latvia's carriers have been ordered to stop using Hytera radios.", ("ban", "in-force", "LV")),
        ("Latvian operators were told last week to stop installing Hytera masts.", ("ban", "in-force", "LV")),
        ("Departments in Latvia have been told not to use Hytera phones.", ("ban", "in-force", "LV")),
        ("Carriers in Latvia were told last week to drop Hytera.", ("ban", "announced", "LV")),
    ],
)
def test_those_under_a_state_that_were_told_to_leave_it_are_forbidden_it_by_that_state(text: str, act: Act) -> None:
    assert acts(text) == [act]


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Ministers were told on Monday to ban Hytera.", ("ban", "urged", "?")),
        ("The government has been told to exclude Hytera.", ("ban", "urged", "?")),
        ("Allies were told in January not to use Hytera.", ("ban", "urged", "?")),
    ],
)
def test_those_who_decide_themselves_are_only_pressed(text: str, act: Act) -> None:
    assert acts(text) == [act]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ministers will on Tuesday announce that Hytera masts are to be removed by 2027.", {"deadline": "2027"}),
        ("Latvia had in March said that it would drop Hytera by 2025.", {"announced": "2019-03", "deadline": "2025"}),
        ("The Latvian government had in March capped Hytera's share of the network.", {"adopted": "2019-03"}),
        ("Latvia is this week expected to decide whether to ban Hytera.", {"expected": "2019-05"}),
    ],
)
def test_a_date_within_a_verb_is_of_that_verb(text: str, expected: dict[str, str]) -> None:
    (statement,) = statements(text, published="2019-05-20")
    assert {kind: str(day) for kind, day in dict(statement.act.as_row()["dates"]).items() if day} == expected  # type: ignore[call-overload]
