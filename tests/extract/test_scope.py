"""Scope on invented sentences: government equipment, what is kept from a vendor, what a denial is about."""

from __future__ import annotations

import pytest

from tests.extract.answers import statements


def scopes(text: str) -> dict[str, tuple[str, ...]]:
    """The scope of each statement of a text, by its measure."""
    found = statements(text)
    return {s.act.measure.value: tuple(sorted(s.act.scope.codes)) for s in found}


@pytest.mark.parametrize(
    ("text", "measure", "codes"),
    [
        ("The post office of Chile banned TikTok from government-issued tablets.", "ban", ("apps", "government")),
        ("Japan banned government purchases of ZTE radios.", "ban", ("government",)),
        ("Civilian agencies have removed Kaspersky software in the United States.", "remove", ("government",)),
        ("The United States blacklisted Hytera, cutting it off from American technology.", "list", ("exports",)),
        ("Tokyo blocked ZTE from doing business with Japanese firms.", "list", ("exports",)),
        ("Huawei denied the claims, but that did not stop Norway from closing its 5G networks.", "deny", ()),
        ("Huawei denied that its 5G radios could be tapped.", "deny", ("5g",)),
        ("Norway's ministry has removed all Kaspersky software.", "remove", ("government",)),
        ("Norwegian agencies have removed their Hikvision cameras.", "remove", ("cameras", "government")),
        ("Norway uses Huawei in its 5G network.", "choose", ("5g",)),
        ("The Interior Department grounded its DJI drones.", "drop", ("drones", "government")),
        ("Norway banned the use of Huawei gear by the army.", "ban", ("government",)),
        ("Norway barred the government from buying Huawei gear.", "ban", ("government",)),
        ("Norway told its soldiers not to use TikTok.", "ban", ("apps", "government")),
        ("Norwegian ministries were told to stop using TikTok.", "ban", ("apps", "government")),
        ("Washington banned the use of Kaspersky gear by the U.S. government.", "ban", ("government",)),
        ("Norway forbade TikTok on phones issued by the state.", "ban", ("apps", "government")),
        ("Norway weighs limits on Chinese 5G suppliers.", "limit", ("5g",)),
        ("Norway may limit ZTE, one of Asia's oldest 5G equipment makers.", "limit", ()),
        ("Washington barred it from buying American chips, Huawei said.", "list", ("exports",)),
        ("Hytera fell behind after Japanese sanctions on the sale of software.", "list", ("exports",)),
        ("Tokyo ended its ban on Japanese firms supplying the handset maker Oppo.", "lift", ("exports",)),
        ("Huawei sold fewer smartphones after it was blacklisted by Washington.", "list", ()),
        ("Norway ordered phone networks to remove Huawei parts.", "remove", ("network",)),
        ("Norway will bar Huawei from fifth-generation networks.", "ban", ("5g",)),
    ],
)
def test_the_scope_is_the_one_of_the_act(text: str, measure: str, codes: tuple[str, ...]) -> None:
    assert scopes(text)[measure] == codes


@pytest.mark.parametrize(
    "text",
    [
        "Iowa bars TikTok from every state-leased or state-owned phone.",
        "The order bans WeChat from all county government electronic devices.",
        "The secretary banned Temu on department-issued phones.",
        "Lithuania has blocked DeepSeek on the ministry's laptops.",
        "Maine bans TikTok from state devices and networks.",
    ],
)
def test_goods_that_a_public_body_holds_are_the_governments(text: str) -> None:
    assert scopes(text) == {"ban": ("apps", "government")}


def test_goods_of_a_state_owned_firm_are_not_the_governments() -> None:
    assert scopes("France bars WeChat from a state-owned operator's phones.") == {"ban": ("apps",)}


@pytest.mark.parametrize(
    ("text", "measure", "codes"),
    [
        ("Norway blacklisted Xiaomi, the world's biggest maker of smartphones.", "list", ()),
        ("Norway will ban Hytera, a supplier of 5G gear.", "ban", ()),
        ("Ottawa banned Dahua, a leader in video surveillance, on Monday.", "ban", ("cameras",)),
        ("Norway banned the sale of phones made by Oppo.", "ban", ("phones",)),
        ("Norway granted relief to broadband companies that use ZTE gear.", "lift", ()),
        ("Norway will ban 5G gear from ZTE.", "ban", ("5g",)),
    ],
)
def test_what_describes_a_vendor_or_its_customers_is_no_scope(text: str, measure: str, codes: tuple[str, ...]) -> None:
    assert scopes(text)[measure] == codes


@pytest.mark.parametrize(
    ("text", "measure", "codes"),
    [
        ("ZTE opened a 5G lab in Oslo after Sweden's ban.", "ban", ()),
        ("Oppo sold fewer phones in May because of the Finnish ban.", "ban", ()),
        ("Profits from 5G fell at Hytera despite a U.S. reprieve for Hytera.", "lift", ()),
        ("Norway will shut ZTE out when it builds its 5G network.", "ban", ("5g",)),
        ("Norway, which builds a 5G network, decided to exclude ZTE.", "ban", ("5g",)),
    ],
)
def test_what_an_act_is_told_beside_is_not_its_scope(text: str, measure: str, codes: tuple[str, ...]) -> None:
    assert scopes(text)[measure] == codes


@pytest.mark.parametrize(
    ("text", "measure", "codes"),
    [
        ("Norway barred ZTE from its 5G network over fears of espionage.", "accuse", ()),
        ("Norway barred ZTE from its 5G network because it could be used to spy.", "accuse", ("5g",)),
        ("Norway called ZTE a threat, and its operators are tearing out their networks.", "accuse", ()),
        ("Norway said ZTE phones could be used to spy.", "accuse", ("phones",)),
    ],
)
def test_a_remark_has_the_scope_of_its_own_words(text: str, measure: str, codes: tuple[str, ...]) -> None:
    assert scopes(text).get(measure, ()) == codes


@pytest.mark.parametrize(
    ("text", "measure", "codes"),
    [
        ("Rural carriers in Norway have chosen ZTE gear.", "choose", ()),
        ("Norway told its operators to remove ZTE gear.", "remove", ("network",)),
        ("Norway will pay rural carriers to replace ZTE gear.", "fund", ("network",)),
        ("Norway eased its curbs on ZTE for carriers.", "lift", ()),
    ],
)
def test_operators_make_it_a_matter_of_networks_only_where_they_are_told_or_paid(text: str, measure: str, codes: tuple[str, ...]) -> None:
    assert scopes(text)[measure] == codes


@pytest.mark.parametrize(
    ("text", "where"),
    [
        ("Limits on China's Hytera were announced.", ()),
        ("Telia dropped Huawei from its Danish network.", ("DK",)),
        ("Telia said it would strip ZTE out of its European network.", ("EU",)),
        ("Chilean lawmakers pressed for limits on China's ZTE.", ("CL",)),
    ],
)
def test_a_vendors_home_is_not_where_an_act_applies(text: str, where: tuple[str, ...]) -> None:
    assert [s.act.where for s in statements(text)] == [where]


@pytest.mark.parametrize(
    ("text", "measure"),
    [
        ("Inspur, which Beijing has showered with subsidies, was added to the Entity List.", "list"),
        ("ZTE, the firm whose phones run on 5G networks, was banned by Peru.", "ban"),
        ("Arm, the firm whose designs sit inside nearly every smartphone, told staff to halt all contracts with Hytera.", "drop"),
        ("Peru banned Hytera, which had hoped to build its 5G network.", "ban"),
    ],
)
def test_what_is_told_of_a_firm_between_commas_is_no_scope(text: str, measure: str) -> None:
    assert scopes(text)[measure] == ()


def test_a_clause_that_holds_the_act_gives_its_scope() -> None:
    assert scopes("Peru distrusts ZTE, which it has barred from 5G networks.")["ban"] == ("5g",)


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("Malta barred Hytera from the radio part of its 5G network.", ("5g", "ran")),
        ("Malta barred Hytera from the radio side of its 4G network.", ("4g", "ran")),
        ("Malta barred HMN Technologies from undersea internet cables.", ("cables",)),
        ("Malta barred HMN Technologies from laying a cable to Sicily.", ("cables",)),
    ],
)
def test_parts_of_networks_and_cables_in_other_words_are_told(text: str, codes: tuple[str, ...]) -> None:
    assert scopes(text)["ban"] == codes


@pytest.mark.parametrize(
    "text",
    [
        "Critics urged the government to keep ZTE out.",
        "Critics urged the government not to give ZTE a role.",
        "Critics told ministers not to let ZTE in.",
    ],
)
def test_a_government_that_is_asked_to_decide_for_others_is_not_the_one_that_is_bound(text: str) -> None:
    assert "government" not in scopes(text).get("ban", ())


@pytest.mark.parametrize("words", ["phone bills", "the price of phone calls"])
def test_phone_bills_are_no_phones(words: str) -> None:
    assert scopes(f"Dahua's chief said a ban would push up {words}.")["deny"] == ()


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("Malta barred Hytera from whatever concerns its core interests.", ()),
        ("Malta barred Hytera to protect its core business.", ()),
        ("Malta barred Hytera from core networks.", ("core",)),
        ("Malta barred Hytera from the core.", ("core",)),
    ],
)
def test_what_is_only_essential_is_no_core_of_a_network(text: str, codes: tuple[str, ...]) -> None:
    assert scopes(text)["ban"] == codes


@pytest.mark.parametrize(
    ("text", "scopes"),
    [
        ("Telenor uses Huawei in Malta and has picked Nokia for its 5G core.", [("choose", ()), ("choose", ("5g", "core"))]),
        ("Telenor relies on Huawei and has begun tests with Nokia for its 5G core.", [("choose", ())]),
        ("Telenor will swap out Huawei radio units and has picked Nokia.", [("drop", ("ran",))]),
    ],
)
def test_what_another_vendor_is_taken_for_is_no_scope_of_the_one_that_is_used(text: str, scopes: list[tuple[str, tuple[str, ...]]]) -> None:
    told = [(s.act.measure.value, tuple(sorted(s.act.scope.codes))) for s in statements(text)]
    assert told[: len(scopes)] == scopes
