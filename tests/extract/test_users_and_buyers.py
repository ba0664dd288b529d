"""Who use, sell or leave a vendor's goods: shut out for its sake, shops that leave it, makers behind "by". Invented sentences."""

from __future__ import annotations

import pytest

from tests.extract.answers import acts, acts_on


@pytest.mark.parametrize(
    "text",
    [
        "Contractors that use Hytera radios can no longer do business with the port.",
        "Companies that use Hytera equipment are barred from the tender.",
        "The rule bars agencies from doing business with companies that use Hytera gear.",
    ],
)
def test_whose_users_are_shut_out_is_banned(text: str) -> None:
    assert [(measure, stage, targets) for measure, stage, _, targets in acts_on(text)] == [("ban", "in-force", ("hytera",))]


@pytest.mark.parametrize(
    "text",
    [
        "Operators that use Hytera can no longer raise prices.",
        "People who use Yealink phones are barred from the building.",
        "Firms that do not use Hytera can sell to the port.",
    ],
)
def test_other_things_that_its_users_may_not_do_are_no_ban(text: str) -> None:
    assert acts(text) == []


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("Brindleys no longer offers Yealink phones.", "org:brindleys"),
        ("Shops no longer sell Yealink phones.", "?"),
        ("Telenor no longer sells Yealink phones to pensioners.", "org:telenor"),
    ],
)
def test_who_no_longer_sells_it_has_dropped_it_and_banned_nothing(text: str, actor: str) -> None:
    assert acts(text) == [("drop", "in-force", actor)]


def test_the_maker_of_what_is_left_is_not_the_one_who_comes_instead() -> None:
    assert acts("The police grounded its drones, most of them made by Autel.") == [("drop", "in-force", "?")]
    assert acts_on("Telenor dropped Hytera for radios made by Nokia.") == [
        ("drop", "in-force", "org:telenor", ("hytera",)),
        ("choose", "in-force", "org:telenor", ("nokia",)),
    ]


def test_who_minds_a_contract_opposes_no_measure() -> None:
    assert acts("Norway awarded Hytera a contract, drawing criticism from Swedish lawmakers.") == [("choose", "in-force", "NO")]


def test_a_bid_for_the_vendor_itself_is_no_request_to_be_let_in() -> None:
    assert acts("Telenor rejected a bid for Hytera.") == []


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Oslo dropped every camera that was made by Uniview.", ("ban", "in-force", "NO", ("uniview",))),
        ("Telenor has replaced masts which were supplied by ZTE.", ("drop", "in-force", "org:telenor", ("zte",))),
        ("Denmark will remove all equipment that comes from ZTE.", ("remove", "announced", "DK", ("zte",))),
        ("Denmark's navy uses drones that are made by Autel.", ("choose", "in-force", "DK", ("autel",))),
        ("Denmark barred every camera that is made by Uniview or that holds its chips.", ("ban", "in-force", "DK", ("uniview",))),
    ],
)
def test_goods_are_those_of_whom_a_clause_says_that_they_come_from(text: str, act: tuple[str, str, str, tuple[str, ...]]) -> None:
    assert act in acts_on(text)


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Twenty Danish towns have bought cameras from Uniview.", ("choose", "in-force", "DK", ("uniview",))),
        ("The county has dropped its Autel drones.", ("drop", "in-force", "?", ("autel",))),
        ("At least nine Canadian school boards bought scanners from Nuctech.", ("choose", "in-force", "CA", ("nuctech",))),
        ("The assembly advised deputies to remove Viber from their phones.", ("advise", "in-force", "?", ("viber",))),
    ],
)
def test_towns_and_their_like_act_as_their_state(text: str, act: tuple[str, str, str, tuple[str, ...]]) -> None:
    assert act in acts_on(text)


@pytest.mark.parametrize(
    "text",
    [
        "Tiandy cameras hang in Maltese ministries.",
        "Tiandy cameras sit in more than 180 Maltese schools.",
        "Tiandy cameras hang on the roof of Malta's town halls.",
    ],
)
def test_what_hangs_in_buildings_was_chosen_by_who_owns_them(text: str) -> None:
    assert [act[:2] for act in acts(text)] == [("choose", "in-force")]


@pytest.mark.parametrize(
    ("text", "measure"),
    [
        ("The Danish cyber agency bought a Realme phone to examine it.", "review"),
        ("The Danish watchdog bought Realme phones for its tests.", "review"),
        ("The Danish watchdog tested two Realme phones and found flaws.", "review"),
        ("The Danish centre tested Dahua cameras for leaks.", "review"),
        ("The Danish army bought Autel drones to inspect bridges.", "choose"),
        ("The Danish army tested Autel drones for its patrols.", "choose"),
    ],
)
def test_what_is_bought_or_tested_only_to_be_looked_at_is_not_chosen(text: str, measure: str) -> None:
    assert acts(text) == [(measure, "in-force", "DK")]
