"""Who buys, keeps, looks at and leaves a vendor, on invented sentences: firms, universities, fire services, broadcasters."""

from __future__ import annotations

import pytest

from tests.extract.answers import acts, statements


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Huawei supplies about a third of the base stations used by Telenor in Norway.", ("choose", "in-force", "org:telenor")),
        ("Ericsson provided most of the 4G equipment in Telia's Danish network.", ("choose", "in-force", "org:telia")),
        ("ZTE delivered half of the masts run by Telia.", ("choose", "in-force", "org:telia")),
        ("About 60 percent of Telia's radio sites run on Huawei equipment.", ("choose", "in-force", "org:telia")),
        ("Telia is building a network in Norway using Huawei gear.", ("choose", "in-force", "org:telia")),
        ("The carmaker licenses battery technology from CATL.", ("choose", "in-force", "?")),
    ],
)
def test_who_runs_what_a_vendor_supplied_has_chosen_it(text: str, act: tuple[str, str, str]) -> None:
    assert act in acts(text)


def test_what_is_told_beside_of_one_buyer_is_a_choice_and_what_defines_a_class_is_none() -> None:
    assert acts("The operator, which has used ZTE equipment since 2011, saw no reason to change.") == [("choose", "in-force", "?")]
    assert acts("Operators which have used ZTE equipment saw no reason to change.") == []


@pytest.mark.parametrize(
    "text",
    [
        "Telia is sounding out Samsung and NEC.",
        "The operator is considering Samsung as a second supplier.",
        "Telia's chief sees Samsung as an alternative.",
    ],
)
def test_a_supplier_that_is_looked_at_is_weighed(text: str) -> None:
    assert [(s.act.measure.value, s.act.stage.value) for s in statements(text)] == [("choose", "considered")]


@pytest.mark.parametrize(
    ("text", "actor", "where"),
    [
        ("The University of Bergen will end a project with Huawei.", "org:university of bergen", ()),
        ("Imperial College London has ended its deal with Huawei.", "org:imperial college london", ("GB",)),
        ("Oslo University Hospital has replaced its Hikvision cameras.", "org:oslo university hospital", ("NO",)),
    ],
)
def test_an_institution_acts_under_its_whole_name(text: str, actor: str, where: tuple[str, ...]) -> None:
    found = statements(text)[0].act
    assert (found.actor, tuple(found.where)) == (actor, where or tuple(found.where))


def test_an_outlet_that_does_more_than_report_is_a_firm() -> None:
    assert acts("The BBC has told employees to delete TikTok.") == [("drop", "announced", "org:bbc")]
    assert acts("The BBC reported that Norway had banned TikTok.") == [("ban", "in-force", "NO")]


def test_a_house_rule_drops_and_an_order_to_servants_of_the_state_does_more() -> None:
    assert acts("Employees have been told not to use DeepSeek on company laptops.") == [("drop", "in-force", "?")]
    assert acts("Siemens went with Mistral, and staff have been told not to use DeepSeek.")[-1] == ("drop", "in-force", "org:siemens")
    assert [m for m, _, _ in acts("Government employees have been told to delete TikTok from their phones.")] == ["remove"]


def test_the_work_phones_of_a_firm_are_none_of_the_government() -> None:
    assert statements("Siemens has told staff to keep DeepSeek off work computers.")[0].act.scope.codes == {"apps"}


def test_what_will_not_be_taken_any_more_is_announced() -> None:
    assert acts("The university will take no further funding from Huawei.") == [("drop", "announced", "?")]


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Telia has turned its back on Huawei.", ("drop", "in-force", "org:telia")),
        ("Telia buys no more Huawei antennas.", ("drop", "in-force", "org:telia")),
        ("Stanford said it would take no more research funding from Huawei.", ("drop", "announced", "org:stanford-university")),
        ("The Co-op said it no longer bought Hikvision cameras.", ("drop", "in-force", "org:co-op")),
        ("Barney's has removed Hikvision cameras from its stores.", ("drop", "in-force", "org:barney's")),
        ("Purdue, a public university, does not allow TikTok on its network.", ("drop", "in-force", "org:purdue")),
        ("Telia will switch to Ericsson from Huawei.", ("drop", "announced", "org:telia")),
        ("Telia will switch to Ericsson from Huawei.", ("choose", "announced", "org:telia")),
        ("ZTE said it had won a 5G contract from Telia.", ("choose", "in-force", "org:telia")),
        ("Norway's Lumo, whose network was built by Huawei, launched 5G last month.", ("choose", "in-force", "org:lumo")),
    ],
)
def test_leaving_and_taking_in_ordinary_words(text: str, act: tuple[str, str, str]) -> None:
    assert act in acts(text)


def test_what_a_state_does_not_allow_is_barred_and_what_a_firm_may_not_give_a_vendor_bars_no_firm() -> None:
    assert acts("Norway does not allow Huawei in its 5G core.") == [("ban", "in-force", "NO")]
    assert not any(m == "ban" for m, _, _ in acts("Microsoft isn't allowed to let Huawei phones into its map shop."))


def test_a_review_in_a_circumstance_is_of_nobody_who_is_not_named_with_it() -> None:
    assert [m for m, _, _ in acts("Micron has resumed some shipments to Huawei after a legal review.")] == ["choose"]
    assert [m for m, _, _ in acts("Norway banned ZTE after a review of its antennas.")] == ["ban", "review"]


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Telia has agreed to “freeze” the purchase of ZTE antennas.", ("drop", "announced", "org:telia")),
        ("Telia has decided not to feature Oppo handsets in its summer range.", ("drop", "announced", "org:telia")),
        ("Telia will introduce Oppo's new phone in Norway in May.", ("choose", "announced", "org:telia")),
        ("Telia and Huawei have worked together since 2007.", ("choose", "in-force", "org:telia")),
        ("There are Hikvision cameras in Norwegian ministries, an audit found.", ("choose", "in-force", "NO")),
        ("Telia, whose masts carry Huawei antennas, declined to comment.", ("choose", "in-force", "org:telia")),
        ("Stripping out Huawei has cost Telia 50 million euros.", ("drop", "in-force", "org:telia")),
        ("Replacing Huawei will take Telia a year.", ("drop", "announced", "org:telia")),
        ("The ban has seen Telia suspend work with Huawei.", ("drop", "in-force", "org:telia")),
        ("Firms that have cut ties with Huawei, such as Elisa and Telia, risk a boycott.", ("drop", "in-force", "org:telia")),
        ("Ruter, the bus company, decided against buying more BYD buses.", ("drop", "in-force", "org:ruter")),
        ("Telia and Nokia have teamed up to build a network.", ("choose", "in-force", "org:telia")),
    ],
)
def test_buyers_in_other_constructions(text: str, act: tuple[str, str, str]) -> None:
    assert act in acts(text)


@pytest.mark.parametrize(
    "text",
    [
        "There are no Hikvision cameras in Norwegian ministries.",
        "Here are the towns that have introduced TikTok bans.",
        "Stripping out Huawei could cost Telia 50 million euros.",
    ],
)
def test_what_is_not_there_or_only_thought_of_is_no_choice(text: str) -> None:
    assert not any(measure in ("choose", "drop") for measure, _, _ in acts(text))


def test_what_is_answered_is_there() -> None:
    assert ("ban", "in-force", "NO") in acts("China announced measures that answer Norway's ban on Hikvision.")


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("“We will not be buying any more Huawei equipment,” Telia's chief executive told analysts.", ("drop", "announced", "org:telia")),
        ("“We have ripped out Kaspersky,” the bank's chief said.", ("drop", "in-force", "?")),
        ("The operator's network, built by ZTE, covers half of the country.", ("choose", "in-force", "?")),
        ("After months of talks with Huawei, the carrier signed with Ericsson.", ("choose", "in-force", "?")),
        ("Huawei will help Telia build a 5G network.", ("choose", "announced", "org:telia")),
        ("Work to take Huawei out of Telia's core began in May.", ("drop", "in-force", "org:telia")),
        ("Telia has deleted its TikTok account.", ("drop", "in-force", "org:telia")),
        ("The University of Oslo ended a programme with Huawei.", ("drop", "in-force", "org:university of oslo")),
        ("Getting Huawei out of the heart of its network has taken Telia a year.", ("drop", "in-force", "org:telia")),
    ],
)
def test_buyers_who_speak_or_are_spoken_of(text: str, act: tuple[str, str, str]) -> None:
    assert act in acts(text)


def test_the_largest_supplier_of_the_world_is_nobody_s_choice() -> None:
    assert acts("Huawei remains the world's largest supplier of network equipment.") == []


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Telenor is weighing Huawei for its second 5G network.", ("choose", "considered", "org:telenor")),
        ("Huawei gear makes up about 40 percent of Telia's mobile network.", ("choose", "in-force", "org:telia")),
        ("Huawei's equipment is used by all three of Spain's operators.", ("choose", "in-force", "?")),
        ("Hikvision cameras were installed at the Norwegian parliament in 2018.", ("choose", "in-force", "NO")),
        ("The Hikvision cameras at the museum are being replaced.", ("drop", "in-force", "?")),
        ("Huawei was dropped as a supplier by Telia.", ("drop", "in-force", "org:telia")),
        ("BMW and Huawei said they would work together on apps.", ("choose", "announced", "org:bmw")),
        ("Only half of the Huawei radios on the carrier's towers have been replaced.", ("drop", "in-force", "?")),
    ],
)
def test_whose_network_or_building_it_is_tells_who_chose(text: str, act: tuple[str, str, str]) -> None:
    assert act in acts(text)


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Elisa has called off a 5G trial with Huawei.", ("drop", "in-force", "org:elisa")),
        ("Elisa is winding down its use of Huawei equipment.", ("drop", "in-force", "org:elisa")),
        ("Volvo will build DeepSeek's models into its cars.", ("choose", "announced", "org:volvo")),
    ],
)
def test_what_is_called_off_wound_down_or_built_in(text: str, act: tuple[str, str, str]) -> None:
    assert acts(text) == [act]


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Ericsson, Telia's main supplier, fell 3 percent.", ("choose", "in-force", "org:telia")),
        ("Nokia, whose customers include Telia, cut its forecast.", ("choose", "in-force", "org:telia")),
        ("Telia has replaced its Huawei antennas with ones from Nokia.", ("choose", "in-force", "org:telia")),
    ],
)
def test_suppliers_and_customers_told_beside(text: str, act: tuple[str, str, str]) -> None:
    assert act in acts(text)


def test_an_order_that_is_put_on_hold_is_stopped_for_a_time() -> None:
    assert acts("The fire service has put its order for eight DJI drones on hold.") == [("drop", "suspended", "?")]
    assert acts("Telia has put Huawei phones on hold.") == [("drop", "in-force", "org:telia")]


@pytest.mark.parametrize(
    "text",
    [
        "Most councils in Denmark use Dahua cameras.",
        "Over 40% of councils in Denmark use Dahua cameras.",
        "Half of all ministries in Denmark use Dahua cameras.",
        "Half of Danish ministries use Dahua cameras.",
    ],
)
def test_public_bodies_that_use_it_are_their_states(text: str) -> None:
    assert acts(text) == [("choose", "in-force", "DK")]


def test_a_share_of_firms_is_no_firm_of_that_name() -> None:
    assert acts("Half of the operators use Hytera masts.") == [("choose", "in-force", "?")]


@pytest.mark.parametrize(
    ("text", "stage"),
    [
        ("Telia has reduced its ties with Hytera.", "in-force"),
        ("Telia will scale back its cooperation with Hytera.", "announced"),
        ("Telia says it is ending or loosening its links with Hytera.", "in-force"),
        ("Oslo University will not pursue new projects with Hytera.", "announced"),
        ("Oslo University told its doctoral students not to take money from Hytera.", "announced"),
    ],
)
def test_fewer_dealings_are_no_choice(text: str, stage: str) -> None:
    assert [(s.act.measure.value, s.act.stage.value) for s in statements(text)] == [("drop", stage)]


@pytest.mark.parametrize("adverb", ["still", "also", "already", "now"])
def test_an_adverb_of_time_before_the_verb_hides_no_choice(adverb: str) -> None:
    assert acts(f"Telia and Elisa {adverb} use Hytera masts.") == [("choose", "in-force", "org:telia"), ("choose", "in-force", "org:elisa")]
    assert acts(f"Ministries in Malta {adverb} use Hytera radios.") == [("choose", "in-force", "MT")]


@pytest.mark.parametrize(
    "text",
    [
        "Telia uses Hytera masts but is reducing its dependence on the maker.",
        "Telia uses Hytera masts, but is now lessening its reliance on the vendor.",
        "Telia uses Hytera masts but has ended a research pact with Hytera.",
    ],
)
def test_who_still_has_it_and_leaves_it_is_told_both_ways(text: str) -> None:
    assert [(measure, actor) for measure, _, actor in acts(text)] == [("choose", "org:telia"), ("drop", "org:telia")]


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Telia has let go of Hytera in Denmark.", ("drop", "in-force", "org:telia")),
        ("Telia chose Nokia for its core, letting go of ZTE after nine years.", ("drop", "in-force", "org:telia")),
        ("Telia is not going to let go of Hytera.", ("drop", "refused", "org:telia")),
    ],
)
def test_who_lets_go_of_a_supplier_drops_it(text: str, act: tuple[str, str, str]) -> None:
    assert act in acts(text)


def test_a_vendor_that_lets_go_of_its_staff_is_not_dropped() -> None:
    assert acts("ZTE let go of 300 fitters.") == []


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Bite said it would put Hytera on a list of preferred suppliers.", ("choose", "announced", "org:bite")),
        ("Bite put Hytera on its list of preferred vendors alongside Nokia.", ("choose", "in-force", "org:bite")),
        ("Bite has put Hytera on its shortlist of suppliers.", ("choose", "in-force", "org:bite")),
        ("Latvia put Hytera on a list of banned suppliers.", ("list", "in-force", "LV")),
    ],
)
def test_a_list_of_those_from_whom_somebody_would_buy_is_no_blacklist(text: str, act: tuple[str, str, str]) -> None:
    assert acts(text) == [act]


def test_government_bodies_are_public_buyers() -> None:
    (told,) = statements("Latvia has banned government bodies from buying kit from Hytera.")
    assert told.act.as_row()["scope"] == ["government"]
