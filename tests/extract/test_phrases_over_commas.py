"""Clauses and infinitives find what they hang on over asides, coordinated doers and the name of a body. Invented sentences."""

from __future__ import annotations

import pytest

from tests.extract.answers import acts


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Norway's cabinet backed a bill, drafted by the interior ministry, that would bar Hytera from ports.", ("ban", "proposed", "NO")),
        ("Norway's cabinet approved on Monday a bill, backed by the unions, that keeps Hytera out of ports.", ("ban", "proposed", "NO")),
        ("Norway has a law, signed in March by the king, that bars Hytera from ports.", ("ban", "in-force", "NO")),
        ("Norway has a law, passed in March, which bars Hytera from ports.", ("ban", "in-force", "NO")),
    ],
)
def test_a_clause_about_a_rule_stands_behind_a_participle_between_commas(text: str, found: tuple[str, str, str]) -> None:
    assert found in acts(text)


def test_what_is_reported_behind_an_aside_describes_nobody() -> None:
    told = acts("The minister said on Monday, quoted by a newspaper, that Hytera was a risk.")
    assert [act[:2] for act in told] == [("accuse", "in-force")]


@pytest.mark.parametrize("over", ["by Sweden, and by deputies of his own party,", "by Sweden and by deputies of his own party"])
@pytest.mark.parametrize("wanted", ["to ban Hytera", "for a ban on Hytera"])
def test_what_two_demand_who_stand_behind_one_preposition_each_is_demanded(over: str, wanted: str) -> None:
    found = acts(f"Norway's premier resisted calls {over} {wanted}.")
    assert ("ban", "urged", "SE") in found
    assert ("ban", "refused", "NO") in found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Decisions by Norway and Denmark to exclude Hytera were right.", ["DK", "NO"]),
        ("The plans of Norway and Denmark to exclude Hytera were right.", ["DK", "NO"]),
        ("The decisions by member states to exclude Hytera were right.", ["?"]),
        ("Several member states exclude Hytera.", ["?"]),
    ],
)
def test_a_decision_has_all_its_deciders(text: str, found: list[str]) -> None:
    assert sorted(actor for measure, _, actor in acts(text) if measure == "ban") == found


@pytest.mark.parametrize("wanted", ["to ban Hytera have grown", "for a ban on Hytera have grown"])
@pytest.mark.parametrize("who", ["by the opposition", "from the opposition"])
def test_the_opposition_that_calls_for_a_ban_is_not_opposed_to_it(who: str, wanted: str) -> None:
    assert [act[:2] for act in acts(f"Calls {who} {wanted}.")] == [("ban", "urged")]


@pytest.mark.parametrize(
    ("text", "stage"),
    [
        ("Campaigners demand a date by which Hytera must be gone.", "urged"),
        ("Deputies called for a date by which Hytera must be removed from the masts.", "urged"),
        ("Norway may set a date by which Hytera must be removed from the masts.", "considered"),
        ("Norway has set a date by which Hytera must be removed from the masts.", "announced"),
    ],
)
def test_a_date_by_which_a_vendor_must_go_is_as_firm_as_the_verb_before_it(text: str, stage: str) -> None:
    assert [act[:2] for act in acts(text)] == [("remove", stage)]


@pytest.mark.parametrize("day", ["", " on Monday", " this week"])
def test_a_clause_behind_a_time_describes_no_place(day: str) -> None:
    assert ("ban", "proposed", "NO") in acts(f"Norway's minister presented a draft in Oslo{day} that would shut Hytera out of the ports.")
