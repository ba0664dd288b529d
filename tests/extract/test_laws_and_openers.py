"""Laws told with the date of their passing, words that open a sentence, who deals with a banned vendor, on invented sentences."""

from __future__ import annotations

import pytest

from tests.extract.answers import Act, acts, acts_on, told_of


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("The memo follows legislation enacted in 2021 forbidding ministries to buy Dahua cameras.", ("ban", "in-force", "?")),
        ("A decree signed in March bars Danish hospitals from buying Inspur servers.", ("ban", "in-force", "DK")),
        ("The bill signed by the premier on Friday bans Hytera radios from Danish patrol cars.", ("ban", "in-force", "DK")),
        ("A bill passed by the Danish Senate in March bans Hytera radios from patrol cars.", ("ban", "proposed", "DK")),
        ("The statute, adopted last spring, blocks Inspur from Danish state tenders.", ("ban", "in-force", "DK")),
        ("Denmark filed a notice putting Inspur on its blacklist.", ("list", "in-force", "DK")),
        ("Denmark put out a leaflet announcing that it would place Inspur on its blacklist.", ("list", "announced", "DK")),
        ("Denmark gave clinics more time, delaying the start of a ban on Hytera radios.", ("ban", "postponed", "DK")),
    ],
)
def test_a_law_is_told_with_the_day_on_which_it_was_made(text: str, act: Act) -> None:
    assert act in acts(text)


@pytest.mark.parametrize("opener", ["Well", "True", "Oh", "Overall", "Reminder"])
def test_a_word_that_opens_a_sentence_is_nobody(opener: str) -> None:
    assert acts(f"{opener}, Denmark has banned Hytera.") == [("ban", "in-force", "DK")]


def test_the_one_according_to_whom_it_is_does_nothing() -> None:
    text = "According to Berlingske, board makers Qualcomm, Micron and Intel have quit supplying Inspur."
    assert {actor for _, _, actor in acts(text)} <= {"org:qualcomm", "org:micron", "org:intel"}


@pytest.mark.parametrize(
    "text",
    ["Denmark signed a contract with blacklisted Hytera.", "The EU buys radios from sanctioned Hytera."],
)
def test_who_deals_with_a_banned_vendor_has_not_banned_it(text: str) -> None:
    assert {("ban", "in-force", "?"), ("list", "in-force", "?")} & set(acts(text))


def test_suppliers_cut_off_a_vendor_by_name() -> None:
    found = told_of("Inspur has been cut off by suppliers such as Micron and Intel.", "drop")
    assert found == [("org:micron", ("inspur",)), ("org:intel", ("inspur",))]


def test_who_cuts_supplies_is_none_of_those_whom_it_hits() -> None:
    text = "Qualcomm and Intel are distancing themselves from Inspur by stopping their deliveries to Inspur."
    assert told_of(text, "drop") == [("org:qualcomm", ("inspur",)), ("org:intel", ("inspur",))]


def test_ties_that_are_cut_accuse_nobody() -> None:
    assert acts_on("Two lenders severed ties with the Chinese company Hytera.") == [("drop", "in-force", "?", ("hytera",))]


@pytest.mark.parametrize(
    "text",
    ["Envoys would not confirm whether Hytera is banned from the tender.", "Denmark did not clarify whether Inspur is allowed to bid."],
)
def test_what_somebody_does_not_confirm_is_not_so(text: str) -> None:
    assert acts(text) == []


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Hytera Radios to Be Banned in Denmark", ("ban", "announced", "DK")),
        ("Inspur Servers to Be Placed on Danish Blacklist", ("list", "announced", "DK")),
        ("Top chipmakers to cut ties with Inspur", ("drop", "announced", "?")),
    ],
)
def test_goods_and_firms_of_a_headline_are_to_be_or_do(text: str, act: Act) -> None:
    assert act in acts(text)


def test_a_ban_deals_a_blow_without_any_business() -> None:
    assert acts("Denmark's ban deals a blow to Hytera.") == [("ban", "in-force", "DK")]
