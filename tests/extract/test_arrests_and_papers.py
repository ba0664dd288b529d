"""Arrests where the journey was broken, cases by their papers, and what answers them. All sentences are invented."""

from __future__ import annotations

import pytest

from tests.extract.answers import Act, ActOn, acts, acts_on, statements


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("An Oppo director was detained on 4 June during a layover in Lisbon.", "PT"),
        ("The ZTE engineer was taken into custody during a stopover in Madrid.", "ES"),
        ("The jailing of a Hytera manager during a visit to trade partners in Oslo shook the board.", ""),
        ("A Dahua vice-president was arrested while changing trains at the Vienna station.", "AT"),
        ("The arrest of Xiaomi's founder during a holiday in Norway was unexpected.", "NO"),
    ],
)
def test_an_arrest_is_made_where_the_journey_was_broken(text: str, place: str) -> None:
    found = [s.act for s in statements(text) if s.act.measure.value == "prosecute"]
    assert [(a.actor, a.where) for a in found if place] == ([(place, (place,))] if place else [])


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("A nine-count indictment was unsealed in Seattle accusing Hytera of theft.", ("prosecute", "in-force", "US")),
        ("A complaint filed in Madrid accuses Temu of cheating its buyers.", ("prosecute", "in-force", "ES")),
        ("The unsealing of charges against Dahua hurt its shares.", ("prosecute", "in-force", "?")),
        ("The filing of a lawsuit against DJI surprised its partners.", ("prosecute", "in-force", "?")),
        ("An indictment filed in Oslo against ZTE, its chairman and a bank lists forty payments.", ("prosecute", "in-force", "NO")),
    ],
)
def test_papers_that_became_known_are_a_case(text: str, act: Act) -> None:
    assert act in acts(text)


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("Two Danes were detained in apparent retaliation for Denmark's ban on ZTE.", "?"),
        ("Spain expelled two bankers as retaliation for the jailing of an Oppo manager in Oslo.", "ES"),
        ("Beijing has held two Swedes in what looks like a reprisal for Sweden's ban on Huawei.", "CN"),
    ],
)
def test_what_is_done_in_retaliation_answers_something_even_if_nobody_says_who_did_it(text: str, actor: str) -> None:
    assert ("retaliate", "in-force", actor) in acts(text)


def test_who_was_not_held_in_retaliation_answers_nothing() -> None:
    assert not [a for a in acts("The two Danes were not held in retaliation for the ban on ZTE, Beijing said.") if a[0] == "retaliate"]


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Oppo had hired a lawyer, who was detained in Spain in March over Oppo's accounts.", None),
        ("Denmark had warned Dahua, which was barred from its airports in June.", ("ban", "in-force", "DK", ("dahua",))),
        ("Had Denmark barred Dahua, China would have hit back.", ("ban", "considered", "DK", ("dahua",))),
    ],
)
def test_had_opens_a_condition_only_when_it_stands_alone(text: str, act: ActOn | None) -> None:
    found = acts_on(text)
    assert act in found if act else all(stage != "considered" for _, stage, _, _ in found)


@pytest.mark.parametrize(
    "text",
    [
        "Copied plans allowed Dahua to cut its costs by half.",
        "The loans have allowed ZTE to evade its creditors for years.",
        "The deal lets DJI save face.",
        "A settlement clears the way for Oppo's chief financial officer to fly home.",
        "Dahua sold recorders to countries that are under American sanctions.",
        "Hytera shipped radios to a state which faces UN sanctions.",
        "Danish envoys flew to Lisbon to meet Huawei.",
    ],
)
def test_what_a_vendor_needs_no_leave_for_is_not_let_and_what_hits_states_does_not_hit_it(text: str) -> None:
    assert not [a for a in acts(text) if a[0] in ("allow", "list", "choose")]


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("The verdict could end Norway's efforts to extradite a ZTE manager to Oslo.", ("prosecute", "urged", "NO")),
        ("Attempts to extradite the Oppo founder to Norway have stalled.", ("prosecute", "urged", "NO")),
        ("Spain's decision to detain the Oppo founder upset China.", ("prosecute", "in-force", "ES")),
        ("Norway wants the ZTE manager to stand trial in Oslo.", ("prosecute", "urged", "NO")),
        ("Critics charge that Temu is spying on its buyers.", ("accuse", "in-force", "?")),
        ("The minister condemned Dahua's violation of export rules.", ("accuse", "in-force", "?")),
        ("Hikvision is seen as a front for the Chinese army.", ("accuse", "in-force", "?")),
        ("Several western countries have barred ZTE from their networks.", ("ban", "in-force", "?")),
    ],
)
def test_demands_charges_and_deeds_in_other_words(text: str, act: Act) -> None:
    assert act in acts(text)


def test_a_request_that_was_received_is_made_to_the_one_who_received_it() -> None:
    (found,) = statements("Portugal said it had received a request for the Oppo founder's extradition from Norway.")
    assert (found.act.stage.value, found.act.actor, found.act.where) == ("urged", "NO", ("PT",))


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        ("In May Norway banned ZTE, and in November Sweden barred Dahua.", ["2018-05", "2018-11"]),
        ("In March Spain signed an order banning ZTE, and in October it barred Dahua.", ["2018-03", "2018-10"]),
        ("Spain banned ZTE in March, while in October Portugal barred Dahua.", ["2018-03", "2018-10"]),
    ],
)
def test_a_month_that_opens_a_clause_dates_what_that_clause_tells(text: str, dates: list[str]) -> None:
    assert [s.act.dates.as_row()["adopted"] for s in statements(text, published="2019-02-02")] == dates


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("A Spanish court ruled against Temu on Monday.", [("prosecute", "in-force", "ES")]),
        ("A jury in Seattle found against Hytera's founder.", [("prosecute", "in-force", "US")]),
        ("The Danish minister ruled against Temu.", []),
        ("A tribunal ruled against barring DJI.", []),
    ],
)
def test_only_a_court_finds_against_somebody(text: str, found: list[Act]) -> None:
    assert [a for a in acts(text) if a[0] == "prosecute"] == found


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("Hikvision has for years ignored European law, a Dutch senator said.", "NL"),
        ("The Danish minister said that Temu fails to comply with the rules on toys.", "DK"),
        ("Dahua used a front firm to sell recorders to Syria in violation of EU sanctions, Danish prosecutors said.", "DK"),
    ],
)
def test_who_does_not_keep_to_the_law_is_accused(text: str, actor: str) -> None:
    assert acts(text) == [("accuse", "in-force", actor)]


def test_a_state_named_among_several_does_what_is_told_of_it_alone() -> None:
    found = acts("Four partners have limited what Huawei may build, including Norway, which says it will remove Huawei by 2023.")
    assert ("remove", "announced", "NO") in found


@pytest.mark.parametrize(
    "text",
    [
        "Oslo knew of the arrest of the ZTE founder beforehand.",
        "The arrest of Dahua's chief upset Norway's plans.",
        "Hytera's chief was arrested for cheating a bank in Norway.",
        "Hytera was charged with using a firm in Norway to hide its profits.",
    ],
)
def test_who_only_knows_of_a_case_or_where_its_ground_lies_has_not_brought_it(text: str) -> None:
    assert acts(text) == [("prosecute", "in-force", "?")]


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("Talks broke off after the Danish announcement of criminal charges against ZTE.", "DK"),
        ("The Danish prosecutor's decision to file charges against ZTE upset the board.", "DK"),
    ],
)
def test_charges_that_were_announced_or_decided_on_are_there(text: str, actor: str) -> None:
    assert ("prosecute", "in-force", actor) in acts(text)


def test_the_day_of_what_somebody_was_doing_when_arrested_is_that_of_the_arrest() -> None:
    (found,) = statements("Oppo's founder was arrested while boarding a ship in Lisbon on 3 May 2018.")
    assert (found.act.actor, found.act.dates.as_row()["adopted"]) == ("PT", "2018-05-03")


@pytest.mark.parametrize(
    "text",
    [
        "After the raid, ninety clerks of the broker lost access to WeChat.",
        "After the arrests, tourists lost access to Temu.",
        "Since the investigation, the school pays no more fees to Zoom.",
    ],
)
def test_a_case_that_nobody_goes_by_is_not_about_what_others_do_to_an_app(text: str) -> None:
    assert "prosecute" not in {measure for measure, *_ in acts(text)}


def test_a_case_before_what_a_vendor_says_is_about_that_vendor() -> None:
    assert ("prosecute", "in-force", "?") in acts("After the raid, Hytera promised to cooperate.")


@pytest.mark.parametrize(
    "text",
    [
        "The Danish premier, asked about the arrest of a ZTE manager, said he would not step in.",
        "Asked about the arrest of a Hytera manager, the Norwegian minister said the courts were free.",
        "The Danish minister, who was asked about the arrest of Oppo's founder, said she knew little.",
    ],
)
def test_who_is_asked_about_an_arrest_has_not_made_it(text: str) -> None:
    assert [act for act in acts(text) if act[0] == "prosecute"] == [("prosecute", "in-force", "?")]


def test_who_tells_of_an_arrest_may_have_made_it() -> None:
    assert ("prosecute", "in-force", "DK") in acts("Denmark announced the arrest of a ZTE manager.")
