"""Headlines that tell who speaks behind a colon, or whom somebody addresses before it; a word alone in quotes. Invented sentences."""

from __future__ import annotations

import pytest

from tests.extract.answers import Act, acts


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Excluding Hytera would delay police radio in Spain: Chinese envoy", ("deny", "in-force", "CN")),
        ("Banning ZTE could set 5G back by two years: Telefonica boss", ("deny", "in-force", "org:telefonica")),
        ("5G to cost more if ZTE banned: operators", ("deny", "in-force", "?")),
        ("Allegations against ZTE baseless: Chinese embassy", ("deny", "in-force", "CN")),
        ("Chile's ZTE decision wrong and unfair: China's ambassador", ("deny", "in-force", "CN")),
        ("Norway will not ban ZTE: minister", ("ban", "refused", "NO")),
    ],
)
def test_who_stands_behind_the_colon_says_so(text: str, act: Act) -> None:
    assert act in acts(text)


def test_an_outlet_behind_the_colon_only_prints() -> None:
    assert acts("Excluding ZTE could hurt 5G in Chile: Kyodo") == [("deny", "in-force", "?")]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Washington to Lisbon: Drop ZTE", [("ban", "urged", "US")]),
        ("Pompeo to allies: Stop using ZTE gear", [("ban", "urged", "US")]),
        ("Beijing to Lisbon: Don't ban ZTE", [("deny", "in-force", "CN")]),
        ("China to Chile: Don't discriminate against ZTE", [("deny", "in-force", "CN")]),
        ("Washington to Lisbon: Look again at ZTE decision", [("review", "urged", "US")]),
        ("US to China: Trade war hurts ZTE", []),
    ],
)
def test_whom_a_headline_addresses_is_urged(text: str, found: list[Act]) -> None:
    assert acts(text) == found


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Telia 'pauses' use of ZTE kit", ("drop", "in-force", "org:telia")),
        ("Beijing warns Norway of 'consequences' after ZTE snub", ("retaliate", "threatened", "CN")),
    ],
)
def test_quotes_around_one_word_change_nothing(text: str, act: Act) -> None:
    assert act in acts(text)
