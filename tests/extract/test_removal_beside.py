"""A removal told beside a ban, what is settled with another one, what laws will say, what is yet to be proven. All invented."""

from __future__ import annotations

import pytest

from tests.extract.answers import ActOn, acts, acts_on, statements


def deadlines(text: str) -> dict[str, str]:
    """The last day of each measure that has one."""
    found = [(s.act.measure.value, s.act.as_row()["dates"]) for s in statements(text, published="2021-03-10")]
    return {measure: dates["deadline"] for measure, dates in found if dates.get("deadline")}  # type: ignore[attr-defined,index]


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("Hytera will be barred from police radio with all of its equipment to be ripped out by 2029.", "2029"),
        ("Malta banned ZTE, with installed kit to be replaced by June 2026.", "2026-06"),
        ("Malta was the first to bar ZTE, along with ordering carriers to remove its antennas by 2028.", "2028"),
    ],
)
def test_a_removal_beside_a_ban_is_told_and_has_the_last_day_for_itself(text: str, last: str) -> None:
    assert deadlines(text) == {"remove": last}
    assert {"ban", "remove"} == {measure for measure, *_ in acts_on(text)}


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "Danish carriers, including TDC, agreed with the ministry to drop Huawei from the core.",
            ("drop", "announced", "org:tdc", ("huawei",)),
        ),
        ("Telia has agreed with the Estonian state to phase out ZTE by 2025.", ("drop", "announced", "org:telia", ("zte",))),
        (
            "The minister said Malta would exclude ZTE, and carriers would be required to remove its gear.",
            ("remove", "announced", "MT", ("zte",)),
        ),
        ("Malta will write into law a new requirement for the removal of Hytera radios.", ("remove", "announced", "MT", ("hytera",))),
        ("Malta will legislate to ban ZTE by 2025.", ("ban", "announced", "MT", ("zte",))),
        ("Latvian carriers have been told to transition away from ZTE.", ("ban", "announced", "LV", ("zte",))),
        ("The review resulted in a ban for ZTE and Hytera.", ("ban", "in-force", "?", ("zte", "hytera"))),
        ("Huawei will be banned from accessing sensitive parts of the network.", ("ban", "announced", "?", ("huawei",))),
    ],
)
def test_what_is_settled_or_will_be_law_is_announced(text: str, wanted: ActOn) -> None:
    assert wanted in acts_on(text)


@pytest.mark.parametrize("text", ["New rules bar Hytera from spying.", "Malta wants to stop ZTE from evading customs duties."])
def test_what_keeps_a_vendor_from_a_wrong_is_no_ban(text: str) -> None:
    assert "ban" not in {measure for measure, *_ in acts_on(text)}


@pytest.mark.parametrize(
    "text",
    [
        "The envoy said Malta had yet to prove that ZTE was a security risk.",
        "The audit did not show that Hytera had spied.",
        "Latvia has failed to demonstrate that ZTE's radios are unsafe.",
    ],
)
def test_what_is_yet_to_be_proven_is_denied(text: str) -> None:
    assert {"deny"} == {measure for measure, *_ in acts_on(text)} - {"review"}


@pytest.mark.parametrize(
    ("text", "act"),
    [
        (
            "All of the Tiandy cameras that we know of have been removed, the Maltese minister said.",
            ("remove", "in-force", "MT", ("tiandy",)),
        ),
        (
            "Wherever Tiandy cameras are found, they will be taken out, the Maltese minister said.",
            ("remove", "announced", "MT", ("tiandy",)),
        ),
        ("Malta had given carriers until May to remove ZTE masts.", ("remove", "announced", "MT", ("zte",))),
    ],
)
def test_what_a_minister_says_is_gone_or_had_to_go_is_the_states_doing(text: str, act: ActOn) -> None:
    assert acts_on(text) == [act]


def test_what_has_been_removed_elsewhere_is_not_the_doing_of_who_says_so() -> None:
    assert "US" not in {actor for _, _, actor, _ in acts_on("ZTE gear has been removed from Maltese masts, the US ambassador said.")}


@pytest.mark.parametrize("goods", ["Components from Hytera", "Chips and antennas from Hytera", "Parts made by Hytera"])
@pytest.mark.parametrize("duty", ["must vanish", "has to go", "will disappear"])
def test_goods_that_must_go_are_those_of_the_maker_behind_them(goods: str, duty: str) -> None:
    assert ("remove", "announced", "NO") in acts(f"{goods} {duty} from Norway's network by 2026.")


def test_a_customer_behind_goods_does_not_go_with_them() -> None:
    assert acts("Equipment for Hytera must leave the harbour by noon.") == []


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Norway ordered WeChat and Yandex removed from its phones.", ("remove", "announced", "NO", ("wechat", "yandex"))),
        ("Norway wants Hytera, Dahua and Yealink barred from its stations.", ("ban", "urged", "NO", ("hytera", "dahua", "yealink"))),
    ],
)
def test_several_that_are_ordered_or_wanted_gone_are_all_hit(text: str, act: ActOn) -> None:
    assert acts_on(text) == [act]


def test_what_another_state_did_behind_and_is_no_wish() -> None:
    assert acts_on("Norway wanted a review and Latvia banned Hytera.") == [("ban", "in-force", "LV", ("hytera",))]


@pytest.mark.parametrize(
    "text",
    [
        "Dahua cameras have been removed from government buildings.",
        "Hytera radios were taken out of federal networks in 2017.",
        "ZTE was stripped from the country's core network.",
        "ZTE gear has been removed from the nation's 5G network.",
    ],
)
def test_what_was_taken_out_of_public_hands_or_a_countrys_network_was_removed_by_somebody(text: str) -> None:
    assert acts(text) == [("remove", "in-force", "?")]


@pytest.mark.parametrize(
    "text",
    [
        "ZTE phones were removed from the country's shops.",
        "ZTE was removed from the country's list of banned vendors.",
        "ZTE gear has been removed from the network.",
    ],
)
def test_what_was_taken_out_of_something_else_was_removed_by_nobody_known(text: str) -> None:
    assert "remove" not in [measure for measure, *_ in acts(text)]
