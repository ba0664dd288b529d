"""Carriers that lose their licence, makers told by their ties, goods whose use is banned, lists in headlines; invented sentences."""

import pytest

from cordon.extract import to_row
from tests.extract.answers import acts, acts_on, statements


@pytest.mark.parametrize(
    ("text", "actor", "target"),
    [
        ("China Mobile's Danish arm lost its authorisation to carry calls in Denmark.", "DK", "china-mobile"),
        ("Canada orders ZTE out of the country", "CA", "zte"),
        ("Hytera was ordered out of Norway.", "NO", "hytera"),
    ],
)
def test_who_is_ordered_out_or_loses_its_licence_is_banned(text: str, actor: str, target: str) -> None:
    assert acts_on(text) == [("ban", "in-force", actor, (target,))]


@pytest.mark.parametrize(
    "text",
    [
        "China Mobile must end its services in Canada within 90 days.",
        "China Mobile must close its Canadian offices.",
        "Canada's regulator gave China Mobile 90 days to end its sales in the country.",
        "A Canadian order requires China Mobile to cease all services.",
    ],
)
def test_a_carrier_that_has_to_end_its_services_is_to_be_shut_out(text: str) -> None:
    assert acts_on(text) == [("ban", "announced", "CA", ("china-mobile",))]


@pytest.mark.parametrize("text", ["China Mobile must improve its services.", "Huawei must end its secrecy, critics say."])
def test_a_duty_of_another_kind_shuts_nobody_out(text: str) -> None:
    assert [one for one in acts(text) if one[0] == "ban"] == []


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Dahua's cameras are cheap, but Malta has banned their use.", ("ban", "in-force", "MT", ("dahua",))),
        ("Malta removes Hikvision cameras and weighs a ban on their purchase.", ("ban", "considered", "MT", ("hikvision",))),
        ("Malta said Autel drones posed a risk and barred the police from flying them.", ("ban", "in-force", "MT", ("autel",))),
        ("Malta said DJI's drones were unsafe as it barred agencies from buying them.", ("ban", "in-force", "MT", ("dji",))),
    ],
)
def test_their_use_is_that_of_the_goods_named_before(text: str, said: tuple[str, str, str, tuple[str, ...]]) -> None:
    assert said in acts_on(text)


def test_their_own_use_of_it_is_that_of_the_buyers() -> None:
    assert acts("Carriers in Malta have cut their use of ZTE gear.")[0][0] == "drop"


@pytest.mark.parametrize(
    "text",
    [
        "Senators said the FCC should ‘swiftly ban the sale’ of DJI drones.",
        "The senator proposes that the FCC “immediately ban the sale” of DJI drones.",
    ],
)
def test_quotation_marks_between_a_modal_and_its_verb_change_nothing(text: str) -> None:
    assert {stage for measure, stage, _ in acts(text) if measure == "ban"} <= {"urged", "proposed"}


@pytest.mark.parametrize(
    ("text", "stage"),
    [
        ("Norway adds Hesai to restricted firms list over security fears", "in-force"),
        ("Senator proposes adding Hesai to “banned” Chinese firms list for its ties to the army", "proposed"),
    ],
)
def test_the_list_behind_what_it_lists_is_no_verb(text: str, stage: str) -> None:
    assert [(measure, found) for measure, found, _ in acts(text) if measure in ("list", "ban")] == [("list", stage)]


@pytest.mark.parametrize(
    ("text", "target"),
    [
        ("Texas banned cameras with ties to Russia from its prisons.", "origin:RU"),
        ("Texas bars companies linked to Moscow from its power grid.", "origin:RU"),
        ("The Danish army banned drones made by firms tied to the Chinese military.", "origin:CN"),
        ("The ministry bans inverters made in China.", "origin:CN"),
        ("The ministry banned the use of software from makers in China.", "origin:CN"),
        ("The rule bans foreign drone models.", "category:drones"),
    ],
)
def test_goods_are_hit_by_where_they_or_their_makers_come_from(text: str, target: str) -> None:
    assert [(measure, targets) for measure, _, _, targets in acts_on(text)] == [("ban", (target,))]


def test_people_with_ties_to_a_state_are_no_goods() -> None:
    assert acts("Students with ties to China were barred from the lab.") == []


@pytest.mark.parametrize(
    ("text", "scope"),
    [
        ("Norway banned Micron under its Network Safety Act.", ()),
        ("Norway bans Nuctech after a network security review.", ()),
        ("Norway told port operators to replace ZPMC cranes.", ()),
        ("Norway told mobile operators to replace ZTE gear.", ("network",)),
        ("Senators urged the Commerce Department to ban TP-Link.", ()),
        ("Agencies in Norway are barred from buying Hytera radios.", ("government",)),
        ("Norway bars new models of Autel drones.", ("drones",)),
        ("Norway bars new Huawei models.", ("phones",)),
    ],
)
def test_a_scope_is_what_the_measure_is_about(text: str, scope: tuple[str, ...]) -> None:
    found = [to_row(s) for s in statements(text)]
    assert [tuple(row["scope"]) for row in found if row["measure"] in ("ban", "remove")] == [scope]


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        ("Norway will ban Dahua cameras starting in October.", {"effective": "2022-10"}),
        ("Norway will bar Dahua from tenders beginning on October 3.", {"effective": "2022-10-03"}),
        ("A bill would blacklist Hesai under the Trusted Lidar Act of 2016.", {}),
        ("Hesai was barred under the Trusted Lidar Act of 2016.", {"adopted": "2016"}),
    ],
)
def test_when_a_measure_starts_and_what_the_year_of_a_law_dates(text: str, dates: dict[str, str]) -> None:
    assert [to_row(s)["dates"] for s in statements(text, published="2022-06-01")] == [dates]


def test_a_verb_behind_the_year_of_a_law_is_a_verb() -> None:
    assert acts_on("The Radio Act of 2016 bans Hytera and ZTE.") == [("ban", "in-force", "?", ("hytera", "zte"))]
