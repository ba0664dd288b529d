"""What is only asked about, pleaded, pointed back to, withstood or demanded. All texts are invented."""

from __future__ import annotations

import pytest

from tests.extract.answers import Act, ActOn, acts, acts_on, statements


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


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Washington wants its allies to keep Huawei out, but Malta has so far resisted.", "MT"),
        ("Washington urged Portugal to ban Huawei, but Lisbon refused.", "PT"),
        ("The US has pressed Latvia to drop ZTE, but the government in Riga declined.", "LV"),
        ("Washington has pressed Britain to ban Huawei, a step that London has so far resisted.", "GB"),
        ("Washington has pressed Britain to ban Huawei, but London has refused to do so.", "GB"),
    ],
)
def test_who_resists_without_more_refuses_what_was_asked_for_before(text: str, who: str) -> None:
    assert ("ban", "refused", who) in acts(text)


@pytest.mark.parametrize(
    "text",
    [
        "Washington urged Malta to ban Huawei, but Valletta declined to comment.",
        "Washington urged Malta to ban Huawei, and Huawei declined to comment.",
        "Washington urged Malta to ban Huawei, but talks failed.",
        "Rome singled out Huawei in its report.",
    ],
)
def test_who_says_nothing_refuses_nothing(text: str) -> None:
    assert all(stage == "urged" for _, stage, _ in acts(text))


def test_who_will_not_single_out_a_vendor_refuses_to_ban_it() -> None:
    assert acts("Malta has said it will not single out Huawei.") == [("ban", "refused", "MT")]


@pytest.mark.parametrize(
    "text",
    [
        "ZTE denied the charges, which prosecutors expanded last month.",
        "ZTE pleaded not guilty in the case, in which a trial has been set for next May.",
    ],
)
def test_the_day_of_another_clause_is_not_that_of_a_denial(text: str) -> None:
    assert all(not any(s.act.dates.as_row().values()) for s in statements(text, published="2020-06-01") if s.act.measure.value == "deny")


def test_who_is_in_charge_is_charged_with_nothing() -> None:
    assert all(measure != "prosecute" for measure, *_ in acts("The minister has asked bodies in charge of roads and rail to bar DJI."))


@pytest.mark.parametrize(
    "text",
    [
        "Among China's demands is the removal of restrictions on Huawei.",
        "China's demands include the removal of restrictions on Huawei.",
        "China insists on the removal of the measures against Huawei.",
        "China insists on the removal of tariffs and the restrictions on Huawei.",
    ],
)
def test_who_demands_the_removal_of_measures_wants_them_lifted(text: str) -> None:
    found = acts(text)
    assert ("lift", "urged", "CN") in found and all(measure in ("lift", "limit") for measure, *_ in found)
    assert all(stage == "urged" for measure, stage, _ in found if measure == "lift")


@pytest.mark.parametrize("text", ["Tory rebels urged Johnson to ban Huawei.", "Conservative backbenchers urged Johnson to ban Huawei."])
def test_rebels_of_a_party_are_members_of_parliament(text: str) -> None:
    assert ("ban", "urged", "GB") in acts(text, published="2020-03-05")


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Malta, which has banned Huawei, wants Latvia to do likewise.", ("ban", "urged", "MT")),
        ("Australia banned Huawei and has urged others to follow.", ("ban", "urged", "AU")),
    ],
)
def test_who_wants_others_to_do_likewise_or_to_follow_presses_them(text: str, act: Act) -> None:
    assert act in acts(text)


@pytest.mark.parametrize("text", ["ZTE's phones have lost appeal in Malta.", "In Malta the appeal of ZTE's phones is limited."])
def test_what_appeals_to_buyers_is_no_suit_and_no_limit(text: str) -> None:
    assert acts(text) == []


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Malta may do the same after Cyprus barred ZTE.", ("ban", "considered", "MT")),
        ("Cyprus barred ZTE, and Malta may go the same way.", ("ban", "considered", "MT")),
        ("Malta took the same path after Cyprus barred ZTE.", ("ban", "in-force", "MT")),
        ("Cyprus barred ZTE and Malta is weighing the same step.", ("ban", "considered", "MT")),
        ("Melita dropped ZTE, and two carriers are said to be planning the same.", ("drop", "considered", "?")),
    ],
)
def test_who_goes_the_same_way_does_what_was_told_before_or_right_behind(text: str, act: tuple[str, str, str]) -> None:
    assert act in acts(text)


@pytest.mark.parametrize(
    "text",
    [
        "Cyprus barred ZTE, and its shares went the same way.",
        "Cyprus barred ZTE, and Malta has not gone the same way.",
        "Cyprus barred ZTE and Malta held talks the same day.",
        "Cyprus barred ZTE, and Malta did the same with Hytera.",
    ],
)
def test_what_is_no_act_of_the_same_kind_is_not_told(text: str) -> None:
    assert [act for act in acts(text) if act[2] != "CY"] == []
