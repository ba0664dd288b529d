"""Bids that are turned down, shares that a vendor is held to, talks with others on a measure, laws that stay. Invented sentences."""

from __future__ import annotations

import pytest

from tests.extract.answers import Act, acts


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("Hytera's bid to be included in the tender was turned down by Slovenia.", "SI"),
        ("Hytera's bid to supply the navy was turned down by Slovenia.", "SI"),
        ("Hytera's offer to build the network has been rejected by Slovenia.", "SI"),
        ("Slovenia turned down Hytera's bid to take part in the auction.", "SI"),
        ("Slovenia rejected Hytera's request to be admitted to the market.", "SI"),
        ("Slovenia rejected Hytera's bid for the contract.", "SI"),
        ("Telemach's request to use Hytera radios was refused by Slovenia.", "SI"),
        ("Hytera's application for a permit was denied by Slovenia.", "SI"),
    ],
)
def test_whose_bid_is_turned_down_is_shut_out(text: str, actor: str) -> None:
    assert acts(text) == [("ban", "in-force", actor)]


@pytest.mark.parametrize(
    "text",
    [
        "Hytera's bid to be included in the tender was not turned down.",
        "Hytera's request for a hearing was denied.",
        "The court rejected Hytera's bid for damages.",
        "Hytera's request to be heard was denied by the court.",
        "Hytera's bid for a Slovenian firm was rejected by the cabinet.",
        "A takeover bid for Hytera was rejected by Slovenia.",
    ],
)
def test_who_asks_for_something_else_is_not_shut_out(text: str) -> None:
    assert not [act for act in acts(text) if act[0] in ("ban", "drop")]


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Iceland held Hytera to 30% of the network.", ("limit", "in-force", "IS")),
        ("Iceland will hold Hytera to 25 percent of the network.", ("limit", "announced", "IS")),
        ("Iceland kept Hytera's share below a third.", ("limit", "in-force", "IS")),
        ("Hytera was held to a fifth of the network.", ("limit", "in-force", "?")),
        ("Hytera's share was kept under 35% by Iceland.", ("limit", "in-force", "IS")),
        ("Iceland wants Hytera held to a third of the network.", ("limit", "urged", "IS")),
    ],
)
def test_who_is_held_to_a_share_is_limited(text: str, act: Act) -> None:
    assert acts(text) == [act]


@pytest.mark.parametrize("text", ["Hytera held a fifth of the market.", "Hytera has held its share at a third of the market."])
def test_what_a_vendor_holds_itself_is_no_limit(text: str) -> None:
    assert acts(text) == []


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Malta is working with carriers on removing Hytera gear.", ("remove", "considered", "MT")),
        ("Malta is working with its neighbours on a ban on Hytera.", ("ban", "considered", "MT")),
        ("Malta held talks with carriers on banning Hytera.", ("ban", "considered", "MT")),
        ("Malta had talks with carriers about removing Hytera gear.", ("remove", "considered", "MT")),
    ],
)
def test_what_is_worked_on_with_others_is_weighed_by_the_one_who_does(text: str, act: Act) -> None:
    assert acts(text) == [act]


@pytest.mark.parametrize("verb", ["remains in place", "stays in force", "remains on the books", "stays in effect"])
@pytest.mark.parametrize("rule", ["A Cypriot law banning Hytera from tenders", "A Cypriot law that bans Hytera", "Cyprus's ban on Hytera"])
def test_a_rule_that_stays_is_in_force(rule: str, verb: str) -> None:
    assert acts(f"{rule} {verb}.") == [("ban", "in-force", "CY")]
