"""The grammar on invented sentences: forms and places of words that once hid an act, each with a sentence that must stay without one."""

from __future__ import annotations

import pytest

from tests.extract.answers import acts


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Canada announced on May 19, 2022, that it would ban Huawei.", ("ban", "announced", "CA")),
        ("Canada announced in May 2022 that it would ban Huawei.", ("ban", "announced", "CA")),
        ("Canada said at a boat fair in Turin on Friday that it would ban Huawei.", ("ban", "announced", "CA")),
        ("Sen. Jane Doe of the U.S. Senate said Norway banned Huawei on Aug. 6 after a review.", ("ban", "in-force", "NO")),
    ],
)
def test_dates_and_short_words_with_a_point_do_not_part_an_act_from_its_verb(text: str, act: tuple[str, str, str]) -> None:
    assert act in acts(text)


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Germany has so far resisted pressure from Washington to ban Huawei.", ("ban", "refused", "DE")),
        ("Telenor will no longer buy Huawei equipment.", ("drop", "announced", "org:telenor")),
        ("Huawei, banned from Sweden's 5G networks, has asked for a hearing.", ("ban", "in-force", "SE")),
        ("Norway is considering excluding Huawei from its 5G networks.", ("ban", "considered", "NO")),
        ("The U.S. eased trade restrictions on Huawei this week.", ("lift", "in-force", "US")),
    ],
)
def test_adverbs_participles_and_nouns_that_look_like_verbs_are_told_apart(text: str, act: tuple[str, str, str]) -> None:
    assert act in acts(text)


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Countries including Australia and Japan have excluded Huawei.", ("ban", "in-force", "AU")),
        ("A number of countries, including Norway, Japan, and India, have banned Huawei.", ("ban", "in-force", "NO")),
        ("Norway, Japan and India have all excluded Huawei from their networks.", ("ban", "in-force", "JP")),
        ("Many of the carriers in Norway used Huawei equipment.", ("choose", "in-force", "?")),
    ],
)
def test_each_state_of_a_list_acts(text: str, act: tuple[str, str, str]) -> None:
    assert act in acts(text)


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Norway ordered Huawei equipment stripped from its networks by 2027.", ("remove", "announced", "NO")),
        ("Norway had Huawei removed from its network.", ("remove", "in-force", "NO")),
        ("Norway called for Huawei to be kept out of Malta's network.", ("ban", "urged", "NO")),
        ("Norway wants Huawei and ZTE to be banned in Malta.", ("ban", "urged", "NO")),
    ],
)
def test_what_is_ordered_seen_or_wished_done_is_an_act(text: str, act: tuple[str, str, str]) -> None:
    assert act in acts(text)


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Huawei, which Australia banned in 2018, has asked for talks.", ("ban", "in-force", "AU")),
        ("The cheapest factory of Huawei, whose radios Norway might ban in spring, is in Malta.", ("ban", "considered", "NO")),
        (
            "Norway is forbidding state bodies — among them museums and the coastguard — from flying drones built by DJI.",
            ("ban", "in-force", "NO"),
        ),
        ("Norway's barring of Huawei angered China.", ("ban", "in-force", "NO")),
        ("Huawei has been granted a reprieve by Norway.", ("lift", "in-force", "NO")),
    ],
)
def test_relative_clauses_dashes_and_verbs_as_nouns_keep_their_target(text: str, act: tuple[str, str, str]) -> None:
    assert act in acts(text)


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Denmark: No Hikvision or Dahua cameras will be sold in army shops.", ("ban", "announced", "DK")),
        ("Best Buy will not sell Huawei phones.", ("drop", "announced", "org:best-buy")),
        ("Qualcomm told its salespeople they will not supply Hytera.", ("drop", "announced", "org:qualcomm")),
        ("Norway's spy agency said it would not recommend citizens use Huawei phones.", ("advise", "in-force", "NO")),
        ("Norway warned firms against using Kaspersky software.", ("advise", "in-force", "NO")),
        ("The Norwegian army ordered troops to stop using DJI drones.", ("ban", "in-force", "NO")),
    ],
)
def test_what_is_not_to_be_used_sold_or_recommended_is_shut_out(text: str, act: tuple[str, str, str]) -> None:
    assert act in acts(text)


def test_a_vendor_that_leaves_a_market_by_itself_is_not_shut_out() -> None:
    assert not {("ban", "announced"), ("drop", "announced")} & {act[:2] for act in acts("Huawei said it would not sell phones in Norway.")}


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("A federal judge blocked the U.S. government from banning TikTok.", ("ban", "suspended", "US")),
        ("Norway's government has decided against an outright ban on Huawei.", ("ban", "refused", "NO")),
        ("Norway rejected a US proposal to ban Huawei.", ("ban", "refused", "NO")),
        ("Norway would be the latest country to ban Huawei.", ("ban", "considered", "NO")),
        ("Norway will bar Huawei, following countries including Japan and India.", ("ban", "in-force", "IN")),
        ("A Norwegian bill calls for a ban on DJI drones.", ("ban", "proposed", "NO")),
        ("In 2021 Telia began a process to remove ZTE radios from its trains.", ("drop", "in-force", "org:telia")),
        ("Telia has doubled its staff since 2013, two years after signing a deal with ZTE.", ("choose", "in-force", "org:telia")),
        ("Commerce added Huawei to the list of banned firms.", ("list", "in-force", "US")),
        ("Norway will bar Huawei from the core and cap its share at 35%.", ("limit", "announced", "NO")),
        ("Norwegian carriers must also remove all the Chinese firm's gear, Huawei was told.", ("remove", "announced", "NO")),
    ],
)
def test_what_governs_an_act_counts(text: str, act: tuple[str, str, str]) -> None:
    assert act in acts(text)


def test_a_law_is_no_company_and_a_count_of_users_no_act() -> None:
    assert all(actor in {"US", "?"} for _, _, actor in acts("The Secure Networks Act bars carriers from buying Huawei gear."))
    assert acts("She did not say how many schools had bought Kaspersky scanners.") == []


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("The rule would require carriers that get public funds to remove Huawei gear in Norway.", ("remove", "considered", "NO")),
        ("ZTE almost failed after it was cut off from its U.S. suppliers.", ("list", "in-force", "US")),
        ("Norway warned Malta that deploying Huawei gear would have a price.", ("ban", "urged", "NO")),
        ("Telenor plans to replace its 4G equipment made by Huawei with gear from Nordic vendors.", ("drop", "announced", "org:telenor")),
        ("U.S. senators introduced a bill that would ban the sale of U.S. chips to Huawei.", ("list", "proposed", "US")),
        ("The Senate voted 85-10 on Monday to reinstate the ban on ZTE.", ("ban", "proposed", "US")),
        ("A Norwegian judge halted the ban on TikTok hours before it was due to start.", ("ban", "suspended", "NO")),
        ("Norway urged Malta not to do business with Huawei.", ("ban", "urged", "NO")),
        ("Norway removed Kaspersky from its list of approved suppliers.", ("ban", "in-force", "NO")),
        ("Norway will phase out Kaspersky software in ministries.", ("remove", "announced", "NO")),
    ],
)
def test_nested_clauses_and_small_verbs(text: str, act: tuple[str, str, str]) -> None:
    assert act in acts(text)


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Sales fell after a trade blacklisting of Huawei by the United States.", ("list", "in-force", "US")),
        ("A Swedish court spoke without touching an earlier ban on Huawei.", ("ban", "in-force", "SE")),
    ],
)
def test_a_noun_with_a_doer_or_an_earlier_one_is_there(text: str, act: tuple[str, str, str]) -> None:
    assert act in acts(text)


@pytest.mark.parametrize(
    "text",
    [
        "Countries that use Huawei equipment face risks.",
        "WeChat, used by a billion people in Norway, was down.",
        "WeChat could be used for spying on sailors.",
    ],
)
def test_users_in_general_choose_nothing(text: str) -> None:
    assert not {"choose", "allow"} & {measure for measure, _, _ in acts(text)}


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Norway is asking Malta to keep untrusted vendors such as Huawei out of its networks.", ("ban", "urged", "NO")),
        ("Norway bars agencies from hiring carriers that use Huawei gear.", ("ban", "in-force", "NO")),
        ("Telenor no longer lets its staff use TikTok.", ("drop", "in-force", "org:telenor")),
        ("An amendment sponsored by a Norwegian lawmaker would prohibit ministries from using Kaspersky.", ("ban", "proposed", "NO")),
        ("The Huawei ban in Norway cost the firm a market.", ("ban", "in-force", "NO")),
        ("Telenor, Telia pick Nokia, drop Huawei", ("drop", "in-force", "org:telia")),
        ("The White House backed off plans to ban TikTok.", ("ban", "refused", "US")),
    ],
)
def test_more_ordinary_ways_of_news(text: str, act: tuple[str, str, str]) -> None:
    assert act in acts(text)


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("The Interior Department has grounded its drones made in China.", ("drop", "in-force", "US")),
        ("Norway banned equipment from China.", ("ban", "in-force", "NO")),
        ("Trump signed an executive order on Friday that would ban dealings with TikTok.", ("ban", "announced", "US")),
        ("The owner must sell TikTok's U.S. arm or face a ban.", ("ban", "threatened", "US")),
        ("Lumo Bank told employees to remove TikTok.", ("drop", "announced", "org:lumo bank")),
        ("Norway bans Huawei, orders removal by 2027", ("remove", "announced", "NO")),
    ],
)
def test_rules_threats_and_where_goods_come_from(text: str, act: tuple[str, str, str]) -> None:
    assert act in acts(text)


def test_what_only_carries_a_vendors_name_is_not_removed() -> None:
    assert acts("House Republicans stripped the ZTE provision from the bill.") == []


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Blacklisted vendor Huawei reported a rise in revenue.", ("list", "in-force", "?")),
        ("Sales fell because of a Norwegian ban on Huawei.", ("ban", "in-force", "NO")),
        ("After banning Huawei, Norway turned to Nokia.", ("ban", "in-force", "NO")),
        ("Norway's blacklist includes Huawei and ZTE.", ("list", "in-force", "NO")),
        ("Norway let American firms resume sales to Huawei.", ("lift", "in-force", "NO")),
        ("The heads of six Norwegian spy agencies advised citizens not to use Huawei phones.", ("advise", "in-force", "NO")),
        ("GCHQ warned carriers against buying from ZTE.", ("advise", "in-force", "GB")),
        ("Norwegian carriers must not install Huawei gear from 2026.", ("ban", "announced", "NO")),
        ("Huawei will be stripped out of Norway's rail network by 2031.", ("remove", "announced", "NO")),
        ("High-risk vendors will be kept out of Norway's core network.", ("ban", "announced", "NO")),
        ("The FCC added Kaspersky to its list of companies deemed threats.", ("list", "in-force", "US")),
        ("Telenor launched 5G in partnership with Huawei.", ("choose", "in-force", "org:telenor")),
    ],
)
def test_what_was_done_before_and_what_is_bound_to_come(text: str, act: tuple[str, str, str]) -> None:
    assert act in acts(text)


def test_what_is_done_instead_of_an_act_is_not_that_act() -> None:
    assert "ban" not in {measure for measure, _, _ in acts("Instead of banning Huawei, Norway tested its gear.")}


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Norway will ban ZTE [0763.HK] from its very-high-frequency (VHF) radio.", ("ban", "announced", "NO")),
        ("Norway has granted ZTE [0763.HK] a role in its rail network.", ("allow", "in-force", "NO")),
        ("Norway's three ferry operators plan not to use Huawei gear.", ("drop", "announced", "?")),
        ("Shops in some countries, including Norway, no longer offer Huawei phones.", ("drop", "in-force", "?")),
    ],
)
def test_tickers_brackets_and_counts_part_no_phrase(text: str, act: tuple[str, str, str]) -> None:
    assert act in acts(text)
    assert len(acts(text)) == 1


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Hytera ought to be barred from radio networks, said Lea Brun.", ("ban", "urged", "org:brun")),
        ("Norway ought to bar Hytera, said Lea Brun.", ("ban", "urged", "org:brun")),
        ("Norway ought not to bar Hytera, said Lea Brun.", ("deny", "in-force", "org:brun")),
        ("Norway ought also to have barred Hytera, said Lea Brun.", ("ban", "urged", "org:brun")),
    ],
)
def test_what_ought_to_be_done_should_be(text: str, act: tuple[str, str, str]) -> None:
    assert acts(text) == [act]


@pytest.mark.parametrize("where", ["from within his party", "from inside his ranks", "from across the aisle", "from among his donors"])
def test_two_prepositions_that_tell_where_something_comes_from_are_one(where: str) -> None:
    assert acts(f"Trudeau faces calls {where} to bar Hytera.") == acts("Trudeau faces calls from a think tank to bar Hytera.")
    assert acts(f"Trudeau faces calls {where} to bar Hytera.")
