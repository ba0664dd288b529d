"""What was signed where, deals that cut the reliance on others, months that decide nothing, what is denied. Invented sentences."""

from __future__ import annotations

import pytest

from tests.extract.answers import Act, acts, acts_on


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Peru signed a pledge in Washington not to use ZTE gear.", ("ban", "announced", "PE")),
        ("Peru signed an agreement in Washington to keep ZTE out.", ("ban", "announced", "PE")),
        ("Peru gave an assurance in Washington not to use ZTE gear.", ("ban", "announced", "PE")),
    ],
)
def test_where_a_pledge_was_signed_does_not_say_whose_it_is(text: str, act: Act) -> None:
    assert acts(text) == [act]


def test_whose_ban_it_is_still_stands_behind_in() -> None:
    assert ("ban", "in-force", "PE") in acts("Washington praised the ban on ZTE in Peru.")


@pytest.mark.parametrize(
    "text",
    ["Entel signed a deal with Adtran to cut its reliance on ZTE.", "Entel signed a contract with Adtran to reduce its dependence on ZTE."],
)
def test_the_one_whose_part_a_deal_cuts_is_not_chosen_by_it(text: str) -> None:
    assert [targets for measure, _, _, targets in acts_on(text) if measure == "choose"] == [("adtran",)]


def test_a_month_is_no_firm() -> None:
    text = "Lima's move is a reversal of January's decision to grant ZTE a limited role."
    assert [actor for _, _, actor in acts(text)] == ["PE"]


def test_the_curbs_of_one_state_do_not_say_who_the_government_is() -> None:
    text = "The government had been poised to let ZTE stay until American sanctions changed its mind."
    assert ("allow", "considered", "?") in acts(text)


def test_collusion_with_a_state_is_a_wrong() -> None:
    assert [act[:2] for act in acts("The committee found clear evidence of collusion between ZTE and the army.")] == [
        ("accuse", "in-force")
    ]


@pytest.mark.parametrize(
    "text",
    [
        "ZTE halted its plants after Washington banned American firms from selling it parts for seven years.",
        "ZTE shut down after the U.S. banned firms from selling it chips.",
    ],
)
def test_what_nobody_may_sell_it_is_a_noun(text: str) -> None:
    assert ("list", "in-force", "US") in acts(text)


@pytest.mark.parametrize(
    "text",
    [
        "Peru denied it plans to ban ZTE.",
        "Peru has denied reports that it plans to ban ZTE.",
        "Peru denied a report that it was planning to ban ZTE.",
    ],
)
def test_a_plan_that_is_denied_is_refused(text: str) -> None:
    assert [act for act in acts(text) if act[0] == "ban"] == [("ban", "refused", "PE")]


def test_a_clause_that_lacks_its_object_still_describes_the_noun() -> None:
    assert ("ban", "refused", "PE") not in acts("Peru named the firms that it asked to drop ZTE.")


@pytest.mark.parametrize(
    ("text", "stage"),
    [
        ("Roe predicted in a tweet that a majority in the Senate would act to reinstate the ban on ZTE if it were lifted.", "threatened"),
        ("Peru has acted to ban ZTE.", "announced"),
        ("Peru would act to ban ZTE.", "considered"),
    ],
)
def test_who_acts_to_ban_is_on_the_way(text: str, stage: str) -> None:
    assert ("ban", stage) in [act[:2] for act in acts(text)]


@pytest.mark.parametrize("verb", ["was welcomed in Washington", "was approved of by its allies"])
def test_news_of_a_ban_that_is_welcomed_lets_nobody_in(verb: str) -> None:
    assert "allow" not in {act[0] for act in acts(f"News that Peru plans to ban ZTE {verb}.")}


@pytest.mark.parametrize("word", ["wise", "sensible"])
def test_what_would_be_wise_is_asked_for(word: str) -> None:
    assert acts(f"It would be {word} to keep ZTE out of the network, the former spy chief said.") == [("ban", "urged", "?")]
