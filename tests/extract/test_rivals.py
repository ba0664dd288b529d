"""Trade press and releases: one vendor replaces another, networks free of a vendor, who is told to remove it. All texts are invented."""

from __future__ import annotations

import pytest

from tests.extract.answers import ActOn, acts_on


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Nokia is to replace Huawei at Telenor.", ("drop", "announced", "org:telenor", ("huawei",))),
        ("Nokia is to replace Huawei at Telenor.", ("choose", "announced", "org:telenor", ("nokia",))),
        ("Under the deal, Ericsson will replace Huawei in Telenor's radio network.", ("drop", "announced", "org:telenor", ("huawei",))),
        ("Ericsson has displaced ZTE as supplier to Telenor.", ("drop", "in-force", "org:telenor", ("zte",))),
        ("Telenor switched from Huawei to Ericsson.", ("drop", "in-force", "org:telenor", ("huawei",))),
        ("Telenor switched from Huawei to Ericsson.", ("choose", "in-force", "org:telenor", ("ericsson",))),
        ("Ericsson has won the RAN contract at Telenor.", ("choose", "in-force", "org:telenor", ("ericsson",))),
        ("Huawei is out of the running for Telenor's 5G network.", ("drop", "in-force", "org:telenor", ("huawei",))),
        ("Huawei lost out to Ericsson at Telenor.", ("drop", "in-force", "org:telenor", ("huawei",))),
        ("Telenor's network is now Huawei-free.", ("drop", "in-force", "org:telenor", ("huawei",))),
        ("Telenor says its core will be free of Huawei by 2028.", ("drop", "announced", "org:telenor", ("huawei",))),
        ("Telenor has been told to strip Huawei out of its core by 2028.", ("remove", "announced", "?", ("huawei",))),
        ("Telenor entered into an agreement with Nokia and Ericsson.", ("choose", "in-force", "org:telenor", ("nokia", "ericsson"))),
    ],
)
def test_a_vendor_that_makes_way_is_dropped_by_the_customer(text: str, act: ActOn) -> None:
    assert act in acts_on(text)


@pytest.mark.parametrize(
    "text",
    [
        "Nokia will replace Huawei as the biggest maker.",
        "Huawei is out of stock at Telenor.",
        "Huawei is free to appeal.",
        "Huawei lost out on sales.",
    ],
)
def test_rivalry_without_a_customer_is_no_choice(text: str) -> None:
    assert not {act for act in acts_on(text) if act[0] in ("drop", "choose", "ban")}


def test_who_is_told_by_critics_is_only_pressed() -> None:
    assert {stage for _, stage, _, _ in acts_on("Telenor has been told by critics to strip Huawei out of its core.")} <= {"urged"}


@pytest.mark.parametrize(
    "text",
    [
        "Lumo's choice of Nokia over Hytera came in March.",
        "Lumo's selection of Nokia over Hytera was greeted with relief.",
        "Lumo's deal with Nokia instead of Hytera was a surprise.",
        "Lumo awarded the contract to Nokia instead of Hytera.",
        "Lumo gave the contract to Nokia rather than Hytera.",
        "Lumo signed a deal with Nokia instead of Hytera.",
        "Nokia will build Telenor's network instead of Hytera.",
        "Lumo said Nokia would build its network rather than Hytera.",
    ],
)
def test_the_maker_instead_of_which_another_one_is_taken_is_left(text: str) -> None:
    told = {(measure, actor, targets) for measure, _, actor, targets in acts_on(text)}
    carrier = "org:telenor" if "Telenor" in text else "org:lumo"
    assert told == {("choose", carrier, ("nokia",)), ("drop", carrier, ("hytera",))}


@pytest.mark.parametrize(
    ("text", "stage"),
    [
        ("Hytera lost a contract with Telenor to Nokia.", ["in-force"]),
        ("Hytera has lost its contract with Telenor.", ["in-force"]),
        ("Hytera could lose its contract with Telenor.", ["considered"]),
        ("Hytera did not lose its contract with Telenor.", []),
        ("Hytera lost $20m on radios for Telenor.", []),
    ],
)
def test_a_vendor_that_loses_a_contract_is_dropped_by_the_customer(text: str, stage: list[str]) -> None:
    assert [(measure, found, actor) for measure, found, actor, _ in acts_on(text)] == [("drop", each, "org:telenor") for each in stage]


@pytest.mark.parametrize("verb", ["snatched", "inherited", "took over"])
def test_a_contract_that_goes_over_to_another_maker_is_no_choice_of_the_one_who_had_it(verb: str) -> None:
    assert not [targets for measure, _, _, targets in acts_on(f"Nokia {verb} Hytera's contract with Telenor.") if measure == "choose"]


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        ("Telia said Nokia would replace Hytera.", {"org:telia"}),
        ("Telia and Telenor are expected to announce that Nokia will replace Hytera.", {"org:telia", "org:telenor"}),
        ("Telia said Nokia would become its biggest supplier, replacing Hytera.", {"org:telia"}),
        ("Reuters reported that Nokia would replace Hytera.", {"?"}),
        ("Nokia said it would replace Hytera.", {"?"}),
    ],
)
def test_the_firms_that_say_which_maker_comes_in_drop_the_other(text: str, actors: set[str]) -> None:
    assert {actor for measure, _, actor, _ in acts_on(text) if measure == "drop"} == actors
