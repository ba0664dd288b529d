"""Drafts that lost a vote or became law, needs that nobody has, and what others do "the same" of. All sentences are invented."""

from __future__ import annotations

import pytest

from tests.extract.answers import Act, acts


@pytest.mark.parametrize(
    ("text", "stage"),
    [
        ("A motion to bar Huawei from Norway's networks failed to win a majority.", "refused"),
        ("A bill to bar Huawei from Norway's networks failed to pass on Monday.", "refused"),
        ("An amendment that would bar Huawei from Norway's networks has fallen short of votes.", "refused"),
        ("A motion to bar Huawei from Norway's networks failed to calm the deputies.", "proposed"),
        ("A motion to bar Huawei from Norway's networks could fail.", "proposed"),
        ("A bill, which would make it illegal for Norway's carriers to use gear of risky makers, i.e. Huawei, failed to pass.", "refused"),
    ],
)  # fmt: skip
def test_a_draft_that_lost_a_vote_is_refused(text: str, stage: str) -> None:
    assert {found for measure, found, _ in acts(text) if measure == "ban"} == {stage}


@pytest.mark.parametrize(
    ("text", "stage"),
    [
        ("Norway enacted legislation that bars schools from buying Hikvision cameras.", "in-force"),
        ("Norway has passed legislation barring Hikvision cameras from schools.", "in-force"),
        ("The senate of Norway passed legislation barring Hikvision cameras from schools.", "proposed"),
        ("Norway may enact legislation that bars schools from buying Hikvision cameras.", "proposed"),
    ],
)
def test_legislation_that_a_state_enacts_is_in_force(text: str, stage: str) -> None:
    assert [found for measure, found, _ in acts(text) if measure == "ban"] == [stage]


@pytest.mark.parametrize(
    "text",
    [
        "Carriers in Norway do not need to use Huawei gear.",
        "Norway would pay for tests so that its carriers would not need to use Huawei gear.",
    ],
)
def test_who_need_not_use_a_vendor_has_not_dropped_it(text: str) -> None:
    assert not [act for act in acts(text) if act[0] in ("drop", "choose")]


def test_who_does_the_same_as_one_who_bans_nobody_bans_nobody() -> None:
    assert ("ban", "in-force", "?") not in acts("The ministry found Huawei should not be banned, and two panels have done the same.")
    assert ("ban", "in-force", "SE") in acts("Norway banned Huawei, and Sweden has done the same.")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Aides are lobbying senators to strip the Hytera measure from the bill.", []),
        ("The Hytera provision was cut from the bill.", []),
        ("Hytera has asked a court to overturn an FCC decision that cut it out of a subsidy programme.", [("ban", "in-force", "US")]),
        ("A court overturned an FCC decision that cut Hytera out of a subsidy programme.", [("ban", "ended", "US")]),
    ],
)
def test_a_provision_that_is_cut_is_no_gear_and_a_decision_stands_until_it_is_overturned(text: str, told: list[Act]) -> None:
    assert [act for act in acts(text) if act[0] != "retaliate"] == told


@pytest.mark.parametrize(
    ("text", "stage"),
    [
        ("The Storting dropped the clause that would have reinstated the ban on Huawei in Norway.", "refused"),
        ("Deputies stripped out the amendment that would have restored Norway's ban on Huawei.", "refused"),
        ("The clause, which would have reimposed the ban on Huawei in Norway, was dropped.", "refused"),
        ("The language restoring Norway's ban on Huawei was left out of the bill.", "refused"),
        ("Deputies approved the clause that would reinstate the ban on Huawei in Norway.", "proposed"),
    ],
)
def test_a_draft_that_would_bring_a_ban_back_is_refused_once_it_is_dropped(text: str, stage: str) -> None:
    assert [found for measure, found, _ in acts(text) if measure == "ban"] == [stage]


def test_a_draft_that_is_taken_up_is_not_dropped() -> None:
    assert acts("Norway took up a bill that could include a ban on Huawei.") == [("ban", "proposed", "NO")]
