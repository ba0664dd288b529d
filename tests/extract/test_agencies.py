"""Whose agency a ministry is when several states have one of that name. All sentences are invented."""

from __future__ import annotations

import pytest

from tests.extract.answers import acts


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("Germany's foreign ministry banned TikTok from its phones.", "DE"),
        ("Germany's Foreign Ministry banned TikTok.", "DE"),
        ("The foreign ministry in Oslo banned TikTok from its phones.", "NO"),
        ("Norway's commerce ministry banned Huawei.", "NO"),
        ("China's commerce ministry banned Micron.", "CN"),
        ("The FCC in Washington banned Huawei.", "US"),
    ],
)
def test_a_ministry_belongs_to_the_state_named_beside_it(text: str, actor: str) -> None:
    assert ("ban", "in-force", actor) in acts(text)


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("The National Security Council agreed to keep ZTE out of Britain's ports.", "GB"),
        ("The NSC, whose chair is the British prime minister, decided to ban ZTE.", "GB"),
        ("The White House's National Security Council wants to ban ZTE.", "US"),
        ("The Czech National Security Council wants to ban ZTE.", "CZ"),
    ],
)
def test_a_council_that_few_states_have_is_that_of_the_one_named_in_the_sentence(text: str, actor: str) -> None:
    assert actor in [who for _, _, who in acts(text)]


@pytest.mark.parametrize(
    ("text", "state"),
    [
        ("The Defence Ministry in Lisbon has banned Viber.", "PT"),
        ("Defence Ministry officials in Lisbon barred Oppo phones.", "PT"),
        ("Parliament in Canberra has banned Viber from its phones.", "AU"),
        ("In New Zealand, Parliament has barred Zoom from its laptops.", "NZ"),
        ("In Australia, the Senate banned Viber.", "AU"),
        ("Angry at Zoom, Parliament in Rabat voted down its licence and banned it.", "MA"),
        ("In Chile, the Supreme Court upheld a ban on Hytera.", "CL"),
        ("In Mexico, Congress is considering a ban on Hytera.", "MX"),
        ("In Finland, the National Assembly has banned Viber.", "FI"),
        ("The Senate banned Viber.", "US"),
    ],
)
def test_a_body_whose_name_several_states_have_sits_where_the_sentence_says(text: str, state: str) -> None:
    assert {act[2] for act in acts(text) if act[0] == "ban"} == {state}


@pytest.mark.parametrize("body", ["Parliament", "The Defence Ministry", "The National Assembly", "The Treasury", "The Ministry of Justice"])
def test_a_body_of_many_states_is_nobody_s_where_nothing_says_whose(body: str) -> None:
    assert acts(f"{body} has banned Viber.") == [("ban", "in-force", "?")]


@pytest.mark.parametrize(
    ("before", "text", "state"),
    [
        ("Latvia is worried.", "Parliament approved a ban on Hytera radios on Monday.", "LV"),
        ("The Chinese maker of radios has few friends in Oslo.", "The interior ministry banned Hytera last week.", "NO"),
        ("Sweden shut ZTE out. China's embassy protested.", "The foreign ministry has banned Ericsson.", "CN"),
    ],
)
def test_a_body_of_many_states_is_that_of_the_only_state_in_question(before: str, text: str, state: str) -> None:
    assert {act[2] for act in acts(text, before=before) if act[0] == "ban"} == {state}


def test_a_body_of_many_states_is_nobody_s_where_several_are_in_question() -> None:
    assert ("ban", "in-force", "?") in acts("Poland met Denmark's envoy in May. Later the foreign ministry banned Hytera.")


def test_a_body_of_many_states_is_that_of_the_home_of_the_outlet() -> None:
    assert {act[2] for act in acts("Parliament has banned Viber.", outlet="BBC")} == {"GB"}


@pytest.mark.parametrize(
    ("text", "state"),
    [
        ("Latvia's central bank banned Oppo phones.", "LV"),
        ("The Reserve Bank of India barred lenders from using ZTE gear.", "IN"),
    ],
)
def test_a_central_bank_is_a_body_of_its_state(text: str, state: str) -> None:
    assert ("ban", "in-force", state) in acts(text)


@pytest.mark.parametrize(
    ("text", "state"),
    [
        ("Latvian Prime Minister Evika Silina urged allies to ban Hytera.", "LV"),
        ("The Latvian regulator SPRK urged ministers to ban Hytera.", "LV"),
        ("Utah Governor Spencer Cox urged allies to ban Hytera.", "US"),
        ("British lawmaker Bob Seely urged ministers to ban Hytera.", "GB"),
        ("The Baltic state of Latvia urged allies to ban Hytera.", "LV"),
        ("The Nordic country of Norway urged allies to ban Hytera.", "NO"),
    ],
)
def test_an_office_before_a_name_and_a_country_behind_one_act_for_their_state(text: str, state: str) -> None:
    assert ("ban", "urged", state) in acts(text)


def test_several_states_behind_the_name_of_a_group_act_each() -> None:
    assert acts("The Baltic states of Latvia and Estonia banned Hytera.") == [("ban", "in-force", "LV"), ("ban", "in-force", "EE")]


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Two senators asked the director of the FBI to investigate Temu.", ("prosecute", "urged", "US")),
        ("Two senators asked the acting director of national intelligence to look into whether Temu is safe.", ("review", "urged", "US")),
        ("Danish lawmakers asked the head of the intelligence agency to investigate Temu.", ("prosecute", "urged", "DK")),
    ],
)
def test_who_leads_an_agency_is_asked_as_the_agency_is(text: str, act: tuple[str, str, str]) -> None:
    assert acts(text) == [act]


@pytest.mark.parametrize(
    "text",
    [
        "The Danish army has since told recruiters to keep the app Temu off their official phones.",
        "The Danish army told commanders at barracks and depots around the country in April to stop using Honor phones.",
        "Denmark's foreign ministry told diplomats not to use Honor phones.",
    ],
)
def test_what_an_army_tells_its_own_people_binds_them(text: str) -> None:
    assert acts(text) == [("ban", "in-force", "DK")]


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Idaho Gov. Jane Doe told state agencies to ban Temu.", ("ban", "in-force", "US")),
        ("Idaho Gov. Jane Doe on Wednesday told agency leaders to bar employees from using Temu.", ("ban", "in-force", "US")),
        ("Ohio Rep. Jane Doe urged the FCC to ban Temu.", ("ban", "urged", "US")),
        ("Lagos Gov. Jane Doe told agencies to ban Temu.", ("ban", "in-force", "NG")),
    ],
)
def test_a_short_title_behind_the_part_that_somebody_governs_speaks_for_the_state(text: str, act: tuple[str, str, str]) -> None:
    assert acts(text) == [act]
