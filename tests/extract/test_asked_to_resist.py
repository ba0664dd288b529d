"""Who asks somebody to reject, resist or drop a measure is against it, and the one asked has done nothing yet; invented sentences."""

from __future__ import annotations

import pytest

from tests.extract.answers import acts


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("China urged Denmark to reject calls to ban Hytera.", "CN"),
        ("China urged Denmark to resist Norwegian pressure to ban Hytera.", "CN"),
        ("China wants Denmark to reject the ban on Hytera.", "CN"),
        ("Campaigners urged Norway to oppose the ban on Hytera.", "?"),
        ("The chamber asked deputies to oppose restrictions on Autel drones.", "?"),
        ("Trade groups called on the Senate to reject a bill that would ban WeChat.", "?"),
        ("The White House urged senators to drop the amendment, which would reimpose the ban on Hytera.", "US"),
        ("The Norwegian government asked deputies to strip out a provision that would have banned Hytera.", "NO"),
        ("Trump lobbied senators to abandon language that would reinstate the ban on Hytera.", "US"),
    ],
)
def test_who_asks_others_to_stand_against_a_measure_is_against_it(text: str, actor: str) -> None:
    assert acts(text) == [("deny", "in-force", actor)]


@pytest.mark.parametrize(
    "text",
    [
        "Danish senators asked Trump to reject any deal that would lift the ban on Hytera.",
        "Danish lawmakers urged the government to resist calls to ease restrictions on Hytera.",
    ],
)
def test_who_asks_others_to_stand_against_an_easing_is_against_it(text: str) -> None:
    found = acts(text)
    assert ("deny", "in-force", "DK") in found
    assert not [act for act in found if act[0] == "lift"]


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Denmark rejected calls to ban Hytera.", ("ban", "refused", "DK")),
        ("Denmark resisted Norwegian pressure to ban Hytera.", ("ban", "refused", "DK")),
        ("Norway urged Denmark to reject Hytera gear.", ("ban", "urged", "NO")),
        ("Norway urged Denmark not to ban Hytera.", ("deny", "in-force", "NO")),
        ("Norway urged Denmark to pass a bill that would ban Hytera.", ("ban", "urged", "NO")),
    ],
)
def test_who_refuses_himself_has_decided_and_what_is_to_be_passed_is_wanted(text: str, act: tuple[str, ...]) -> None:
    assert act in acts(text)


@pytest.mark.parametrize(
    "text",
    [
        "The Senate voted to approve a bill by Sen. Josh Hawley that would bar officials from using WeChat.",
        "Lawmakers approved an amendment from a junior deputy that would bar officials from using WeChat.",
    ],
)
def test_a_draft_by_somebody_is_what_would_bar(text: str) -> None:
    assert [act[:2] for act in acts(text)] == [("ban", "proposed")]


@pytest.mark.parametrize(
    "text",
    [
        "Chile has declined to single out ZTE.",
        "Chile has so far refused to single out ZTE in its rules.",
        "Chile does not want to single out ZTE.",
        "Chile has no plans to single out ZTE.",
    ],
)
def test_who_declines_to_single_a_vendor_out_does_not_ban_it(text: str) -> None:
    assert acts(text) == [("ban", "refused", "CL")]


@pytest.mark.parametrize("text", ["Chile did not hesitate to single out ZTE.", "A Chilean report singles out ZTE."])
def test_who_singles_a_vendor_out_has_not_refused_to(text: str) -> None:
    assert acts(text) == []
