"""Who says that a vendor should not be in the networks at home, and who says it will have a part in them. Invented sentences."""

from __future__ import annotations

import pytest

from tests.extract.answers import Act, acts


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ('"We can\'t have ZTE in our 5G networks," the senator said.', ("ban", "urged", "US")),
        ('"We don\'t want ZTE in our networks," Pompeo said.', ("ban", "urged", "US")),
        ('"There should be no ZTE in our networks," the minister said.', ("ban", "urged", "?")),
        ('"There can be no Hytera in our 5G," the minister said.', ("ban", "urged", "?")),
        ("Spain does not want ZTE in its core network, the paper said.", ("ban", "considered", "ES")),
        ("Washington doesn't want ZTE in its allies' networks.", ("ban", "urged", "US")),
    ],
)
def test_who_does_not_want_it_there_asks_for_a_ban(text: str, act: Act) -> None:
    assert acts(text) == [act]


@pytest.mark.parametrize(
    "text", ["We can't use ZTE phones at work, she said.", "You can't have ZTE apps without Google, the reviewer wrote."]
)
def test_what_somebody_cannot_do_with_a_phone_asks_for_nothing(text: str) -> None:
    assert acts(text) == []


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Chile's foreign minister said ZTE would take part in the build-out of the country's 5G network.", ("allow", "announced", "CL")),
        ("Chile's vice president said ZTE would take part in its 5G auction.", ("allow", "announced", "CL")),
        ("Russia said Hytera would be part of its 5G rollout.", ("allow", "announced", "RU")),
        ("Spain said ZTE would compete for the contracts.", ("allow", "announced", "ES")),
    ],
)
def test_whose_part_a_state_announces_is_let_in(text: str, act: Act) -> None:
    assert acts(text) == [act]


def test_whose_part_nobody_announces_is_let_in_by_nobody() -> None:
    assert acts("ZTE will take part in Chile's 5G auction.") == []


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("France will encourage telecoms firms not to switch to ZTE.", ("advise", "announced", "FR")),
        ("Spain discouraged operators from switching to ZTE.", ("advise", "in-force", "ES")),
        ("Telenor decided against switching to ZTE.", ("drop", "in-force", "org:telenor")),
    ],
)
def test_whom_nobody_is_to_switch_to_is_advised_against(text: str, act: Act) -> None:
    assert acts(text) == [act]
