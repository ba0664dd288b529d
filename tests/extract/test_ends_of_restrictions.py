"""The end of a restriction that a noun names, and who can only ask for it, on invented sentences."""

from __future__ import annotations

import pytest

from tests.extract.answers import Act, acts, told_of


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Norwegian opposition leader slams lifting of Danish ban on Dahua", ("lift", "in-force", "DK")),
        ("Sepura shares climb as Danish supplier ban lifted, boosting Hytera", ("lift", "in-force", "DK")),
        ("Hytera shares climb after Danish curbs eased", ("lift", "in-force", "DK")),
        ("Hytera sold more radios after the lifting of the Danish ban.", ("lift", "in-force", "DK")),
        ("Hytera appoints an overseer in step towards lifting of Danish sanctions", ("lift", "considered", "DK")),
        ("Autel clears last hurdle to lifting of Danish export ban", ("lift", "considered", "DK")),
        ("Denmark is considering an end to its ban on Hytera.", ("lift", "considered", "DK")),
        ("Hytera seeks end to Danish export ban", ("lift", "urged", "org:hytera")),
        ("Hytera hopes for relief from the Danish sanctions.", ("lift", "urged", "org:hytera")),
        ("Beijing demanded the removal of Danish sanctions on Hytera.", ("lift", "urged", "CN")),
    ],
)
def test_a_noun_names_the_end_of_a_restriction_as_far_as_it_has_got(text: str, act: Act) -> None:
    assert act in acts(text)


@pytest.mark.parametrize("text", ["The end of the year was hard for Hytera.", "Hytera welcomed the end of its quarrel with a supplier."])
def test_the_end_of_something_else_is_no_easing(text: str) -> None:
    assert told_of(text, "lift") == []


@pytest.mark.parametrize(
    "text",
    [
        "Danish lawmakers want the minister to reconsider lifting ban on Hytera",
        "Lawmakers asked the minister to rethink the easing of Danish curbs on Hytera.",
        "Two senators urged Trump to revisit his decision to lift the ban on Hytera.",
    ],
)
def test_who_asks_for_second_thoughts_opposes_the_easing(text: str) -> None:
    found = [(measure, stage) for measure, stage, _ in acts(text)]
    assert ("deny", "in-force") in found
    assert not {"lift", "review"} & {measure for measure, _ in found}


def test_what_is_only_reported_is_weighed() -> None:
    assert acts("Dahua slumps after report of Danish blacklisting") == [("list", "considered", "DK")]
    assert acts("Dahua slumps after Danish blacklisting") == [("list", "in-force", "DK")]


def test_a_measure_behind_a_list_of_vendors_hits_all_of_them() -> None:
    assert told_of("Shares in Hytera and Dahua fall after Danish blacklisting", "list") == [("DK", ("hytera", "dahua"))]


def test_a_noun_in_ing_needs_no_form_of_to_be_in_a_headline() -> None:
    assert acts("SMIC U.S. blacklisting rattles toolmakers") == [("list", "in-force", "US")]
    assert acts("U.S. blacklisting SMIC over army ties")[0] == ("list", "in-force", "US")


def test_whose_suppliers_they_are_is_not_who_is_let_off() -> None:
    assert told_of("Hytera shares jump as Danish supplier ban lifted", "lift") == [("DK", ("hytera",))]


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Malta did away with its ban on ZTE.", ("lift", "in-force", "MT")),
        ("Malta got rid of the ban on Dahua cameras.", ("lift", "in-force", "MT")),
        ("Malta has decided to do away with ZTE gear.", ("remove", "announced", "MT")),
        ("Malta did away with Dahua cameras in May.", ("remove", "in-force", "MT")),
    ],
)
def test_what_somebody_does_away_with_is_gone(text: str, act: tuple[str, str, str]) -> None:
    assert acts(text) == [act]


@pytest.mark.parametrize(
    "text",
    [
        "China's first demand is an end to the Danish ban on Hytera.",
        "One of Beijing's demands was the lifting of the Danish curbs on Hytera.",
        "Beijing insists on the lifting of the Danish ban on Hytera.",
        "China insisted on an end to the Danish ban on Hytera.",
        "China insists on easing the Danish curbs on Hytera.",
        "Chinese negotiators want any treaty to include lifting the Danish ban on Hytera.",
        "China wants any agreement to involve an end to the Danish export ban on Hytera.",
    ],
)
def test_a_home_that_insists_on_the_end_of_a_measure_asks_for_it_and_says_no_more(text: str) -> None:
    assert [act for act in acts(text) if act[2] != "DK"] == [("lift", "urged", "CN")]


@pytest.mark.parametrize(
    "text",
    [
        "China insisted on Friday that it had no word on the Danish ban on Hytera.",
        "Without any agreement to lift the Danish ban on Hytera, talks would stall.",
        "Denmark does not want any agreement to lift the ban on Hytera.",
        "Few in Copenhagen want any agreement to include an end to the ban on Hytera.",
        "No Danish party wants any agreement to include an end to the ban on Hytera.",
    ],
)
def test_no_end_is_asked_for_where_nobody_insists_on_one(text: str) -> None:
    assert told_of(text, "lift") == []


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Denmark stopped blocking Hytera.", ("lift", "in-force", "DK")),
        ("Denmark will stop excluding Hytera from its tenders.", ("lift", "announced", "DK")),
        ("Denmark may cease to ban Dahua.", ("lift", "considered", "DK")),
        ("China urged Denmark to stop banning Hikvision.", ("lift", "urged", "CN")),
        ("Motorola Solutions asked Denmark to stop restricting Hytera.", ("lift", "urged", "org:motorola-solutions")),
        ("Denmark must stop blocking Hytera, a Chinese envoy said.", ("lift", "urged", "CN")),
        ("Denmark refused to stop blocking Dahua.", ("lift", "refused", "DK")),
    ],
)
def test_who_stops_restricting_eases_and_restricts_no_more(text: str, act: Act) -> None:
    measures = {measure for measure, *_ in acts(text)} - {"deny"}
    assert act in acts(text)
    assert not [a for a in acts(text) if a[0] in ("ban", "limit") and a[1] != "in-force"]
    assert measures == {"lift"} or act[1] != "in-force"


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Denmark stopped buying Hytera radios.", ("drop", "in-force", "DK")),
        ("Denmark has stopped short of banning Hytera.", ("ban", "refused", "DK")),
    ],
)
def test_who_stops_anything_else_eases_nothing(text: str, act: Act) -> None:
    assert acts(text) == [act]
