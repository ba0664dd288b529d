"""Rules on what a vendor may buy, the deals that ease them, and makers that a rule names by their danger, on invented sentences."""

from __future__ import annotations

import pytest

from tests.extract.answers import acts, acts_on, statements


@pytest.mark.parametrize(
    "text",
    [
        "Hytera put its losses down to a denial order issued in March, and said a denial order signed in haste hurt its sales.",
        "A Danish denial order cut off Hytera's supply chain in March.",
        "Denmark would restore a sales ban that keeps Hytera from buying Danish chips.",
        "Hytera was hit with an order barring Danish firms from selling it batteries.",
        "The Danish curb stops Hytera from buying Danish chips.",
    ],
)
def test_what_keeps_supplies_from_a_vendor_is_a_listing(text: str) -> None:
    found = [(s.act.measure.value, s.act.targets, "exports" in s.act.scope.codes) for s in statements(text)]
    assert ("list", ("hytera",), True) in found
    assert "ban" not in [measure for measure, _, _ in found]


def test_parts_that_a_vendor_buys_are_not_hit() -> None:
    assert [targets for *_, targets in acts_on("Denmark imposed a ban on Hytera's purchase of Danish chips.")] == [("hytera",)]


def test_the_one_who_imposed_what_is_eased_is_told_behind_it() -> None:
    text = "The accord eases a ban on Hytera buying Danish chips, which the Danish trade ministry imposed in May."
    assert ("list", "in-force", "DK") in acts(text)


@pytest.mark.parametrize(
    ("text", "measure"),
    [
        ("The law bars Danish agencies from doing business with Hytera.", "ban"),
        ("The law bars Danish companies from doing business with Hytera.", "list"),
    ],
)
def test_who_may_not_deal_with_a_vendor_tells_whether_it_is_supplied(text: str, measure: str) -> None:
    assert (measure, "in-force", "DK") in acts(text)


def test_what_a_vendor_is_punished_for_is_no_scope() -> None:
    assert [s.act.scope.codes for s in statements("Denmark blacklisted Hytera for doing business with Iran.")] == [frozenset()]


@pytest.mark.parametrize(
    "text",
    [
        "The Danish senate bill would scrap the president's Hytera deal.",
        "Danish lawmakers dropped an effort to undo the administration's Hytera deal.",
    ],
)
def test_a_deal_that_a_leader_made_is_no_purchase(text: str) -> None:
    assert not {"drop", "choose", "ban"}.intersection(measure for measure, *_ in acts(text))


@pytest.mark.parametrize("text", ["The Danish cabinet gave up a plan to ban Hytera.", "Denmark gave up its attempt to ban Hytera."])
def test_a_plan_that_is_given_up_is_refused(text: str) -> None:
    assert acts(text) == [("ban", "refused", "DK")]


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Beijing wants relief for Hytera.", ("lift", "urged", "CN")),
        ("The Danish minister promised relief for Hytera.", ("lift", "announced", "DK")),
    ],
)
def test_relief_for_a_vendor_eases_what_it_suffers(text: str, act: tuple[str, str, str]) -> None:
    assert act in acts(text)


def test_a_relief_that_is_felt_eases_nothing() -> None:
    assert acts("The Danish verdict came as a relief for Hytera.") == []


@pytest.mark.parametrize(
    "text",
    [
        "The Danish watchdog barred the use of subsidies for gear from companies that pose a national security threat.",
        "Denmark banned radios from vendors considered a security risk.",
        "A Danish decree bars Danish companies from using routers from firms posing a threat to national security.",
    ],
)
def test_makers_named_by_their_danger_are_high_risk_vendors(text: str) -> None:
    assert [(measure, targets) for measure, _, _, targets in acts_on(text)] == [("ban", ("high-risk-vendors",))]


@pytest.mark.parametrize(
    "text", ["Analysts say firms that pose a security risk are rare.", "Firms that pose a threat to Danish bakers grew."]
)
def test_danger_alone_says_nothing(text: str) -> None:
    assert acts(text) == []


def test_a_vendor_by_name_is_hit_and_not_its_class() -> None:
    text = "Denmark banned gear from firms that pose a security threat, such as Hytera."
    assert all("high-risk-vendors" not in targets for *_, targets in acts_on(text))


def test_a_chamber_that_passed_a_bill_proposes_it() -> None:
    assert acts("The Senate-passed bill bars agencies from buying Hytera radios.") == [("ban", "proposed", "US")]
    assert acts("The House-passed bill would bar agencies from buying Hytera radios.") == [("ban", "proposed", "US")]


def test_a_ban_that_a_ruling_leaves_in_place_is_there() -> None:
    assert ("ban", "in-force") in [act[:2] for act in acts("Judge throws out Hytera's suit, leaving federal ban in place")]


@pytest.mark.parametrize(
    "text",
    [
        "Under the decree, Danish companies cannot export batteries to Hytera.",
        "Denmark learned that Hytera had lied, so in May it banned Danish companies from selling parts to Hytera.",
        "A ban on Danish parts prompted Hytera to lay off its staff.",
        "Hytera faced a ban on buying Danish chips.",
    ],
)
def test_what_may_not_be_sold_to_a_vendor_is_a_listing_of_it(text: str) -> None:
    assert [(measure, targets) for measure, _, _, targets in acts_on(text)] == [("list", ("hytera",))]


def test_a_vendor_that_lied_does_not_cut_itself_off() -> None:
    text = "The Danish agency found Hytera had lied, so last month it banned Danish firms from supplying it."
    assert ("list", "in-force", "DK") in acts(text)


def test_a_deal_of_a_state_and_a_vendor_eases_nothing_for_the_vendors_part() -> None:
    assert {actor for *_, actor in acts("Denmark and Hytera reached a deal that lets the firm come back.")} == {"DK"}


def test_legislation_against_a_vendor_lets_nobody_in() -> None:
    assert "allow" not in [
        m for m, *_ in acts("The Danish president approved legislation on Tuesday banning Dahua cameras from ministries.")
    ]


def test_who_pushes_a_bill_proposes_it() -> None:
    assert acts("Danish senators push bill banning Dahua cameras from being used in government") == [("ban", "proposed", "DK")]


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Denmark did not just ban Hytera, it fined the firm.", ("ban", "in-force", "DK")),
        ("Denmark is weighing plans to not only keep Hytera out of its network but to build one itself.", ("ban", "considered", "DK")),
    ],
)
def test_not_only_denies_nothing(text: str, act: tuple[str, str, str]) -> None:
    assert act in acts(text)


def test_money_that_a_vendor_has_to_pay_is_no_fund() -> None:
    assert "fund" not in [
        measure for measure, *_ in acts("The Danish settlement requires Hytera to pay for a team of auditors in Hytera's plants.")
    ]


def test_who_no_longer_sells_a_vendors_goods_supplies_it_with_nothing() -> None:
    assert [s.act.scope.codes for s in statements("Lumo ended its deal with Huawei for the Mate 20.")] == [frozenset({"phones"})]


@pytest.mark.parametrize(
    ("text", "acts_told"),
    [
        ("Bill banning Dahua cameras signed by Danish president", [("ban", "in-force")]),
        ("Bill banning Dahua cameras to be signed by Danish president", [("ban", "proposed")]),
        ("The Danish curbs forced Hytera to sell its server unit.", [("limit", "in-force")]),
        ("The Danish ban forced Hytera to close its shops.", [("ban", "in-force")]),
        ("The Danish agency met firms and advised them to stop using Hytera gear.", [("advise", "in-force")]),
        ("Chinese radio makers should not be allowed to trade in Denmark, the Danish senator said.", [("ban", "urged")]),
    ],
)
def test_bills_that_are_signed_bans_that_are_felt_and_advice_are_told_apart(text: str, acts_told: list[tuple[str, str]]) -> None:
    assert [act[:2] for act in acts(text)] == acts_told


def test_a_government_and_its_contractors_are_bound_together() -> None:
    found = statements("The Danish law bars the army and its suppliers from buying Dahua cameras.")
    assert [s.act.scope.codes for s in found] == [frozenset({"cameras", "government"})]


@pytest.mark.parametrize("verb", ["stops", "stopped", "has stopped"])
def test_who_is_kept_from_business_with_a_vendor_is_forbidden_it(verb: str) -> None:
    found = statements(f"Denmark {verb} firms from doing business with Hytera.")
    assert [(s.act.measure.value, s.act.stage.value, s.act.actor) for s in found] == [("list", "in-force", "DK")]


@pytest.mark.parametrize(
    "text",
    [
        "An outside monitor will go over Hytera's export controls for four years.",
        "Hytera has to overhaul its export controls.",
        "Hytera must take in a monitor who will look at its export controls.",
        "Hytera's export controls were weak.",
    ],
)
def test_how_a_vendor_keeps_to_the_rules_itself_puts_it_on_no_list(text: str) -> None:
    assert acts(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Denmark tightened its export controls on Hytera.",
        "Denmark widened its export controls to hit Hytera.",
        "Hytera bought up chips before Denmark tightened its export controls.",
        "Hytera bought up chips before Denmark's export controls took effect.",
    ],
)
def test_the_export_controls_of_a_state_do(text: str) -> None:
    assert ("list", "in-force", "DK") in acts(text)
