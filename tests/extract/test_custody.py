"""Arrests and extraditions: who arrests, who asks for it, and what is heard in court. All sentences are invented."""

from __future__ import annotations

import pytest

from tests.extract.answers import statements

Found = set[tuple[str, str, tuple[str, ...]]]


def cases(text: str) -> Found:
    """Stage, actor and targets of the prosecutions of a text."""
    found = statements(text)
    return {(s.act.stage.value, s.act.actor, s.act.targets) for s in found if s.act.measure.value == "prosecute"}


@pytest.mark.parametrize(
    "text",
    [
        "A buyer for ZTE was arrested on a ferry in Norway at the request of the United States.",
        "A manager of ZTE was detained in Norway on behalf of American prosecutors.",
        "A manager of ZTE was arrested in Norway at Washington's behest.",
        "Norwegian guards, acting on behalf of U.S. prosecutors, arrested a ZTE salesman.",
        "ZTE's finance chief was detained in Norway on a U.S. warrant.",
        "Norway arrested ZTE's finance chief on US charges of fraud.",
        "The minister defended Norway's arrest of ZTE's finance chief on a warrant from the United States.",
    ],
)
def test_an_arrest_is_the_act_of_one_state_and_its_request_that_of_another(text: str) -> None:
    assert {("in-force", "NO", ("zte",)), ("urged", "US", ("zte",))} <= cases(text)


@pytest.mark.parametrize(
    "text",
    [
        "ZTE's treasurer faces extradition to the United States a month after he was arrested on a ferry in Norway.",
        "ZTE has named a stand-in after the arrest in Norway of its finance chief, who awaits extradition to the United States.",
        "ZTE's finance chief was arrested in Norway and could face extradition to the United States.",
    ],
)
def test_whom_somebody_is_to_be_handed_over_to_asks_for_it(text: str) -> None:
    assert {("in-force", "NO", ("zte",)), ("urged", "US", ("zte",))} <= cases(text)


def test_an_extradition_hearing_is_a_case_where_it_is_held_and_no_review() -> None:
    text = "ZTE's treasurer sat in an Oslo courtroom in May for the first of her United States extradition hearings."
    assert cases(text) == {("in-force", "NO", ("zte",)), ("urged", "US", ("zte",))}
    found = statements(text)
    assert "review" not in [s.act.measure.value for s in found]


@pytest.mark.parametrize(
    "text",
    [
        "Norway sold its trams to Norcom and asked for an extradition hearing on a bank robber.",
        "A Canadian citizen was detained in China, and Norway urged calm at ZTE's headquarters there.",
        "The finance chief spoke at a hearing of the Norwegian parliament on ZTE gear.",
    ],
)
def test_people_who_are_none_of_the_vendors_make_no_case_against_it(text: str) -> None:
    assert cases(text) == set()


def test_a_case_that_is_only_talked_of_is_there() -> None:
    assert ("in-force", "NO", ("zte",)) in cases("The two ministers did not discuss Norway's arrest of ZTE's finance chief.")
