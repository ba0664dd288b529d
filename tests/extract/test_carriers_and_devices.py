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
    found = [s.act for s in statements(text) if s.act.measure.value in ("ban", "remove")]
    assert [act.scope.codes for act in found] == [set(scope)]


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


@pytest.mark.parametrize(
    ("text", "targets"),
    [
        ("Two Chinese firms, Autel and Hesai, were put on a Danish blacklist.", ("autel", "hesai")),
        ("Autel, along with fellow Chinese firm Hesai, was blacklisted by Denmark.", ("autel", "hesai")),
        ("Denmark put Autel on its entity list, which already includes Hesai and SMIC.", ("autel", "hesai", "smic")),
        ("Denmark blacklisted 12 Chinese organisations over abuses.", ("origin:CN",)),
        ("Denmark's Entity List includes Autel.", ("autel",)),
    ],
)
def test_all_who_are_named_as_listed_are_listed(text: str, targets: tuple[str, ...]) -> None:
    assert acts_on(text) == [("list", "in-force", "DK", targets)]


@pytest.mark.parametrize(
    ("text", "stage"),
    [
        ("By summer, Denmark plans to propose a Hesai ban.", "proposed"),
        ("Denmark agreed to propose rules that would bar Hesai.", "proposed"),
        ("Denmark has ordered that Hesai be barred from its roads.", "announced"),
        ("Lawmakers demanded that Hesai be barred from Danish roads.", "urged"),
    ],
)
def test_an_order_decides_and_a_plan_to_propose_does_not(text: str, stage: str) -> None:
    assert [found for measure, found, _ in acts(text) if measure == "ban"] == [stage]


@pytest.mark.parametrize(
    ("text", "stage"),
    [
        ("The Danish army pledged to refrain from using DJI drones.", "announced"),
        ("The Danish army has refrained from using DJI drones.", "in-force"),
    ],
)
def test_who_pledges_to_refrain_has_not_done_so_yet(text: str, stage: str) -> None:
    assert [(measure, found) for measure, found, _ in acts(text)] == [("drop", stage)]


def test_money_and_goods_are_let_through_within_bounds() -> None:
    assert acts_on("Canada restricted investment in YMTC.") == [("limit", "in-force", "CA", ("ymtc",))]
    assert acts_on("Japan will limit shipments to YMTC.") == [("list", "announced", "JP", ("ymtc",))]


@pytest.mark.parametrize(
    "text", ["Nvidia contends with a write-down on its chips.", "Beijing urged Chinese firms to stop buying Micron chips."]
)
def test_who_contends_with_a_loss_or_shuts_out_another_denies_nothing(text: str) -> None:
    assert [one for one in acts(text) if one[0] == "deny"] == []


def test_lawmakers_who_want_a_listing_press_for_a_listing() -> None:
    text = "Deputies request that Ministers Austin and Berg place Hesai on a Danish blacklist."
    assert [(measure, stage) for measure, stage, _ in acts(text)] == [("list", "urged")]


def test_who_calls_a_vendor_a_risk_and_sues_it_is_no_vendor() -> None:
    assert ("prosecute", "in-force", "NO", ("hesai",)) in acts_on("Norway's attorney general says Hesai is a danger and sues it.")


def test_the_branch_of_a_vendor_is_no_state() -> None:
    assert acts_on("Scanners made by the Polish branch of China's Nuctech were banned by Malta.") == [
        ("ban", "in-force", "MT", ("nuctech",))
    ]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Malta is testing new routers and removing Dahua cameras.", ("remove", "in-force", "MT", ("dahua",))),
        ("Malta said it was taking steps and banning DJI drones.", ("ban", "in-force", "MT", ("dji",))),
        ("A Maltese court upheld the bill banning TikTok.", ("ban", "in-force", "MT", ("tiktok",))),
        ("Malta barred investments in YMTC.", ("ban", "in-force", "MT", ("ymtc",))),
        ("The UK Government Property Group ordered offices not to install Dahua cameras.", ("ban", "announced", "GB", ("dahua",))),
    ],
)
def test_what_goes_on_is_upheld_or_is_said_for_a_state_counts_as_its_deed(text: str, said: tuple[str, str, str, tuple[str, ...]]) -> None:
    assert said in acts_on(text)


def test_a_suit_that_demands_an_easing_eases_nothing() -> None:
    found = acts("A Maltese judge dismissed Kaspersky's suit demanding that the ministry lift its ban.")
    assert ("lift", "in-force") not in {(measure, stage) for measure, stage, _ in found}


@pytest.mark.parametrize("text", ["The Danish army bans DJI drones.", "The Danish navy ordered crews to stop using DJI drones."])
def test_what_an_army_bans_is_kept_from_the_army(text: str) -> None:
    assert [to_row(s)["scope"] for s in statements(text)] == [["drones", "government"]]


def test_a_deal_that_is_stopped_is_no_ban_on_investment() -> None:
    assert "investment" not in [code for s in statements("Canada barred ZTE's investment in a port.") for code in s.act.scope.codes]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "An import ban was imposed by Malta in May, covering Dahua and Hikvision.",
            ("ban", "in-force", "MT", ("dahua", "hikvision")),
        ),
        ("Malta imposed an import ban on Dahua cameras.", ("ban", "in-force", "MT", ("dahua",))),
        ("Malta imposed an export ban on ZTE.", ("list", "in-force", "MT", ("zte",))),
        ("Malta's navy told crews to stop using DJI drones.", ("ban", "in-force", "MT", ("dji",))),
    ],
)
def test_what_a_ban_covers_and_what_it_keeps_out(text: str, said: tuple[str, str, str, tuple[str, ...]]) -> None:
    assert acts_on(text) == [said]


def test_goods_made_for_surveillance_accuse_nobody() -> None:
    assert [one for one in acts("Dahua surveillance equipment will be removed, Malta said.") if one[0] == "accuse"] == []
    assert ("accuse", "in-force", "MT") in acts("Malta said Dahua takes part in mass surveillance.")
