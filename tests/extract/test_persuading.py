"""Who tries to talk others into a measure, with or without success, and what is done with a vendor for harm. Invented sentences."""

from __future__ import annotations

import pytest

from tests.extract.answers import acts


@pytest.mark.parametrize(
    "text",
    [
        "Canada pressured Iceland into banning Hytera.",
        "Canada's attempts to push Iceland into dropping Hytera have failed.",
        "Canada failed to persuade Iceland to ban Hytera.",
        "Canada has struggled to convince Iceland to drop Hytera.",
    ],
)
def test_who_did_not_succeed_has_still_pressed(text: str) -> None:
    assert acts(text) == [("ban", "urged", "CA")]


def test_who_stopped_short_of_pressing_has_not() -> None:
    assert acts("Canada stopped short of calling for a ban on Hytera.") == []


@pytest.mark.parametrize(
    "text",
    [
        "Norway must prevent spies from using Hytera to gather intelligence.",
        "Norway claims Hytera is used as a backdoor by spies.",
        "Norway wants to stop the army of a neighbour from using Hytera to track its citizens.",
    ],
)
def test_what_is_used_for_harm_is_neither_banned_nor_chosen(text: str) -> None:
    assert not {"ban", "choose"} & {act[0] for act in acts(text)}


def test_goods_that_are_rejected_are_not_bought() -> None:
    assert acts("Norway's biggest carrier rejected Hytera's equipment.")[0][:2] == ("drop", "in-force")


def test_a_claim_that_is_rejected_is_denied() -> None:
    assert acts("Hytera rejected the claims.") == [("deny", "in-force", "org:hytera")]


def test_the_pm_is_a_state() -> None:
    assert acts("The PM gave Hytera the go-ahead to supply the network.") == [("allow", "in-force", "?")]


@pytest.mark.parametrize("text", ["Hytera will be subject to the ban.", "Hytera radios will then be subject to the same ban."])
def test_who_will_be_subject_to_a_ban_is_not_yet(text: str) -> None:
    assert [act[:2] for act in acts(text)] == [("ban", "announced")]


def test_who_is_subject_to_a_ban_is_banned() -> None:
    assert [act[:2] for act in acts("Hytera is subject to the ban.")] == [("ban", "in-force")]
