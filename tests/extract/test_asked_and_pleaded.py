"""What is only asked about, pleaded, pointed back to or withstood. All texts are invented."""

from __future__ import annotations

import pytest

from tests.extract.answers import Act, ActOn, acts, acts_on


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("The spokesman was asked about Latvia's decision to bar Huawei from its 5G network.", ("ban", "announced", "LV")),
        ("She was answering a question about Malta's ban on ZTE.", ("ban", "in-force", "MT")),
        ("Reporters quizzed him over the decision to keep Huawei out of Malta.", ("ban", "announced", "MT")),
        ("He was asked about banning Huawei.", ("ban", "considered", "?")),
    ],
)
def test_who_is_asked_about_a_measure_is_not_asked_for_it(text: str, act: Act) -> None:
    assert act in acts(text) and all(stage != "urged" for _, stage, _ in acts(text))


@pytest.mark.parametrize(
    "text",
    [
        "Huawei pleaded not guilty in the case.",
        "Huawei, which has pleaded not guilty to fraud, lost a motion.",
        "Huawei pleaded not guilty to stealing a robot's arm.",
        "An attorney for Huawei pleaded not guilty.",
    ],
)
def test_who_pleads_not_guilty_denies_the_charge(text: str) -> None:
    assert ("deny", "in-force", "org:huawei") in acts(text)


def test_who_pleads_guilty_denies_nothing() -> None:
    assert all(measure != "deny" for measure, *_ in acts("ZTE pleaded guilty to fraud."))


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("China “firmly opposes” the listing of YMTC, a spokesman said.", ("deny", "in-force", "CN", ("ymtc",))),
        ("Beijing condemned the American listing of SMIC.", ("deny", "in-force", "CN", ("smic",))),
    ],
)
def test_an_official_listing_is_opposed_like_any_measure(text: str, act: ActOn) -> None:
    assert act in acts_on(text)


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Estonia will not buy Hikvision cameras again, and Latvia said it would follow suit.", ("drop", "announced", "LV")),
        ("Telia is not using Huawei in its core, and Telenor has done the same.", ("drop", "in-force", "org:telenor")),
    ],
)
def test_who_follows_one_that_goes_without_a_vendor_does_so_too(text: str, act: Act) -> None:
    assert act in acts(text)


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Tanzania will resist any pressure on Vodacom to drop Huawei.", ("ban", "refused", "TZ")),
        ("Nepal will not stop Huawei from taking part in the trials.", ("ban", "refused", "NP")),
        ("Nepal will stop Huawei from taking part in the trials.", ("ban", "announced", "NP")),
    ],
)
def test_any_pressure_may_be_withstood_and_a_part_taken(text: str, act: Act) -> None:
    assert act in acts(text)


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Malta is advising firms in energy and telecoms to stop using Kaspersky.", ("advise", "in-force", "MT")),
        ("Malta told operators of ports, airports and railways to remove Dahua cameras.", ("remove", "announced", "MT")),
    ],
)
def test_a_list_inside_the_phrase_of_those_who_are_pressed_parts_nothing(text: str, act: Act) -> None:
    assert act in acts(text)


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("The council said it would itself no longer buy Huawei phones.", ("ban", "announced", "?")),
        ("Malta has itself banned ZTE.", ("ban", "in-force", "MT")),
        ("The firm supplies Huawei, itself put on a blacklist by Malta.", ("list", "in-force", "MT")),
    ],
)
def test_itself_may_stand_inside_a_verb(text: str, act: Act) -> None:
    assert act in acts(text)


@pytest.mark.parametrize(
    ("text", "stage"),
    [
        ("A judge threw out two suits in which Kaspersky sought to overturn the ban on its software.", "ended"),
        ("A court rejected a lawsuit in which ZTE had sought to have the order voided.", "refused"),
        ("A judge dismissed a lawsuit in which Huawei argued that the ban was unconstitutional.", "refused"),
    ],
)
def test_a_suit_in_which_a_vendor_asks_for_something_is_its_own(text: str, stage: str) -> None:
    assert stage in [s for measure, s, _ in acts(text) if measure == "retaliate"]
    assert all(measure != "prosecute" for measure, *_ in acts(text))


def test_who_is_in_charge_is_charged_with_nothing() -> None:
    assert all(measure != "prosecute" for measure, *_ in acts("The minister has asked bodies in charge of roads and rail to bar DJI."))
