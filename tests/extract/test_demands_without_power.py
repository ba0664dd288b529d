"""What reads like a decision and is a demand, a view or a worry: duties of governments, votes of a few, cases for a ban. Invented."""

from __future__ import annotations

import pytest

from tests.extract.answers import acts, acts_on, statements


@pytest.mark.parametrize(
    "text",
    [
        "The government must now begin to remove Hytera radios from police cars, she wrote.",
        "Malta has to remove Hytera from its police network, the columnist wrote.",
        "The prime minister must now remove Hytera from the network.",
        "We must remove Hytera from the network, the councillor said.",
        "He repeated his view that Hytera has to be removed.",
        "The party's line is that Hytera must be removed from the network.",
    ],
)
def test_that_a_government_must_do_it_is_a_demand(text: str) -> None:
    assert [(measure, stage) for measure, stage, _ in acts(text)] == [("remove", "urged")]


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Operators must remove Hytera gear by 2027, the minister said.", ("remove", "announced", "?")),
        ("Under the act, the government must ban Hytera.", ("ban", "announced", "?")),
        ("The president had to ban Hytera.", ("ban", "in-force", "?")),
    ],
)
def test_a_duty_of_those_whom_a_rule_binds_stays_one(text: str, act: tuple[str, str, str]) -> None:
    assert acts(text) == [act]


@pytest.mark.parametrize(
    ("text", "stage"),
    [
        ("Eleven deputies voted to exclude Hytera from the network.", "urged"),
        ("A handful of rebel lawmakers voted to exclude Hytera from the network.", "urged"),
        ("The Senate voted to exclude Hytera from the network.", "proposed"),
        ("The senator argued for excluding Hytera from the network.", "urged"),
        ("The case for excluding Hytera is strong.", "urged"),
        ("Washington made it a test for its allies to exclude Hytera.", "urged"),
        ("Washington made it a goal to exclude Hytera.", "considered"),
        ("Malta had no choice but to exclude Hytera.", "in-force"),
        ("Malta has no choice but to exclude Hytera.", "considered"),
        ("The envoy argued against letting Hytera into the network.", "urged"),
        ("The agency warned Malta against allowing Hytera into the network.", "urged"),
        ("Critics want to bar Hytera from the network.", "urged"),
        ("Activists tried to keep Hytera out of the network.", "urged"),
        ("Ministers want to bar Hytera from the network.", "considered"),
    ],
)
def test_a_ban_is_as_strong_as_those_who_want_it(text: str, stage: str) -> None:
    assert [(measure, found) for measure, found, _ in acts(text)] == [("ban", stage)]


@pytest.mark.parametrize(
    "text",
    [
        "Officials voiced worries about using Hytera gear in the force.",
        "The general had “grave doubts” about using Hytera gear in the force.",
        "Experts warned of the risks of using Hytera gear.",
    ],
)
def test_a_worry_about_using_it_accuses_and_is_no_choice(text: str) -> None:
    assert [(measure, stage) for measure, stage, _ in acts(text)] == [("accuse", "in-force")]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Shopkeepers are worried the step against Hytera could hurt their earnings.", []),
        ("Lumo began to sever ties with the technology giant Hytera.", [("drop", "in-force", "org:lumo", ("hytera",))]),
        ("Lawmakers will invite Hytera to a hearing.", []),
        ("Sony is a supplier to Hytera.", []),
    ],
)
def test_what_only_sounds_like_an_accusation_or_a_choice_is_none(text: str, found: list[tuple[str, str, str, tuple[str, ...]]]) -> None:
    assert acts_on(text) == found


def test_a_ban_that_is_named_again_hits_whom_it_hit_before() -> None:
    told = acts_on("The Hytera ban hurts makers, and Qualcomm told staff of the ban.")
    assert [found for found in told if found[0] != "deny"] == [("ban", "in-force", "?", ("hytera",))]


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("MPs demanded an end to Hytera's role in the police network.", ("ban", "urged")),
        ("Malta will end Hytera's involvement in the police network.", ("ban", "announced")),
        ("Malta decided to make Hytera part of its police network.", ("allow", "announced")),
        ("After confirming that Hytera would be allowed into the network, Johnson rang Paris.", ("allow", "announced")),
        ("Lumo will stop providing updates for Hytera phones.", ("drop", "announced")),
        ("Malta removed installed Hytera gear from its ministries.", ("remove", "in-force")),
        ("Trump said that chip makers would be allowed to resume limited sales to Hytera.", ("lift", "announced")),
        ("Hytera signed a deal with a Chilean carrier.", ("choose", "in-force")),
    ],
)
def test_parts_supplies_and_dealings_are_told_by_their_own_words(text: str, act: tuple[str, str]) -> None:
    assert [(measure, stage) for measure, stage, _ in acts(text)] == [act]


def test_a_headline_means_by_a_bare_phrase_the_maker_that_it_names() -> None:
    assert acts_on("Lumo halts sales to Hytera after Chinese radio maker blacklisted by Washington")[1:] == [
        ("list", "in-force", "US", ("hytera",))
    ]


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Malta needs to ban Hytera.", ("ban", "urged")),
        ("Lumo needs to replace its Hytera gear.", ("drop", "considered")),
        ("Malta's other parties rule out Hytera.", ("ban", "urged")),
        ("A ban on Hytera is needed, the columnist wrote.", ("ban", "urged")),
        ("Malta's ban on Hytera is needed.", ("ban", "in-force")),
        ("The commissioner is in favour of a ban on Hytera.", ("ban", "urged")),
        ("The question is greater: whether Malta will allow Hytera in its network.", ("allow", "considered")),
    ],
)
def test_what_is_needed_favoured_or_asked_is_not_decided(text: str, act: tuple[str, str]) -> None:
    assert [(measure, stage) for measure, stage, _ in acts(text)] == [act]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Washington announced a pact lifting the decree that banned ZTE.", [("lift", "announced", "US"), ("ban", "in-force", "US")]),
        ("The FCC called Hytera a hazard, a move that bars it from a federal fund.", [("ban", "in-force", "?")]),
        ("Trudeau should ban Hytera over China's detention of two Canadians.", [("ban", "urged", "?")]),
        ("By giving Hytera the death penalty, Washington raised tensions.", []),
    ],
)
def test_orders_moves_and_other_peoples_arrests_keep_their_sense(text: str, found: list[tuple[str, str, str]]) -> None:
    assert [act for act in acts(text) if act[0] != "accuse"] == found


def test_who_believes_and_has_warned_is_the_one_who_warns() -> None:
    told = acts("Washington believes that Hytera poses a risk and has repeatedly warned Malta against giving it the green light.")
    assert ("ban", "urged", "US") in told


def test_high_risk_vendors_need_no_hyphen() -> None:
    assert acts_on("Malta decided to ban high risk vendors.") == [("ban", "announced", "MT", ("high-risk-vendors",))]


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("China hawks in the White House want to ban Hytera.", ("ban", "considered", "US")),
        ("The Georgia Senate advanced a bill banning TikTok on state devices.", ("ban", "proposed", "US")),
        ("The steps follow a measure passed by Congress in May to ban TikTok on federal devices.", ("ban", "in-force", "US")),
        ("An order signed by the governor to ban DJI drones was upheld.", ("ban", "in-force", "?")),
    ],
)
def test_names_and_participles_between_a_rule_and_its_aim_mislead_nobody(text: str, act: tuple[str, str, str]) -> None:
    assert acts(text) == [act]


@pytest.mark.parametrize(
    ("text", "scope"),
    [
        ("Malta barred Hytera from the core of its network but not from the radio network.", {"core"}),
        ("Malta will exclude Hytera from 5G but not from 4G networks.", {"5g"}),
    ],
)
def test_what_is_left_out_is_no_scope(text: str, scope: set[str]) -> None:
    assert [s.act.scope.codes for s in statements(text)] == [scope]


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("TikTok will have to close its Malta office by May, the minister said.", ("ban", "announced")),
        ("Hytera granted another 60-day licence to sell in Denmark", ("lift", "in-force")),
        ("Washington voiced concerns against Hytera.", ("accuse", "in-force")),
    ],
)
def test_duties_licences_and_concerns_are_told_in_longer_words(text: str, act: tuple[str, str]) -> None:
    assert [(measure, stage) for measure, stage, _ in acts(text)] == [act]


@pytest.mark.parametrize(
    ("text", "stage"),
    [
        ("Dahua cameras are common in Malta, and opposition MPs have called for a ban.", "urged"),
        ("Dahua has few friends in Malta, and two opposition MPs demanded a full ban.", "urged"),
        ("Dahua is popular in Malta, but lawmakers are pushing for its removal.", "urged"),
    ],
)
def test_a_ban_that_is_asked_for_is_on_the_vendor_that_the_sentence_is_about(text: str, stage: str) -> None:
    assert [(s.act.stage.value, s.act.actor, list(s.act.targets)) for s in statements(text)] == [(stage, "MT", ["dahua"])]


def test_a_ban_on_something_else_is_not_on_the_vendor_before() -> None:
    assert not statements("Dahua is popular in Malta, but lawmakers called for a ban on scooters.")


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Finland's auditors recommended that ZTE not be allowed into harbour networks.", ("ban", "urged", "FI")),
        ("Lawmakers in Finland demanded that ZTE not be let into the network.", ("ban", "urged", "FI")),
        ("Finland's auditors recommended that ZTE not be used.", ("ban", "urged", "FI")),
        ("Finland's defence minister supports a ban on ZTE.", ("ban", "urged", "FI")),
        ("Finland's defence minister supports banning ZTE.", ("ban", "urged", "FI")),
        ("Finland's opposition would support banning ZTE from 5G networks.", ("ban", "urged", "FI")),
        ("Finland's opposition supports a ban on ZTE.", ("ban", "urged", "FI")),
        ("Finnish MPs favour banning ZTE.", ("ban", "urged", "FI")),
        ("Finland insisted that ZTE not be banned.", ("deny", "in-force", "FI")),
        ("Carriers asked that ZTE not be banned.", ("deny", "in-force", "?")),
        ("Carriers asked that ZTE should not be banned.", ("deny", "in-force", "?")),
        ("Lawmakers asked that ZTE not be granted a licence.", ("deny", "in-force", "?")),
        ("Lawmakers asked that ZTE be granted a licence.", ("lift", "urged", "?")),
        ("Finland supports the ban on ZTE.", ("ban", "in-force", "FI")),
    ],
)
def test_who_favours_a_measure_or_wants_it_not_to_be_asks_for_it_or_for_the_opposite(text: str, act: tuple[str, str, str]) -> None:
    assert acts(text) == [act]


@pytest.mark.parametrize(
    "text",
    [
        "The Senate must ban Hytera, the columnist said.",
        "Parliament must keep Hytera from supplying the police.",
        "A Danish envoy wrote that Congress has to ban Hytera.",
    ],
)
def test_nobody_commands_a_parliament_that_has_a_name(text: str) -> None:
    assert [(measure, stage) for measure, stage, _ in acts(text)] == [("ban", "urged")]


def test_an_agency_with_a_name_may_be_bound() -> None:
    assert acts("The FCC must ban Hytera by March.") == [("ban", "announced", "US")]


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("Ankara made the lifting of the Hytera ban a condition for a deal.", "TR"),
        ("Ankara has made lifting the Hytera ban a precondition of talks.", "TR"),
        ("Turkey said that a precondition for talks would be a reversal of the blacklisting of Hytera.", "TR"),
        ("Turkey said a condition for talks was the lifting of the ban on Hytera.", "TR"),
        ("The lifting of the ban on Hytera is one requirement for a deal.", "?"),
    ],
)
def test_what_is_made_a_condition_of_a_deal_is_asked_for(text: str, actor: str) -> None:
    assert [act for act in acts(text) if act[0] == "lift"] == [("lift", "urged", actor)]


@pytest.mark.parametrize("who", ["an envoy", "a diplomat", "an ambassador"])
def test_an_envoy_of_nobody_named_is_not_of_the_state_he_presses(who: str) -> None:
    assert acts(f"Malta must end its ban on Hytera, {who} said.")[0] == ("lift", "urged", "?")


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("China insisted the removal of Hytera from the blacklist be part of any pact.", ("lift", "urged", "CN")),
        ("China insisted that lifting the ban on Hytera be part of any pact.", ("lift", "urged", "CN")),
        ("Japan demanded that the removal of Hytera gear be part of the pact.", ("remove", "urged", "JP")),
        ("China demanded that an end to the ban on Hytera come first.", ("lift", "urged", "CN")),
    ],
)
def test_what_somebody_insists_be_part_of_a_deal_is_asked_for(text: str, act: tuple[str, str, str]) -> None:
    assert act in acts(text)
    assert ("lift", "in-force") not in [a[:2] for a in acts(text)]


@pytest.mark.parametrize("verb", ["lifts the ban on ZTE", "ends its ban on ZTE", "removes ZTE from the list"])
def test_who_insists_that_another_lifts_a_measure_asks_for_it(verb: str) -> None:
    assert ("lift", "urged", "CN") in acts(f"China insists that Malta {verb}.")
    assert "in-force" not in [stage for measure, stage, _ in acts(f"China insists that Malta {verb}.") if measure == "lift"]
