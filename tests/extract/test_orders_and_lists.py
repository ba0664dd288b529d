"""Orders to sell, lists told of many firms at once, bills and laws named by what they do, on invented sentences."""

from __future__ import annotations

import pytest

from tests.extract.answers import ActOn, acts_on


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("The ministry in Norway ordered Hytera to sell off its radio business.", ("limit", "announced", "NO", ("hytera",))),
        ("Norway gave ByteDance 90 days to divest TikTok.", ("limit", "announced", "NO", ("bytedance", "tiktok"))),
        ("Under the law, ByteDance has nine months to sell the app.", ("limit", "announced", "?", ("bytedance",))),
        ("ByteDance must part with TikTok by September.", ("limit", "announced", "?", ("bytedance", "tiktok"))),
        ("The bill would force ByteDance to shed TikTok.", ("limit", "proposed", "?", ("bytedance", "tiktok"))),
    ],
)
def test_who_has_to_sell_may_stay_under_a_condition(text: str, act: ActOn) -> None:
    assert act in acts_on(text)


@pytest.mark.parametrize(
    "text",
    [
        "ByteDance must sell TikTok by March or the app will be banned in Norway.",
        "Denmark demanded that ByteDance sell its stake in TikTok or face a ban.",
    ],
)
def test_what_is_threatened_otherwise_is_the_only_act(text: str) -> None:
    assert [(measure, stage) for measure, stage, _, _ in acts_on(text)] == [("ban", "threatened")]


@pytest.mark.parametrize("text", ["Huawei agreed to sell its server unit.", "Norway gave DeepSeek ten days to answer."])
def test_a_sale_of_its_own_and_other_duties_are_no_measure(text: str) -> None:
    assert not [a for a in acts_on(text) if a[0] in ("limit", "ban", "drop", "choose")]


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Dahua was one of nine firms that Japan put on a blacklist.", ("list", "in-force", "JP", ("dahua",))),
        ("Hytera and two of its units were among 40 firms Japan blacklisted on Monday.", ("list", "in-force", "JP", ("hytera",))),
        ("Dahua, one of the companies that Canada banned last month, fell sharply.", ("ban", "in-force", "CA", ("dahua",))),
        ("Several companies were added to the list, among them Dahua.", ("list", "in-force", "?", ("dahua",))),
        ("Four camera makers, including Dahua, have been blacklisted by Japan.", ("list", "in-force", "JP", ("dahua",))),
        ("The blacklisted companies include Dahua and Hytera.", ("list", "in-force", "?", ("dahua", "hytera"))),
    ],
)
def test_who_is_one_of_those_that_are_hit_is_hit(text: str, act: ActOn) -> None:
    assert act in acts_on(text)


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Hesai called its inclusion on the Pentagon's list absurd.", ("list", "in-force", "US", ("hesai",))),
        ("DJI lost a lawsuit over its designation as a Chinese military company.", ("list", "in-force", "?", ("dji",))),
        ("The Pentagon labelled Hesai a Chinese military company.", ("list", "in-force", "US", ("hesai",))),
        ("The agency added ZTE to its list of equipment deemed a threat.", ("list", "in-force", "?", ("zte",))),
        ("The treasury in Japan put SMIC on an investment blacklist.", ("list", "in-force", "JP", ("smic",))),
    ],
)
def test_names_and_entries_that_list(text: str, act: ActOn) -> None:
    assert act in acts_on(text)


def test_a_critic_who_uses_the_name_lists_nobody() -> None:
    assert not [a for a in acts_on("Critics labelled Hesai a military company.") if a[0] == "list"]


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("The Supreme Court upheld the divest-or-ban law against TikTok.", ("ban", "in-force", "US", ("tiktok",))),
        ("A TikTok ban bill is moving through the Senate.", ("ban", "proposed", "?", ("tiktok",))),
        ("Legislation introduced on Tuesday would bar the navy from buying DJI drones.", ("ban", "proposed", "?", ("dji",))),
        ("The bill would force carriers to remove ZTE equipment.", ("remove", "proposed", "?", ("zte",))),
        ("An order signed on Friday bars Canadian agencies from using Kaspersky software.", ("ban", "in-force", "CA", ("kaspersky",))),
        ("The bill would require Norway to blacklist Hytera.", ("list", "proposed", "NO", ("hytera",))),
    ],
)
def test_bills_and_laws_are_told_by_what_they_do(text: str, act: ActOn) -> None:
    assert act in acts_on(text)


@pytest.mark.parametrize(
    ("text", "act"),
    [
        (
            "Japan extended by 60 days a temporary licence that lets firms keep doing business with SMIC.",
            ("lift", "in-force", "JP", ("smic",)),
        ),
        ("Japan gave TikTok a stay of execution.", ("lift", "in-force", "JP", ("tiktok",))),
        ("Japan stretched the grace period for Hytera.", ("lift", "in-force", "JP", ("hytera",))),
        ("Japan pushed the TikTok deadline to June.", ("lift", "in-force", "JP", ("tiktok",))),
        ("Japan tore up its order against WeChat.", ("lift", "in-force", "JP", ("wechat",))),
    ],
)
def test_more_time_and_torn_up_orders_ease(text: str, act: ActOn) -> None:
    assert act in acts_on(text)


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Japan turned down a request to ship chips to Hytera.", ("list", "in-force", "JP", ("hytera",))),
        ("Japan denies licence requests to supply Hytera.", ("list", "in-force", "JP", ("hytera",))),
        ("The ministry in Japan turned down applications from firms that want to supply Hytera.", ("list", "in-force", "JP", ("hytera",))),
    ],
)
def test_requests_to_supply_that_are_turned_down_keep_goods_away(text: str, act: ActOn) -> None:
    assert act in acts_on(text)


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("A ban on ZTE routers could follow next year, Japan said.", ("ban", "considered", "JP", ("zte",))),
        ("A ban on ZTE took effect in Japan on Saturday.", ("ban", "in-force", "?", ("zte",))),
        ("A ban that keeps ZTE out of Japan expired on Monday.", ("ban", "ended", "JP", ("zte",))),
        ("Japan withdrew its order suspending DeepSeek.", ("lift", "in-force", "JP", ("deepseek",))),
        ("Shares rose on hopes that Japan will extend Hytera's grace period.", ("lift", "considered", "JP", ("hytera",))),
        ("The bill would stop the president from taking Hytera off the Entity List.", ("list", "proposed", "?", ("hytera",))),
    ],
)
def test_what_comes_begins_ends_or_is_kept_has_its_stage(text: str, act: ActOn) -> None:
    assert act in acts_on(text)


def test_a_ban_that_suppliers_obey_is_about_supplies() -> None:
    told = acts_on("Panasonic stopped shipping parts to Hytera to comply with the Japanese ban.")
    assert ("list", "in-force", "JP", ("hytera",)) in told


@pytest.mark.parametrize("text", ["TikTok said it would comply with the order.", "SMIC customers bought some tools in Japan."])
def test_who_obeys_an_order_denies_nothing_and_tools_accuse_nobody(text: str) -> None:
    assert not [a for a in acts_on(text) if a[0] in ("deny", "accuse")]


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("China hopes Japan will lift sanctions on Hytera.", ("lift", "urged", "CN", ("hytera",))),
        ("China demanded that Japan stop the probe and take Hytera off its blacklist.", ("lift", "urged", "CN", ("hytera",))),
        ("Japan reached a deal with Hytera that ends a crippling supply ban.", ("lift", "announced", "JP", ("hytera",))),
        ("Japan delayed by a week an order barring downloads of TikTok.", ("ban", "postponed", "JP", ("tiktok",))),
        ("A court in Japan blocked the TikTok and WeChat bans.", ("ban", "suspended", "JP", ("tiktok", "wechat"))),
    ],
)
def test_hopes_demands_deals_and_delays_ease(text: str, act: ActOn) -> None:
    assert act in acts_on(text)


def test_who_welcomes_a_decision_lets_nobody_in() -> None:
    assert not [a for a in acts_on("Beijing welcomed the Japanese decision to ease sanctions on Hytera.") if a[0] == "allow"]


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Japan ordered the removal of Hytera from the blacklist.", ("lift", "announced", "JP", ("hytera",))),
        ("The minister in Japan signed an order to delay the TikTok ban.", ("lift", "announced", "JP", ("tiktok",))),
        ("Japan let some firms supply non-sensitive parts to Hytera.", ("lift", "in-force", "JP", ("hytera",))),
        ("Hytera shares slid after it was added to a Japanese blacklist.", ("list", "in-force", "JP", ("hytera",))),
        ("Japan considers Entity Listing for Hytera.", ("list", "considered", "JP", ("hytera",))),
    ],
)
def test_lists_that_are_entered_and_left(text: str, act: ActOn) -> None:
    assert act in acts_on(text)


def test_a_judge_who_sides_with_a_vendor_chooses_none() -> None:
    assert not [a for a in acts_on("A Japanese judge sided with Hytera.") if a[0] == "choose"]


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("A Japanese court lifted the suspension of Telegram.", ("lift", "in-force", "JP", ("telegram",))),
        ("Judge throws out Hytera lawsuit against Japanese ban", ("retaliate", "ended", "org:hytera", ("hytera",))),
        ("A trade group urged the ministry not to tighten curbs on Hytera.", ("deny", "in-force", "?", ("hytera",))),
    ],
)
def test_suspensions_suits_and_pleas_not_to_act(text: str, act: ActOn) -> None:
    assert act in acts_on(text)


def test_the_arrest_of_somebody_else_is_no_case_of_the_vendor() -> None:
    assert [a[0] for a in acts_on("Senegal blocked TikTok after the arrest of an opposition leader.")] == ["ban"]


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Denmark bans Chinese and Russian cameras", ("ban", "in-force", "DK", ("origin:CN", "origin:RU"))),
        ("Denmark sanctions Russian, Chinese chip firms over arms sales", ("list", "in-force", "DK", ("origin:RU", "origin:CN"))),
        ("Denmark adds Dahua to blacklist on camera fears", ("list", "in-force", "DK", ("dahua",))),
        ("Harbour News reported Inspur was put on a Danish blacklist in 2019.", ("list", "in-force", "DK", ("inspur",))),
        (
            "On Monday the ministry said it had added Dahua and Inspur to a list of firms it says help the navy.",
            ("list", "in-force", "?", ("dahua", "inspur")),
        ),
        ("Denmark has reinstated Dahua on its blacklist.", ("list", "in-force", "DK", ("dahua",))),
        (
            "By Friday Dutch ministers were poised to lift their curbs on the chipmaker Nexperia.",
            ("lift", "considered", "NL", ("nexperia",)),
        ),
    ],
)
def test_who_is_put_on_a_list_and_by_whom(text: str, act: ActOn) -> None:
    assert act in acts_on(text)
