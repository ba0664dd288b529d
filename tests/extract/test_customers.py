"""Customers of a vendor on invented sentences: said of the vendor, of what it built, of orders and money; and what is no choice."""

from __future__ import annotations

import pytest

from cordon.extract import Extractor, Reading
from cordon.names import load

EXTRACTOR = Extractor(load())


def acts(text: str) -> list[tuple[str, str, str]]:
    """Measure, stage and actor of each statement of a text."""
    found = EXTRACTOR.extract(Reading.of_row({"text": text})).statements
    return [(s.act.measure.value, s.act.stage.value, s.act.actor) for s in found]


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Huawei is a key supplier to Telenor.", ("choose", "in-force", "org:telenor")),
        ("Huawei has been a partner of Telenor for a decade.", ("choose", "in-force", "org:telenor")),
        ("Telenor is one of Huawei's biggest customers.", ("choose", "in-force", "org:telenor")),
        ("Telenor is a Huawei customer.", ("choose", "in-force", "org:telenor")),
        ("Huawei signed deals with Telenor and Telia to build 5G networks.", ("choose", "in-force", "org:telia")),
        ("Huawei has worked with Telenor since 2007.", ("choose", "in-force", "org:telenor")),
        ("Telenor's 4G network was built by Huawei.", ("choose", "in-force", "org:telenor")),
        ("Much of Telenor's 4G network is built using Huawei gear.", ("choose", "in-force", "org:telenor")),
        ("Huawei built most of Norway's 4G network.", ("choose", "in-force", "?")),
        ("Huawei supplies equipment to all three Norwegian operators.", ("choose", "in-force", "?")),
    ],
)
def test_who_is_delivered_to_has_chosen(text: str, act: tuple[str, str, str]) -> None:
    assert act in acts(text)


@pytest.mark.parametrize(
    "text",
    [
        "Huawei is the largest provider of networking equipment in the world.",
        "Huawei is not a supplier to Telenor.",
        "Huawei is a supplier of phones to consumers.",
        "Ericsson signed an agreement with Huawei over patents.",
        "Norway launched a security review of Huawei's takeover of Lumo.",
        "A flaw let the researchers obtain personal data via TikTok's website.",
        "Huawei received cash from the sale of its unit.",
    ],
)
def test_a_place_in_the_market_and_dealings_of_makers_are_no_choice(text: str) -> None:
    assert not any(measure in ("choose", "allow") for measure, _, _ in acts(text))


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Telenor stopped taking pre-orders for Huawei's new handset.", ("drop", "in-force", "org:telenor")),
        ("Telenor is cancelling pre-orders of Huawei phones.", ("drop", "in-force", "org:telenor")),
        ("Telia has put Huawei phones on pause.", ("drop", "in-force", "org:telia")),
        ("Stanford University will no longer accept gifts from Huawei.", ("drop", "announced", "org:stanford-university")),
        ("Telenor has distanced itself from Huawei.", ("drop", "in-force", "org:telenor")),
        ("Telenor retracted plans to use Huawei in its 5G network.", ("drop", "in-force", "org:telenor")),
    ],
)
def test_orders_money_and_plans_that_end_are_a_choice_against(text: str, act: tuple[str, str, str]) -> None:
    assert act in acts(text)


@pytest.mark.parametrize(
    "text",
    [
        "Telenor and Telia didn't say whether they would halt sales of Huawei phones.",
        "Telenor launched a tender this month that excluded Huawei from the shortlist.",
        "China will defend its firms following Norway's decision to shut out Huawei.",
    ],
)
def test_what_was_not_said_and_what_was_left_out_is_no_choice(text: str) -> None:
    assert not any(measure == "choose" or (measure, actor) == ("retaliate", "NO") for measure, _, actor in acts(text))
    assert "considered" not in [stage for _, stage, _ in acts(text)]
