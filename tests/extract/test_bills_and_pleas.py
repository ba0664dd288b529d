"""Bills that became law or did not, provisions that were dropped, and pleas to undo a decision; invented sentences."""

from __future__ import annotations

import pytest

from tests.extract.answers import acts, acts_on, statements, told_of


@pytest.mark.parametrize(
    ("text", "stage"),
    [
        ("The security bill Trump signed Monday bars the federal government from using Hytera radios.", "in-force"),
        ("The bill that the president signed in August bars agencies from using Hytera radios.", "in-force"),
        ("The annual defence bill, which Trump signed into law in August, bars agencies from buying Hytera radios.", "in-force"),
        ("The spending bill that became law in August bars agencies from buying Hytera radios.", "in-force"),
        ("Under the bill he signed Monday, agencies are barred from using Hytera radios.", "in-force"),
        ("The law the president signed last week bars agencies from using Hytera radios.", "in-force"),
        ("The bill Congress passed in December bans the use of Hytera radios by agencies.", "in-force"),
        ("The bill the Senate passed Monday bars agencies from using Hytera radios.", "proposed"),
        ("The measure the Senate passed Thursday blocks the army from buying Autel drones.", "proposed"),
        ("The bill lawmakers approved Thursday bars agencies from using Hytera radios.", "proposed"),
        ("The bill that the president praised in August bars agencies from using Hytera radios.", "proposed"),
    ],
)
def test_a_bill_bars_when_it_has_become_law(text: str, stage: str) -> None:
    assert [act[:2] for act in acts(text)] == [("ban", stage)]


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Lawmakers dropped a tougher provision that would have restored sanctions on Hytera.", ("list", "refused")),
        ("Negotiators stripped out language that would have reimposed the ban on Hytera.", ("ban", "refused")),
        ("The provision, which would have reinstated the ban on Hytera, was removed from the final bill.", ("ban", "refused")),
        ("A provision to reinstate the ban on Hytera was dropped from the bill.", ("ban", "refused")),
        ("Senators praised a provision that would reinstate the ban on Hytera.", ("ban", "proposed")),
    ],
)
def test_what_a_dropped_provision_would_have_done_is_refused(text: str, act: tuple[str, str]) -> None:
    assert [found[:2] for found in acts(text)] == [act]


@pytest.mark.parametrize(
    ("text", "actor", "where"),
    [
        ("American officials urged Oslo to rethink its plan to allow Hytera masts.", "US", "NO"),
        ("Washington pressed Norway to reconsider its decision to let Hytera into its network.", "US", "NO"),
        ("The White House leaned on Norway to reverse its decision to give Hytera a role in 5G.", "US", "NO"),
        ("The United States called on Norway to overturn the decision to allow Hytera to build masts.", "US", "NO"),
        ("Denmark urged Norway to abandon plans to let Hytera into its network.", "DK", "NO"),
        ("Danish lawmakers wrote to the Norwegian government calling on it to bar Hytera.", "DK", "NO"),
        ("Danish senators wrote to Norwegian lawmakers asking them to reverse the decision to let Hytera build masts.", "DK", "NO"),
    ],
)
def test_who_wants_a_decision_for_a_vendor_undone_wants_it_kept_out(text: str, actor: str, where: str) -> None:
    assert [(s.act.measure.value, s.act.stage.value, s.act.actor, list(s.act.where)) for s in statements(text)] == [
        ("ban", "urged", actor, [where])
    ]


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("China urged Norway to reconsider its decision to ban Hytera.", "CN"),
        ("China called on Norway to reverse its decision to bar Hytera.", "CN"),
        ("Hytera asked Norway to rethink its decision to exclude it.", "org:hytera"),
        ("China urged Norway to correct its decision to exclude Hytera.", "CN"),
        ("TikTok asked the government to reverse its decision to ban the app.", "org:tiktok"),
    ],
)
def test_who_wants_a_decision_against_a_vendor_undone_asks_for_an_easing(text: str, actor: str) -> None:
    found = acts(text)
    assert ("lift", "urged", actor) in found
    assert not [act for act in found if act[0] in ("ban", "review")]


def test_a_decision_that_is_not_to_be_undone_stays() -> None:
    assert acts("Washington urged Norway not to reverse its decision to ban Hytera.") == [("ban", "urged", "US")]
    assert acts("Norway is reconsidering its decision to let Hytera into its network.") == [("review", "in-force", "NO")]


@pytest.mark.parametrize(
    "text",
    [
        "Deputies accused the president of being weak on Hytera.",
        "Deputies accused the Norwegian government of failing to act on Hytera.",
        "The American president was accused of going easy on Hytera.",
    ],
)
def test_who_blames_rulers_over_a_vendor_does_not_accuse_the_vendor(text: str) -> None:
    assert not told_of(text, "accuse")


@pytest.mark.parametrize("text", ["Denmark accused China of using Hytera to spy.", "Denmark accused Hytera of spying."])
def test_a_vendor_is_accused_by_itself_or_with_its_home(text: str) -> None:
    assert acts_on(text) == [("accuse", "in-force", "DK", ("hytera",))]


@pytest.mark.parametrize("told", ["would amount to protectionism", "would be protectionism", "would constitute discrimination"])
def test_what_a_ban_is_said_to_amount_to(told: str) -> None:
    assert ("deny", "in-force", "CN") in acts(f"A ban on Hytera {told}, the Chinese ambassador said.")
