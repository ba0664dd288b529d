"""Vendors that news and rules speak of besides the makers of networks: spyware, apps, chips, batteries, cars. All texts are invented."""

from __future__ import annotations

from datetime import date

import pytest

from cordon import names
from cordon.names import NameKind


def vendors(text: str) -> list[str]:
    """The vendors that a text names, themselves or by a product, in order."""
    book = names.load()
    found = [mention for mention in book.matcher.find(text) if mention.kind in (NameKind.VENDOR, NameKind.PRODUCT)]
    return [m.id if m.kind is NameKind.VENDOR else book.products.by_slug[m.id].vendor for m in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("NSO Group and Candiru stay on the list, the ministry said", ["nso-group", "candiru"]),
        ("Pegasus spyware was on her handset; NSO denied it", ["nso-group", "nso-group"]),
        ("Cytrox and Intellexa sold Predator spyware", ["cytrox", "intellexa", "intellexa"]),
        ("police paid Cellebrite, Clearview AI and Palantir", ["cellebrite", "clearview-ai", "palantir"]),
        ("Nexperia and its owner Wingtech appealed", ["nexperia", "wingtech"]),
        ("Fujian Jinhua, Hua Hong, Naura, AMEC and SMEE", ["fujian-jinhua", "hua-hong", "naura", "amec", "smee"]),
        ("Shanghai Micro Electronics Equipment and JHICC", ["smee", "fujian-jinhua"]),
        ("chips of Biren, Moore Threads, Cambricon and Zhaoxin", ["biren", "moore-threads", "cambricon", "zhaoxin"]),
        ("GigaDevice, Tongfu Microelectronics, Piotech, ACM Research", ["gigadevice", "tongfu", "piotech", "acm-research"]),
        ("servers of Supermicro and Super Micro Computer", ["supermicro", "supermicro"]),
        ("Elbrus processors and Baikal Electronics, Yadro racks", ["mcst", "baikal-electronics", "yadro"]),
        ("InfoTeCS, Kod Bezopasnosti, Dr.Web and 1C-Bitrix", ["infotecs", "security-code", "dr-web", "1c"]),
        ("VKontakte, Mail.ru, VK and Yandex go dark", ["vk", "vk", "vk", "yandex"]),
        ("Gotion, Hithium and EVE Energy cells", ["gotion", "hithium", "eve-energy"]),
        ("inverters of Deye, Growatt and Solis inverters", ["deye", "growatt", "ginlong"]),
        ("lidars of RoboSense, EHang taxis, Yuneec copters", ["robosense", "ehang", "yuneec"]),
        ("Hikmicro and Reolink cameras, Verkada cameras", ["hikvision", "reolink", "verkada"]),
        ("sequencers of BGI, MGI Tech and Complete Genomics; BGI and MGI", ["bgi", "mgi", "complete-genomics", "bgi", "mgi"]),
        ("ChatGPT and Grok stay off", ["openai", "xai"]),
        ("cranes tied to LOGINK and COSCO", ["logink", "cosco"]),
        ("Pacific Networks and ComNet lost their licences", ["pacific-networks", "comnet"]),
        ("JD.com, Didi and Grindr", ["jd", "didi", "grindr"]),
        ("UC Browser, UCWeb, Shareit, PUBG Mobile, Weibo", ["alibaba", "alibaba", "shareit", "tencent", "weibo"]),
        ("Manus AI, Moonshot AI and Zhipu", ["manus", "moonshot-ai", "zhipu"]),
        ("Telegram, Facebook, WhatsApp and Twitter stay blocked", ["telegram", "facebook", "whatsapp", "twitter"]),
        ("the messenger Signal, the Signal app and Clubhouse app", ["signal", "signal", "clubhouse"]),
        ("officials may not use Zoom; a ban on Zoom in schools", ["zoom", "zoom"]),
        ("Motorola phones and Tesla cars", ["motorola", "tesla"]),
    ],
)
def test_a_vendor_of_the_news_is_found(text: str, expected: list[str]) -> None:
    assert vendors(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "A traffic signal failed. Signal strength was low, a signal to others.",
        "She bought a zoom lens. Zoom lens makers met over Zoom; he joined a Zoom call. Zoom in on the mast. Zoom in.",
        "Pegasus the horse flew off; pegasus is a myth; a predator in the woods. Predator fish bite.",
        "The manus of a bird is small. Manus Island lies far away.",
        "The yoke of honour; Honor was at stake. Play the didi, said didi.",
        "Nikola Tesla met nobody. A 3 Tesla magnet and a Tesla coil stood there.",
        "N. Biren Singh stepped down",
        "NSO figures say that growth slowed",
        "General VK Singh spoke",
        "the Zimmermann Telegram, a telegram from home, the Star-Telegram",
        "the ministry wrote on Facebook, its statement on Telegram and a Twitter post",
        "Facebook Twitter LinkedIn WhatsApp Email Print",
        "Sow discord in the clubhouse. Discord reigned. Clubhouse doors shut.",
        "The candiru is a fish. Candiru fish swim.",
        "the security code of flat 1C; Type 1C plugs",
        "Lake Baikal and Mount Elbrus",
        "a meta study, an X on the map, vitamin X",
        "a moonshot, an empyrean sky, the max speed, a grok of it",
        "write to ivan@mail.ru or see https://vk.example/yandex",
        "the anthropic principle; Anthropic principles",
        "John McAfee sailed away",
        "the McKinsey Global Institute (MGI) counts masts",
    ],
)
def test_the_common_word_is_no_vendor(text: str) -> None:
    assert vendors(text) == []


@pytest.mark.parametrize(
    ("text", "slug"),
    [
        ("Signal", "signal"),
        ("discord", "discord"),
        ("Clubhouse", "clubhouse"),
        ("manus", "manus"),
        ("Meta", "facebook"),
        ("1C", "1c"),
        ("MCST", "mcst"),
        ("Dawning", "sugon"),
    ],
)
def test_a_vendor_with_a_common_name_is_found_when_it_is_given_alone(text: str, slug: str) -> None:
    assert names.load().find_vendor(text) == slug


def test_owners_and_former_names_keep_their_days() -> None:
    book = names.load()
    owners = [book.vendors.owner_at(slug, on) for slug in ("nexperia", "grindr", "whatsapp") for on in (date(2012, 1, 1), date(2020, 1, 1))]
    assert owners == [None, "wingtech", None, "kunlun-tech", None, "facebook"]
    assert book.vendors.owner_at("grindr", date(2024, 1, 1)) is None
    assert book.find_vendor("Mail.ru Group", date(2020, 1, 1)) == "vk"
    assert book.find_vendor("Mail.ru Group", date(2023, 1, 1)) is None
    assert book.find_vendor("Meta Platforms", date(2020, 1, 1)) is None


def test_what_app_firms_do_keeps_the_id_of_the_firm() -> None:
    book = names.load()
    (named,) = book.matcher.find("WhatsApp sued")
    company = named.as_kind(NameKind.COMPANY)
    assert company is not None and company.id == "facebook"
    assert [book.find_company(text) for text in ("Tesla", "Zoom", "Twitter", "org:telegram")] == ["tesla", "zoom", "twitter", "telegram"]
