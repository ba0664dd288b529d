"""Who acts where the phrase is no plain name: former officials, members of parties, "we", whose list it is. All texts are invented."""

from __future__ import annotations

import pytest

from cordon.extract import Reading
from tests.extract.answers import EXTRACTOR, Act, acts, statements


@pytest.mark.parametrize(
    ("text", "measure", "actor", "where"),
    [
        ("Former Homeland Security adviser Ann Corley accused Huawei of spying.", "accuse", "org:corley", []),
        ("Both Republicans and Democrats opposed the lease to Dahua.", "deny", "US", []),
        ("US policymakers have accused Huawei of theft.", "accuse", "US", []),
        ("Hytera is still on the US Entity List.", "list", "US", ["US"]),
        ("There were no threats of strikes in Norway after it announced it would ban Huawei.", "ban", "NO", ["NO"]),
        ("Sweden rejected pressure from the US to ban Huawei.", "ban", "US", ["SE"]),
        ('"We lifted our ban on Hytera," the Norwegian minister said on Friday.', "lift", "NO", ["NO"]),
    ],
)
def test_who_acts_is_told_by_the_phrase_or_its_neighbours(text: str, measure: str, actor: str, where: list[str]) -> None:
    found = [s.act for s in statements(text)]
    assert (actor, where) in [(act.actor, list(act.where)) for act in found if act.measure.value == measure]


def test_a_weekday_behind_a_name_is_no_part_of_it() -> None:
    found = EXTRACTOR.extract(Reading.of_row({"text": "A Norwegian minister told Reuters Wednesday that the country may ban Huawei."}))
    assert [s.act.actor for s in found.statements] == ["NO"]


@pytest.mark.parametrize(
    ("text", "measure", "where"),
    [
        ("A U.S. senator called for a ban on Huawei.", "ban", ["US"]),
        ("U.S. lawmakers called for a ban on Huawei.", "ban", ["US"]),
        ("A U.S. senator urged Norway to ban Huawei.", "ban", ["NO"]),
        ("In Norway, Dahua is already prevented from offering its cameras.", "ban", ["NO"]),
        ("Norway's four cable operators plan not to use antennas from China's Huawei.", "drop", ["NO"]),
    ],
)
def test_where_it_applies_is_told_by_who_presses_what_opens_the_sentence_or_whose_firms_they_are(
    text: str, measure: str, where: list[str]
) -> None:
    found = [s.act for s in statements(text)]
    assert [list(act.where) for act in found if act.measure.value == measure] == [where]


def test_ms_before_a_name_ends_no_sentence() -> None:
    text = "A Norwegian senator regretted the arrest of Ms. Doe and urged Malta to ban Huawei."
    found = statements(text)
    assert [(s.act.actor, list(s.act.where)) for s in found if s.act.measure.value == "ban"] == [("NO", ["MT"])]


def test_an_army_in_small_letters_may_be_anybodys() -> None:
    assert acts("The army banned Autel drones.") == [("ban", "in-force", "?")]
    assert acts("The Army banned Autel drones.") == [("ban", "in-force", "US")]


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("Norway's Justice Minister Jane Roe banned ZTE.", "NO"),
        ("Prime Minister Jane Roe banned ZTE.", "?"),
        ("Attorney General Jane Roe announced charges against ZTE.", "US"),
        ("A House panel opened an inquiry into ZTE.", "US"),
    ],
)
def test_an_office_before_a_name_that_no_list_knows_is_the_states(text: str, actor: str) -> None:
    assert [found for _, _, found in acts(text)] == [actor]


def test_a_chief_with_a_name_is_no_state() -> None:
    assert acts("ZTE Chairman John Roe denied the charges.") == [("deny", "in-force", "org:zte")]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Telia and Telenor are among the carriers that have cut ties with Hytera.",
            {("drop", "in-force", "org:telia"), ("drop", "in-force", "org:telenor")},
        ),
        ("Norway is among the states that have balked at U.S. calls to ban Hytera.", {("ban", "refused", "NO"), ("ban", "urged", "US")}),
        ("Hytera, which Norway accuses of spying, has opened an office.", {("accuse", "in-force", "NO")}),
        ("Telenor freezes its supply deal with Hytera following a Norwegian order.", {("drop", "in-force", "org:telenor")}),
    ],
)
def test_who_is_said_to_be_among_several_acts_and_an_order_that_is_followed_does_not(text: str, found: set[tuple[str, str, str]]) -> None:
    assert found <= set(acts(text))
    assert ("drop", "in-force", "NO") not in acts(text)


def test_officials_of_no_firm_do_not_act_for_the_only_vendor_of_the_sentence() -> None:
    text = "Norway's minister said officials were thinking of barring the app, whose owner is China's ByteDance."
    assert acts(text) == [("ban", "considered", "NO")]


@pytest.mark.parametrize(
    "text", ["Dahua, the maker placed on a blacklist, equips Chile.", "Hytera, banned last year over spying, helped Malta win the match."]
)
def test_a_state_to_which_something_else_is_done_has_not_acted(text: str) -> None:
    assert [actor for _, _, actor in acts(text)] == ["?"]


def test_a_state_that_was_misled_is_the_one_that_punishes() -> None:
    assert acts("The curbs on Hytera came because the firm had misled Norway.")[0] == ("limit", "in-force", "NO")


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Telia is the only carrier in the country to use Hytera.", ("choose", "in-force", "org:telia")),
        ("Lithuania's Telia was the first operator in the country to drop Hytera.", ("drop", "in-force", "org:telia")),
    ],
)
def test_who_is_the_first_or_only_one_to_do_it_does_it(text: str, act: tuple[str, str, str]) -> None:
    assert acts(text) == [act]


@pytest.mark.parametrize("text", ["It makes no sense to ban Hytera.", "It makes little sense to exclude Hytera."])
def test_what_makes_no_sense_is_not_done(text: str) -> None:
    assert "ban" not in [measure for measure, _, _ in acts(text)]


def test_what_makes_sense_is_asked_for() -> None:
    assert acts("It makes sense to ban Hytera.") == [("ban", "urged", "?")]


@pytest.mark.parametrize(
    ("text", "actor", "where"),
    [
        ("Several Finnish allies have banned ZTE.", "?", ("*",)),
        ("Finland's neighbours have banned ZTE.", "?", ("*",)),
        ("Several of Finland's neighbors have banned ZTE.", "?", ("*",)),
        ("Finnish neighbour Sweden has banned ZTE.", "SE", ("SE",)),
        ("US ally Japan has banned ZTE.", "JP", ("JP",)),
        ("Nearby Sweden has banned ZTE.", "SE", ("SE",)),
        ("Neighbouring Sweden has banned ZTE.", "SE", ("SE",)),
    ],
)
def test_the_allies_and_neighbours_of_a_state_are_others(text: str, actor: str, where: tuple[str, ...]) -> None:
    assert [(s.act.measure.value, s.act.actor, s.act.where) for s in statements(text)] == [("ban", actor, where)]


@pytest.mark.parametrize(
    "text",
    [
        "Hytera radios are barred or curbed by Latvia and Malta.",
        "In 2019 Hytera was banned or restricted by Latvia and Malta.",
    ],
)
def test_who_stands_behind_the_second_of_two_restrictions_makes_both(text: str) -> None:
    assert {("ban", "in-force", "LV"), ("ban", "in-force", "MT")} <= set(acts(text))


def test_who_replaces_a_banned_vendor_has_not_banned_it() -> None:
    assert ("ban", "in-force", "org:nokia") not in acts("Hytera was banned and replaced by Nokia.")


@pytest.mark.parametrize("party", ["The Centre Party", "The Centre party"])
def test_a_party_of_the_centre_is_not_the_government_of_india(party: str) -> None:
    assert "IN" not in [actor for _, _, actor in acts(f"{party} called for a ban on Hytera.")]


@pytest.mark.parametrize(
    ("text", "actors"),
    [
        ("Sens. Corley and Brandt accused Hytera of spying.", {"US"}),
        ("Reps. Corley, Brandt and Okafor accused Hytera of spying.", {"US"}),
        ("The bill, backed by Sens. Corley and Brandt, would bar Hytera from federal contracts.", {"US"}),
    ],
)
def test_a_title_in_the_plural_is_that_of_each_name_behind_it(text: str, actors: set[str]) -> None:
    assert {actor for _, _, actor in acts(text)} == actors


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Trump told Xi that he would allow American firms to sell parts to Huawei.", ("lift", "announced", "US")),
        ("Merkel told Macron that she would not ban Huawei.", ("ban", "refused", "DE")),
        ("Macron assured Merkel he will bar ZTE.", ("ban", "announced", "FR")),
    ],
)
def test_who_tells_another_what_he_would_do_does_it_himself(text: str, act: Act) -> None:
    assert act in acts(text, published="2019-07-20")


@pytest.mark.parametrize(
    "text",
    [
        "Three former Canadian spy chiefs have called for Huawei to be banned.",
        "Several former US officials have urged Britain to ban Huawei.",
        "Two retired generals urged Britain to ban Huawei.",
    ],
)
def test_former_officials_speak_for_no_state(text: str) -> None:
    assert acts(text) == [("ban", "urged", "?")]


def test_state_security_is_no_verb() -> None:
    found = acts("The Maltese cyber agency warned that the use of Huawei gear posed a threat to state security.")
    assert found == [("accuse", "in-force", "MT")]


@pytest.mark.parametrize("side", ["side", "delegation", "mission"])
def test_the_side_of_a_state_speaks_for_it(side: str) -> None:
    assert acts(f"The Russian {side} pressed Berlin to end the ban on Kaspersky.")[0] == ("lift", "urged", "RU")


@pytest.mark.parametrize(
    "text",
    [
        "The bill the House passed would bar Hytera radios.",
        "The House-passed bill would bar Hytera radios.",
        "A bill the House approved in May would bar Hytera radios.",
        "A House bill would bar Hytera radios.",
    ],
)
def test_a_bill_that_a_chamber_passed_is_a_draft_of_its_state(text: str) -> None:
    assert acts(text) == [("ban", "proposed", "US")]


def test_who_is_home_to_the_fleet_of_another_state_acts_for_itself() -> None:
    assert acts("Bahrain, home to the U.S. Fifth Fleet, has picked ZTE to build its network.") == [("choose", "in-force", "BH")]


@pytest.mark.parametrize("verb", ["hailed", "welcomed", "applauded", "cheered", "commended", "noted", "was angered by", "reacted to"])
@pytest.mark.parametrize("decided", ["the decision to ban Hytera", "the decision to exclude Dahua from its ports"])
def test_who_reacts_to_a_decision_has_not_made_it(verb: str, decided: str) -> None:
    assert [act for act in acts(f"Canada {verb} {decided}.") if act[0] == "ban"] == [("ban", "announced", "?")]


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("Canada welcomed Norway's decision to ban Hytera.", "NO"),
        ("Canada applauded the Danish ban on Hytera.", "DK"),
        ("Canada defended the decision to ban Hytera.", "CA"),
    ],
)
def test_whose_decision_it_is_that_somebody_reacts_to(text: str, actor: str) -> None:
    assert [act[2] for act in acts(text) if act[0] == "ban"] == [actor]


@pytest.mark.parametrize(
    ("who", "actor"),
    [
        ("European executives", "?"),
        ("One European radio executive", "?"),
        ("European analysts", "?"),
        ("EU researchers", "?"),
        ("The EU executive", "EU"),
        ("European diplomats", "EU"),
        ("The EU's spokesman", "EU"),
    ],
)
def test_business_people_and_scholars_do_not_speak_for_the_bloc_they_live_in(who: str, actor: str) -> None:
    assert acts(f"{who} said that Hytera was a security threat.") == [("accuse", "in-force", actor)]
