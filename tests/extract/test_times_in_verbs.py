"""Verbs that a time parts from their auxiliary, on invented sentences."""

from __future__ import annotations

import pytest

from tests.extract.answers import Act, acts
from tests.extract.skeletons import subjects


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Latvia will on Monday ban Hytera.", ("ban", "announced", "LV")),
        ("Latvia will on 3 May ban Hytera.", ("ban", "announced", "LV")),
        ("Latvia will next month ban Hytera.", ("ban", "announced", "LV")),
        ("Latvia may next year ban Hytera.", ("ban", "considered", "LV")),
        ("Latvia may in the coming weeks ban Hytera.", ("ban", "considered", "LV")),
        ("Latvia would by the end of 2027 ban Hytera.", ("ban", "considered", "LV")),
        ("Latvia must by 2027 ban Hytera.", ("ban", "urged", "?")),
        ("Latvia has in recent months barred Hytera.", ("ban", "in-force", "LV")),
        ("Latvia has since 2019 barred Hytera.", ("ban", "in-force", "LV")),
        ("Latvia had in May 2020 barred Hytera.", ("ban", "in-force", "LV")),
        ("Latvia is this week considering a ban on Hytera.", ("ban", "considered", "LV")),
        ("Hytera was last week barred by Latvia.", ("ban", "in-force", "LV")),
        ("Hytera was in 2020 barred by Latvia.", ("ban", "in-force", "LV")),
        ("Hytera will from next year be barred by Latvia.", ("ban", "announced", "LV")),
        ("Hytera has for two years been barred by Latvia.", ("ban", "in-force", "LV")),
    ],
)
def test_a_time_between_auxiliary_and_verb_parts_nothing(text: str, act: Act) -> None:
    assert acts(text) == [act]


@pytest.mark.parametrize(
    "text",
    [
        "Latvia did not on Monday ban Hytera.",
        "Latvia has not in recent months barred Hytera.",
        "Latvia may not next year ban Hytera.",
        "Latvia cannot by 2027 ban Hytera.",
    ],
)
def test_a_not_before_the_time_denies_the_verb_behind_it(text: str) -> None:
    assert not [act for act in acts(text) if act[1] in ("in-force", "announced")]


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Latvia on 14 May barred Hytera.", ("ban", "in-force", "LV")),
        ("Latvia on 14 May refused to bar Hytera.", ("ban", "refused", "LV")),
        ("The ministry, which on 3 May barred Hytera, is Latvia's.", ("ban", "in-force", "LV")),
        ("Latvia in May 2020 barred Hytera.", ("ban", "in-force", "LV")),
        ("The Latvian regulator in March 2019 ordered carriers to remove Hytera gear.", ("remove", "announced", "LV")),
        ("Telia signed in 2019 a contract with Hytera.", ("choose", "in-force", "org:telia")),
        ("The agency lifted in 2019 its ban on Hytera.", ("lift", "in-force", "?")),
        ("Viber, banned in India since 2020, is growing elsewhere.", ("ban", "in-force", "IN")),
    ],
)
def test_days_of_may_and_years_are_times(text: str, act: Act) -> None:
    assert act in acts(text)
    assert not [found for found in acts(text) if found[1] == "considered"]


@pytest.mark.parametrize(
    ("text", "pair"),
    [
        ("The vote is on Monday.", ("The vote", "be")),
        ("The ministry had this year a plan to ban Hytera.", ("The ministry", "have")),
        ("The ban may cost the carriers more.", ("The ban", "cost")),
    ],
)
def test_a_time_behind_the_verb_itself_opens_no_group(text: str, pair: tuple[str, str]) -> None:
    assert pair in subjects(text)


@pytest.mark.parametrize("number", ["9" * 6000, "²", "32", "٣"])
def test_what_is_no_day_of_a_month_is_read_without_harm(number: str) -> None:
    assert ("ban", "in-force", "LV") not in acts(f"On {number} May Latvia be.")
